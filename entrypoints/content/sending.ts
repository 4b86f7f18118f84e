import { type Composer, clickedControl, enterSends, knownSendControls, sendControls } from './composer.ts';
import { isEnabled, isSeen, nameOf, targetOf } from './dom.ts';
import { editorNear } from './editors/find-editor.ts';
import type { SiteTable } from './sites/site.ts';
import { saysSend } from './sites/verbs.ts';
import { typeaheadIsOpen } from './typeahead.ts';
import type { Watch } from './watch.ts';

/** What a press would send: the drafts (a thread has several), and the control that was pressed. */
export interface Sending {
  composers: Composer[];
  /** Absent when a key was pressed in the editor itself. */
  control?: Element;
}

/** What a click would send, or null when it sends nothing we know of. */
export function sentByClick(event: MouseEvent, site: SiteTable, watch: Watch): Sending | null {
  const target = targetOf(event);
  const control = target && clickedControl(target);
  return control ? sentByControl(control, site, watch) : null;
}

/** What a key would send: Enter or Ctrl+Enter in an editor, or a key on a control that the site draws itself. */
export function sentByKey(event: KeyboardEvent, site: SiteTable, watch: Watch): Sending | null {
  const target = targetOf(event);
  if (!target || event.isComposing || event.keyCode === 229) return null;
  // A native button turns these keys into a click by itself; a site that draws its own listens to the keys.
  const isOwnControl = target.matches('[role="button"]:not(button)');
  if (isOwnControl)
    return event.key === 'Enter' || event.key === ' ' ? sentByControl(target, site, watch) : null;
  const composer = event.key === 'Enter' ? watch.composerAt(target) : null;
  if (!composer || event.shiftKey || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return withItsThread(composer, site, watch);
  return enterSends(composer, site) && !typeaheadIsOpen(composer.root) ? { composers: [composer] } : null;
}

function sentByControl(control: Element, site: SiteTable, watch: Watch): Sending | null {
  if (!isEnabled(control)) return null;
  const owners = ownersOf(control, site, watch);
  if (owners.length > 0) return { composers: owners, control };
  if (!control.matches(site.submit) && !saysSend(nameOf(control))) return null;
  // A draft that the site brought back by itself: nobody has been in its editor yet.
  const editor = editorNear(control);
  const restored = editor && watch.composerAt(editor.root);
  if (restored) return { composers: [restored], control };
  // The last step of several: the editor is out of sight already.
  const behind = control.closest('[role="dialog"]') ? watch.leftBehind((root) => !isSeen(root)) : undefined;
  return behind ? { composers: [behind], control } : null;
}

function ownersOf(control: Element, site: SiteTable, watch: Watch): Composer[] {
  return watch
    .composers()
    .filter(({ root }) => root.isConnected && sendControls(root, site).includes(control));
}

function withItsThread(composer: Composer, site: SiteTable, watch: Watch): Sending {
  const control = knownSendControls(composer.root, site).find(isEnabled);
  const others = control ? ownersOf(control, site, watch).filter((other) => other !== composer) : [];
  return { composers: [composer, ...others] };
}
