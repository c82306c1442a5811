/** Problems of the HTTP interface that the panel shows to people, in English; those that only programs meet are no part of it. */
import type { Message, NoValues, Sayings } from '../primitives/message.ts';

export interface ProblemCatalogue {
  readonly wrongSecret: NoValues;
  readonly wrongInvitation: NoValues;
  readonly tooManyAttempts: { readonly seconds: number };
  readonly foreignPage: NoValues;
  readonly onlyAdmins: NoValues;
  readonly onlyDirectors: NoValues;
  readonly onlyPeople: NoValues;
  /** `problem` is English: it names fields of the schema. */
  readonly badAddress: { readonly problem: string };
  readonly badBody: { readonly problem: string };
  readonly bodyTooLarge: { readonly limit: string };
  readonly bodyTooDeep: { readonly depth: number };
  readonly requestUnreadable: NoValues;
  readonly serverFault: NoValues;
  readonly databaseAway: NoValues;
  readonly noSuchToken: NoValues;
  readonly noSuchInvitation: NoValues;
  readonly noSuchPerson: NoValues;
  readonly noSuchScreen: { readonly screen: string };
  readonly screenAway: { readonly screen: string };
  /** `kind` of screen. */
  readonly screenAlwaysLive: { readonly screen: string; readonly kind: string };
  readonly screenOnAir: { readonly screen: string };
  /** No host says that it is off. */
  readonly screenMayBeOnAir: { readonly screen: string };
  readonly addressDisobeys: { readonly path: string; readonly possible: readonly string[] };
  readonly noRehearsal: NoValues;
  readonly rehearsalRuns: NoValues;
  readonly badSession: { readonly problem: string };
  readonly sessionWithoutCompetition: NoValues;
  readonly sessionWithoutPair: { readonly pair: number };
  /** A refusal that comes with it says why. */
  readonly sessionRefused: NoValues;
}

/** Each with its full stops. */
export type ProblemsSaid = Sayings<ProblemCatalogue, string>;

export const problemsEn: ProblemsSaid = {
  wrongSecret: () => "This is not the operator's secret; the server told it when it first started.",
  wrongInvitation: () => 'This invitation is used, withdrawn or too old; ask for a new one.',
  tooManyAttempts: ({ seconds }) => `Too many failed attempts from this address; try again in ${seconds} s.`,
  foreignPage: () =>
    'This came from a page of another site; send it from a page of this server or with a bearer token.',
  onlyAdmins: () => 'Only an admin may do this; sign in with the secret, or use the token of an admin.',
  onlyDirectors: () => 'Only a director may do this; sign in as director or admin.',
  onlyPeople: () => 'A device may not do this; sign in as a person.',
  badAddress: ({ problem }) => `The address is not right: ${problem}.`,
  badBody: ({ problem }) => `The body is not right: ${problem}.`,
  bodyTooLarge: ({ limit }) => `The body is too large; at most ${limit} are read.`,
  bodyTooDeep: ({ depth }) =>
    `The body has more than ${depth} lists and objects inside each other; nothing asked for here has.`,
  requestUnreadable: () => 'The request could not be read.',
  serverFault: () => 'Something went wrong on the server; it has been logged.',
  databaseAway: () =>
    'What the server keeps cannot be used now, as its disk is full or its database away, and nothing was changed; ' +
    'try again in a moment, or at another server.',
  noSuchToken: () => 'There is no such token; GET /api/v1/tokens lists them.',
  noSuchInvitation: () => 'There is no such invitation; GET /api/v1/invitations lists them.',
  noSuchPerson: () => 'There is no such signed-in person; GET /api/v1/people lists them.',
  noSuchScreen: ({ screen }) => `There is no screen ${screen}; GET /api/v1/screens lists them.`,
  screenAway: ({ screen }) => `The screen ${screen} is away; ask again when it is back.`,
  screenAlwaysLive: ({ screen, kind }) =>
    `The screen ${screen} shows ${kind}, which is watched beside the race and never held back; only an overlay is.`,
  screenOnAir: ({ screen }) =>
    `The screen ${screen} is on air: its card would stand over the picture. Take it off air first.`,
  screenMayBeOnAir: ({ screen }) =>
    `The screen ${screen} may be on air, as no host says that it is not: its card would stand over the picture.`,
  addressDisobeys: ({ path, possible }) => {
    const each = possible.map((one) => `${one} with or without options`).join(', ');
    return `The address is not right: ${path} shows no screen that obeys the desk; possible is ${each}.`;
  },
  noRehearsal: () => 'No rehearsal is running.',
  rehearsalRuns: () => 'A rehearsal is running already; leave it first.',
  badSession: ({ problem }) => `${problem}.`,
  sessionWithoutCompetition: () => 'The session does not begin with OpenCompetition.',
  sessionWithoutPair: ({ pair }) => `The session has no pair ${pair}.`,
  sessionRefused: () => 'The session cannot be played.',
};

/** In English, and apart from its language. */
export interface ToldProblem {
  readonly text: string;
  readonly message: Message;
}

export function toldProblem<Id extends keyof ProblemCatalogue>(id: Id, values: ProblemCatalogue[Id]): ToldProblem {
  return { text: problemsEn[id](values), message: { id, values } };
}
