import { ImportProblem } from './problem.ts';

const A_FEW = 8;

/** The text of a .txt or .md file in UTF-8, UTF-16 or the older Windows code page; refuses what is no text. */
export function plainText(bytes: Uint8Array): string {
  const text = decoded(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, '');
  const odd = [...text.slice(0, 4000)].filter(isOdd).length;
  if (odd > A_FEW) throw new ImportProblem('unknown');
  return text.replace(/\f/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A sign that no text holds, tabs and ends of lines and pages aside. */
function isOdd(sign: string): boolean {
  return sign < '\t' || (sign > '\r' && sign < ' ') || sign === '\uFFFD';
}
