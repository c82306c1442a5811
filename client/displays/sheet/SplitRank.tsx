/** The rank at a point, in brackets of one width so that the times before it stand in line. */
import styles from './SheetTable.module.css';

export function SplitRank({ rank }: { readonly rank: number | null }) {
  return <span className={styles['splitRank']}>{rank !== null && `(${rank})`}</span>;
}
