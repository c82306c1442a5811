/** Fields for the same races: the names of Milano, the longest the sport has to offer, and what a start list could hold at worst. */
import type { Command } from '#shared/decide/command.ts';

export type Field = 'milano' | 'longest';
/** What only the tightest graphics are tried with, too. */
export type HarderField = Field | 'utmost';

type Names = Readonly<Record<string, readonly [familyName: string, givenName: string | null]>>;

/** Family and given names as printed on start lists, in the places of Milano's skaters. */
const LONGEST: Names = {
  leerdam: ['Rijpma-de Jong', 'Antoinette'],
  takagi: ['Østergård-Lindholm', 'Ingeborg Marie'],
  kok: ['Hiller-Donnelly', 'Carolina'],
  bowe: ['Schimmelpfennig-Rosenthal', 'Maria Magdalena'],
  jackson: ['Černohorská-Zdráhalová', 'Kateřina'],
  lamarche: ['Laliberté-Roy', 'Rose-Anne'],
  yamada: ['Ķēniņa-Šķēle', 'Elīza'],
  schulting: ['van der Meersch-Oudenhoven', 'Wilhelmina'],
  lee: ['Kim', 'Min-sun'],
  kim: ['Kim', 'Min-ji'],
  zdrahalova: ['Dąbrowska-Żółkiewska', 'Małgorzata'],
};

/** Forty letters, accents above and below, other scripts, no given name. */
const UTMOST: Names = {
  leerdam: ['Schimmelpfennig-Rosenthal-van Oudenhoven', 'Wilhelmina Charlotte'],
  bowe: ['高木スケート美帆', '美帆'],
  takagi: ['Ǻłęçkà-Þórðardóttir', 'Ẵnh Ŵÿ'],
  kok: ['Papadopoulou-Konstantinidou-Wojciechowska', 'Maximiliana Konstancja'],
  schulting: ['김민선', null],
  lamarche: ['Ng', 'Li'],
  yamada: ['Jiménez-Fernández de Córdoba y Villagrán', 'Gabriela'],
};

const NAMES: Readonly<Record<HarderField, Names>> = { milano: {}, longest: LONGEST, utmost: UTMOST };

/** The command with the names of the field. */
export function renamed(command: Command, field: HarderField): Command {
  if (field === 'milano' || command.kind !== 'RegisterEntries') return command;
  return {
    ...command,
    entries: command.entries.map((entry) => {
      const [familyName, givenName] = NAMES[field][entry.entry] ?? [entry.familyName, entry.givenName];
      return { ...entry, familyName, givenName };
    }),
  };
}
