/** @jsxImportSource react */
import { Editor, type EditorState, getDefaultKeyBinding } from 'draft-js';
import type { KeyboardEvent } from 'react';
import { heeds } from '../parts/roots.ts';

interface Props {
  /** 0 for the first part of a thread, 1 for the next. */
  part: number;
  state: EditorState;
  placeholder: string;
  change(state: EditorState): void;
  send(): void;
}

function commandFor(event: KeyboardEvent): string | null {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    return heeds(event.nativeEvent) ? 'send' : null;
  return getDefaultKeyBinding(event);
}

/** One part of a post: Draft.js in the site's own wrappers. Ctrl or Cmd with Enter sends the whole. */
export function DraftBox({ part, state, placeholder, change, send }: Props) {
  const id = `tweetTextarea_${part}`;
  const obey = (command: string) => {
    if (command !== 'send') return 'not-handled';
    send();
    return 'handled';
  };
  return (
    <div data-testid={`${id}_label`} className="editor">
      <div data-testid={`${id}RichTextInputContainer`}>
        <Editor
          editorState={state}
          onChange={change}
          keyBindingFn={commandFor}
          handleKeyCommand={obey}
          placeholder={placeholder}
          role="textbox"
          ariaLabel="Post text"
          ariaMultiline
          spellCheck
          webDriverTestID={id}
        />
      </div>
    </div>
  );
}
