/** Which cell takes what is typed: the one that comes next, unless somebody chose another. */
import { useCallback, useMemo, useState } from 'react';
import { isSameRace, type RaceKey } from '#shared/primitives/ids.ts';
import { nextCellOf, type CellPlace, type RaceDeskView } from '#shared/view/raceDesk.ts';

export interface CellChoice {
  readonly cell: CellPlace | null;
  readonly choose: (cell: CellPlace | null) => void;
  /** The next free cell of one skater, or the last one when all are filled. */
  readonly chooseSkater: (race: RaceKey) => void;
  readonly move: (by: { readonly points: number; readonly lanes: number }) => void;
}

export function useCellChoice(desk: RaceDeskView | null): CellChoice {
  const [chosen, choose] = useState<CellPlace | null>(null);
  const cell = useMemo(() => {
    const isHere = chosen !== null && desk?.cards.some(({ race }) => isSameRace(race, chosen.race)) === true;
    return isHere ? chosen : (desk?.next ?? null);
  }, [chosen, desk]);

  const chooseSkater = useCallback(
    (race: RaceKey) => {
      const card = desk?.cards.find((each) => isSameRace(each.race, race));
      const last = card?.cells.at(-1);
      const free = desk === null ? null : nextCellOf(desk, race);
      choose(free ?? (last === undefined ? null : { race, pointM: last.pointM }));
    },
    [desk],
  );

  const move = useCallback(
    ({ points, lanes }: { readonly points: number; readonly lanes: number }) => {
      const cards = desk?.cards ?? [];
      const lane = Math.max(
        0,
        cards.findIndex(({ race }) => cell !== null && isSameRace(race, cell.race)),
      );
      const card = cards[(lane + lanes + cards.length) % Math.max(1, cards.length)];
      const at = card?.cells.findIndex(({ pointM }) => pointM === cell?.pointM) ?? -1;
      const next = card?.cells[Math.max(0, Math.min((card.cells.length ?? 1) - 1, Math.max(0, at) + points))];
      if (next !== undefined) choose({ race: next.race, pointM: next.pointM });
    },
    [cell, desk],
  );

  return { cell, choose, chooseSkater, move };
}
