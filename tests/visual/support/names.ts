/** Two fields for the same races: the names of Milano, and the longest names the sport has to offer. */
import type { Command } from '#shared/decide/command.ts';

export type Field = 'milano' | 'longest';

/** Family and given names as printed on start lists, in the places of Milano's skaters. */
const LONGEST: Readonly<Record<string, readonly [familyName: string, givenName: string]>> = {
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

/** The command with the names of the field. */
export function renamed(command: Command, field: Field): Command {
  if (field === 'milano' || command.kind !== 'RegisterEntries') return command;
  return {
    ...command,
    entries: command.entries.map((entry) => {
      const [familyName, givenName] = LONGEST[entry.entry] ?? [entry.familyName, entry.givenName];
      return { ...entry, familyName, givenName };
    }),
  };
}
