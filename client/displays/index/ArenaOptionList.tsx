/** Every option of the arena screen as a link that shows it. */
import styles from './ArenaOptionList.module.css';
import { EXAMPLES } from './examples.ts';
import { OptionGroups } from './OptionGroups.tsx';
import { EXAMPLE_GROUPS, type ExampleGroup, type IndexTexts } from './text/indexTexts.ts';

const GROUPS: readonly ExampleGroup[] = ['setUp', 'hall', 'look', 'scenes'];
const SHAPES = ['wide', 'ribbon', 'portrait'] as const;

export function ArenaOptionList({ options }: Pick<IndexTexts, 'options'>) {
  const { title, intro, groups, examples, shapes, shape } = options;
  return (
    <section>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['intro']}>{intro}</p>
      <p className={styles['intro']}>{shapes}</p>
      <ul className={styles['shapes']}>
        {SHAPES.map((name) => (
          <li key={name} className={styles['shape']}>
            <span className={styles[name]} />
            {shape[name]}
          </li>
        ))}
      </ul>
      <OptionGroups
        path="/arena"
        groups={GROUPS.map((group) => ({
          title: groups[group],
          examples: EXAMPLE_GROUPS[group].map((name) => ({ search: EXAMPLES[name], about: examples[name] })),
        }))}
      />
    </section>
  );
}
