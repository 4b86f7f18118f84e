import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { proposePolicy } from '../rules/policies/importer/propose.ts';
import { textOf } from '../rules/policies/importer/readers/text-of.ts';
import { builtInDocuments, type GoldDocument, markedDocuments } from './importer/gold.ts';
import { type Answer, answersFor, type Row, rowFor } from './importer/score.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENTS = `${PROJECT}../shared/policies`;
const CORPORA = `${PROJECT}tests/corpora/policies`;

/**
 * Prints how well the importer reads policies, beside what people found in them. With `--files FOLDER --as docx` the
 * same documents are read from files of that kind (NAME.docx), however they were made.
 */
async function main(): Promise<void> {
  const { slips = false, only, files, as = 'docx' } = options();
  const sets: [string, () => GoldDocument[]][] = [
    ['five', () => builtInDocuments(DOCUMENTS)],
    ['tuned', () => markedDocuments(`${CORPORA}/tuned`)],
    ['unseen', () => markedDocuments(`${CORPORA}/unseen`)],
  ];
  for (const [name, documents] of sets) {
    if (only !== undefined && only !== name) continue;
    if (name === 'five' && !existsSync(DOCUMENTS)) {
      console.log('The documents of the five schools are not on this machine.');
      continue;
    }
    const given = documents();
    const read =
      files === undefined
        ? given
        : await Promise.all(given.map((one) => asFile(one, `${files}/${one.name}.${as}`)));
    report(name, read, slips);
  }
}

async function asFile(document: GoldDocument, file: string): Promise<GoldDocument> {
  return { ...document, text: await textOf(new Uint8Array(readFileSync(file)), file) };
}

function options() {
  return parseArgs({
    options: {
      slips: { type: 'boolean' },
      only: { type: 'string' },
      files: { type: 'string' },
      as: { type: 'string' },
    },
  }).values;
}

function report(name: string, documents: readonly GoldDocument[], slips: boolean): void {
  const all: Answer[] = [];
  const rows: Row[] = [];
  let proposed = 0;
  let asked = 0;
  for (const document of documents) {
    const { clauses } = proposePolicy(document.text);
    const answers = answersFor(document, clauses);
    proposed += clauses.length;
    asked += clauses.filter(({ unsure }) => unsure.length > 0).length;
    all.push(...answers);
    rows.push(rowFor(document.name, answers));
  }
  console.log(`\n${name}: ${proposed} clauses proposed, ${asked} of them with a question`);
  console.log(table([...rows, rowFor('together', all)]));
  if (slips) console.log(all.map(slipLine).filter(Boolean).join('\n'));
  for (const { document, gold, dangers } of all) {
    if (dangers.length > 0) console.log(`DANGER ${document} ${gold.ref}: ${dangers.join('; ')}`);
  }
}

function table(rows: readonly Row[]): string {
  const head = 'document          clauses  found  audience  modality  category  unasked dangers';
  const percent = (share: number, width: number) => share.toFixed(1).padStart(width);
  return [
    head,
    ...rows.map(
      (row) =>
        `${row.document.padEnd(17)} ${String(row.clauses).padStart(7)} ${percent(row.found, 6)} ${percent(row.audience, 9)} ${percent(row.modality, 9)} ${percent(row.category, 9)} ${String(row.dangers).padStart(8)}`,
    ),
  ].join('\n');
}

function slipLine({ document, gold, given, audience, modality, category }: Answer): string {
  const place = `${document} ${gold.ref}`;
  if (given === null)
    return gold.audiences.some((one) => one === 'staff' || one === 'official') ? `NOT FOUND ${place}` : '';
  const wrong = [
    audience ? '' : `audience ${given.appliesTo} for ${gold.audiences}`,
    modality ? '' : `modality ${given.modality} for ${gold.modalities}`,
    category ? '' : `category ${given.categories} for ${gold.categories}`,
  ].filter(Boolean);
  return wrong.length === 0 ? '' : `${place} [asked ${given.unsure}]: ${wrong.join('; ')}`;
}

await main();
