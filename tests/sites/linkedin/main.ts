import { el } from '../parts/dom.ts';
import { frame, startPages } from '../parts/pages.ts';
import { feedPage } from './feed.ts';
import { legacyPostPage } from './legacy-post.ts';
import { messagingPage } from './messaging.ts';
import { closeShare, framedShareBox } from './share.ts';

const WAYS = [
  ['Home', '/feed/'],
  ['A post', '/posts/1'],
  ['Messaging', '/messaging/thread/1'],
] as const;

function mainFor(path: string): HTMLElement {
  if (path.startsWith('/posts/') || path.startsWith('/feed/update/')) return legacyPostPage();
  return path.startsWith('/messaging/') ? messagingPage() : feedPage();
}

const root = document.getElementById('root') ?? document.body.appendChild(el('div'));
startPages(root, (path) => {
  closeShare();
  return path.startsWith('/preload/') ? framedShareBox() : frame('LinkedIn', WAYS, mainFor(path));
});
