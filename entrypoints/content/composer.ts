import type { DraftKind } from '../../rules/draft.ts';
import type { Finding } from '../../rules/finding.ts';
import type { CheckAnswer } from '../../rules/messages.ts';
import { closestAcross, isEnabled, isSeen, nameOf, parentAcross } from './dom.ts';
import { type DraftText, readDraft } from './editors/draft-text.ts';
import type { Editor } from './editors/find-editor.ts';
import type { EnterKey, SiteTable } from './sites/site.ts';
import { saysSend } from './sites/verbs.ts';

/** A place to write that sends: an editor, what it is for, and what is known of the draft in it. */
export interface Composer extends Editor {
  kind: DraftKind;
  enter: EnterKey;
  /** The latest answer, with the text it is for. */
  checked?: { text: string; verdict: CheckAnswer };
  /** The text when it was last read, for a site that takes the editor away before its last step. */
  lastText: string;
  /** What was pointed out and sent back to be edited; its outcome is not known yet. */
  pending?: Finding[];
  /** True once the person has typed here: what a page's script writes is not theirs. */
  touched: boolean;
  /** When the person last went to it (ms since 1970). */
  used: number;
}

const CONTROL = 'button, [role="button"], input[type="submit"]';
/** Going out from an editor ends here: beyond it are other people's controls. */
const EDGE = '[role="dialog"], [role="article"], article, form, [role="main"], main, body';
const MOST_STEPS = 25;

/** Recognises a composer, or answers null while nothing says that this editor sends. */
export function composerAt(editor: Editor, site: SiteTable): Composer | null {
  const kind = kindOf(editor, site);
  if (!kind) return null;
  return {
    ...editor,
    kind,
    enter: site.enter[kind] ?? 'newline',
    lastText: '',
    touched: false,
    used: Date.now(),
  };
}

function kindOf(editor: Editor, site: SiteTable): DraftKind | null {
  const surface = site.surfaces.find(
    ({ editor: selector, path }) => (!path || path.test(location.pathname)) && editor.root.matches(selector),
  );
  if (surface) return surface.kind;
  const [control] = sendControls(editor.root, site);
  if (!control) return null;
  const name =
    `${nameOf(control)} ${nameOf(editor.root)} ${editor.root.getAttribute('placeholder') ?? ''}`.toLowerCase();
  return /\breply/.test(name)
    ? 'reply'
    : /\bcomment/.test(name)
      ? 'comment'
      : /\b(?:send|message)/.test(name)
        ? 'message'
        : 'post';
}

/** The draft in a composer as the person sees it. */
export function draftIn(composer: Composer): DraftText {
  const draft = readDraft(composer.root);
  composer.lastText = draft.text;
  return draft;
}

/**
 * The controls that send what is in an editor: those known by machine attribute or by name and, in a language we
 * lack, the last usable control of its form or dialog.
 */
export function sendControls(root: Element, site: SiteTable): Element[] {
  const known = knownSendControls(root, site);
  if (known.length > 0) return known;
  const scope = closestAcross(root, '[role="dialog"], form');
  const last = scope ? controlsIn(scope, root).filter(isSeen).filter(isEnabled).at(-1) : undefined;
  return last && !last.matches('[aria-haspopup], [aria-expanded], [aria-pressed]') ? [last] : [];
}

/** The first sending controls that are met on the way out from an editor. */
export function knownSendControls(root: Element, site: SiteTable): Element[] {
  for (let at: Element | null = root, step = 0; at && step < MOST_STEPS; step++) {
    const above: ParentNode | null = at.parentNode instanceof ShadowRoot ? at.parentNode : parentAcross(at);
    if (!above) return [];
    const sending = controlsIn(above, root).filter(
      (control) => control.matches(site.submit) || saysSend(nameOf(control)),
    );
    if (sending.length > 0) return sending;
    if (above instanceof Element && above.matches('[role="dialog"], [role="article"], article, body'))
      return [];
    at = above instanceof Element ? above : parentAcross(at);
  }
  return [];
}

function controlsIn(scope: ParentNode, root: Element): Element[] {
  return [...scope.querySelectorAll(CONTROL)].filter((control) => !root.contains(control));
}

/** The sending control that a click landed on, if it landed on one. */
export function clickedControl(target: Element): Element | null {
  for (let at: Element | null = target; at; at = parentAcross(at)) {
    if (at.matches(CONTROL)) return at;
    if (at.matches(EDGE)) return null;
  }
  return null;
}

/** Whether Enter alone sends from this composer at this moment. */
export function enterSends(composer: Composer, site: SiteTable): boolean {
  if (composer.enter !== 'submits-without-button') return composer.enter === 'submits';
  return !knownSendControls(composer.root, site).some(isSeen);
}
