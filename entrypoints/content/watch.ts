import { keepChecked } from './checking.ts';
import { type Composer, composerAt, draftIn } from './composer.ts';
import { editorAt } from './editors/find-editor.ts';
import type { Outcomes } from './outcomes.ts';
import type { Reporter } from './reporter.ts';
import type { SiteTable } from './sites/site.ts';

/** Knows the composers that the person has used on this page. */
export interface Watch {
  composers(): Composer[];
  /** The composer an element lies in, recognised now if it was not before. */
  composerAt(element: Element): Composer | null;
  /** The person went to, or typed in, this element: find out whether it is a composer and keep it checked. */
  visit(element: Element, typed: boolean): void;
  /** The latest draft whose editor the site has taken out of sight before its last step. */
  leftBehind(isGone: (root: HTMLElement) => boolean): Composer | undefined;
}

/** A draft left behind counts this long (ms): a person may linger over the audience before the last "Post". */
const REMEMBERED = 15 * 60 * 1000;
const MOST_REMEMBERED = 12;

export function makeWatch(site: SiteTable, reporter: Reporter, outcomes: Outcomes): Watch {
  const known = new Map<HTMLElement, Composer>();
  /** Only the editor that has the focus is observed, and only inside. */
  const changes = new MutationObserver(() => {
    if (current?.touched) check(current);
  });
  let current: Composer | null = null;

  const check = (composer: Composer) => void keepChecked(composer, site, reporter.answered);

  const recognise = (element: Element): Composer | null => {
    const editor = editorAt(element);
    if (!editor) return null;
    const before = known.get(editor.root);
    if (before) return before;
    const composer = composerAt(editor, site);
    if (!composer) return null;
    known.set(editor.root, composer);
    forgetOldest();
    return composer;
  };

  const forgetOldest = () => {
    for (const [root, { used }] of known)
      if (!root.isConnected && Date.now() - used > REMEMBERED) known.delete(root);
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest) known.delete(oldest);
  };

  const follow = (composer: Composer) => {
    if (current === composer) return;
    changes.disconnect();
    current = composer;
    changes.observe(composer.root, { childList: true, characterData: true, subtree: true });
  };

  return {
    composers: () => [...known.values()],
    composerAt: recognise,
    visit(element, typed) {
      const composer = recognise(element);
      if (!composer) {
        return typed ? reporter.unrecognised(element) : reporter.away();
      }
      composer.used = Date.now();
      follow(composer);
      if (typed) {
        if (composer.lastText.trim() === '' && draftIn(composer).text.trim() === '') outcomes.begin(composer);
        composer.touched = true;
      }
      check(composer);
    },
    leftBehind(isGone) {
      const recent = [...known.values()].filter(
        ({ used, lastText, root }) =>
          lastText.trim() !== '' && Date.now() - used < REMEMBERED && isGone(root),
      );
      return recent.sort((a, b) => b.used - a.used)[0];
    },
  };
}
