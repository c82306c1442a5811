/** A device gets its name, and with it a token. */
import { useId, useMemo, useState } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { useAsk } from '../asking/useAsk.ts';
import { fieldOf } from '../keys/fieldOf.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { TOKENS_PATH, type MadeToken } from './peopleApi.ts';
import styles from './PeopleDesk.module.css';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

export function NewToken({ onMade }: { readonly onMade: (made: MadeToken) => void }) {
  const texts = peopleTextsFor(useTexts().language);
  const ask = useAsk();
  const id = useId();
  const [name, setName] = useState('');
  const make = useMemo<Binding>(() => {
    const run = async () => {
      const token = await ask<MadeToken>('POST', TOKENS_PATH, { name: name.trim(), role: 'device' });
      if (token === null) return;
      onMade(token);
      setName('');
      fieldOf(id)?.blur();
    };
    return {
      combo: 'Ctrl+Enter',
      label: texts.makeToken,
      isEnabled: name.trim() !== '',
      run: () => void run(),
      isGlobal: true,
    };
  }, [ask, id, name, onMade, texts]);
  const bindings = useMemo<readonly Binding[]>(
    () => [{ combo: 'B', label: texts.deviceName, isEnabled: true, run: () => fieldOf(id)?.focus() }, make],
    [id, make, texts],
  );
  useBindings(texts.parts.devices, bindings);
  return (
    <div className={styles['form']}>
      <div className={styles['field']}>
        <label htmlFor={id}>
          <KeyCap combo="B" /> {texts.deviceName}
        </label>
        <input
          id={id}
          value={name}
          maxLength={40}
          autoComplete="off"
          placeholder={texts.deviceExample}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      </div>
      <KeyButton binding={make} look="main" />
    </div>
  );
}
