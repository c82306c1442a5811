/** The last net under a screen: what failed to draw is drawn again a moment later, and again, until it works. */
import { Component, type ReactNode } from 'react';

const RETRY_AFTER_MS = 1000;

interface RetryState {
  readonly hasFailed: boolean;
}

export class Retry extends Component<{ readonly children: ReactNode }, RetryState> {
  override state: RetryState = { hasFailed: false };
  #timer: ReturnType<typeof setTimeout> | undefined;

  static getDerivedStateFromError(): RetryState {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.setState({ hasFailed: false }), RETRY_AFTER_MS);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}
