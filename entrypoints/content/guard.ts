import { checkNow, keepChecked } from './checking.ts';
import {
  type Composer,
  clickedControl,
  draftIn,
  enterSends,
  knownSendControls,
  sendControls,
} from './composer.ts';
import { letThrough, mayPass } from './decisions.ts';
import { isEnabled, isSeen, nameOf, targetOf } from './dom.ts';
import { type Ending, showNudge } from './hold.ts';
import type { Outcomes } from './outcomes.ts';
import { type Attempt, release } from './release.ts';
import type { Reporter } from './reporter.ts';
import type { SiteTable } from './sites/site.ts';
import { saysSend } from './sites/verbs.ts';
import { typeaheadIsOpen } from './typeahead.ts';
import type { Watch } from './watch.ts';

/** How long (ms) a draft without an answer is held before it goes out unchecked: nobody waits for us. */
const ANSWER_WITHIN = 200;

/** Decides, the moment a person sends, whether the draft goes out at once or is held for a second look. */
export interface Guard {
  onClick(event: MouseEvent): void;
  onKey(event: KeyboardEvent): void;
  /** Shows the details that the hint offers. */
  look(composer: Composer): void;
}

export function makeGuard(site: SiteTable, watch: Watch, reporter: Reporter, outcomes: Outcomes): Guard {
  let busy = false;

  const attempt = (event: Event, composer: Composer, control?: Element) => {
    const { text } = composer.root.isConnected ? draftIn(composer) : { text: composer.lastText };
    if (text.trim() === '' || mayPass(composer.kind, text)) return;
    const known = composer.checked?.text === text ? composer.checked.verdict : null;
    // A script's press is stopped only for a draft that the person's own typing had checked: otherwise the page
    // could write any name, press, and learn from our answer whether it is a pupil's.
    if (!event.isTrusted && known?.tier !== 'interrupt') return;
    if (known && known.tier !== 'interrupt') return outcomes.settle(composer);
    event.preventDefault();
    event.stopImmediatePropagation();
    if (busy || !event.isTrusted) return;
    busy = true;
    void hold({ composer, text, ...(control && { control }) }).finally(() => {
      busy = false;
    });
  };

  const hold = async (held: Attempt) => {
    const { composer, text } = held;
    if (composer.checked?.text !== text && !(await answered(composer, text))) {
      reporter.failed(composer);
      return pass(held);
    }
    if (composer.checked?.verdict.tier !== 'interrupt') return pass(held);
    conclude(held, await showNudge(held, site, 'hold', outcomes));
  };

  const answered = async (composer: Composer, text: string) => {
    const { promise: late, resolve } = Promise.withResolvers<boolean>();
    const limit = setTimeout(() => resolve(false), ANSWER_WITHIN);
    const inTime = checkNow(composer, site, text).then(
      () => true,
      () => false,
    );
    const result = await Promise.race([inTime, late]);
    clearTimeout(limit);
    return result;
  };

  const conclude = (held: Attempt, ending: Ending) => {
    const { composer } = held;
    if (ending === 'post') void pass(held);
    else if (ending === 'failed' || ending === 'defeated') {
      // It warns, it never blocks: the next press of the same draft goes out.
      letThrough(composer.kind, held.text);
      if (ending === 'defeated') reporter.cannotWarn(composer);
      else reporter.failed(composer);
    } else {
      if (ending === 'edit') composer.pending = composer.checked?.verdict.findings ?? [];
      if (ending !== 'copied') delete composer.checked;
      else reporter.copied(composer);
      void keepChecked(composer, site, reporter.answered);
    }
  };

  const pass = async (held: Attempt) => {
    if (await release(held, site)) return;
    const control = held.control ?? knownSendControls(held.composer.root, site)[0];
    reporter.pressAgain(held.composer, control ? nameOf(control) : 'Enter');
  };

  const pressed = (event: Event, control: Element) => {
    if (!isEnabled(control)) return;
    const composer = watch
      .composers()
      .find(({ root }) => root.isConnected && sendControls(root, site).includes(control));
    if (composer) return attempt(event, composer, control);
    const isLastStep =
      (control.matches(site.submit) || saysSend(nameOf(control))) &&
      control.closest('[role="dialog"]') !== null;
    const leftBehind = isLastStep ? watch.leftBehind((root) => !isSeen(root)) : undefined;
    if (leftBehind) attempt(event, leftBehind, control);
  };

  return {
    onClick(event) {
      const target = targetOf(event);
      const control = target && clickedControl(target);
      if (control) pressed(event, control);
    },
    onKey(event) {
      const target = targetOf(event);
      if (!target || event.isComposing || event.keyCode === 229) return;
      // A native button turns these keys into a click by itself; a site that draws its own listens to the keys.
      if ((event.key === 'Enter' || event.key === ' ') && target.matches('[role="button"]:not(button)'))
        return pressed(event, target);
      const composer = event.key === 'Enter' ? watch.composerAt(target) : null;
      if (!composer) return;
      const commands = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (commands || (plain && enterSends(composer, site) && !typeaheadIsOpen(composer.root)))
        attempt(event, composer);
    },
    look(composer) {
      if (busy) return;
      busy = true;
      const { text } = draftIn(composer);
      void showNudge({ composer, text }, site, 'look', outcomes)
        .then((ending) => conclude({ composer, text }, ending === 'edit' ? 'nothing-left' : ending))
        .finally(() => {
          busy = false;
        });
    },
  };
}
