/** The categories a draft can be raised for; names are public interface (contract, section 3). */
export const CATEGORIES = [
  'school-name',
  'pupil-name',
  'child-photo',
  'people-photo',
  'disparaging',
  'harassment',
  'confidential',
  'personal-data',
  'pupil-contact',
  'official-voice',
  'copyright',
] as const;

export type Category = (typeof CATEGORIES)[number];
export type RuleId = `${Category}/${string}`;
export type Tier = 'clear' | 'inline' | 'interrupt';

/** A text that is written out later, in the reader's language: a key of `assets/locales/*.json` and its parts. */
export interface Message {
  key: string;
  params?: Record<string, MessagePart>;
}

/** What a message has in one of its places: words as they are, another message, or a list of these. */
export type MessagePart = string | Message | MessagePart[];

/** Words to put in place of the finding; an empty replacement takes the words out. */
export interface Suggestion {
  label: Message;
  replacement: string;
}

/** What a policy says about a finding: the number as printed, and the text whole. */
export interface ClauseQuote {
  policy: string;
  ref: string;
  text: string;
}

/** Words of the draft that speak for a finding, and by how much (steps of log-odds: 1 makes it about 2.7 times as likely). */
export interface Cue {
  words: string;
  weight: number;
}

/** One thing in a draft that the policy may object to. Offsets are UTF-16 units of the text as given. */
export interface Finding {
  category: Category;
  rule: RuleId;
  tier: 'inline' | 'interrupt';
  start: number;
  end: number;
  text: string;
  clauses: ClauseQuote[];
  suggestion?: Suggestion;
  /** From 0 to 1, how often drafts worded so break such a rule; absent where a list or a form decides. */
  chance?: number;
  cues?: Cue[];
}

/** The answer to a draft: its tier is the strongest of its findings'. */
export interface Verdict {
  tier: Tier;
  findings: Finding[];
}
