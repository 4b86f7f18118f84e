import type { ComponentChildren, Ref } from 'preact';

interface Props {
  /** `main` is the one the page leads to, `plain` looks like a link. */
  look?: 'main' | 'other' | 'plain';
  onPress: () => void;
  children: ComponentChildren;
  describedBy?: string;
  elementRef?: Ref<HTMLButtonElement>;
}

/** A button that only the person can press: a script's click does nothing. */
export function Button({ look = 'other', onPress, children, describedBy, elementRef }: Props) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      ref={elementRef}
      aria-describedby={describedBy}
      onClick={(event) => event.isTrusted && onPress()}
    >
      {children}
    </button>
  );
}
