import type { MessagePart } from './finding.ts';

/**
 * A message in the language of the templates: each `{name}` in a template becomes the part of that name, which may
 * be a message itself; a list is joined with commas. A part's own words are never read as a template.
 */
export function writeOut(part: MessagePart, template: (key: string) => string): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map((each) => writeOut(each, template)).join(', ');
  const { key, params = {} } = part;
  return template(key).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const inside = params[name];
    return inside === undefined ? whole : writeOut(inside, template);
  });
}
