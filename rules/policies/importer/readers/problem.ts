/** Why a file could not be read, in words for a school secretary. */
export const IMPORT_PROBLEMS = {
  empty: 'The file is empty. Please choose the file that holds your policy.',
  'too-big': 'The file is larger than 30 MB. A policy is far smaller: please save it again without pictures.',
  'too-long':
    'This document is longer than four hundred pages. Please import only the part that is about social media.',
  'old-word':
    'This is an old Word document (.doc). Please open it in Word, choose “Save as”, take “Word document (.docx)”, and import that.',
  'locked-word':
    'This Word document is protected with a password. Please save a copy without the password, and import that.',
  'locked-pdf':
    'This PDF is protected with a password. Please save or print a copy without the password, and import that.',
  scanned:
    'This PDF holds pictures of pages and no text: it was probably scanned. Please import the Word document it was made from, or paste the text.',
  program: 'This file is a program, not a document, whatever its name says. It was not opened.',
  unknown:
    'This is not a kind of file that can be read here. Please import a .docx, .pdf, .txt or .md file, or paste the text.',
  damaged: 'The file is damaged, or not what its name says. Please save it again, or paste the text.',
  'blown-up': 'This file unpacks to far more than a document could hold. It was not opened.',
} as const;

export type ImportProblemCode = keyof typeof IMPORT_PROBLEMS;

/** A file that could not be read; the message is for people. */
export class ImportProblem extends Error {
  readonly code: ImportProblemCode;

  constructor(code: ImportProblemCode) {
    super(IMPORT_PROBLEMS[code]);
    this.code = code;
  }
}
