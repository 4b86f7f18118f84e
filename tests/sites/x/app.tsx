/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';
import { asked } from '../parts/dom.ts';
import { heeds } from '../parts/roots.ts';
import { Chat, ChatDrawer } from './chat.tsx';
import { ComposeModal } from './compose.tsx';
import { Composer } from './composer.tsx';
import { go, useCount, usePath, usePosts } from './state.ts';

/** A link inside the site. */
export function Way({ to, label, id }: { to: string; label: string; id?: string }) {
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    if (heeds(event.nativeEvent)) go(to);
  };
  return (
    <a
      href={to}
      onClick={follow}
      data-testid={id}
      aria-current={location.pathname === to ? 'page' : undefined}
    >
      {label}
    </a>
  );
}

function Tweet({ name, children }: { name: string; children: ReactNode }) {
  return (
    <article role="article" data-testid="tweet" className="card">
      <div className="byline" data-testid="User-Name">
        <b>{name}</b>
      </div>
      {children}
    </article>
  );
}

/** What was sent at a place, as posts. */
function Sent({ place }: { place: string }) {
  const posts = usePosts(place);
  return (
    <div>
      {posts.map((post) => (
        <Tweet key={post.number} name="You">
          <div data-testid="tweetText" data-post="post" className="words">
            {post.text}
          </div>
        </Tweet>
      ))}
    </div>
  );
}

function Home() {
  return (
    <main role="main">
      <div className="card">
        <Composer place="home" submit="tweetButtonInline" label="Post" />
      </div>
      <Sent place="home" />
      <Tweet name="Riverside Allotments">
        <div className="words">The water is back on. Please close the gate behind you.</div>
        <Way to="/riverside/status/1" label="3 replies" />
      </Tweet>
      <Tweet name="Dele Okonjo">
        <div className="words">Ten miles this morning. My knees have written a complaint.</div>
      </Tweet>
    </main>
  );
}

function Status() {
  return (
    <main role="main">
      <Tweet name="Riverside Allotments">
        <div className="words">The water is back on. Please close the gate behind you.</div>
      </Tweet>
      <div className="card">
        <Composer place="replies" submit="tweetButtonInline" label="Reply" placeholder="Post your reply" />
      </div>
      <Sent place="replies" />
    </main>
  );
}

function pageAt(path: string): ReactNode {
  if (location.hostname === 'chat.x.com' || path.startsWith('/i/chat')) return <Chat />;
  return /\/status\/\d+$/.test(path) ? <Status /> : <Home />;
}

/** The whole site: the page for the address, and the modal over it where the address asks for one. */
export function App() {
  const path = usePath();
  const count = useCount();
  return (
    <div className="frame">
      <header className="top" role="banner">
        <strong>X</strong>
        <nav aria-label="Primary">
          <Way to="/home" label="Home" />
          <Way to="/riverside/status/1" label="A post" />
          <Way to="/i/chat/1" label="Chat" />
          <Way to="/compose/post" label="Post" id="SideNav_NewTweet_Button" />
        </nav>
      </header>
      <div className="columns">
        {pageAt(path)}
        <aside className="right">
          <div className="card">
            <b>About this page</b>
            <p className="count">{count}</p>
            <small>A stand-in for tests and demonstrations. It is not X and nothing leaves it.</small>
          </div>
        </aside>
      </div>
      {asked('chat') ? <ChatDrawer /> : null}
      {path === '/compose/post' ? <ComposeModal /> : null}
    </div>
  );
}
