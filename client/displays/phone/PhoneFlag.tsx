/** A small flag as a file of its own: a phone loads only those it shows. */
import { clsx } from 'clsx';
import type { FlagCode } from '#shared/primitives/noc.ts';
import styles from './PhoneFlag.module.css';

const FILES: Readonly<Record<string, string>> = import.meta.glob(
  '../../../node_modules/country-flag-icons/3x2/{AD,AM,AR,AT,AU,BA,BE,BG,BR,BY,CA,CH,CL,CN,CO,CZ,DE,DK,EE,ES,FI,FR,GB,GE,GR,HK,HR,HU,IE,IL,IN,IS,IT,JP,KP,KR,KZ,LI,LT,LU,LV,MN,MX,NL,NO,NZ,PL,PT,RO,RU,SE,SG,SI,SK,TH,TR,UA,US,ZA}.svg',
  { query: '?url', import: 'default', eager: true },
);

/** Undefined for a flag without a file, which a test rules out. */
export function flagFile(code: FlagCode): string | undefined {
  return FILES[`../../../node_modules/country-flag-icons/3x2/${code}.svg`];
}

/** Neutral athletes have none; their place stays empty, so that columns stand still. */
export function PhoneFlag({ code, className }: { readonly code: FlagCode | null; readonly className?: string }) {
  if (code === null) return <span className={clsx(styles['none'], className)} />;
  return <img className={clsx(styles['flag'], className)} src={flagFile(code)} alt="" width={24} height={16} />;
}
