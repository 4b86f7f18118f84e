import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Category, Cue, RuleId } from '../finding.ts';
import type { Reading, Span } from '../text/reading.ts';

/** Something a detector noticed, before the policy has been asked. The span is in the reading's plain text. */
export interface Signal extends Span {
  rule: RuleId;
  /** True only where nineteen in twenty such places are right: it alone may interrupt somebody. */
  sure: boolean;
  /** Words that would say the same without the breach; empty takes the words out; absent where none are safe. */
  replacement?: string;
  /** Where the wording was weighed: how likely it makes the finding, and by which words. */
  chance?: number;
  cues?: Cue[];
}

/** Looks for one category in a draft. Pure: the same reading and context give the same signals. */
export interface Detector {
  category: Category;
  detect(reading: Reading, context: Context): Signal[];
}

/** A draft that a detector must raise, or must leave alone; kept beside the detector and run by one test. */
export interface Example {
  text: string;
  /** The words to be raised; for several, any overlap counts. Absent in examples that must stay silent. */
  words?: string;
  kind?: Draft['kind'];
  site?: Draft['site'];
}

export interface Examples {
  flag: (Example & { words: string })[];
  quiet: Example[];
}
