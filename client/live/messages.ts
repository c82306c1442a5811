/**
 * Reads what the server sends by its outer form only: the server has checked every fact before it was stored, and a whole
 * schema library would be a tenth of what a phone loads. What a screen relies on – names, numbers, kinds – is checked here.
 */
import type { FactKind } from '#shared/facts/fact.ts';
import type { ClockAnswer, FactBatch, Goodbye, Snapshot, Welcome } from '#shared/protocol/serverMessages.ts';

/** Null for what is no such message. */
export type Reader<Message> = (raw: unknown) => Message | null;

/** A kind that is forgotten here, or gone there, does not compile. */
const KINDS: Readonly<Record<FactKind, true>> = {
  CompetitionOpened: true,
  TimingRulesSet: true,
  DistanceOpened: true,
  EntriesRegistered: true,
  StartListPublished: true,
  SkaterSubstituted: true,
  SkaterWithdrawn: true,
  LanesSwapped: true,
  PairCalled: true,
  PairStarted: true,
  FalseStartGiven: true,
  PairRecalled: true,
  PairCleared: true,
  ReadingRecorded: true,
  ReadingReassigned: true,
  ReadingDismissed: true,
  ReadingPinned: true,
  IrmGiven: true,
  IrmLifted: true,
  RemarkAdded: true,
  ReskateGranted: true,
  PairConfirmed: true,
  DistanceMadeOfficial: true,
  RecordBookLoaded: true,
  RecordRatified: true,
  RecordRefused: true,
  ReleaseRuleSet: true,
  RecordHeld: true,
  RecordReleased: true,
  FactRetracted: true,
  FactRestored: true,
};

type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(raw: unknown): Fields {
  return typeof raw === 'object' && raw !== null ? (raw as Fields) : {};
}

function isKnownKind(kind: unknown): boolean {
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind);
}

export function isWhole(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function isNumberedFact(raw: unknown): boolean {
  const { seq, at, fact, replaces } = fieldsOf(raw);
  const isReplacing = replaces === undefined || isWhole(replaces, 1);
  return isWhole(seq, 1) && isWhole(at, 0) && isReplacing && isKnownKind(fieldsOf(fact)['kind']);
}

function isFactList(raw: unknown): boolean {
  return Array.isArray(raw) && raw.every(isNumberedFact);
}

function areAddresses(raw: unknown): boolean {
  return Array.isArray(raw) && raw.every((address) => typeof address === 'string' && URL.canParse(address));
}

export const readWelcome: Reader<Welcome> = (raw) => {
  const { protocol, build, logId, serverNow, servers, isBehind } = fieldsOf(raw);
  const isSo = isWhole(protocol, 0) && typeof build === 'string' && typeof logId === 'string' && isWhole(serverNow, 0);
  return isSo && areAddresses(servers) && typeof isBehind === 'boolean' ? (raw as Welcome) : null;
};

export const readSnapshot: Reader<Snapshot> = (raw) => {
  const { logId, seq, facts } = fieldsOf(raw);
  return typeof logId === 'string' && isWhole(seq, 0) && isFactList(facts) ? (raw as Snapshot) : null;
};

export const readFacts: Reader<FactBatch> = (raw) => {
  return isFactList(raw) && (raw as FactBatch).length > 0 ? (raw as FactBatch) : null;
};

export const readGoodbye: Reader<Goodbye> = (raw) => {
  const { code, reason } = fieldsOf(raw);
  return typeof code === 'string' && typeof reason === 'string' ? (raw as Goodbye) : null;
};

export const readClockAnswer: Reader<ClockAnswer> = (raw) => {
  const { sentAt, serverNow } = fieldsOf(raw);
  return Number.isFinite(sentAt) && Number.isFinite(serverNow) ? (raw as ClockAnswer) : null;
};

/** Whether a list that could not be read holds facts of a kind this page has never heard of. */
export function holdsUnknownFacts(raw: unknown): boolean {
  if (!Array.isArray(raw)) return false;
  return raw.some((item) => {
    const { kind } = fieldsOf(fieldsOf(item)['fact']);
    return typeof kind === 'string' && !isKnownKind(kind);
  });
}
