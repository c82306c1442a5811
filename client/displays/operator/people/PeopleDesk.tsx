/** The people desk of an admin: people, devices, and what everybody did. */
import { useMemo, useState } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { Audit } from './Audit.tsx';
import { Devices } from './Devices.tsx';
import { Members } from './Members.tsx';
import styles from './PeopleDesk.module.css';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

const PARTS = { people: Members, devices: Devices, audit: Audit } as const;
const KEYS = { people: 'P', devices: 'D', audit: 'A' } as const;
type PartName = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as readonly PartName[];

export function PeopleDesk() {
  const texts = peopleTextsFor(useTexts().language);
  const [part, setPart] = useState<PartName>('people');
  const bindings = useMemo<readonly Binding[]>(
    () =>
      NAMES.map((name) => ({
        combo: KEYS[name],
        label: texts.parts[name],
        isEnabled: true,
        run: () => setPart(name),
      })),
    [texts],
  );
  useBindings(texts.title, bindings);
  const Part = PARTS[part];
  return (
    <section className={styles['desk']}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{texts.title}</h2>
        <nav className={styles['parts']} aria-label={texts.title}>
          {bindings.map((binding, index) => (
            <KeyButton key={binding.combo} binding={binding} look="quiet" isOn={NAMES[index] === part} />
          ))}
        </nav>
      </header>
      <Part />
    </section>
  );
}
