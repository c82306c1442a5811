/** Draws a view; one that cannot be drawn is left out and the last good one stays, because a screen must not go blank. */
import { Component, type ComponentType, type ReactNode } from 'react';

interface KeepLastGoodProps<View> {
  readonly view: View;
  readonly picture: ComponentType<{ readonly view: View }>;
}

interface KeepLastGoodState<View> {
  readonly hasFailed: boolean;
  /** The view that could not be drawn; null while all is well. */
  readonly failed: View | null;
}

export class KeepLastGood<View> extends Component<KeepLastGoodProps<View>, KeepLastGoodState<View>> {
  override state: KeepLastGoodState<View> = { hasFailed: false, failed: null };
  #good: View | null = null;

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  /** The view after a failed one may be drawable again. */
  static getDerivedStateFromProps<View>(
    { view }: KeepLastGoodProps<View>,
    { hasFailed, failed }: KeepLastGoodState<View>,
  ): KeepLastGoodState<View> | null {
    if (!hasFailed || failed === view) return null;
    return failed === null ? { hasFailed, failed: view } : { hasFailed: false, failed: null };
  }

  override componentDidMount(): void {
    this.#remember();
  }

  override componentDidUpdate(): void {
    this.#remember();
  }

  override render(): ReactNode {
    const { view, picture: Picture } = this.props;
    const shown = this.state.hasFailed ? this.#good : view;
    return shown === null ? null : <Picture view={shown} />;
  }

  #remember(): void {
    if (!this.state.hasFailed) this.#good = this.props.view;
  }
}
