import { useEffect, useState } from 'react';
import { countWords, type Post, postsAt, watchPosts } from '../parts/feed.ts';

const MOVED = 'moved';

/** Goes to another page of the site without loading it. Variants stay in the address. */
export function go(path: string): void {
  history.pushState(null, '', path + location.search);
  window.dispatchEvent(new Event(MOVED));
}

/** The path of the page that is shown. */
export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const read = () => setPath(location.pathname);
    for (const type of [MOVED, 'popstate']) window.addEventListener(type, read);
    return () => {
      for (const type of [MOVED, 'popstate']) window.removeEventListener(type, read);
    };
  }, []);
  return path;
}

function useAfterPosts<T>(read: () => T): T {
  const [, redraw] = useState(0);
  useEffect(() => {
    const stop = watchPosts(() => redraw((turn) => turn + 1));
    return () => {
      stop();
    };
  }, []);
  return read();
}

/** What was sent at a place. */
export function usePosts(place: string): Post[] {
  return useAfterPosts(() => postsAt(place));
}

/** How much was sent, in words. */
export function useCount(): string {
  return useAfterPosts(countWords);
}
