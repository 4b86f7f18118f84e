import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** Hears of it when the content could not be drawn. */
  onError: () => void;
  /** What stands in its place. */
  instead: string;
  children: ComponentChildren;
}

/** Keeps a fault in drawing from leaving an empty page. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch() {
    this.setState({ failed: true });
    this.props.onError();
  }

  override render() {
    return this.state.failed ? <p class="plain-line">{this.props.instead}</p> : this.props.children;
  }
}
