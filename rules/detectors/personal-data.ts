import type { Reading } from '../text/reading.ts';
import type { Detector, Signal } from './detector.ts';
import { addresses } from './personal-data/address.ts';
import { birthDates } from './personal-data/birth-date.ts';
import { emails } from './personal-data/email.ts';
import { officialNumbers } from './personal-data/official-number.ts';
import { phones } from './personal-data/phone.ts';
import { registrations } from './personal-data/registration.ts';

const KINDS: readonly ((reading: Reading) => Signal[])[] = [
  phones,
  emails,
  addresses,
  birthDates,
  registrations,
  officialNumbers,
];

/** What lets a stranger reach or find somebody: numbers, addresses, dates of birth; the writer's own too. */
export const personalData: Detector = {
  category: 'personal-data',
  detect: (reading) => KINDS.flatMap((kind) => kind(reading)),
};
