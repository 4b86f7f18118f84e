import { alternativesIn, endOfPiece, timesAt } from './pattern-source.ts';
import { DIGIT, GAP, kindOfSign, OTHER } from './signs.ts';

/**
 * How the matches of a pattern can begin: for each of the first signs the kinds that it may be, as bits.
 * `isWhole`: no match is longer, so that what stands next in the pattern goes on from it.
 */
export interface Beginning {
  signs: readonly number[];
  isWhole: boolean;
}

const NOTHING: readonly Beginning[] = [{ signs: [], isWhole: true }];
const ANYTHING: readonly Beginning[] = [{ signs: [], isWhole: false }];
/** With more of them, to look at the beginning costs more than it spares. */
const MOST = 80;

const ANY = 0x7ffffffe;
const LETTERS = ((1 << DIGIT) - 2) | (1 << OTHER);
const DIGITS = 1 << DIGIT;
const SPACES = 1 << GAP;
const KINDS_OF_ESCAPES: ReadonlyMap<string, number> = new Map([
  ['\\s', SPACES],
  ['\\n', SPACES],
  ['\\t', SPACES],
  ['\\r', SPACES],
  ['\\d', DIGITS],
  ['\\w', LETTERS | DIGITS],
  ['\\p{L}', LETTERS],
  ['\\p{N}', DIGITS | (1 << OTHER)],
]);

/**
 * How a pattern's matches can begin. The answer may be too wide, and then a look is wasted; it is never too narrow,
 * for then a match would be missed: what is not understood begins with anything. `length`: how many signs to tell.
 */
export function beginningsOf(source: string, length: number): readonly Beginning[] {
  let beginnings = NOTHING;
  const goesOn = ({ signs, isWhole }: Beginning) => isWhole && signs.length < length;
  for (let at = 0; at < source.length && beginnings.some(goesOn); ) {
    const end = endOfPiece(source, at);
    const [least, most, next] = timesAt(source, end);
    const piece = repeated(ofPiece(source.slice(at, end), length), least, most);
    beginnings = few(joined(beginnings, piece), length);
    at = next;
  }
  return beginnings;
}

/** One letter, class, group or assertion, without what says how often. */
function ofPiece(source: string, length: number): readonly Beginning[] {
  if (/^(?:\^|\$|\\[bB]|\(\?(?:[=!]|<[=!]).*)$/su.test(source)) return NOTHING;
  if (source.startsWith('(')) {
    const inner = source.slice(/^\((?:\?:|\?<\w+>)?/.exec(source)?.[0].length ?? 1, -1);
    return few(
      alternativesIn(inner).flatMap((each) => beginningsOf(each, length)),
      length,
    );
  }
  // A reference to a group says nothing of what stands there.
  if (/^\\[1-9k]/.test(source)) return ANYTHING;
  return [{ signs: [source.startsWith('[') ? kindsOfClass(source) : kindsOf(source)], isWhole: true }];
}

/** The kinds of a letter, an escape or a dot. */
function kindsOf(source: string): number {
  if (source === '.' || /^\\[SDWPp]/.test(source)) return KINDS_OF_ESCAPES.get(source) ?? ANY;
  if (!source.startsWith('\\')) return 1 << kindOfSign(source.codePointAt(0) ?? 0);
  const code = /^\\u\{?([\da-f]+)/iu.exec(source)?.[1];
  if (code !== undefined) return 1 << kindOfSign(Number.parseInt(code, 16));
  return KINDS_OF_ESCAPES.get(source) ?? 1 << kindOfSign(source.codePointAt(1) ?? 0);
}

const CLASS_PART = /\\[pPu]\{[^}]*\}|\\u[\da-f]{4}|\\.|[^\\]-[^\\]|[^\\]/giu;

function kindsOfClass(source: string): number {
  const isNegated = source.startsWith('[^');
  const parts: readonly string[] = source.slice(isNegated ? 2 : 1, -1).match(CLASS_PART) ?? [];
  // Only letters are kinds by themselves: of any other kind there is more than the signs left out.
  if (isNegated)
    return parts.reduce((kinds, part) => (/^[a-z]$/.test(part) ? kinds & ~kindsOf(part) : kinds), ANY);
  return parts.reduce(
    (kinds, part) => kinds | (/^[^\\]-[^\\]$/su.test(part) ? kindsOfRange(part) : kindsOf(part)),
    0,
  );
}

function kindsOfRange(range: string): number {
  let kinds = 0;
  const last = range.codePointAt(range.length - 1) ?? 0;
  for (let code = range.codePointAt(0) ?? 0; code <= Math.min(last, 127); code++)
    kinds |= 1 << kindOfSign(code);
  return last > 127 ? kinds | (1 << OTHER) | SPACES : kinds;
}

function joined(before: readonly Beginning[], after: readonly Beginning[]): readonly Beginning[] {
  return before.flatMap((first) =>
    first.isWhole
      ? after.map(({ signs, isWhole }) => ({ signs: [...first.signs, ...signs], isWhole }))
      : [first],
  );
}

/** Of what may stand very often only the first two are looked at. */
function repeated(once: readonly Beginning[], least: number, most: number): readonly Beginning[] {
  if (least === 1 && most === 1) return once;
  const none = least === 0 ? NOTHING : [];
  if (most <= 1) return [...none, ...once];
  const twice = joined(once, once).map(({ signs }) => ({ signs, isWhole: false }));
  return [...none, ...(least <= 1 ? once : []), ...twice];
}

/** Without repetitions; cut to fewer signs where there are too many ways to begin. */
function few(beginnings: readonly Beginning[], most: number): readonly Beginning[] {
  if (beginnings.length === 1 && (beginnings[0]?.signs.length ?? 0) <= most) return beginnings;
  for (let length = most; length > 0; length--) {
    const kept = new Map<string, Beginning>();
    for (const { signs, isWhole } of beginnings) {
      const cut = { signs: signs.slice(0, length), isWhole: isWhole && signs.length <= length };
      kept.set(`${cut.isWhole} ${cut.signs}`, cut);
    }
    if (kept.size <= MOST) return [...kept.values()];
  }
  return ANYTHING;
}
