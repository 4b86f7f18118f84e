import { describe, expect, it } from 'vitest';
import { check } from '../../rules/check.ts';
import { contextFrom } from '../../rules/context.ts';
import type { Verdict } from '../../rules/finding.ts';
import { readSettings } from '../../rules/settings/read-settings.ts';
import { PersonalChoices } from '../../rules/settings.ts';
import { filesOf } from '../corpora/drafts.ts';
import { awkwardText, seeded } from '../corpora/random-text.ts';
import { school } from '../corpora/school.ts';
import { labelledDrafts } from '../figures/labelled.ts';

const namesForbidden = {
  id: 'names-forbidden',
  title: 'Names',
  school: '',
  dated: null,
  reviewDue: null,
  clauses: [
    {
      ref: '1',
      heading: '',
      text: 'Staff must not name pupils.',
      appliesTo: 'staff',
      categories: ['pupil-name'],
      modality: 'must-not',
      checks: ['draft'],
    },
  ],
};
const { settings } = readSettings({ ...school, policies: [namesForbidden], policy: 'names-forbidden' });
const contextWith = (choices: Partial<PersonalChoices>) =>
  contextFrom(settings, PersonalChoices.parse(choices));
const context = contextWith({});
const draft = (text: string) => ({ site: 'facebook', kind: 'post', text }) as const;
const answer = (text: string) => check(draft(text), context);
const named = ({ findings }: Verdict) => findings.filter(({ category }) => category === 'pupil-name');

const drafts = filesOf('exam').flatMap(labelledDrafts);

/** What holds for every answer to every text. */
function expectSound(text: string, { tier, findings }: Verdict): void {
  for (const { start, end, text: words } of findings) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toBe(words);
  }
  expect(findings.map(({ start }) => start)).toEqual(
    findings.map(({ start }) => start).sort((a, b) => a - b),
  );
  const tiers = findings.map((finding) => finding.tier);
  expect(tier).toBe(tiers.includes('interrupt') ? 'interrupt' : tiers.length > 0 ? 'inline' : 'clear');
}

describe('a draft that is hardly one', () => {
  it.each([
    ['nothing', ''],
    ['spaces and line ends', ' \n\r\n\t\u00A0\u2028'],
    ['emoji only', '😂🏴󠁧󠁢󠁷󠁬󠁳󠁿👩‍👩‍👧'],
    ['half characters', '\uD83D\uDE00\uDE00\uD83D'],
    ['marks only', '\u0301\u200D\uFE0F'],
    ['punctuation', '...!!?? --- "" () [] @ # @@ ##'],
    ['Arabic', 'صباح الخير يا أصدقاء، يوم جميل'],
    ['Hebrew', 'בוקר טוב לכולם'],
    ['Chinese', '今天天气很好'],
  ])('of %s is clear', (_, text) => {
    expect(answer(text)).toEqual({ tier: 'clear', findings: [] });
  });

  it('of 100,000 characters is answered, to its last words', () => {
    const long = 'The rain it raineth every day, and the bus was late again. '.repeat(1_700);
    const [finding] = named(answer(`${long}Well done Toby Wetherell`));
    expect(finding).toMatchObject({ text: 'Toby Wetherell', start: long.length + 'Well done '.length });
  });

  it.each([['a'], [' '], ['\n'], ['.'], ['@'], ['0'], ["a'"], ['a-'], ['Toby '], ['\uD83D'], ['e\u0301']])(
    'of %j 100,000 times is answered',
    (piece) => {
      const text = piece.repeat(100_000 / piece.length);
      expectSound(text, answer(text));
    },
  );
});

describe('the words of a finding', () => {
  it('are where it says, in every sample draft', () => {
    for (const { text } of drafts) expectSound(text, answer(text));
  });

  it('are found at their place in a right-to-left text', () => {
    const text = '\u202Eصباح الخير Toby Wetherell يا أصدقاء';
    expect(named(answer(text))).toMatchObject([{ text: 'Toby Wetherell', start: text.indexOf('Toby') }]);
  });

  it('are found at their place among awkward characters', () => {
    const random = seeded(20_260_901);
    for (let round = 0; round < 400; round++) {
      const before = `${awkwardText(random)}\n`;
      const text = `${before}Toby Wetherell\n${awkwardText(random)}`;
      const verdict = answer(text);
      expectSound(text, verdict);
      const name = named(verdict).find(({ start }) => start === before.length);
      expect(name?.text, JSON.stringify(text)).toBe('Toby Wetherell');
    }
  });

  it('hold for any text', () => {
    const random = seeded(7);
    const pieces = drafts.map(({ text }) => text);
    for (let round = 0; round < 400; round++) {
      const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
      const cut = Math.floor(random() * piece.length);
      const text = piece.slice(0, cut) + awkwardText(random) + piece.slice(cut);
      expectSound(text, answer(text));
    }
  });
});

describe('what the policy says of a finding', () => {
  it('interrupts for a full name where names are forbidden', () => {
    expect(answer('Well done Toby Wetherell')).toMatchObject({
      tier: 'interrupt',
      findings: [{ category: 'pupil-name', tier: 'interrupt' }],
    });
  });

  it('leaves a category that it is silent on inline, without a clause', () => {
    expect(answer('Text me on 07700 900418')).toMatchObject({
      tier: 'inline',
      findings: [{ category: 'personal-data', clauses: [] }],
    });
  });
});

describe('a finding that the person has answered', () => {
  const text = 'Well done Toby Wetherell and Grace Mbeki';
  const rule = named(answer('Toby Wetherell'))[0]?.rule ?? '';
  const wordsWith = (verdict: Verdict) => named(verdict).map(({ text: words }) => words);

  it('is not raised again for these words in this draft', () => {
    expect(wordsWith(answer(text))).toEqual(['Toby Wetherell', 'Grace Mbeki']);
    expect(wordsWith(check(draft(text), context, [{ rule, words: 'Toby Wetherell' }]))).toEqual([
      'Grace Mbeki',
    ]);
  });

  it('is not raised again anywhere once marked “not a problem here”', () => {
    expect(wordsWith(check(draft(text), contextWith({ quiet: [{ rule, words: 'Grace Mbeki' }] })))).toEqual([
      'Toby Wetherell',
    ]);
  });

  it('stays answered in other letters, accents and spaces', () => {
    expect(wordsWith(check(draft(text), context, [{ rule, words: ' tóby   WETHERELL' }]))).toEqual([
      'Grace Mbeki',
    ]);
  });

  it('does not silence another rule for the same words', () => {
    expect(
      wordsWith(check(draft(text), context, [{ rule: 'disparaging/insult', words: 'Toby Wetherell' }])),
    ).toHaveLength(2);
  });

  it('leaves the draft clear when it was the only one', () => {
    const verdict = check(draft('Toby Wetherell'), context, [{ rule, words: 'Toby Wetherell' }]);
    expect(verdict).toEqual({ tier: 'clear', findings: [] });
  });
});

describe('several findings', () => {
  it('come in the order of the text, whatever they are', () => {
    const { findings } = answer('Toby Wetherell, 07700 900418, Grace Mbeki');
    expect(findings.map(({ category }) => category)).toEqual(['pupil-name', 'personal-data', 'pupil-name']);
  });
});

describe('several signals for the same words', () => {
  it('leave one finding of a category', () => {
    for (const { text } of drafts) {
      const { findings } = answer(text);
      for (const one of findings) {
        const rivals = findings.filter(
          (other) => other.category === one.category && other.start < one.end && one.start < other.end,
        );
        expect(rivals, text).toEqual([one]);
      }
    }
  });
});
