/** Who is signed in here: asked of the server, because the browser's scripts cannot read its cookie. */
import type { PersonRole } from '#shared/decide/role.ts';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { readProblem, type HeardProblem } from '../../../live/heardProblem.ts';

export interface Person {
  readonly name: string;
  readonly role: PersonRole;
}

const PATH = '/api/v1/session';

/** Null when nobody is. @throws Error when the server does not answer */
export async function readSession(): Promise<Person | null> {
  const answer = await fetch(PATH, { signal: AbortSignal.timeout(5000) });
  // Then it is not known, which is another thing than nobody.
  if (!answer.ok) throw new Error(`${PATH} answered ${answer.status}`);
  const { name, role } = (await answer.json()) as { readonly name: string | null; readonly role: PersonRole | null };
  return name === null || role === null ? null : { name, role };
}

export type Proof =
  | { readonly secret: string; readonly name?: string }
  | { readonly invitation: string; readonly name: string };

/** The person, or what was wrong. @throws Error when the server does not answer */
export async function signIn(proof: Proof): Promise<Outcome<Person, HeardProblem>> {
  const answer = await fetch(PATH, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(proof),
  });
  if (!answer.ok) return refused(await readProblem(answer));
  const { name, role } = (await answer.json()) as Person;
  return accepted({ name, role });
}

export async function signOut(): Promise<void> {
  await fetch(PATH, { method: 'DELETE' });
}

const INVITATION = /^#invitation=([\w-]+)$/;

/** Behind the `#`, which no browser sends to a server, so that it stands in no log. */
export function invitationIn(hash: string): string | null {
  return INVITATION.exec(hash)?.[1] ?? null;
}
