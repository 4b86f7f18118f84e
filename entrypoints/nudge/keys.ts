const FOCUSABLE = 'button:not(:disabled), input:not(:disabled), summary';

/** Keeps the focus going round inside an element and tells of Escape; answers how to stop. */
export function keepKeysIn(element: HTMLElement, onEscape: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onEscape();
    } else if (event.key === 'Tab') goRound(event, element);
    // The Enter that sent the post may still be held down: it must not press a button here.
    else if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  };
  window.addEventListener('keydown', onKey, true);
  return () => window.removeEventListener('keydown', onKey, true);
}

function goRound(event: KeyboardEvent, element: HTMLElement): void {
  const stops = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) =>
    stop.checkVisibility(),
  );
  const [edge, opposite] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)];
  const here = document.activeElement;
  if (here !== edge && element.contains(here) && here !== element) return;
  event.preventDefault();
  opposite?.focus();
}
