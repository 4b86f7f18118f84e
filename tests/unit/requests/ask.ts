import { contextFrom } from '../../../rules/context.ts';
import { checkRequest } from '../../../rules/requests/check-request.ts';
import type { ContactRequest } from '../../../rules/requests/contact-request.ts';
import { readSettings } from '../../../rules/settings/read-settings.ts';
import { PersonalChoices } from '../../../rules/settings.ts';

/** An invented school whose former pupils have an age on the day below. */
export const settings = {
  school: {
    name: 'Marlbrook Hill Primary School',
    aliases: ['Marlbrook Hill', 'MHPS'],
    phase: 'primary',
    location: { latitude: 52.19, longitude: -2.22, radiusMetres: 250 },
  },
  staff: [{ title: 'Miss', first: 'Keeley', last: 'Bannister', role: 'Year 5 teacher' }],
  pupils: [
    { first: 'Theodore', last: 'Blackwood', preferred: 'Teddy', year: '2', handles: ['teddyb_09'] },
    { first: 'Łucja', last: "O'Donoghue-Adeyemi", year: '6' },
    { first: 'Xin Yi', last: 'Zhao', year: '5' },
    { first: 'Олена', last: 'Коваленко', year: '4' },
    { first: 'Muhammad', last: 'Rahman', year: '6' },
    { first: 'Will', last: 'Hartley', year: '4' },
  ],
  formerPupils: [
    { first: 'Shanice', last: 'Boateng', leftYear: 2021, adultFrom: '2028-09-01' },
    { first: 'Kieran', last: 'Holloway', leftYear: 2012, adultFrom: '2019-09-01' },
    { first: 'Ffion', last: 'Rees' },
  ],
  parents: [{ first: 'Donna', last: 'Grimshaw' }],
};

export const TODAY = new Date('2026-11-20T12:00:00Z');

export interface Asked extends Partial<ContactRequest> {
  policy?: string;
  circle?: string[];
  official?: boolean;
}

/** What is said of a request on Facebook from somebody of this name. */
export function ask(
  name: string,
  { policy = 'model', circle = [], official = false, ...request }: Asked = {},
) {
  const read = readSettings({ ...settings, policy });
  const context = contextFrom(read.settings, PersonalChoices.parse({ circle, official }));
  return checkRequest(
    { site: 'facebook', direction: 'incoming', act: 'accept', ...request, name },
    context,
    TODAY,
  );
}

/** Who it is and how sure, in two words: "pupil likely". */
export function who(name: string, ...details: string[]): string {
  const { role, level } = ask(name, { details }).match;
  return role === 'none' ? 'nobody' : `${role} ${level}`;
}
