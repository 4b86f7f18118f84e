import { z } from 'zod';
import { SITES } from '../draft.ts';
import { CATEGORIES, type RuleId } from '../finding.ts';

const text = z.string().trim().min(1);

export const CLAUSE_CATEGORIES = [
  ...CATEGORIES,
  'contact-pupil',
  'contact-ex-pupil',
  'contact-parent',
  'contact-colleague',
  'reputation',
  'account-hygiene',
  'work-time-use',
  'reporting',
  'procedure',
] as const;

/** From strongest to weakest; only `must-not` may interrupt. */
export const MODALITIES = ['must-not', 'must', 'should-not', 'should', 'caution', 'advice', 'info'] as const;

export const APPLIES_TO = ['staff', 'official', 'parents', 'pupils', 'leaders'] as const;

const rule: z.ZodType<RuleId> = z.templateLiteral([z.enum(CATEGORIES), '/', z.string().min(1)]);

/**
 * One rule of a policy (contract, section 5). Five keys say what its own words cannot make a machine see; a clause
 * without them holds for all that its categories name.
 */
export const Clause = z.object({
  ref: text,
  heading: z.string(),
  text,
  appliesTo: z.enum(APPLIES_TO),
  /** Others whom it binds too: a rule for staff that the school's own accounts have to keep as well. */
  alsoAppliesTo: z.array(z.enum(APPLIES_TO)).optional(),
  categories: z.array(z.enum(CLAUSE_CATEGORIES)),
  modality: z.enum(MODALITIES),
  checks: z.array(z.enum(['draft', 'photo', 'contact', 'profile', 'self-check'])),
  /** It is about these kinds of finding only, not about all of its category: a party, not every word for the school. */
  onlyRules: z.array(rule).optional(),
  /** It holds only there: in the name of an account (a handle, the title of a page), or on the school's network. */
  onlyIn: z.enum(['account-name', 'school-network']).optional(),
  /** It is broken only where the same draft breaks one of these too; otherwise it is quoted and forbids nothing. */
  onlyWith: z.array(z.enum(CATEGORIES)).optional(),
  /** The sites that it leaves out. */
  exceptSites: z.array(z.enum(SITES)).optional(),
  /**
   * The terms of contact. The acts are the reader's own: to accept what somebody else asked for (as a friend, a
   * follower or a subscriber), to ask first, to write, to follow.
   */
  contact: z
    .object({
      acts: z.array(z.enum(['accept', 'initiate', 'message', 'follow'])),
      exPupilsUnder: z.number().int().positive().nullable(),
      familyExempt: z.boolean(),
      reply: z.enum(['decline-explicitly', 'do-not-accept']).nullable(),
      reportTo: z.enum(['dsl', 'head', 'slt']).nullable(),
    })
    .optional(),
  exception: text.optional(),
  action: text.optional(),
  source: z.object({ start: z.number().int().min(0), end: z.number().int().min(0) }).optional(),
});

/** A school's policy as data: our own plain words, or the school's own by import. */
export const Policy = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: text,
  school: z.string(),
  dated: z.string().nullable(),
  reviewDue: z.string().nullable(),
  clauses: z.array(Clause),
});

export type Clause = z.infer<typeof Clause>;
export type Policy = z.infer<typeof Policy>;
export type ClauseCategory = (typeof CLAUSE_CATEGORIES)[number];
