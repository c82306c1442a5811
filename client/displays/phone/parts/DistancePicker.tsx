/** The distances of the programme, when there is more than one. */
import type { PhoneDistances } from '#shared/view/phoneDistances.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import styles from './DistancePicker.module.css';

export interface DistancePickerProps {
  readonly distances: PhoneDistances;
  /** Address of this page for another distance. */
  readonly addressOf: (distance: number) => string;
}

export function DistancePicker({ distances: { options }, addressOf }: DistancePickerProps) {
  const texts = useTexts();
  const phone = usePhoneTexts();
  if (options.length === 0) return null;
  return (
    <nav className={styles['picker']} aria-label={phone.distance}>
      {options.map(({ distance, title, isChosen }) => (
        <a key={distance} className={styles['choice']} href={addressOf(distance)} aria-current={isChosen || undefined}>
          {texts.distance(title)}
        </a>
      ))}
    </nav>
  );
}
