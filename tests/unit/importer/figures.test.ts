import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { proposePolicy } from '../../../rules/policies/importer/propose.ts';
import { builtInDocuments, type GoldDocument, markedDocuments } from '../../importer/gold.ts';
import { type Answer, answersFor, rowFor } from '../../importer/score.ts';

const DOCUMENTS = fileURLToPath(new URL('../../../../shared/policies', import.meta.url));
const CORPORA = fileURLToPath(new URL('../../corpora/policies', import.meta.url));

function answersOf(documents: readonly GoldDocument[]): Answer[] {
  return documents.flatMap((document) => answersFor(document, proposePolicy(document.text).clauses));
}

function leastOf(
  answers: readonly Answer[],
  found: number,
  audience: number,
  modality: number,
  category: number,
): void {
  const row = rowFor('', answers);
  expect(row.found).toBeGreaterThanOrEqual(found);
  expect(row.audience).toBeGreaterThanOrEqual(audience);
  expect(row.modality).toBeGreaterThanOrEqual(modality);
  expect(row.category).toBeGreaterThanOrEqual(category);
  expect(answers.flatMap(({ gold, dangers }) => dangers.map((danger) => `${gold.ref}: ${danger}`))).toEqual(
    [],
  );
}

describe('the importer beside people who read the same documents', () => {
  if (existsSync(DOCUMENTS)) {
    it('finds the clauses of the five schools, whole and in their strength', () => {
      leastOf(answersOf(builtInDocuments(DOCUMENTS)), 95, 97, 92, 90);
    });
  } else {
    it('cannot be tried on the five schools’ own documents: they are not on this machine', () => {
      expect(existsSync(DOCUMENTS)).toBe(false);
    });
  }

  it('finds the clauses of other schools, whose layouts differ', () => {
    leastOf(answersOf(markedDocuments(`${CORPORA}/tuned`)), 90, 95, 85, 80);
  });

  it('finds the clauses of schools that it was not tuned on', () => {
    leastOf(answersOf(markedDocuments(`${CORPORA}/unseen`)), 90, 95, 85, 80);
  });
});
