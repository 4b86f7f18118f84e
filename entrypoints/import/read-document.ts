import type { Proposal } from '../../rules/policies/importer/proposal.ts';
import { ImportProblem, type ImportProblemCode } from '../../rules/policies/importer/readers/problem.ts';

/** A document as it was read: its text, and what the importer makes of it. */
export interface ReadDocument {
  text: string;
  proposal: Proposal;
}

/** Reads a chosen file; the readers are loaded only now. Answers a code where there is nothing to read. */
export async function readFile(file: File): Promise<ReadDocument | ImportProblemCode> {
  try {
    const [{ textOf }, { proposePolicy }] = await Promise.all([
      import('../../rules/policies/importer/readers/text-of.ts'),
      import('../../rules/policies/importer/propose.ts'),
    ]);
    const text = await textOf(new Uint8Array(await file.arrayBuffer()), file.name);
    return { text, proposal: proposePolicy(text, new Date()) };
  } catch (error) {
    return error instanceof ImportProblem ? error.code : 'damaged';
  }
}

/** Reads pasted words as a text file. The byte order mark keeps words that begin like another kind of file from being taken for one. */
export async function readPasted(words: string): Promise<ReadDocument | ImportProblemCode> {
  return words.trim() === '' ? 'empty' : readFile(new File([`\uFEFF${words}`], 'pasted.txt'));
}
