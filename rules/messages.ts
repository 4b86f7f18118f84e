import { z } from 'zod';
import { Draft } from './draft.ts';
import type { Finding, Verdict } from './finding.ts';
import { Policy } from './policies/schema.ts';
import type { Problem } from './settings/problem.ts';
import type { PersonalChoices, Settings } from './settings.ts';

/**
 * Every message between the rooms of the extension. The background checks each one at its door and looks the
 * sender up in `MAY_SEND`; what is not listed there is not answered.
 */

const Silence = z.object({ rule: z.string(), words: z.string() });

export const OUTCOMES = ['edited', 'posted-anyway', 'not-a-problem', 'dropped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What can be wrong in a tab; the toolbar shows it and the popup explains it. */
export const TROUBLES = ['no-composer', 'cannot-warn', 'check-failed', 'journal-failed'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What the person chose in a nudge, or how the nudge itself fares (`ready`: it is drawn and this high). */
export const NudgeChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), height: z.number().min(0).max(10_000) }),
  z.object({ kind: z.literal('covered') }),
  z.object({ kind: z.literal('failed') }),
  z.object({ kind: z.literal('edit') }),
  z.object({ kind: z.literal('post') }),
  z.object({ kind: z.literal('replace'), finding: z.number().int().min(0) }),
  z.object({
    kind: z.literal('silence'),
    finding: z.number().int().min(0),
    remember: z.enum(['circle', 'quiet']).nullable(),
  }),
]);
export type NudgeChoice = z.infer<typeof NudgeChoice>;

export const Request = z.discriminatedUnion('type', [
  /** content → background: answers `Verdict`. */
  z.object({ type: z.literal('check'), draft: Draft, silenced: z.array(Silence) }),
  /** content → background: makes a nudge for this draft ready; answers `NudgeTicket`. */
  z.object({
    type: z.literal('nudge.open'),
    draft: Draft,
    silenced: z.array(Silence),
    mode: z.enum(['hold', 'look']),
    replaces: z.boolean(),
  }),
  /** content → background: what became of findings; the journal keeps rule, tier and week only. */
  z.object({
    type: z.literal('outcome'),
    outcome: z.enum(OUTCOMES),
    findings: z.array(z.object({ rule: z.string(), tier: z.enum(['inline', 'interrupt']) })),
  }),
  /** content → background: what is wrong in this tab now, or null when nothing is. */
  z.object({ type: z.literal('trouble'), trouble: z.enum(TROUBLES).nullable() }),
  /** nudge → background: once per nonce; answers `NudgeView`, or null when it was claimed already. */
  z.object({ type: z.literal('nudge.claim'), nonce: z.uuid() }),
  /** nudge → background → the content script that opened it. */
  z.object({ type: z.literal('nudge.choice'), key: z.uuid(), choice: NudgeChoice }),
  /** pages → background: answers `SettingsView`. */
  z.object({ type: z.literal('settings.get') }),
  /** policy page → background: the whole policy in force; answers `PolicyView`. */
  z.object({ type: z.literal('policy.get') }),
  /** import page → background: a policy that the person has gone through; answers `PolicyAdded`. */
  z.object({ type: z.literal('policy.add'), policy: Policy }),
  /** options → background: the text of a settings file; answers `{ problems: Problem[], applied: boolean }`. */
  z.object({ type: z.literal('settings.import'), text: z.string() }),
  /** options → background: choices the person makes; answers `SettingsView`. */
  z.object({
    type: z.literal('settings.choose'),
    policy: z.string().optional(),
    sites: z
      .object({ facebook: z.boolean(), x: z.boolean(), instagram: z.boolean(), linkedin: z.boolean() })
      .optional(),
    official: z.boolean().optional(),
  }),
  /** options → background: forget one thing the person had marked; answers `SettingsView`. */
  z.object({
    type: z.literal('quiet.forget'),
    list: z.enum(['circle', 'quiet']),
    index: z.number().int().min(0),
  }),
]);
export type Request = z.infer<typeof Request>;
export type RequestType = Request['type'];

export type Room = 'content' | 'nudge' | 'popup' | 'options' | 'policy' | 'import';

/** Who may send what. A content script may ask for a check and report what the person chose, and nothing else. */
export const MAY_SEND: Record<Room, readonly RequestType[]> = {
  content: ['check', 'nudge.open', 'outcome', 'trouble'],
  nudge: ['nudge.claim', 'nudge.choice'],
  popup: ['settings.get'],
  options: ['settings.get', 'settings.import', 'settings.choose', 'quiet.forget'],
  policy: ['policy.get'],
  import: ['policy.add'],
};

export interface NudgeTicket {
  nonce: string;
  /** Only the frame that claims the nonce learns it; a choice without it is nobody's. */
  key: string;
  /** Findings as the nudge will show them, so that a choice can name one by its place. */
  verdict: Verdict;
}

/** All that a nudge shows; it never learns the rest of the draft. */
export interface NudgeView {
  key: string;
  mode: 'hold' | 'look';
  findings: Finding[];
  policyTitle: string;
  /** Whether suggestions are put into the editor (true) or copied (false). */
  replaces: boolean;
}

/** What the popup and the options page show of the settings in force. */
export interface SettingsView {
  settings: Settings;
  choices: PersonalChoices;
  policies: { id: string; title: string; school: string }[];
  /** What was left out of the imported file and of the school's managed settings, and why. */
  problems: { imported: Problem[]; managed: Problem[] };
  /** Keys the school has set or locked: shown, not editable. */
  fixed: string[];
}

/** The whole policy in force, and who set it. */
export interface PolicyView {
  policy: Policy;
  /** `nobody`: our own plain policy, because nobody chose one. */
  setBy: 'you' | 'file' | 'school' | 'nobody';
  /** The day it came into force on this device (YYYY-MM-DD), where that is known. */
  since: string | null;
  official: boolean;
}

/**
 * What became of a policy that was handed in: `kept` is not in force because the school has locked which one is;
 * `refused` is not even kept, because the school gives the list of policies itself.
 */
export interface PolicyAdded {
  outcome: 'in-force' | 'kept' | 'refused';
}

/** background → content: what was chosen in the nudge with this key. */
export interface NudgeChosen {
  type: 'nudge.chosen';
  key: string;
  choice: NudgeChoice;
}

/** content → popup, over a port named `status`: what this frame is watching. */
export interface FrameStatus {
  /** Tells the frames of one tab apart. */
  frame: string;
  site: string;
  /** The composers in view: their kind, and how many things there are to check in each. */
  composers: { kind: Draft['kind']; things: number }[];
  trouble: Trouble | null;
  on: boolean;
}

/** The answer to `check`. */
export interface CheckAnswer extends Verdict {
  /** False where the person (or the school) has switched this site off. */
  on: boolean;
}
