import { asked, el } from '../parts/dom.ts';
import { publish } from '../parts/feed.ts';
import { lexicalBox } from '../parts/lexical.ts';
import { photoPicker } from '../parts/photo.ts';
import { on, pressable } from '../parts/roots.ts';

const ACCEPT = 'image/*,image/heif,image/heic,video/*,video/mp4,video/x-m4v,video/x-matroska,.mkv';

interface Draft {
  title: string;
  placeholder: string;
  button: string;
  /** Whether it can go out with no words, as a share can. */
  emptyToo: boolean;
}

function dialog(title: string, ...parts: Node[]): HTMLElement {
  const box = el('div', { role: 'dialog', 'aria-label': title, class: 'dialog' });
  const close = pressable({ 'aria-label': 'Close', class: 'close' }, () => layer.remove(), '×');
  box.append(el('header', {}, el('h2', {}, title), close), ...parts);
  const layer = el('div', { class: 'layer' }, box);
  return layer;
}

function audienceChip(): { node: HTMLElement; audience: () => string } {
  let audience = 'Public';
  const node = el('div');
  const draw = () =>
    node.replaceChildren(
      pressable({ class: 'chip', 'aria-label': `Edit privacy. Sharing with ${audience}.` }, turn, audience),
    );
  function turn(): void {
    audience = audience === 'Public' ? 'Friends' : 'Public';
    draw();
  }
  draw();
  return { node, audience: () => audience };
}

/** The second of two steps: the editor is gone, only Post is left. */
function openSettings(text: string, audience: string): void {
  const post = pressable(
    { 'aria-label': 'Post', class: 'primary' },
    () => {
      if (publish('feed', text, audience)) layer.remove();
    },
    'Post',
  );
  const form = el(
    'form',
    { method: 'POST' },
    el('p', {}, `Post audience: ${audience}`),
    el('p', {}, 'Scheduling: now'),
    post,
  );
  const layer = dialog('Post settings', form);
  mount(layer);
}

function mount(layer: HTMLElement): void {
  // Inside the mount element, where the listeners of the page are.
  document.querySelector('[id^="mount_0_0"]')?.append(layer);
}

function open(draft: Draft): void {
  const chip = audienceChip();
  const foot = el('div', { class: 'foot' });
  const box = lexicalBox({}, draft.placeholder, { changed: drawButton });
  const photos = photoPicker({ multiple: true, accept: ACCEPT });
  const picker = pressable(
    { 'aria-label': 'Photo/video', class: 'quiet' },
    () => photos.input.click(),
    'Photo/video',
  );
  const submit = el('input', { type: 'submit', class: 'hidden', tabindex: '-1', 'aria-hidden': 'true' });
  const form = el(
    'form',
    { method: 'POST' },
    chip.node,
    box.frame,
    photos.previews,
    photos.input,
    picker,
    foot,
    submit,
  );
  const layer = dialog(draft.title, form);

  function send(): void {
    if (draft.button === 'Next') openSettings(box.text(), chip.audience());
    else if (!publish('feed', box.text(), chip.audience())) return;
    layer.remove();
  }
  // A new node on each keystroke, as each render of the site makes one.
  function drawButton(): void {
    const idle = !draft.emptyToo && box.text().trim() === '';
    const attrs = {
      'aria-label': draft.button,
      class: 'primary',
      'aria-disabled': idle ? 'true' : undefined,
    };
    foot.replaceChildren(pressable(attrs, send, draft.button));
  }
  on(form, 'submit', (event) => event.preventDefault());
  drawButton();
  mount(layer);
  box.editor.focus();
}

/** Opens the dialog for a new post; in two steps where the address says so. */
export function openComposer(): void {
  const group = location.pathname.startsWith('/groups/');
  open({
    title: 'Create post',
    placeholder: group ? 'Create a public post…' : "What's on your mind, Sam?",
    button: asked('variant', 'two-step') ? 'Next' : 'Post',
    emptyToo: false,
  });
}

/** Opens the dialog that shares somebody else's post. */
export function openShare(): void {
  open({ title: 'Share', placeholder: 'Say something about this…', button: 'Share now', emptyToo: true });
}
