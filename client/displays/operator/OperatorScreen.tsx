/** The operator panel: the door, and behind it the desks of whoever is signed in. */
import { useEffect, useMemo, useState } from 'react';
import { useLive } from '../../live/useLive.ts';
import type { DisplayProps } from '../../routes.ts';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import '../../styles/palette.css';
import type { DeskName } from './desks.ts';
import { KeyboardProvider } from './keys/keyboard.tsx';
import { parseOperatorOptions } from './operator.options.ts';
import { Panel, type PanelProps } from './Panel.tsx';
import { invitationIn, readSession, type Person } from './signIn/session.ts';
import { SignIn } from './signIn/SignIn.tsx';
import { OperatorTextContext, operatorTextsFor } from './text/useOperatorTexts.ts';

/** `asking` until the server has said who is signed in; null when nobody is. */
type Known = Person | null | 'asking';

const ASK_AGAIN_MS = 2000;

export function OperatorScreen({ search }: DisplayProps) {
  const { language, theme } = useMemo(() => parseOperatorOptions(search), [search]);
  const [person, setPerson] = useState<Known>('asking');
  const [invitation] = useState(() => takeInvitation());
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['palette'] = theme;
    document.title = 'Icebell – Operator';
  }, [language, theme]);
  useAskWho(person === 'asking', setPerson);
  return (
    <TextContext value={textsFor(language)}>
      <OperatorTextContext value={operatorTextsFor(language)}>
        {person === null && <SignIn invitation={invitation} onSignedIn={beginAnew} />}
        {person !== null && person !== 'asking' && (
          <KeyboardProvider>
            <PanelOfLog person={person} onSignedOut={beginAnew} />
          </KeyboardProvider>
        )}
      </OperatorTextContext>
    </TextContext>
  );
}

/** Another log, another panel: nothing that was typed, chosen or put forward for the one is left for the other (W7). */
function PanelOfLog(props: Pick<PanelProps, 'person' | 'onSignedOut'>) {
  const logId = useLive((live) => live.logId);
  const [desk, setDesk] = useState<DeskName>('race');
  return <Panel key={logId} {...props} desk={desk} onDesk={setDesk} />;
}

/** The socket says who it is when it opens: whoever comes or goes opens a new one. */
function beginAnew(): void {
  window.location.reload();
}

/** Asks until there is an answer. */
function useAskWho(isAsking: boolean, answer: (person: Person | null) => void): void {
  useEffect(() => {
    if (!isAsking) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      readSession().then(answer, () => {
        timer = setTimeout(ask, ASK_AGAIN_MS);
      });
    };
    ask();
    return () => clearTimeout(timer);
  }, [isAsking, answer]);
}

/** Taken out of the address at once, so that nobody reads it off the screen or finds it in the history. */
function takeInvitation(): string | null {
  const invitation = invitationIn(window.location.hash);
  if (invitation !== null) window.history.replaceState(null, '', window.location.pathname + window.location.search);
  return invitation;
}
