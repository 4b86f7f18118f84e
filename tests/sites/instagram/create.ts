import { el } from '../parts/dom.ts';
import { publish } from '../parts/feed.ts';
import { lexicalBox } from '../parts/lexical.ts';
import { on, pressable } from '../parts/roots.ts';

type Step = 'choose' | 'crop' | 'filters' | 'caption';
const TITLES: Record<Step, string> = {
  choose: 'Create new post',
  crop: 'Crop',
  filters: 'Edit',
  caption: 'Create new post',
};
const NEXT: Record<Step, Step> = { choose: 'crop', crop: 'filters', filters: 'caption', caption: 'caption' };
const BACK: Record<Step, Step> = { choose: 'choose', crop: 'choose', filters: 'crop', caption: 'filters' };

/** The dialog for a new post, from choosing a picture to the caption; the caption step can be opened at once. */
export function openCreate(first: Step): void {
  const dialog = el('div', { role: 'dialog', 'aria-label': 'Create new post', class: 'dialog' });
  const layer = el('div', { class: 'layer' }, dialog);
  let step = first;
  let picture: HTMLElement = el('div', { class: 'picture' });
  const caption = lexicalBox({ 'aria-label': 'Write a caption...' }, 'Write a caption...', { changed: draw });

  function turn(to: Step): void {
    step = to;
    draw();
  }
  function share(): void {
    if (publish('feed', caption.text())) layer.remove();
  }
  function head(): HTMLElement {
    const back = pressable(
      { 'aria-label': 'Back' },
      () => (step === 'choose' ? layer.remove() : turn(BACK[step])),
      '←',
    );
    const header = el('header', {}, back, el('h2', {}, TITLES[step]));
    if (step === 'caption') header.append(pressable({ class: 'icon' }, share, 'Share'));
    else if (step !== 'choose') header.append(pressable({ class: 'icon' }, () => turn(NEXT[step]), 'Next'));
    return header;
  }
  function chooser(): HTMLElement {
    const accept = 'image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime';
    const input = el('input', { type: 'file', multiple: true, accept, class: 'hidden' });
    on(input, 'change', () => {
      const file = input.files?.[0];
      if (file === undefined) return;
      picture = el('img', { src: URL.createObjectURL(file), alt: '', class: 'picture' });
      turn('crop');
    });
    const button = el('button', { type: 'button', class: 'primary' }, 'Select from computer');
    return el(
      'div',
      { class: 'drop' },
      'Drag photos and videos here',
      on(button, 'click', () => input.click()),
      input,
    );
  }
  const body = el('div');
  function draw(): void {
    // The header is new on each render; the editor stays, as React keeps a node of the same place.
    dialog.querySelector('header')?.remove();
    dialog.prepend(head());
    if (body.dataset.step === step) return;
    body.dataset.step = step;
    if (step === 'choose') body.replaceChildren(chooser());
    else if (step === 'caption') body.replaceChildren(picture, caption.frame);
    else body.replaceChildren(picture);
  }
  dialog.append(body);
  draw();
  document.querySelector('[id^="mount_0_0"]')?.append(layer);
}
