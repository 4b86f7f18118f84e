import { el } from '../parts/dom.ts';
import { countLine, publish, sentList } from '../parts/feed.ts';
import { photoPicker } from '../parts/photo.ts';
import { quillBox } from '../parts/quill.ts';
import { listenAt, on } from '../parts/roots.ts';
import { seeThroughShadow } from './shadow-selection.ts';

/** The inside of a share box: Quill, media, and a native Post button that wakes a moment after the text. */
function shareForm(send: (text: string) => unknown): HTMLElement {
  const label = { 'aria-label': 'Text editor for creating content' };
  const box = quillBox(label, 'What do you want to talk about?', () => setTimeout(wake));
  const post = el(
    'button',
    { type: 'button', class: 'share-actions__primary-action primary', disabled: true },
    'Post',
  );
  const wake = () => {
    post.disabled = box.text().trim() === '';
  };
  const photos = photoPicker({
    id: 'media-editor-file-selector__file-input',
    multiple: true,
    accept: 'image/*,video/*',
  });
  photos.input.classList.add('media-editor-file-selector__upload-media-input');
  const media = el('button', { type: 'button', 'aria-label': 'Add media' }, 'Photo');
  on(media, 'click', () => photos.input.click());
  on(post, 'click', () => send(box.text()));
  const foot = el('div', { class: 'tools foot share-actions' }, media, post);
  const form = el('div', { class: 'share-creation-state' }, box.frame, photos.previews, photos.input, foot);
  // Once it is in the document it is known whether a shadow root is around it.
  queueMicrotask(() => {
    seeThroughShadow(box.quill);
    box.quill.focus();
  });
  return form;
}

/** The shadow root that lies over the newer front end, made when it is first needed. */
function outlet(): ShadowRoot | null {
  const host = document.getElementById('interop-outlet');
  if (host === null || host.shadowRoot !== null) return host?.shadowRoot ?? null;
  const shadow = host.attachShadow({ mode: 'open' });
  const announcer = el('div', { role: 'dialog', 'aria-label': 'Modal Window', class: 'announcer' });
  shadow.append(el('link', { rel: 'stylesheet', href: '/assets/site.css' }), announcer);
  listenAt(shadow);
  return shadow;
}

/** Leaving the page closes the share box that lies over it. */
export function closeShare(): void {
  for (const layer of outlet()?.querySelectorAll('.layer') ?? []) layer.remove();
}

/** Opens the share box in the shadow root of the interop outlet. */
export function openShare(): void {
  const form = shareForm((text) => publish('feed', text) && layer.remove());
  const close = {
    type: 'button',
    'aria-label': 'Dismiss',
    'data-test-modal-close-btn': true,
    class: 'close',
  };
  const dismiss = on(el('button', close, '×'), 'click', () => layer.remove());
  const head = el(
    'header',
    {},
    el('h2', { id: 'share-to-linkedin-modal__header' }, 'Sam Whitlock: post to anyone'),
    dismiss,
  );
  const naming = { 'aria-labelledby': 'share-to-linkedin-modal__header', 'data-test-modal-id': 'sharebox' };
  const modal = el('div', { role: 'dialog', class: 'share-box-v2__modal dialog', ...naming }, head, form);
  const layer = el('div', { class: 'layer' }, modal);
  outlet()?.append(layer);
}

/** The share box of the frame, in its light DOM, with what was sent from it below. */
export function framedShareBox(): HTMLElement {
  const holder = el('div', { class: 'share-box card' });
  const renew = (): void => holder.replaceChildren(shareForm((text) => publish('framed', text) && renew()));
  renew();
  return el(
    'div',
    { class: 'share-box-feed-entry__wrapper' },
    holder,
    sentList('framed', 'post'),
    countLine(),
  );
}
