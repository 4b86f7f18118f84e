import type { Block } from './blocks.ts';
import * as cue from './cues/audience.ts';
import { folded } from './folded.ts';
import type { Audience } from './proposal.ts';

/** The rank of a heading that says itself that it is a part: "Part IV – Pupils". */
const NUMBERED_PART = 1;

/** Whom a part of the document speaks to, from its headings. */
export interface Section {
  audience: Audience;
  /** The part is about the work of staff online, which binds the school's accounts too. */
  work: boolean;
  /** No heading says so, a heading names several, or the part before was for somebody else. */
  unsure: boolean;
  /** A heading names it. */
  named: boolean;
}

export interface Addressed {
  audience: Audience;
  also: Audience[];
  unsure: boolean;
}

/**
 * Whom the part under these headings speaks to, where none of them says so: whom the whole document does. `before` is
 * the part that came before it.
 */
export function sectionOf(headings: readonly Block[], before: Section | null, document: Audience): Section {
  for (const heading of [...headings].reverse()) {
    const named = namedIn(heading.words);
    if (named.length > 0) {
      return { audience: named[0] ?? 'staff', work: false, unsure: named.length > 1, named: true };
    }
    if (cue.WORK_HEADING.test(folded(heading.words))) {
      return { audience: 'staff', work: true, unsure: false, named: true };
    }
    if (cue.PRIVATE_HEADING.test(folded(heading.words))) break;
  }
  const loose = headings.at(-1)?.number === null;
  const afterOthers =
    loose &&
    before !== null &&
    (before.audience === 'parents' || before.audience === 'pupils' || (before.unsure && !before.named));
  return { audience: document, work: false, unsure: afterOthers, named: false };
}

/** Whom the titles of a document address: staff, unless they name parents or pupils and no staff. */
export function audienceOf(titles: readonly Block[]): Audience {
  const named = titles.flatMap(({ words }) => namedIn(words));
  return named.includes('staff')
    ? 'staff'
    : (named.find((one) => one === 'parents' || one === 'pupils') ?? 'staff');
}

/** The audiences that a heading names, the school's own accounts before anybody else. */
export function namedIn(heading: string): Audience[] {
  const text = folded(heading).trim();
  const people = cue.HEADING_NAMES.filter(([, pattern]) => pattern.test(text)).map(([audience]) => audience);
  const official = cue.OFFICIAL_HEADING.test(text) && !cue.PRIVATE_HEADING.test(text);
  if (official && !people.includes('parents') && !people.includes('pupils')) return ['official'];
  return people;
}

/** Whether a heading without a number opens a whole part for somebody, "Social Networking Policy – Parents", with headings of its own below. */
export function opensPart({ number, rank, words }: Block): boolean {
  return (
    number === null && rank > NUMBERED_PART && cue.PART_OF_DOCUMENT.test(words) && namedIn(words).length > 0
  );
}

/** Whom a sentence binds: the part it stands in says so, unless somebody else is plainly its subject. */
export function addressedBy(words: string, section: Section): Addressed {
  const text = folded(words);
  const subject = cue.SUBJECTS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  const also: Audience[] = section.work ? ['official'] : [];
  const { audience, unsure } = section;
  if (audience === 'official') {
    return {
      audience,
      also: [],
      unsure: unsure || subject === 'parents' || subject === 'pupils' || subject === 'leaders',
    };
  }
  if (audience === 'parents' || audience === 'pupils') return amongOthers(text, subject, section);
  if (subject === null || subject === audience) {
    const official = audience === 'staff' && !section.work && cue.OFFICIAL_WORDS.test(text);
    return official ? { audience: 'official', also: [], unsure: true } : { audience, also, unsure };
  }
  if (audience === 'leaders')
    return { audience: subject === 'staff' ? 'staff' : 'leaders', also: [], unsure: true };
  return { audience: subject, also: [], unsure: unsure || subject !== 'leaders' };
}

/** In a part for parents or pupils a rule is theirs; one that binds staff all the same is put to the person. */
function amongOthers(text: string, subject: Audience | null, { audience, unsure }: Section): Addressed {
  if (cue.HIDDEN_STAFF_RULE.test(text)) return { audience: 'staff', also: [], unsure: true };
  if (subject === null || subject === audience) return { audience, also: [], unsure };
  return { audience: subject, also: [], unsure: true };
}

/** Whether the school, in folded words, says here what it does itself, so that the words bind no reader. */
export function isPromise(text: string): boolean {
  return cue.PROMISE.test(text) && !cue.ASKS_READER.test(text);
}
