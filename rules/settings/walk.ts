import { z } from 'zod';
import type { MessagePart } from '../finding.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import { type Place, wantedAndGiven } from './words.ts';

/** A value that cannot stay; what goes with it is known further up. */
interface Fault {
  path: Place;
  expected?: MessagePart;
  given?: MessagePart;
}

type Outcome = { value: unknown } | { faults: Fault[] };

/**
 * Reads a group of settings by its schema and keeps its good part: a broken value is left out with the smallest
 * group that cannot do without it. Looks at each value once. Nothing where the group itself cannot stand.
 */
export function readByParts<Shape extends z.ZodObject>(
  schema: Shape,
  document: Record<string, unknown>,
  problems: Problem[],
): z.infer<Shape> | undefined {
  const outcome = readGroup(schema, document, [], problems);
  if ('value' in outcome) return outcome.value as z.infer<Shape>;
  problems.push(...leftOut(outcome.faults, []));
  return undefined;
}

/** True for what JSON writes in braces. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readAny(schema: z.core.$ZodType, value: unknown, path: Place, problems: Problem[]): Outcome {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return readAny(schema.def.innerType, value, path, problems);
  }
  if (schema instanceof z.ZodObject && isGroup(value)) return readGroup(schema, value, path, problems);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return readList(schema, value, path, problems);
  const result = z.safeParse(schema, value);
  if (result.success) return { value: result.data };
  const faults = result.error.issues.map((issue) => ({
    path: [...path, ...issue.path.filter((step) => typeof step !== 'symbol')],
    ...wantedAndGiven(issue, value, path.at(-1)),
  }));
  return { faults };
}

function readGroup(
  schema: z.ZodObject,
  group: Record<string, unknown>,
  path: Place,
  problems: Problem[],
): Outcome {
  const value: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [key, member] of Object.entries(schema.shape)) {
    const given = group[key];
    const place = [...path, key];
    const outcome: Outcome =
      given === undefined ? { faults: [{ path: place }] } : readAny(member, given, place, problems);
    if ('value' in outcome) {
      value[key] = outcome.value;
      continue;
    }
    const absent = z.safeParse(member, undefined);
    if (!absent.success) faults.push(...outcome.faults);
    else {
      if (absent.data !== undefined) value[key] = absent.data;
      if (given !== undefined) problems.push(...leftOut(outcome.faults, place));
    }
  }
  for (const key of Object.keys(group)) {
    if (!Object.hasOwn(schema.shape, key)) problems.push(problem('unknown', 'unknown', [...path, key]));
  }
  return faults.length > 0 ? { faults } : { value };
}

function readList(schema: z.ZodArray, list: unknown[], path: Place, problems: Problem[]): Outcome {
  const value: unknown[] = [];
  for (const [index, element] of list.entries()) {
    const place = [...path, index];
    const outcome = readAny(schema.def.element, element, place, problems);
    if ('value' in outcome) value.push(outcome.value);
    else problems.push(...leftOut(outcome.faults, place));
  }
  return { value };
}

/** Faults become problems where it is known what has to go. */
function leftOut(faults: readonly Fault[], gone: Place): Problem[] {
  return faults.map(({ path, expected, given }) => {
    if (expected === undefined || given === undefined) return problem('missing', 'missing', path, {}, gone);
    const alone = path.length === gone.length;
    return problem('wrong', alone ? 'wrongAlone' : 'wrongWithin', path, { expected, given }, gone);
  });
}
