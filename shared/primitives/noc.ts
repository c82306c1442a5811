/** The nations of the sport: three-letter NOC code, code of the flag, English name. Flags are keyed by ISO codes, which differ. */

export interface Nation {
  /** Two-letter code of the flag file; null for whoever starts under no flag. */
  readonly flag: string | null;
  readonly name: string;
}

const NATIONS = {
  AIN: { flag: null, name: 'Individual Neutral Athlete' },
  AND: { flag: 'AD', name: 'Andorra' },
  ARG: { flag: 'AR', name: 'Argentina' },
  ARM: { flag: 'AM', name: 'Armenia' },
  AUS: { flag: 'AU', name: 'Australia' },
  AUT: { flag: 'AT', name: 'Austria' },
  BEL: { flag: 'BE', name: 'Belgium' },
  BIH: { flag: 'BA', name: 'Bosnia and Herzegovina' },
  BLR: { flag: 'BY', name: 'Belarus' },
  BRA: { flag: 'BR', name: 'Brazil' },
  BUL: { flag: 'BG', name: 'Bulgaria' },
  CAN: { flag: 'CA', name: 'Canada' },
  CHI: { flag: 'CL', name: 'Chile' },
  CHN: { flag: 'CN', name: 'China' },
  COL: { flag: 'CO', name: 'Colombia' },
  CRO: { flag: 'HR', name: 'Croatia' },
  CZE: { flag: 'CZ', name: 'Czechia' },
  DEN: { flag: 'DK', name: 'Denmark' },
  ESP: { flag: 'ES', name: 'Spain' },
  EST: { flag: 'EE', name: 'Estonia' },
  FIN: { flag: 'FI', name: 'Finland' },
  FRA: { flag: 'FR', name: 'France' },
  GBR: { flag: 'GB', name: 'Great Britain' },
  GEO: { flag: 'GE', name: 'Georgia' },
  GER: { flag: 'DE', name: 'Germany' },
  GRE: { flag: 'GR', name: 'Greece' },
  HKG: { flag: 'HK', name: 'Hong Kong, China' },
  HUN: { flag: 'HU', name: 'Hungary' },
  IND: { flag: 'IN', name: 'India' },
  IRL: { flag: 'IE', name: 'Ireland' },
  ISL: { flag: 'IS', name: 'Iceland' },
  ISR: { flag: 'IL', name: 'Israel' },
  ITA: { flag: 'IT', name: 'Italy' },
  JPN: { flag: 'JP', name: 'Japan' },
  KAZ: { flag: 'KZ', name: 'Kazakhstan' },
  KOR: { flag: 'KR', name: 'Korea' },
  LAT: { flag: 'LV', name: 'Latvia' },
  LIE: { flag: 'LI', name: 'Liechtenstein' },
  LTU: { flag: 'LT', name: 'Lithuania' },
  LUX: { flag: 'LU', name: 'Luxembourg' },
  MEX: { flag: 'MX', name: 'Mexico' },
  MGL: { flag: 'MN', name: 'Mongolia' },
  NED: { flag: 'NL', name: 'Netherlands' },
  NOR: { flag: 'NO', name: 'Norway' },
  NZL: { flag: 'NZ', name: 'New Zealand' },
  POL: { flag: 'PL', name: 'Poland' },
  POR: { flag: 'PT', name: 'Portugal' },
  PRK: { flag: 'KP', name: 'DPR Korea' },
  ROU: { flag: 'RO', name: 'Romania' },
  RSA: { flag: 'ZA', name: 'South Africa' },
  RUS: { flag: 'RU', name: 'Russia' },
  SGP: { flag: 'SG', name: 'Singapore' },
  SLO: { flag: 'SI', name: 'Slovenia' },
  SUI: { flag: 'CH', name: 'Switzerland' },
  SVK: { flag: 'SK', name: 'Slovakia' },
  SWE: { flag: 'SE', name: 'Sweden' },
  THA: { flag: 'TH', name: 'Thailand' },
  // Chinese Taipei starts under its own Olympic flag, which the flag set does not hold.
  TPE: { flag: null, name: 'Chinese Taipei' },
  TUR: { flag: 'TR', name: 'Türkiye' },
  UKR: { flag: 'UA', name: 'Ukraine' },
  USA: { flag: 'US', name: 'United States' },
} as const satisfies Readonly<Record<string, Nation>>;

/** Codes of the nations that have a flag here. */
export type FlagCode = Exclude<(typeof NATIONS)[keyof typeof NATIONS]['flag'], null>;

export interface KnownNation extends Nation {
  readonly flag: FlagCode | null;
}

const BY_CODE: ReadonlyMap<string, KnownNation> = new Map(Object.entries(NATIONS));

/** Null for a code this table does not know: such a skater is shown with the code and without a flag. */
export function nation(noc: string): KnownNation | null {
  return BY_CODE.get(noc) ?? null;
}

export function nationCodes(): readonly string[] {
  return [...BY_CODE.keys()];
}
