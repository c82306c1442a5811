/** What every graphic has to know beside its content. */
import { createContext, useContext } from 'react';

export interface OverlayParts {
  /** Everything goes: the host says so, or contact was lost for too long. */
  readonly isOut: boolean;
  /** Contact was lost: when it is back, so are the graphics, without a show. */
  readonly isBad: boolean;
  /** How often the picture was moved to another moment: what comes in by that comes without a show. */
  readonly moves: number;
  readonly form: 'full' | 'compact';
}

export const OverlayContext = createContext<OverlayParts>({ isOut: false, isBad: false, moves: 0, form: 'full' });

export function useOverlay(): OverlayParts {
  return useContext(OverlayContext);
}
