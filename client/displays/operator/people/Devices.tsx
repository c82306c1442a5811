/** Tokens of timing devices: made under a name, shown once, with their last use, and revoked. */
import { useCallback, useState } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { useAsk } from '../asking/useAsk.ts';
import { useReading } from '../asking/useReading.ts';
import { EndableList } from './EndableList.tsx';
import { NewToken } from './NewToken.tsx';
import { TOKENS_PATH, type MadeToken, type Token } from './peopleApi.ts';
import { ShownOnce } from './ShownOnce.tsx';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

export function Devices() {
  const texts = peopleTextsFor(useTexts().language);
  const ask = useAsk();
  const [made, setMade] = useState<MadeToken | null>(null);
  const { body, again } = useReading<{ readonly tokens: readonly Token[] }>(TOKENS_PATH, made);
  const hide = useCallback(() => setMade(null), []);
  const title = made === null ? '' : texts.tokenOf(made.name);
  return (
    <>
      <NewToken onMade={setMade} />
      {made !== null && (
        <ShownOnce
          key={made.id}
          title={title}
          label={texts.token}
          hint={texts.tokenOnce}
          secret={made.token}
          onHide={hide}
        />
      )}
      <EndableList
        groups={[
          {
            title: texts.tokens,
            empty: texts.noTokens,
            act: texts.revoke,
            question: texts.revokeQuestion,
            lines:
              body?.tokens.map((each) => ({
                id: each.id,
                what: each.name,
                about: `${each.role}, ${each.lastUsedAt === null ? texts.neverUsed : texts.lastUsed(each.lastUsedAt)}`,
              })) ?? null,
            onEnd: (id) =>
              void ask('DELETE', `${TOKENS_PATH}/${id}`).then(() => {
                if (made?.id === id) hide();
                again();
              }),
          },
        ]}
      />
    </>
  );
}
