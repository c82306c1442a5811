/** The competition as viewers at home may know it: without the records that nobody has released yet (rule R9). */
import { memoBy } from '../primitives/memo.ts';
import type { CompetitionState } from './state.ts';

export const onAir = memoBy((state: CompetitionState): CompetitionState => ({ ...state, audience: 'air' }));
