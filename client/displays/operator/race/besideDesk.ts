/** The box in the column beside a desk, for what belongs to it but is read rather than pressed. */
import { createContext } from 'react';

export const BesideDesk = createContext<HTMLElement | null>(null);
