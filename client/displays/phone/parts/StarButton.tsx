/** The star beside a name: follows the skater on this phone. */
import { clsx } from 'clsx';
import type { PersonRef } from '#shared/view/phonePerson.ts';
import { useFollowing } from '../followed.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import styles from './StarButton.module.css';

export interface StarButtonProps {
  readonly person: PersonRef['person'];
  readonly name: string;
}

export function StarButton({ person, name }: StarButtonProps) {
  const texts = usePhoneTexts();
  const { people, toggle } = useFollowing();
  const isFollowed = people.has(person);
  return (
    <button
      type="button"
      className={clsx(styles['button'], isFollowed && styles['followed'])}
      aria-pressed={isFollowed}
      aria-label={isFollowed ? texts.unfollow(name) : texts.follow(name)}
      onClick={() => toggle(person)}
    >
      <Star className={styles['star']} />
    </button>
  );
}

export function Star({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 24 24" aria-hidden>
      <path d="m12 1.6 3.2 6.9 7.3.9-5.4 5.2 1.4 7.5L12 18.4l-6.5 3.7 1.4-7.5L1.5 9.4l7.3-.9z" />
    </svg>
  );
}
