import { i18n } from '#i18n';
import type { Trouble } from '../../rules/messages.ts';
import { ask } from '../messaging/ask.ts';
import type { Composer } from './composer.ts';
import { editorAt } from './editors/find-editor.ts';
import type { Hint } from './hint.ts';
import type { SiteTable } from './sites/site.ts';

/** Says quietly how things stand: in the hint beside the composer and on the toolbar button. */
export interface Reporter {
  trouble(): Trouble | null;
  answered(composer: Composer, problem: boolean): void;
  unrecognised(element: Element): void;
  failed(composer: Composer): void;
  cannotWarn(composer: Composer): void;
  pressAgain(composer: Composer, control: string): void;
  copied(composer: Composer): void;
  journalFailed(): void;
  /** The person went elsewhere on the page. */
  away(): void;
}

/** Words typed (characters) before an unknown editor on a composing page is worth a mark on the toolbar. */
const WORTH_SAYING = 20;

/** `look` opens the details the hint offers; `changed` hears of every change that an open popup would show. */
export function makeReporter(
  site: SiteTable,
  hint: Hint,
  look: (composer: Composer) => void,
  changed: () => void,
): Reporter {
  let trouble: Trouble | null = null;

  const set = (now: Trouble | null) => {
    if (now === trouble) return;
    trouble = now;
    void ask({ type: 'trouble', trouble }).catch(() => undefined);
    changed();
  };

  const say = (words: string, { root }: Composer, show?: () => void) => hint.say(words, root, show);

  const failed = (composer: Composer) => {
    set('check-failed');
    say(i18n.t('hint.failed'), composer);
  };

  return {
    trouble: () => trouble,
    answered(composer, problem) {
      if (problem) return failed(composer);
      if (trouble === 'check-failed' || trouble === 'no-composer') set(null);
      changed();
      if (composer.checked?.verdict.on === false) return hint.say(null, null);
      const things = composer.checked?.verdict.findings.length ?? 0;
      if (things > 0) say(i18n.t('hint.things', things), composer, () => look(composer));
      else say(i18n.t('hint.on'), composer);
    },
    unrecognised(element) {
      const editor = editorAt(element);
      const isLong = (editor?.root.textContent?.length ?? 0) >= WORTH_SAYING;
      if (isLong && site.composing.test(location.pathname)) set('no-composer');
    },
    failed,
    cannotWarn(composer) {
      set('cannot-warn');
      say(i18n.t('hint.cannotWarn'), composer);
    },
    pressAgain(composer, control) {
      say(i18n.t('hint.pressAgain', { control }), composer);
    },
    copied(composer) {
      say(i18n.t('hint.copied'), composer);
    },
    journalFailed: () => set('journal-failed'),
    away: () => hint.say(null, null),
  };
}
