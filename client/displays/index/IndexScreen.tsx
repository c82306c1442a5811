/** The front door: every screen there is, with its address. */
import { useEffect } from 'react';
import type { DisplayProps } from '../../routes.ts';
import { ROUTES } from '../../routes.ts';
import { ArenaOptionList } from './ArenaOptionList.tsx';
import styles from './IndexScreen.module.css';
import { OverlayOptionList } from './OverlayOptionList.tsx';
import { indexTextsFor } from './text/indexTextsFor.ts';

export function IndexScreen({ search }: DisplayProps) {
  const language = new URLSearchParams(search).get('lang') === 'nl' ? 'nl' : 'en';
  const texts = indexTextsFor(language);
  const isKnown = ROUTES.some((route) => route.path === window.location.pathname);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = 'Icebell';
  }, [language]);
  return (
    <main className={styles['page']}>
      <h1 className={styles['name']}>Icebell</h1>
      <div className={styles['line']} />
      <p className={styles['intro']}>{isKnown ? texts.intro : texts.notFound}</p>
      <h2 className={styles['title']}>{texts.title}</h2>
      <ul className={styles['screens']}>
        {ROUTES.flatMap(({ path, screen }) => {
          if (screen === 'index') return [];
          const { name, about, where } = texts.screens[screen];
          return [
            <li key={path}>
              <a className={styles['screen']} href={path}>
                <span className={styles['screenName']}>{name}</span>
                <span className={styles['about']}>{about}</span>
                <span className={styles['where']}>
                  <code>{path}</code>
                  <span>{where}</span>
                </span>
              </a>
            </li>,
          ];
        })}
      </ul>
      <h2 className={styles['title']}>{texts.playout.title}</h2>
      <p className={styles['about']}>
        {texts.playout.about}{' '}
        <a className={styles['download']} href="/hosts/icebell-graphics.zip" download>
          {texts.playout.link}
        </a>
      </p>
      <ArenaOptionList options={texts.options} />
      <OverlayOptionList overlayOptions={texts.overlayOptions} />
    </main>
  );
}
