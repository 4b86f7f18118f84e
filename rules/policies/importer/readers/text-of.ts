import { ImportProblem } from './problem.ts';

const LARGEST_FILE = 30_000_000;
/** Some four hundred full pages, in letters: more is no policy, and would only make people wait. */
const LONGEST_TEXT = 1_200_000;

/**
 * The text of a policy document (.txt, .md, .docx, .pdf), a line to each heading, paragraph and list item. What the file
 * is decides its first bytes, not its name. Throws an `ImportProblem` where there is nothing to read.
 */
export async function textOf(bytes: Uint8Array, fileName: string): Promise<string> {
  if (bytes.length === 0) throw new ImportProblem('empty');
  if (bytes.length > LARGEST_FILE) throw new ImportProblem('too-big');
  const text = await read(bytes, fileName);
  if (text.trim() === '') throw new ImportProblem('empty');
  if (text.length > LONGEST_TEXT) throw new ImportProblem('too-long');
  return text;
}

async function read(bytes: Uint8Array, fileName: string): Promise<string> {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b)) return (await import('./docx.ts')).docxText(bytes);
  if (starts(0x25, 0x50, 0x44, 0x46)) return (await import('./pdf.ts')).pdfText(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    throw new ImportProblem(holds(bytes, 'EncryptedPackage') ? 'locked-word' : 'old-word');
  if (starts(0x4d, 0x5a) || starts(0x7f, 0x45, 0x4c, 0x46)) throw new ImportProblem('program');
  if (/\.(?:docx|pdf)$/i.test(fileName)) throw new ImportProblem('damaged');
  return (await import('./plain.ts')).plainText(bytes);
}

/** Whether some words stand in the bytes as UTF-16, as the directory of an old Office file writes them. */
function holds(bytes: Uint8Array, words: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, 2_000_000)).includes(words);
}
