import type { Line } from './lines.ts';

const SAYS_SOMETHING =
  /\b(?:must|should|shall|will|may not|cannot|is|are|was|were|has|have|do not|please|never)\b/i;
const PART = /^(?:appendix|annexe?|part|section|chapter|schedule)\b/i;
const SMALL_WORD = /^(?:a|an|and|the|of|on|in|for|to|by|with|at|or|as|our|your|&|–|-|v)$/i;
const LONGEST_TITLE = 12;

/** Whether a line is a heading, seen alone and beside the lines around it. */
export function isHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const { words, bullet, number } = line;
  if (line.blank || line.furniture || bullet || words.includes('\t') || !/[a-z]/i.test(words)) return false;
  const plain = words.replace(/\*/g, '').trim();
  if (line.hashes > 0) return plain.length < 160;
  if (!line.bold && goesOnFrom(before)) return false;
  if (isLettered(number) || plain.split(/\s+/).length > LONGEST_TITLE || /^[a-z(“"‘']/.test(plain))
    return false;
  if (isQuestion(plain)) return true;
  if (/[.;,]$/.test(plain)) return false;
  if (isCapitals(plain) || PART.test(plain)) return true;
  if (SAYS_SOMETHING.test(plain.replace(/\bwhat .*|\bwhy .*|\bhow .*|\bwho .*/i, ''))) return false;
  if (plain.endsWith(':')) return isStandingTitle(plain, after) && (line.bold || isTitleCase(plain));
  if (line.bold) return true;
  const alone = (!before || before.blank || before.furniture) && (!after || after.blank);
  const leads =
    number !== null && (!before || before.blank || /[.:;!?]$/.test(before.words) || before.furniture);
  return alone || leads || (isTitleCase(plain) && (!before || before.blank || /[.;!?]$/.test(before.words)));
}

/** A long line without an end: a margin broke it, and the next one is the rest of its sentence. */
function goesOnFrom(before: Line | undefined): boolean {
  return (
    before !== undefined &&
    !before.blank &&
    !before.furniture &&
    before.words.length > 55 &&
    !/[.!?:;]$/.test(before.words)
  );
}

/** A question that a part of the document answers: "Can I be friends with a parent?" */
export function isQuestion(words: string): boolean {
  return /\?$/.test(words) && words.split(/\s+/).length <= 25 && !/[.;]\s/.test(words);
}

/** The rank of a heading, 0 for the highest: by its number where it has one, otherwise by how it is set. */
export function rankOf(line: Line, numbered: boolean): number {
  const plain = line.words.replace(/\*/g, '').trim();
  if (line.number !== null && /^\d/.test(line.number)) return 1 + depthOf(line.number);
  if (PART.test(plain)) return 1;
  if (isQuestion(plain)) return 12;
  if (numbered) return 10;
  if (line.hashes > 0) return 1 + line.hashes;
  return isCapitals(plain) ? 8 : 9;
}

/** How deep a printed number is: "6.4.1" is 3, and "2.0" no deeper than "2". */
export function depthOf(number: string): number {
  return number.replace(/(?:\.0)+$/, '').split('.').length;
}

export function isCapitals(words: string): boolean {
  const letters = words.replace(/[^a-z]/gi, '');
  return letters.length > 2 && letters.replace(/[^A-Z]/g, '').length / letters.length > 0.8;
}

function isTitleCase(words: string): boolean {
  const parts = words
    .replace(/[:–-]/g, ' ')
    .split(/\s+/)
    .filter((part) => part && !SMALL_WORD.test(part));
  return parts.length > 0 && parts.every((part) => /^[A-Z0-9“"'‘’@(/]/.test(part));
}

function isStandingTitle(plain: string, after: Line | undefined): boolean {
  return plain.split(/\s+/).length <= 6 && after !== undefined && !after.bullet;
}

function isLettered(number: string | null): boolean {
  return number !== null && /^[a-z]/.test(number);
}
