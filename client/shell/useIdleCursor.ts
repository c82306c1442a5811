/** Hides the pointer of a public screen once nobody has moved it for a while. */
import { useEffect } from 'react';

const IDLE_AFTER_MS = 3000;

export function useIdleCursor(): void {
  useEffect(() => {
    const { style } = document.documentElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function wake(): void {
      style.cursor = '';
      clearTimeout(timer);
      timer = setTimeout(() => {
        style.cursor = 'none';
      }, IDLE_AFTER_MS);
    }
    wake();
    window.addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer);
      style.cursor = '';
      window.removeEventListener('pointermove', wake);
    };
  }, []);
}
