import { Unzip, UnzipInflate } from 'fflate';
import { ImportProblem } from './problem.ts';

/** What the parts of a document may unpack to, in bytes; a zip bomb is left long before it fills the memory. */
const LARGEST_PARTS = 40_000_000;
const STEP = 16_384;

/** The parts of a zip archive that are asked for, by name, unpacked step by step under a limit. */
export function partsOf(bytes: Uint8Array, wanted: ReadonlySet<string>): Map<string, string> {
  const parts = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  const archive = new Unzip((file) => {
    if (!wanted.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error instanceof ImportProblem ? error : new ImportProblem('damaged');
      unpacked += chunk.length;
      if (unpacked > LARGEST_PARTS) throw new ImportProblem('blown-up');
      chunks.push(chunk);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    throw error instanceof ImportProblem ? error : new ImportProblem('damaged');
  }
  const decoder = new TextDecoder();
  return new Map(
    [...parts].map(([name, chunks]) => [
      name,
      chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode(),
    ]),
  );
}
