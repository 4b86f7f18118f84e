import { z } from 'zod';
import { Policy } from './policies/schema.ts';

const text = z.string().trim().min(1);
const list = z.array(text).default([]);

const person = { first: text, last: text, preferred: text.optional(), handles: list };

export const Pupil = z.object({ ...person, year: text.optional() });
export const FormerPupil = z.object({
  ...person,
  leftYear: z.number().int().min(1900).max(2200).optional(),
  adultFrom: z.iso.date().optional(),
});
export const StaffMember = z.object({ ...person, title: text.optional(), role: text.optional() });
export const Parent = z.object(person);

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const School = z.object({
  name: text,
  aliases: list,
  handles: list,
  hashtags: list,
  trust: z.object({ name: text, aliases: list }).optional(),
  phase: z.enum(['primary', 'secondary', 'all-through', 'special']).optional(),
  location: z
    .object({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      radiusMetres: z.number().positive(),
    })
    .optional(),
  hours: z.object({ days: z.array(z.number().int().min(0).max(7)), start: clock, end: clock }).optional(),
});

/** The keys that IT can take out of the person's hands. */
export const LOCKABLE = [
  'school',
  'staff',
  'pupils',
  'formerPupils',
  'parents',
  'roster',
  'policy',
  'policies',
  'reportTo',
  'sites',
] as const;

/**
 * The settings document (contract, section 2): what a school knows about itself and chooses.
 * Read it with `readSettings`, which keeps the good part of a faulty document.
 */
export const Settings = z.object({
  version: z.literal(1).default(1),
  school: School.optional(),
  staff: z.array(StaffMember).default([]),
  pupils: z.array(Pupil).default([]),
  formerPupils: z.array(FormerPupil).default([]),
  parents: z.array(Parent).default([]),
  policy: text.default('model'),
  policies: z.array(Policy).default([]),
  reportTo: z.object({ dsl: text.optional(), head: text.optional(), slt: text.optional() }).default({}),
  sites: z
    .object({
      facebook: z.boolean().default(true),
      x: z.boolean().default(true),
      instagram: z.boolean().default(true),
      linkedin: z.boolean().default(true),
    })
    .default({ facebook: true, x: true, instagram: true, linkedin: true }),
  locked: z.array(z.enum(LOCKABLE)).default([]),
});

/** What only the person sets, on their own device; no export for IT contains it. */
export const PersonalChoices = z.object({
  /** People the policy exempts as family, or who only share a pupil's name: names as written. */
  circle: z.array(text).default([]),
  /** Words marked "not a problem here", each with the rule that they silence. */
  quiet: z.array(z.object({ rule: text, words: text })).default([]),
  /** This account speaks for the school. */
  official: z.boolean().default(false),
});

export type Settings = z.infer<typeof Settings>;
export type School = z.infer<typeof School>;
export type Pupil = z.infer<typeof Pupil>;
export type FormerPupil = z.infer<typeof FormerPupil>;
export type StaffMember = z.infer<typeof StaffMember>;
export type Parent = z.infer<typeof Parent>;
export type PersonalChoices = z.infer<typeof PersonalChoices>;
