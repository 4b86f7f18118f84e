/** @jsxImportSource react */
import { EditorState } from 'draft-js';
import { type MouseEvent, useState } from 'react';
import { publish } from '../parts/feed.ts';
import { heeds } from '../parts/roots.ts';
import { DraftBox } from './draft-box.tsx';
import { Photos } from './photos.tsx';

interface Part {
  id: number;
  state: EditorState;
}

interface Props {
  place: string;
  submit: 'tweetButtonInline' | 'tweetButton';
  label: string;
  placeholder?: string;
  /** Whether a thread can be made. */
  threads?: boolean;
  sent?(): void;
}

function textOf({ state }: Part): string {
  return state.getCurrentContent().getPlainText('\n');
}

function emptyPart(id: number): Part {
  return { id, state: EditorState.createEmpty() };
}

/** A composer: the parts in one subtree, the tool bar with the Post button in its sibling. */
export function Composer({ place, submit, label, placeholder = 'What is happening?', threads, sent }: Props) {
  const [parts, setParts] = useState([emptyPart(0)]);
  const [sends, setSends] = useState(0);
  const texts = parts.map(textOf);
  const ready = texts.every((text) => text.trim() !== '');

  function send(): void {
    if (!ready || !texts.every((text) => publish(place, text))) return;
    setParts([emptyPart(0)]);
    setSends(sends + 1);
    sent?.();
  }
  const change = (id: number) => (state: EditorState) =>
    setParts((old) => old.map((one) => (one.id === id ? { id, state } : one)));
  const pressed = (act: () => void) => (event: MouseEvent) => {
    if (heeds(event.nativeEvent)) act();
  };
  return (
    <div>
      <div>
        {parts.map(({ id, state }) => (
          <DraftBox
            // A new editor after each send.
            key={`${sends}-${id}`}
            part={id}
            state={state}
            placeholder={id === 0 ? placeholder : 'Add another post'}
            change={change(id)}
            send={send}
          />
        ))}
      </div>
      <div>
        <div data-testid="toolBar" className="tools toolbar">
          <Photos />
          {threads ? (
            <button
              type="button"
              data-testid="addButton"
              aria-label="Add post"
              onClick={pressed(() => setParts((old) => [...old, emptyPart(old.length)]))}
            >
              +
            </button>
          ) : null}
          <button
            // A new node whenever the text changes, as the site's own renders make one.
            key={texts.join('\n')}
            type="button"
            className="primary"
            data-testid={submit}
            disabled={!ready}
            aria-disabled={ready ? undefined : true}
            onClick={pressed(send)}
          >
            {parts.length > 1 ? 'Post all' : label}
          </button>
        </div>
      </div>
    </div>
  );
}
