/** The door of the panel: the secret of the first start, or an invitation that came with the address. */
import { useState, type SubmitEvent } from 'react';
import { problemText } from '../text/inWords.ts';
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import { signIn } from './session.ts';
import styles from './SignIn.module.css';

export interface SignInProps {
  readonly invitation: string | null;
  readonly onSignedIn: () => void;
}

export function SignIn({ invitation, onSignedIn }: SignInProps) {
  const words = useOperatorTexts();
  const { signIn: texts } = words;
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function enter(form: FormData): Promise<void> {
    const name = textOf(form, 'name').trim();
    const secret = textOf(form, 'secret');
    setBusy(true);
    try {
      const outcome = await signIn(
        invitation === null ? { secret, ...(name === '' ? {} : { name }) } : { invitation, name },
      );
      if (outcome.ok) onSignedIn();
      else setProblem(problemText(words, outcome.problem));
    } catch {
      setProblem(texts.unreached);
    } finally {
      setBusy(false);
    }
  }

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    void enter(new FormData(event.currentTarget));
  }

  return (
    <main className={styles['page']}>
      <form className={styles['form']} onSubmit={submit}>
        <h1 className={styles['title']}>{texts.title}</h1>
        {invitation !== null && <p className={styles['hint']}>{texts.invited}</p>}
        <label className={styles['field']}>
          <span>{texts.name}</span>
          <input
            className={styles['input']}
            name="name"
            autoComplete="name"
            autoCapitalize="words"
            enterKeyHint={invitation === null ? 'next' : 'go'}
            maxLength={40}
            required={invitation !== null}
          />
          <span className={styles['hint']}>{texts.nameHint}</span>
        </label>
        {invitation === null && (
          <label className={styles['field']}>
            <span>{texts.secret}</span>
            <input
              className={styles['input']}
              name="secret"
              type="password"
              autoComplete="current-password"
              enterKeyHint="go"
              required
            />
            <span className={styles['hint']}>{texts.secretHint}</span>
          </label>
        )}
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
        <button type="submit" className={styles['enter']} disabled={isBusy}>
          {texts.enter}
        </button>
      </form>
    </main>
  );
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
