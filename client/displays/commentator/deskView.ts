/** What the desk draws: the race as it is told, and by how much it is held back. */
import type { CommentatorView } from '#shared/view/commentatorView.ts';

export interface DeskView extends CommentatorView {
  readonly delayMs: number;
}
