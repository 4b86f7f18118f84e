import { describe, expect, it } from 'vitest';
import { contextFrom } from '../../rules/context.ts';
import { pupilName } from '../../rules/detectors/pupil-name.ts';
import { PersonalChoices, Settings } from '../../rules/settings.ts';
import { read } from '../../rules/text/reading.ts';
import { DIVERSE_NAMES } from './diverse-names.ts';

type Name = (typeof DIVERSE_NAMES)[number];

const context = contextFrom(
  Settings.parse({ pupils: DIVERSE_NAMES.map(([first, last, preferred]) => ({ first, last, preferred })) }),
  PersonalChoices.parse({}),
);

const whole = ([first, last]: Name) => `${first} ${last}`;
const bare = (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const letters = (name: string) => bare(name).replace(/[^\p{L}]/gu, '');
const middle = (name: string) => Math.floor(name.length / 2);
/** The longest word of a name, changed. */
const slipped = (name: Name, change: (word: string, at: number) => string) => {
  const longest = whole(name)
    .split(/[ '-]/)
    .reduce((a, b) => (b.length > a.length ? b : a));
  return whole(name).replace(longest, change(longest, middle(longest)));
};

/** Ways in which a whole name is typed. */
const FORMS: Record<string, (name: Name) => string> = {
  'as listed': whole,
  'in small letters': (name) => whole(name).toLowerCase(),
  'in capitals': (name) => whole(name).toUpperCase(),
  'without accents': (name) => bare(whole(name)),
  'surname first': ([first, last]) => `${last} ${first}`,
  'surname, first name': ([first, last]) => `${last}, ${first}`,
  'without hyphens and apostrophes': (name) => whole(name).replace(/['-]/g, ''),
  'with spaces for hyphens': (name) => whole(name).replace(/['-]/g, ' '),
  'with a possessive': (name) => `${whole(name)}'s`,
  'with a possessive without its apostrophe': (name) => `${whole(name)}s`,
  'with a hashtag': ([first, last]) => `#${letters(first)}${letters(last)}`,
  'as a handle': ([first, last]) => `@${letters(first).toLowerCase()}_${letters(last).toLowerCase()}12`,
  'with the first name run into the surname': ([first, last]) => letters(first) + letters(last),
  'letter by letter': ([first, last]) => `${[...letters(first)].join(' ')}  ${[...letters(last)].join(' ')}`,
  'by the preferred name': ([first, last, preferred]) => `${preferred ?? first} ${last}`,
  'by half of a double surname': ([first, last]) => `${first} ${halfOf(last)}`,
  'with a letter left out': (name) =>
    whole(name).length < 12
      ? whole(name)
      : slipped(name, (word, at) => word.slice(0, at) + word.slice(at + 1)),
  'with a letter twice': (name) => slipped(name, (word, at) => word.slice(0, at) + word.slice(at - 1)),
  'with two letters swapped': (name) =>
    whole(name).length < 9
      ? whole(name)
      : slipped(
          name,
          (word, at) => word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
        ),
  'with a wrong letter': (name) =>
    whole(name).length < 10
      ? whole(name)
      : slipped(name, (word, at) => `${word.slice(0, at)}w${word.slice(at + 1)}`),
};

/** "Asante" of "Asante-Boyd"; a particle is no half. */
function halfOf(last: string): string {
  return last.split('-').find((half) => half.length > 2) ?? last;
}

function raised(text: string): string[] {
  const reading = read({ site: 'facebook', kind: 'post', text });
  return pupilName.detect(reading, context).map(({ start, end }) => reading.plain.slice(start, end));
}

describe.each(Object.entries(FORMS))('a full name %s', (_, form) => {
  it('is found for at least 98 in 100 children', () => {
    const missed = DIVERSE_NAMES.map(form).filter((name) => raised(`So proud of ${name} today`).length === 0);
    expect(missed.length / DIVERSE_NAMES.length, missed.join(' · ')).toBeLessThanOrEqual(0.02);
  });
});

/** Sentences of everyday life around names that are words, or are other people's; none speaks of a class. */
const EVERYDAY: ((name: string) => string)[] = [
  (name) => `My mate ${name} is coming for tea on Saturday`,
  (name) => `Watched the football with ${name} and the neighbours`,
  (name) => `Our ${name} has started walking, nine months old!`,
  (name) => `${name} the dog ate my slippers again`,
  (name) => `${name} Henderson was brilliant in the new series`,
  (name) => `Had a pint with ${name} after the match`,
  (name) => `Never met a ${name} I did not like`,
  (name) => `Reading about ${name} in the paper`,
  (name) => `${name} has 14 apples and gives away 3, typical textbook`,
  (name) => `Auntie ${name} brought the good biscuits`,
  (name) => `The hotel ${name} has a lovely view`,
  (name) => `Happy 40th ${name}, see you down the pub`,
  (name) => `Thanks ${name} for fixing my boiler`,
  (name) => `I bumped into ${name} from work in Aldi`,
  (name) => `${name} and I got engaged!`,
];

describe('a first name by itself', () => {
  it('is left alone in everyday sentences', () => {
    const firsts = DIVERSE_NAMES.map(([first]) => first);
    const drafts = EVERYDAY.flatMap((sentence) =>
      firsts.flatMap((name) => [sentence(name), sentence(name.toLowerCase())]),
    );
    const wrong = drafts.filter((draft) => raised(draft).length > 0);
    expect(wrong.length / drafts.length, wrong.slice(0, 20).join('\n')).toBeLessThan(0.002);
  });

  const PLACED: ((name: string) => string)[] = [
    (name) => `${name} in 10B made me laugh today`,
    (name) => `Best excuse this week: ${name} from Kingfishers said the tooth fairy took it`,
    (name) => `my class were on form, ${name} told me I look tired`,
    (name) => `Parents' evening and I told them ${name} is a star`,
    (name) => `Little ${name} in Year 3 cried at the register`,
    (name) => `lost property: can somebody bring ${name}'s (Robins) coat to the office`,
    (name) => `Our ${name} from Puffins in the big hat`,
  ];

  it.each(PLACED.map((sentence) => [sentence('…'), sentence] as const))('is found in “%s”', (_, sentence) => {
    const missed = DIVERSE_NAMES.map(([first]) => first).filter(
      (first) => raised(sentence(first)).length === 0,
    );
    expect(missed.length / DIVERSE_NAMES.length, missed.join(' · ')).toBeLessThanOrEqual(0.06);
  });
});
