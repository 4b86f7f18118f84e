import { z } from 'zod';
import { SITES } from '../draft.ts';
import type { ClauseQuote, Tier } from '../finding.ts';
import type { Clause } from '../policies/schema.ts';

/** Somebody who wants to be in touch, or whom the reader is about to ask (contract, section 3b). */
export const ContactRequest = z.object({
  site: z.enum(SITES),
  /** "incoming": they asked; "outgoing": the reader is about to. */
  direction: z.enum(['incoming', 'outgoing']),
  act: z.enum(['accept', 'add', 'follow', 'message']),
  /** The name on the card, as shown. */
  name: z.string(),
  handle: z.string().optional(),
  /** What else the card shows, a line each: school, town, work, mutual friends, bio. */
  details: z.array(z.string()).optional(),
});

export type ContactRequest = z.infer<typeof ContactRequest>;

export type ContactRole = 'pupil' | 'former-pupil' | 'parent' | 'colleague' | 'circle' | 'child';
export type Level = 'likely' | 'possible';

/** All that a card can say for or against somebody; the words are public interface (contract, section 3b). */
export const REQUEST_CUES = {
  name: [
    'listed handle',
    'full name',
    'full name in the handle',
    'nearly the full name',
    'name in another script',
    'initial and surname',
    'first name and initial',
    'title and surname',
    'first name',
    'surname',
    'full name of a pupil',
  ],
  for: [
    'school in details',
    'works at the school',
    'class in details',
    'town in details',
    'pupil among mutual friends',
    'colleague among mutual friends',
    'age fits',
    'word for a parent',
    'work in a school',
  ],
  child: ['age under 18', 'year group', 'leaving year', 'goes to the school', 'goes to a school'],
  against: [
    'another name',
    'another town',
    'another school',
    'a career',
    'a grown-up’s life',
    'a university',
    'an age that does not fit',
    'a title',
    'a business or page',
  ],
} as const;

export type RequestCue = (typeof REQUEST_CUES)[keyof typeof REQUEST_CUES][number];

/** Who it may be and how sure that is; `cues` hold what speaks for it, then what speaks against it. */
export interface RequestMatch {
  role: ContactRole | 'none';
  level: Level | 'none';
  cues: RequestCue[];
}

type Terms = NonNullable<Clause['contact']>;

/** The answer to a request. `reply` and `reportTo` are what the policy asks for, and only where the match is likely. */
export interface RequestVerdict {
  tier: Tier;
  match: RequestMatch;
  clauses: ClauseQuote[];
  reply: Terms['reply'];
  reportTo: Terms['reportTo'];
}
