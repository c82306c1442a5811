/** From the schemas that the server reads and writes with to those that other programs read. */
import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { command, commandRequest, plainCommand } from '#shared/decide/command.ts';
import { fact } from '#shared/facts/fact.ts';
import { recordLine } from '#shared/facts/recordFacts.ts';
import { message } from '#shared/primitives/messageSchema.ts';
import { commandAnswer, refusal } from '#shared/protocol/serverMessages.ts';
import { pairDocument } from '#shared/view/distanceDocument.ts';
import { flagValue, racePlace, recordValue, skaterValue, timeValue } from '#shared/view/documentParts.ts';
import { raceDocument } from '#shared/view/raceDocument.ts';
import { standingsRow } from '#shared/view/standingsDocument.ts';
import { problemDocument } from './reply.ts';

/** Told once under a name, and referred to wherever else they stand. */
const NAMED = {
  Message: message,
  Problem: problemDocument,
  Refusal: refusal,
  CommandRequest: commandRequest,
  Command: command,
  PlainCommand: plainCommand,
  CommandAnswer: commandAnswer,
  Fact: fact,
  RecordLine: recordLine,
  Time: timeValue,
  Skater: skaterValue,
  RacePlace: racePlace,
  Record: recordValue,
  RecordFlag: flagValue,
  Race: raceDocument,
  Pair: pairDocument,
  StandingsRow: standingsRow,
};

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  // Trimming, branding and checks across fields have no JSON schema; they only ever refuse more.
  errorMode: 'ignore',
  definitions: NAMED,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
};

export type JsonSchema = Omit<ReturnType<typeof toJsonSchema>, '$schema' | '$defs'>;

export function jsonSchema(schema: v.GenericSchema): JsonSchema {
  const { $schema: _dialect, $defs: _named, ...described } = toJsonSchema(schema, CONFIG);
  return described;
}

export function namedSchemas(): object {
  return toJsonSchemaDefs(NAMED, CONFIG);
}
