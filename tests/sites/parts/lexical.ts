import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { type Attrs, el } from './dom.ts';
import { heeds } from './roots.ts';

/** A box to write in with Lexical behind it. */
export interface LexicalBox {
  /** The box with its visible placeholder, which is a sibling of the editor. */
  frame: HTMLElement;
  root: HTMLElement;
  editor: LexicalEditor;
  text(): string;
  clear(): void;
}

interface Wants {
  /** After each change of the text. */
  changed?(text: string): void;
  /** On Enter without Shift; where it is missing, Enter makes a new line. */
  entered?(): void;
}

function emptyRoot(): void {
  const paragraph = $createParagraphNode();
  $getRoot().clear().append(paragraph);
  paragraph.select();
}

/** Makes a Lexical box the way Meta's sites have it: rich text, history, and no name unless one is given. */
export function lexicalBox(attrs: Attrs, placeholder: string, wants: Wants): LexicalBox {
  const fixed = { contenteditable: 'true', role: 'textbox', spellcheck: 'true', tabindex: '0' };
  const root = el('div', { ...fixed, class: 'notranslate', 'aria-placeholder': placeholder, ...attrs });
  const shown = el('div', { class: 'placeholder', 'aria-hidden': 'true' }, placeholder);
  const editor = createEditor({
    namespace: 'composer',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.update(() => $getRoot().append($createParagraphNode()), { tag: 'history-merge', discrete: true });

  let last = '';
  editor.registerUpdateListener(({ editorState }) => {
    // One paragraph is one line to the person, though Lexical's own text puts a blank line between.
    const lines = editorState.read(() =>
      $getRoot()
        .getChildren()
        .map((line) => line.getTextContent()),
    );
    const now = lines.join('\n');
    if (now === last) return;
    last = now;
    shown.hidden = now !== '';
    wants.changed?.(now);
  });
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (wants.entered === undefined || event === null || event.shiftKey || !heeds(event)) return false;
      event.preventDefault();
      wants.entered();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  const clear = () => {
    editor.update(emptyRoot);
    editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
  };
  return { frame: el('div', { class: 'editor' }, root, shown), root, editor, text: () => last, clear };
}
