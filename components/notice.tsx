import type { ComponentChildren } from 'preact';

interface Props {
  /** `look`: worth attention; `good`: something worked; `quiet`: a note. */
  look: 'look' | 'good' | 'quiet';
  title?: string;
  children?: ComponentChildren;
}

/** A few words set apart from the rest. */
export function Notice({ look, title, children }: Props) {
  return (
    <div class={`notice notice-${look}`}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}
