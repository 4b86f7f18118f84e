import { text as alex } from 'alex';
import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { check } from '../../rules/check.ts';
import { contextFromFile } from '../../rules/commands/settings-file.ts';
import type { Reader } from './in-turn.ts';

const SETTINGS = new URL('../corpora/schools/marlbrook-hill.json', import.meta.url).pathname;

/** The engine, and well-known libraries that read the same kind of text for something else, as people use them. */
export async function peers(): Promise<Map<string, Reader>> {
  const context = contextFromFile(SETTINGS, 'model', () => undefined);
  const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return new Map<string, Reader>([
    ['check', (text) => check({ site: 'facebook', kind: 'post', text }, context)],
    ['compromise', (text) => nlp(text).json()],
    ['alex', (text) => alex(text)],
    ['obscenity', (text) => matcher.getAllMatches(text)],
    ['harper.js', (text) => linter.lint(text)],
  ]);
}
