import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
} from 'lexical';
import { el } from '../parts/dom.ts';
import type { LexicalBox } from '../parts/lexical.ts';
import { on } from '../parts/roots.ts';

const PEOPLE = ['Priya Raman', 'Oliver Birch', 'Dele Okonjo'];

/** What has been typed after an @ at the caret; null where no mention is being typed. */
function mentionAtCaret(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return null;
  return /(?:^|\s)@(\w*)$/.exec(node.getTextContent().slice(0, selection.anchor.offset))?.[1] ?? null;
}

/** A list of people that opens on @; while it is open, Enter picks and does not send. */
export function mentionList({ editor, root }: LexicalBox): HTMLElement {
  const list = el('div', {
    role: 'listbox',
    'aria-label': 'Mentions',
    class: 'listbox',
    id: `m${Math.random()}`,
  });
  let names: string[] = [];
  let active = 0;

  function draw(): void {
    list.hidden = names.length === 0;
    root.setAttribute('aria-expanded', String(names.length > 0));
    list.replaceChildren(
      ...names.map((name, at) => {
        const option = el(
          'div',
          { role: 'option', id: `${list.id}-${at}`, 'aria-selected': String(at === active) },
          name,
        );
        return on(option, 'click', () => editor.update(() => pick(name)));
      }),
    );
    if (names.length > 0) root.setAttribute('aria-activedescendant', `${list.id}-${active}`);
    else root.removeAttribute('aria-activedescendant');
  }
  function pick(name: string): void {
    const typed = mentionAtCaret();
    const selection = $getSelection();
    if (typed === null || !$isRangeSelection(selection)) return;
    const node = selection.anchor.getNode();
    const start = selection.anchor.offset - typed.length - 1;
    if ($isTextNode(node)) node.spliceText(start, typed.length + 1, `${name} `, true);
  }
  function whenOpen(event: Event | null, act: () => void): boolean {
    if (names.length === 0) return false;
    event?.preventDefault();
    act();
    return true;
  }

  editor.registerUpdateListener(({ editorState }) => {
    const typed = editorState.read(mentionAtCaret)?.toLowerCase();
    names = typed === undefined ? [] : PEOPLE.filter((name) => name.toLowerCase().startsWith(typed));
    active = 0;
    draw();
  });
  const first = COMMAND_PRIORITY_CRITICAL;
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => whenOpen(event, () => pick(names[active] ?? '')),
    first,
  );
  editor.registerCommand(
    KEY_ARROW_DOWN_COMMAND,
    (event) =>
      whenOpen(event, () => {
        active = (active + 1) % names.length;
        draw();
      }),
    first,
  );
  editor.registerCommand(
    KEY_ESCAPE_COMMAND,
    (event) =>
      whenOpen(event, () => {
        names = [];
        draw();
      }),
    first,
  );
  draw();
  return list;
}
