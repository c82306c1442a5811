/** Reads what a renderer hands over as `data`: fields by name, facts for when there is no network, and where a timeline begins. */
import type { Snapshot } from '#shared/protocol/serverMessages.ts';
import { GRAPHIC_FIELDS } from '#shared/view/graphicPackage.ts';
import { readHostData, type HostFields } from '../../displays/overlay/hostData.ts';
import { fieldsOf, readSnapshot } from '../../live/messages.ts';
import { serverAddress } from '../serverAddress.ts';

/** Of an update only what it names. */
export interface GraphicData {
  readonly fields: HostFields;
  readonly snapshot?: Snapshot;
  /** Instant of the race at time 0 of a timeline, in milliseconds since 1970. */
  readonly from?: number;
}

export interface ReadData {
  readonly data: GraphicData;
  /** What could not be used, and what would be right. */
  readonly ignored: readonly string[];
}

const NAMES: ReadonlySet<string> = new Set(GRAPHIC_FIELDS.map(({ name }) => name));

export function readGraphicData(raw: unknown): ReadData {
  const told = Object.entries(readHostData(raw)).filter(([name]) => NAMES.has(name));
  const { server = '', ...fields } = Object.fromEntries(told);
  const { snapshot = '', from = '' } = fieldsOf(raw);
  const ignored: string[] = [];
  const named = read(server, serverAddress, () =>
    ignored.push('server: an address such as http://name:3000 is expected'),
  );
  const facts = read(snapshot, readFacts, () => ignored.push('snapshot: {logId, seq, facts} is expected'));
  const start = read(from, readInstant, () => ignored.push('from: milliseconds since 1970 are expected'));
  return {
    data: {
      fields: named === null ? fields : { ...fields, server: named },
      ...(facts === null ? {} : { snapshot: facts }),
      ...(start === null ? {} : { from: start }),
    },
    ignored,
  };
}

/** An empty field says nothing. */
function read<Raw, Value>(raw: Raw, reader: (raw: Raw) => Value | null, refuse: () => void): Value | null {
  if (raw === '' || raw === null) return null;
  const value = reader(raw);
  if (value === null) refuse();
  return value;
}

/** A field of a form holds it as text. */
function readFacts(raw: unknown): Snapshot | null {
  if (typeof raw !== 'string') return readSnapshot(raw);
  try {
    return readSnapshot(JSON.parse(raw));
  } catch {
    return null;
  }
}

function readInstant(raw: unknown): number | null {
  const instant = typeof raw === 'string' ? Number(raw) : raw;
  return typeof instant === 'number' && Number.isFinite(instant) ? instant : null;
}
