/** Options of a screen in groups, each as a link that shows it. */
import styles from './OptionGroups.module.css';

export interface OptionGroupsProps {
  readonly path: string;
  readonly groups: readonly OptionGroup[];
}

export interface OptionGroup {
  readonly title: string;
  readonly examples: readonly { readonly search: string; readonly about: string }[];
}

export function OptionGroups({ path, groups }: OptionGroupsProps) {
  return (
    <div className={styles['groups']}>
      {groups.map(({ title, examples }) => (
        <section key={title}>
          <h3 className={styles['group']}>{title}</h3>
          <ul>
            {examples.map(({ search, about }) => (
              <li key={search}>
                <a className={styles['example']} href={`${path}${search}`}>
                  <span>{about}</span>
                  <code className={styles['address']}>{search}</code>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
