import { type Stretch, sentencesIn } from './sentences.ts';

export interface Judged extends Stretch {
  /** What decides whether two sentences belong together: what is demanded, of whom, and about what. */
  stance: string;
  about: readonly string[];
  informs: boolean;
  /** It only begins a list, and adds nothing to a demand before it. */
  opens: boolean;
}

/** One clause of a block: some of its sentences, by number from 1. */
export interface Group extends Stretch {
  first: number;
  last: number;
  /** As judged for the sentence that leads it. */
  stance: string;
  /** None of its sentences demands anything. */
  informs: boolean;
}

const LEANS_BACK =
  /^(?:this|these|those|it(?! is (?:important|essential|vital|recommended|expected))|they|them|such|otherwise|e\.g\.|for example|the only exception|an exception|instead|in (?:this|these|that) (?:case|instance|circumstance)s?|also|similarly,? this|equally|even (?:if|when|where)|genuine|examples?|then|if so|neither|nor|[a-z ]{3,30} includes)\b|^[^,.]{0,40}\bof (?:this|that) (?:kind|sort|nature)\b/i;
const LONGEST_ANSWER = 14;

const EXCEPTS =
  /(?:^|[.;!?] )(?:the only exceptions?|an exception|exceptions|this (?:rule )?(?:does|do) not apply|the exception)\b/i;

/** A block's sentences as clauses: those that lean on the one before, or say more of the same, stay with it. */
export function groupsIn(
  words: string,
  judge: (sentence: string) => Omit<Judged, 'from' | 'to'>,
  inOne = false,
): Group[] {
  const groups: (Group & { about: readonly string[]; short: boolean })[] = [];
  const whole = inOne || EXCEPTS.test(words);
  sentencesIn(words).forEach(({ from, to }, index) => {
    const sentence = words.slice(from, to);
    const { stance, about, informs, opens } = judge(sentence);
    const last = groups.at(-1);
    const same = last && stance === last.stance && about.some((category) => last.about.includes(category));
    const joins =
      last && (whole || last.short || (opens ? last.informs : informs) || same || LEANS_BACK.test(sentence));
    if (!last || !joins) {
      groups.push({
        from,
        to,
        first: index + 1,
        last: index + 1,
        stance,
        about,
        informs,
        short: to - from <= LONGEST_ANSWER,
      });
      return;
    }
    last.to = to;
    last.last = index + 1;
    last.short = false;
    if (last.informs && !informs) Object.assign(last, { informs, stance, about });
  });
  return groups;
}
