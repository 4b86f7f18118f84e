import { el } from '../parts/dom.ts';
import { frame, startPages } from '../parts/pages.ts';
import { feedPage } from './feed.ts';
import { messengerPage } from './messenger.ts';

const WAYS = [
  ['Home', '/'],
  ['Group', '/groups/1'],
  ['Messages', '/messages/t/1'],
] as const;

const root = document.getElementById('mount_0_0_k7') ?? document.body.appendChild(el('div'));
startPages(root, (path) =>
  frame('Facebook', WAYS, path.startsWith('/messages/') ? messengerPage() : feedPage(path)),
);
