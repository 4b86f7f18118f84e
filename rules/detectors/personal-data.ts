import type { Reading } from '../text/reading.ts';
import type { Detector, Signal } from './detector.ts';
import { addresses } from './personal-data/address.ts';
import { birthDates } from './personal-data/birth-date.ts';
import { emails } from './personal-data/email.ts';
import { officialNumbers } from './personal-data/official-number.ts';
import { phones } from './personal-data/phone.ts';
import { registrations } from './personal-data/registration.ts';

interface Kind {
  find(reading: Reading): Signal[];
  /** What a draft must have for it at least: a quick look that spares the slow ones. */
  needs: RegExp;
}

const DIGIT = /\d/;
const NUMBER =
  /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|twenty|thirty|forty|fifty|ninety|zero|nought|double|triple|(?<!\p{L})oh(?!\p{L})/u;

const KINDS: readonly Kind[] = [
  { find: phones, needs: NUMBER },
  { find: emails, needs: /@|mail|outlook|yahoo|icloud|(?:dot|d o t|full stop|point)(?!\p{L})/u },
  { find: addresses, needs: NUMBER },
  { find: birthDates, needs: /\d|two thousand|nineteen|twenty/ },
  { find: registrations, needs: NUMBER },
  { find: officialNumbers, needs: DIGIT },
];

/** What lets a stranger reach or find somebody: numbers, addresses, dates of birth; the writer's own too. */
export const personalData: Detector = {
  category: 'personal-data',
  detect(reading) {
    const answers = new Map<RegExp, boolean>();
    const has = (needed: RegExp) => {
      const answer = answers.get(needed) ?? needed.test(reading.plain);
      answers.set(needed, answer);
      return answer;
    };
    return KINDS.flatMap(({ find, needs }) => (has(needs) ? find(reading) : []));
  },
};
