/** The flags of the nations in the table: a missing one does not compile, an unused one is not bundled. */
import {
  AD, AM, AR, AT, AU, BA, BE, BG, BR, BY, CA, CH, CL, CN, CO, CZ, DE, DK, EE, ES, FI, FR, GB, GE, GR, HK, HR, HU, IE, IL,
  IN, IS, IT, JP, KP, KR, KZ, LI, LT, LU, LV, MN, MX, NL, NO, NZ, PL, PT, RO, RU, SE, SG, SI, SK, TH, TR, UA, US, ZA,
} from 'country-flag-icons/react/3x2';
import type { ComponentType } from 'react';
import type { FlagCode } from '#shared/primitives/noc.ts';

export type FlagDrawing = ComponentType<{ readonly className?: string; readonly 'aria-hidden'?: boolean }>;

export const FLAGS: Readonly<Record<FlagCode, FlagDrawing>> = {
  AD, AM, AR, AT, AU, BA, BE, BG, BR, BY, CA, CH, CL, CN, CO, CZ, DE, DK, EE, ES, FI, FR, GB, GE, GR, HK, HR, HU, IE, IL,
  IN, IS, IT, JP, KP, KR, KZ, LI, LT, LU, LV, MN, MX, NL, NO, NZ, PL, PT, RO, RU, SE, SG, SI, SK, TH, TR, UA, US, ZA,
};
