/** Every component in every state on one sheet, for those who build and check screens. The names are invented. */
import { useEffect } from 'react';
import type { DisplayProps } from '../../routes.ts';
import { TextContext, textsFor } from '../../text/useTexts.ts';
import styles from './ComponentsScreen.module.css';
import { HeadingSamples } from './HeadingSamples.tsx';
import { LaneSamples } from './LaneSamples.tsx';
import { PlateSamples } from './PlateSamples.tsx';
import { RecordSamples } from './RecordSamples.tsx';
import { TableSamples } from './TableSamples.tsx';
import { TimeSamples } from './TimeSamples.tsx';

export function ComponentsScreen({ search }: DisplayProps) {
  const language = new URLSearchParams(search).get('lang') === 'nl' ? 'nl' : 'en';
  const texts = textsFor(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Icebell – ${texts.components}`;
  }, [language, texts]);
  return (
    <TextContext value={texts}>
      <div className={styles['ground']}>
        <main className={styles['sheet']}>
          <h1 className={styles['title']}>{texts.components}</h1>
          <PlateSamples />
          <RecordSamples />
          <TimeSamples />
          <LaneSamples />
          <HeadingSamples />
          <TableSamples />
        </main>
      </div>
    </TextContext>
  );
}
