/** Draws a view; one that cannot be drawn is left out and the last good one stays, because a screen must not go blank. */
import { Component, type ComponentType, type ReactNode } from 'react';

interface KeepLastGoodProps<View> {
  readonly view: View;
  readonly picture: ComponentType<{ readonly view: View }>;
}

interface KeepLastGoodState {
  readonly hasFailed: boolean;
}

export class KeepLastGood<View> extends Component<KeepLastGoodProps<View>, KeepLastGoodState> {
  override state: KeepLastGoodState = { hasFailed: false };
  #good: View | null = null;

  static getDerivedStateFromError(): KeepLastGoodState {
    return { hasFailed: true };
  }

  override componentDidMount(): void {
    if (!this.state.hasFailed) this.#good = this.props.view;
  }

  override componentDidUpdate(before: KeepLastGoodProps<View>): void {
    const { view } = this.props;
    if (!this.state.hasFailed) this.#good = view;
    // The next view may be drawable again.
    else if (before.view !== view) this.setState({ hasFailed: false });
  }

  override render(): ReactNode {
    const { view, picture: Picture } = this.props;
    const shown = this.state.hasFailed ? this.#good : view;
    return shown === null ? null : <Picture view={shown} />;
  }
}
