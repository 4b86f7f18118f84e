import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contextFrom } from '../../rules/context.ts';
import { DETECTORS } from '../../rules/detectors/all.ts';
import type { Examples } from '../../rules/detectors/detector.ts';
import { everyday } from '../../rules/detectors/everyday.examples.ts';
import { PersonalChoices, Settings } from '../../rules/settings.ts';
import { read } from '../../rules/text/reading.ts';
import { school } from '../corpora/school.ts';

const context = contextFrom(Settings.parse(school), PersonalChoices.parse({}));

const folder = new URL('../../rules/detectors/', import.meta.url);
const withExamples = readdirSync(folder).filter((file) => file.endsWith('.examples.ts'));

describe.each(DETECTORS.map((detector) => [detector.category, detector] as const))(
  '%s',
  async (category, detector) => {
    it('has examples beside it', () => {
      expect(withExamples).toContain(`${category}.examples.ts`);
    });
    const { examples } = (await import(
      /* @vite-ignore */ new URL(`${category}.examples.ts`, folder).href
    )) as { examples: Examples };
    const detect = ({ text, kind = 'post', site = 'facebook' }: Examples['quiet'][number]) => {
      const reading = read({ site, kind, text });
      return detector.detect(reading, context).map((signal) => {
        const { start, end } = reading.original(signal);
        return { ...signal, start, end };
      });
    };

    it.each(examples.flag)('raises “$words” in “$text”', (example) => {
      const start = example.text.indexOf(example.words);
      const end = start + example.words.length;
      expect(start, 'the words are in the text').toBeGreaterThanOrEqual(0);
      expect(detect(example).some((signal) => signal.start < end && start < signal.end)).toBe(true);
    });

    it.each(examples.quiet)('leaves “$text” alone', (example) => {
      expect(detect(example)).toEqual([]);
    });

    it.each(everyday)('leaves the everyday “$text” alone', (example) => {
      expect(detect(example)).toEqual([]);
    });
  },
);
