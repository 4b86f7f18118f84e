import { z } from 'zod';
import { Settings } from '../settings.ts';

/** The part of JSON Schema that Chromium's managed storage understands. */
export interface ManagedSchema {
  type: string;
  properties?: Record<string, ManagedSchema>;
  items?: ManagedSchema;
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * What Chromium asks of managed settings, made from our own schema. Types only: Chromium drops a whole key without
 * a word when one value inside is wrong, so every finer rule is checked, and explained, by `readSettings`.
 */
export function managedSchema(): ManagedSchema {
  const { properties = {} } = z.toJSONSchema(Settings, { io: 'input', unrepresentable: 'any' });
  const own = Object.entries(properties).map(([key, schema]) => [key, typesOf(schema)] as const);
  return { type: 'object', properties: { ...Object.fromEntries(own), settingsJson: { type: 'string' } } };
}

function typesOf(schema: JsonSchema | boolean): ManagedSchema {
  if (typeof schema === 'boolean') return { type: 'string' };
  const { type, const: only, enum: choices, anyOf, items, properties } = schema;
  // "This or null": Chromium has no such type, and null is what an absent key means anyway.
  const chosen = anyOf?.find((one) => typeof one === 'object' && one.type !== 'null');
  if (chosen) return typesOf(chosen);
  if (type === 'object') {
    const members = Object.entries(properties ?? {}).map(([key, member]) => [key, typesOf(member)] as const);
    return { type, properties: Object.fromEntries(members) };
  }
  if (type === 'array') return { type, items: typesOf((Array.isArray(items) ? items[0] : items) ?? false) };
  return { type: typeof type === 'string' ? type : typeof (only ?? choices?.[0] ?? '') };
}
