/** @jsxImportSource react */
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { publish } from '../parts/feed.ts';
import { heeds } from '../parts/roots.ts';
import { usePosts } from './state.ts';

/** What was sent, and a plain text area; Enter sends, Shift+Enter makes a new line. */
function Thread() {
  const [text, setText] = useState('');
  const messages = usePosts('chat');
  const ready = text.trim() !== '';
  function send(): void {
    if (ready && publish('chat', text)) setText('');
  }
  function pressed(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !heeds(event.nativeEvent))
      return;
    event.preventDefault();
    send();
  }
  const clicked = (event: MouseEvent) => {
    event.preventDefault();
    if (heeds(event.nativeEvent)) send();
  };
  return (
    <>
      <div className="sent">
        {messages.map((message) => (
          <div role="article" className="card message" key={message.number}>
            <div className="words" data-post="message">
              {message.text}
            </div>
          </div>
        ))}
      </div>
      <form data-testid="dm-composer-form" className="row" onSubmit={(event) => event.preventDefault()}>
        <input type="file" className="hidden" data-testid="dm-composer-file-input" />
        <textarea
          data-testid="dm-composer-textarea"
          rows={1}
          placeholder="Message"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={pressed}
        />
        {ready ? (
          <button
            key={text}
            type="button"
            data-testid="dm-composer-send-button"
            aria-label="Send"
            onClick={clicked}
          >
            Send
          </button>
        ) : null}
      </form>
    </>
  );
}

/** One conversation on a page of its own. */
export function Chat() {
  return (
    <main role="main" className="thread">
      <h1 data-testid="dm-conversation-header">
        <span data-testid="dm-conversation-username">Priya Raman</span>
      </h1>
      <div className="card">Are you coming to the quiz on Friday?</div>
      <Thread />
    </main>
  );
}

/** The same conversation in the drawer that lies over other pages. */
export function ChatDrawer() {
  return (
    <div data-testid="chat-drawer-root" className="chat-tab">
      <Thread />
    </div>
  );
}
