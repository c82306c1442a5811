/** Nations as files write them: NOC codes are taken; ISO codes and names of countries are told apart by the code that is meant. */
import { nation, nationCodes } from '../primitives/noc.ts';
import { accepted, refused } from '../primitives/outcome.ts';
import { plain } from './headings.ts';
import type { Spelled } from './spelling.ts';

/** Spellings that are neither a code nor an English name of the table. */
const OTHER_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  AIN: ['neutral', 'neutraal'],
  ARG: ['argentinië'],
  AUS: ['australië'],
  AUT: ['oostenrijk'],
  BEL: ['belgië'],
  BLR: ['wit-rusland'],
  BRA: ['brazilië'],
  BUL: ['bgr', 'bulgarije'],
  CHI: ['chl', 'chili'],
  COL: ['colombia'],
  CRO: ['hrv', 'kroatië'],
  CZE: ['czech republic', 'tsjechië'],
  DEN: ['dnk', 'denemarken'],
  ESP: ['spanje'],
  EST: ['estland'],
  FRA: ['frankrijk'],
  GBR: ['uk', 'united kingdom', 'groot-brittannië', 'verenigd koninkrijk'],
  GER: ['deu', 'duitsland'],
  GRE: ['grc', 'griekenland'],
  HKG: ['hong kong'],
  HUN: ['hongarije'],
  IRL: ['ierland'],
  ISL: ['ijsland'],
  ITA: ['italië'],
  KAZ: ['kazachstan'],
  KOR: ['south korea', 'republic of korea', 'zuid-korea'],
  LAT: ['lva', 'letland'],
  LTU: ['litouwen'],
  LUX: ['luxemburg'],
  MGL: ['mng', 'mongolië'],
  NED: ['nld', 'hol', 'the netherlands', 'holland', 'nederland'],
  NOR: ['noorwegen'],
  NZL: ['nieuw-zeeland'],
  POL: ['polen'],
  POR: ['prt'],
  PRK: ['north korea', 'noord-korea'],
  ROU: ['rom', 'roemenië'],
  RSA: ['zaf', 'zuid-afrika'],
  RUS: ['rusland'],
  SLO: ['svn', 'slovenië'],
  SUI: ['che', 'zwitserland'],
  SVK: ['slowakije'],
  SWE: ['zweden'],
  TPE: ['twn', 'taiwan'],
  TUR: ['turkey', 'turkije'],
  UKR: ['oekraïne'],
  USA: ['united states of america', 'verenigde staten'],
};

const MEANT: ReadonlyMap<string, string> = new Map([
  ...nationCodes().flatMap((code): [string, string][] => {
    const { flag, name } = nation(code) ?? { flag: null, name: code };
    return [flag ?? code, name].map((spelling) => [plain(spelling), code]);
  }),
  ...Object.entries(OTHER_SPELLINGS).flatMap(([code, all]) =>
    all.map((spelling): [string, string] => [plain(spelling), code]),
  ),
]);

/** A code of three letters nobody knows is taken as it stands: there are more nations than flags here. */
export function spellNoc(text: string): Spelled<string> {
  const code = text.toUpperCase();
  if (nation(code) !== null) return accepted(code);
  const suggestion = MEANT.get(plain(text)) ?? codeWithin(text);
  if (suggestion === null && /^[A-Z]{3}$/.test(code)) return accepted(code);
  return refused({ code: 'unknownNoc', suggestion });
}

/** `Nederland (NED)` → `NED`. */
function codeWithin(text: string): string | null {
  return text.split(/[^A-Z]+/).find((word) => nation(word) !== null) ?? null;
}
