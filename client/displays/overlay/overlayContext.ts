/** What every graphic has to know beside its content. */
import { createContext, useContext } from 'react';

export interface OverlayParts {
  /** Contact was lost for too long: everything goes, and comes back without a show. */
  readonly isOut: boolean;
  readonly form: 'full' | 'compact';
}

export const OverlayContext = createContext<OverlayParts>({ isOut: false, form: 'full' });

export function useOverlay(): OverlayParts {
  return useContext(OverlayContext);
}
