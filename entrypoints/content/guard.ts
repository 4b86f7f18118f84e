import { checkNow, keepChecked } from './checking.ts';
import { type Composer, draftIn, knownSendControls } from './composer.ts';
import { letThrough, mayPass } from './decisions.ts';
import { nameOf } from './dom.ts';
import { type Ending, showNudge } from './hold.ts';
import type { Outcomes } from './outcomes.ts';
import { type Attempt, release } from './release.ts';
import type { Reporter } from './reporter.ts';
import { type Sending, sentByClick, sentByKey } from './sending.ts';
import type { SiteTable } from './sites/site.ts';
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
  const alone = (work: Promise<void>) => {
    busy = true;
    void work.finally(() => {
      busy = false;
    });
  };

  const decide = (event: Event, sending: Sending | null) => {
    if (!sending) return;
    const { composers, control } = sending;
    const attempts = composers.map((composer) => ({
      composer,
      text: textOf(composer),
      ...(control && { control }),
    }));
    const open = attempts.filter(needsLook);
    // A script's press is stopped only for a draft that the person's own typing had checked: otherwise the page
    // could write any name, press, and learn from our answer whether it is a pupil's.
    const isScript = !event.isTrusted;
    if (isScript && !open.some((attempt) => knownTier(attempt) === 'interrupt')) return;
    if (open.length === 0) return composers.forEach(outcomes.settle);
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!busy && !isScript) alone(hold(open));
  };

  /** Asks about one draft after the other; all of them decided, the press goes through. */
  const hold = async (attempts: Attempt[]) => {
    for (const held of attempts) {
      const { composer, text } = held;
      if (!knownTier(held) && !(await answered(composer, text))) reporter.failed(composer);
      else if (knownTier(held) === 'interrupt') {
        const ending = await showNudge(held, site, 'hold', outcomes);
        if (ending !== 'post') return conclude(held, ending);
      }
      letThrough(composer.kind, text);
    }
    const [first] = attempts;
    if (first) await pass(first);
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

  const conclude = (held: Attempt, ending: Exclude<Ending, 'post'>) => {
    const { composer } = held;
    if (ending === 'failed' || ending === 'defeated') {
      // It warns, it never blocks: the next press of the same draft goes out.
      letThrough(composer.kind, held.text);
      if (ending === 'defeated') reporter.cannotWarn(composer);
      else reporter.failed(composer);
      return;
    }
    if (ending === 'edit') composer.pending = composer.checked?.verdict.findings ?? [];
    if (ending === 'copied') reporter.copied(composer);
    else delete composer.checked;
    void keepChecked(composer, site, reporter.answered);
  };

  const pass = async (held: Attempt) => {
    if (await release(held, site)) return;
    const control = held.control ?? knownSendControls(held.composer.root, site)[0];
    reporter.pressAgain(held.composer, control ? nameOf(control) : 'Enter');
  };

  return {
    onClick: (event) => decide(event, sentByClick(event, site, watch)),
    onKey: (event) => decide(event, sentByKey(event, site, watch)),
    look(composer) {
      if (busy) return;
      const held = { composer, text: draftIn(composer).text };
      alone(
        showNudge(held, site, 'look', outcomes).then((ending) =>
          conclude(held, ending === 'edit' || ending === 'post' ? 'nothing-left' : ending),
        ),
      );
    },
  };
}

/** The draft as it stands, or as it was when the site took its editor away. */
function textOf(composer: Composer): string {
  return composer.root.isConnected ? draftIn(composer).text : composer.lastText;
}

function knownTier({ composer: { checked }, text }: Attempt): string | undefined {
  return checked?.text === text ? checked.verdict.tier : undefined;
}

/** Nobody has decided about this draft, and it is not known to be harmless. */
function needsLook(attempt: Attempt): boolean {
  const { composer, text } = attempt;
  if (text.trim() === '' || mayPass(composer.kind, text)) return false;
  const tier = knownTier(attempt);
  return tier === undefined || tier === 'interrupt';
}
