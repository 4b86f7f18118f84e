/** A piece of the draft's text and where it stands in the page. */
interface Piece {
  node: Text | HTMLElement;
  start: number;
  end: number;
}

/** A draft as the person sees it, and the way back to the page. */
export interface DraftText {
  text: string;
  pieces: Piece[];
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|FORM|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const NOT_TEXT = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|BUTTON|SVG)$/i;
/** Placed by editors to hold a caret; nobody sees them. */
const CARET_HOLDERS = /[\u200b\ufeff]/g;

/** Reads an editor without asking for a layout: line by line, with mentions and emoji pictures as text. */
export function readDraft(root: HTMLElement): DraftText {
  if (root instanceof HTMLTextAreaElement) {
    return { text: root.value, pieces: [{ node: root, start: 0, end: root.value.length }] };
  }
  const pieces: Piece[] = [];
  let text = '';
  let breakDue = false;
  let opened = 0;

  const open = () => {
    if (breakDue) text += '\n';
    breakDue = false;
    opened++;
  };
  const add = (node: Text | HTMLElement, words: string) => {
    if (words === '') return;
    open();
    pieces.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  };
  const visit = (node: Node) => {
    if (node instanceof Text) add(node, node.data.replace(CARET_HOLDERS, '').replaceAll('\u00a0', ' '));
    else if (node instanceof HTMLImageElement) add(node, node.alt);
    else if (node instanceof HTMLBRElement) {
      open();
      if (!isFiller(node)) text += '\n';
    } else if (node instanceof HTMLElement && !NOT_TEXT.test(node.tagName)) visitElement(node);
  };
  const visitElement = (element: HTMLElement) => {
    const isBlock = BLOCK.test(element.tagName);
    // A block that follows words on the same line starts a new one, and what follows a block does too.
    if (isBlock && text !== '' && !text.endsWith('\n')) breakDue = true;
    const before = opened;
    element.childNodes.forEach(visit);
    if (isBlock && opened > before) breakDue = true;
  };
  root.childNodes.forEach(visit);
  return { text, pieces };
}

/** The line break that editors keep at the end of an empty or finished line, so that it has a height. */
function isFiller(br: HTMLBRElement): boolean {
  let at: Node = br;
  while (!at.nextSibling && at.parentElement && !BLOCK.test(at.parentElement.tagName)) at = at.parentElement;
  return !at.nextSibling;
}

/** The place in the page of an offset of the text; caret-holding characters are stepped over. */
export function placeOf(
  { pieces }: DraftText,
  offset: number,
  edge: 'start' | 'end',
): { node: Node; offset: number } | null {
  const piece = pieces.find(({ start, end }) =>
    edge === 'start' ? offset >= start && offset < end : offset > start && offset <= end,
  );
  if (!piece) return null;
  if (!(piece.node instanceof Text)) return { node: piece.node, offset: 0 };
  let left = offset - piece.start;
  let at = 0;
  for (; left > 0 && at < piece.node.data.length; at++)
    if (!/[\u200b\ufeff]/.test(piece.node.data.charAt(at))) left--;
  return { node: piece.node, offset: at };
}
