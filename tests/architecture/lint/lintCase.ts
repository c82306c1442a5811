/** One piece of bad (or expressly permitted) code, where it would stand, and the lint rules that must speak up on it. */
export interface LintCase {
  readonly path: string;
  readonly code: string;
  /** Empty: the code is allowed there, although the same code is not allowed elsewhere. */
  readonly rules: readonly string[];
}

export function bad(path: string, rules: string | readonly string[], code: string): LintCase {
  return { path, code: `${code}\n`, rules: typeof rules === 'string' ? [rules] : rules };
}

export function good(path: string, code: string): LintCase {
  return { path, code: `${code}\n`, rules: [] };
}
