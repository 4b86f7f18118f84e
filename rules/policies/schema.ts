import { z } from 'zod';
import { CATEGORIES } from '../finding.ts';

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

/** One rule of a policy (contract, section 5). */
export const Clause = z.object({
  ref: text,
  heading: z.string(),
  text,
  appliesTo: z.enum(['staff', 'official', 'parents', 'pupils', 'leaders']),
  categories: z.array(z.enum(CLAUSE_CATEGORIES)),
  modality: z.enum(MODALITIES),
  checks: z.array(z.enum(['draft', 'photo', 'contact', 'profile', 'self-check'])),
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
