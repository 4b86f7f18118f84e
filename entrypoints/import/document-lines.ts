import type { Place } from './revise.ts';

/** The lines of a text that hold words, each with its offset. */
export function linesOf(text: string): { start: number; words: string }[] {
  let start = 0;
  return text.split('\n').flatMap((words) => {
    const line = { start, words };
    start += words.length + 1;
    return words.trim() === '' ? [] : [line];
  });
}

/** The stretch of the text that is selected within the drawn lines; null while the selection lies elsewhere. */
export function placeSelectedIn(page: HTMLElement, text: string): Place | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!page.contains(range.startContainer) || !page.contains(range.endContainer)) return null;
  const start = offsetOf(page, range.startContainer, range.startOffset, text);
  const end = offsetOf(page, range.endContainer, range.endOffset, text);
  return { start, end, words: text.slice(start, end).trim() };
}

function offsetOf(page: HTMLElement, node: Node, offset: number, text: string): number {
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-at]');
  if (!line) {
    const next = page.children[offset];
    return next instanceof HTMLElement ? Number(next.dataset.at) : text.length;
  }
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return Number(line.dataset.at) + before.toString().length;
}
