import { selectionIn } from './caret.ts';
import { type Composer, draftIn } from './composer.ts';
import { type DraftText, placeOf } from './editors/draft-text.ts';

/** Words to put in place of others, by offsets of the draft's text. */
export interface Replacement {
  start: number;
  end: number;
  words: string;
}

/**
 * Puts words into the draft the way a person would: select, then type, through the editor's own input events, so
 * that its model, its buttons and its undo know of it. True when reading the draft back shows the new words.
 */
export async function replaceIn(composer: Composer, { start, end, words }: Replacement): Promise<boolean> {
  if (composer.engine.replacing === 'copy') return false;
  const before = draftIn(composer);
  const wanted = before.text.slice(0, start) + words + before.text.slice(end);
  if (!select(composer.root, before, start, end)) return false;
  await settled();
  if (composer.engine.replacing === 'paste' && words !== '') paste(composer.root, words);
  else document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
  await settled();
  return draftIn(composer).text === wanted;
}

function select(root: HTMLElement, draft: DraftText, start: number, end: number): boolean {
  root.focus({ preventScroll: true });
  if (root instanceof HTMLTextAreaElement) {
    root.setSelectionRange(start, end);
    return true;
  }
  const from = placeOf(draft, start, 'start');
  const to = placeOf(draft, end, 'end');
  if (!from || !to) return false;
  selectionIn(root)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return true;
}

function paste(root: HTMLElement, words: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  root.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Editors take note of a selection or an input in a task of their own. */
function settled(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
}
