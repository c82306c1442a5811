/** Facts about other facts: undo and redo are facts too, so that nothing is ever lost (C1). */
import * as v from 'valibot';
import { seq } from './fields.ts';

export const factRetracted = v.strictObject({ kind: v.literal('FactRetracted'), target: seq });
export const factRestored = v.strictObject({ kind: v.literal('FactRestored'), target: seq });
