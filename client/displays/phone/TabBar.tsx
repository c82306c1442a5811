/** The places of the page, at the thumb. */
import styles from './TabBar.module.css';
import { TABS, type Tab } from './place.ts';
import { usePhoneTexts } from './text/usePhoneTexts.ts';

export function TabBar({ current }: { readonly current: Tab | null }) {
  const { tabs } = usePhoneTexts();
  return (
    <nav className={styles['bar']}>
      {TABS.map((tab) => (
        <a key={tab} className={styles['tab']} href={`#${tab}`} aria-current={tab === current ? 'page' : undefined}>
          {tabs[tab]}
        </a>
      ))}
    </nav>
  );
}
