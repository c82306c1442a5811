/** Every option of the graphics over a picture as a link that shows it. */
import styles from './ArenaOptionList.module.css';
import { OVERLAY_EXAMPLES } from './examples.ts';
import { OptionGroups } from './OptionGroups.tsx';
import { OVERLAY_EXAMPLE_GROUPS, type IndexTexts, type OverlayExampleGroup } from './text/indexTexts.ts';

const GROUPS: readonly OverlayExampleGroup[] = ['choice', 'picture', 'look', 'host'];

export function OverlayOptionList({ overlayOptions }: Pick<IndexTexts, 'overlayOptions'>) {
  const { title, intro, groups, examples } = overlayOptions;
  return (
    <section>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['intro']}>{intro}</p>
      <OptionGroups
        path="/overlay"
        groups={GROUPS.map((group) => ({
          title: groups[group],
          examples: OVERLAY_EXAMPLE_GROUPS[group].map((name) => ({
            search: OVERLAY_EXAMPLES[name],
            about: examples[name],
          })),
        }))}
      />
    </section>
  );
}
