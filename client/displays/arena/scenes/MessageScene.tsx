/** A message to the hall in plain words, as large as it fits. */
import { useLayoutEffect, useRef } from 'react';
import { IceLine } from '../../../components/Stage.tsx';
import styles from './MessageScene.module.css';

/** Sizes in stage pixels: the largest that fits is taken. */
const [LARGEST, SMALLEST, STEP] = [240, 36, 6];

export function MessageScene({ message }: { readonly message: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const refit = () => fit(element);
    refit();
    window.addEventListener('resize', refit);
    document.fonts?.addEventListener('loadingdone', refit);
    return () => {
      window.removeEventListener('resize', refit);
      document.fonts?.removeEventListener('loadingdone', refit);
    };
  }, [message]);
  return (
    <main>
      <p ref={box} className={styles['message']}>
        <span className={styles['words']}>{message}</span>
      </p>
      <IceLine className={styles['ice']} />
    </main>
  );
}

function fit(box: HTMLElement): void {
  const words = box.firstElementChild;
  if (!(words instanceof HTMLElement)) return;
  for (let size = LARGEST; size >= SMALLEST; size -= STEP) {
    words.style.setProperty('--size', String(size));
    words.toggleAttribute('data-smallest', size - STEP < SMALLEST);
    if (words.offsetHeight <= box.clientHeight && words.scrollWidth <= box.clientWidth) return;
  }
}
