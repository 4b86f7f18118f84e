const [OPENING, CLOSING, OPENING_CLASS, BACKSLASH, BAR] = [40, 41, 91, 92, 124];

/** The parts of a pattern's source between its outermost bars. */
export function alternativesIn(source: string): string[] {
  const parts: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < source.length; at++) {
    const sign = source.charCodeAt(at);
    if (sign === BACKSLASH) at++;
    else if (sign === OPENING_CLASS) at = endOfClass(source, at) - 1;
    else if (sign === OPENING) depth++;
    else if (sign === CLOSING) depth--;
    else if (sign === BAR && depth === 0) {
      parts.push(source.slice(start, at));
      start = at + 1;
    }
  }
  parts.push(source.slice(start));
  return parts;
}

/** The same, and where an alternative is nothing but a group, the alternatives in it. */
export function everyAlternativeIn(source: string): string[] {
  if (isGroup(source)) return everyAlternativeIn(source.slice(3, -1));
  const alternatives = alternativesIn(source);
  return alternatives.length > 1 && alternatives.some(isGroup)
    ? alternatives.flatMap(everyAlternativeIn)
    : alternatives;
}

function isGroup(source: string): boolean {
  return source.startsWith('(?:') && source.endsWith(')') && endOfPiece(source, 0) === source.length;
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/;

/** The letters that every match of one alternative begins with, as far as they stand there plainly. */
export function lettersBefore(source: string): string {
  const special = source.search(SPECIAL);
  if (special < 0) return source;
  const isOptional = /[*?{]/.test(source.charAt(special));
  return source.slice(0, isOptional ? Math.max(0, special - 1) : special);
}

/** Where the letter, class, group or escape ends that begins at a place of a source. */
export function endOfPiece(source: string, at: number): number {
  switch (source.charAt(at)) {
    case '[':
      return endOfClass(source, at);
    case '(':
      return endOfGroup(source, at);
    case '\\':
      return endOfEscape(source, at);
    default:
      return at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
}

function endOfClass(source: string, at: number): number {
  let end = at + 1;
  while (end < source.length && source.charAt(end) !== ']') end += source.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}

function endOfGroup(source: string, at: number): number {
  let depth = 0;
  for (let end = at; end < source.length; end++) {
    const sign = source.charCodeAt(end);
    if (sign === BACKSLASH) end++;
    else if (sign === OPENING_CLASS) end = endOfClass(source, end) - 1;
    else if (sign === OPENING) depth++;
    else if (sign === CLOSING && --depth === 0) return end + 1;
  }
  throw new Error(`This pattern has a bracket that is never closed: ${source}`);
}

const LONG_ESCAPE = /\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|k<\w+>)/iy;

function endOfEscape(source: string, at: number): number {
  LONG_ESCAPE.lastIndex = at;
  return LONG_ESCAPE.test(source) ? LONG_ESCAPE.lastIndex : at + 2;
}

const TIMES = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;

/** How often a piece may stand that ends at a place, and where the source goes on. */
export function timesAt(source: string, at: number): readonly [least: number, most: number, next: number] {
  TIMES.lastIndex = at;
  const found = TIMES.exec(source);
  if (!found) return [1, 1, at];
  const [, short, least = '', comma, most = ''] = found;
  if (short !== undefined)
    return [short === '+' ? 1 : 0, short === '?' ? 1 : Number.POSITIVE_INFINITY, TIMES.lastIndex];
  const exact = comma === '' ? Number(least) : Number.POSITIVE_INFINITY;
  return [Number(least), most === '' ? exact : Number(most), TIMES.lastIndex];
}
