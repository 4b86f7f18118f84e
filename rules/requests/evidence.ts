import { isUsualClassName } from '../people/class-names.ts';
import { partsOf } from '../people/name-forms.ts';
import type { School } from '../settings.ts';
import type { CardFacts } from './card-facts.ts';
import type { ContactRole, RequestCue } from './contact-request.ts';
import type { Known } from './known-people.ts';

/** What a card says for and against its being a certain person. */
export interface Evidence {
  for: RequestCue[];
  against: RequestCue[];
}

/** Roles among whom mutual friends count. */
export type Company = ReadonlySet<ContactRole>;

const ADULT = 18;
const AGE_IN_RECEPTION = 4;
/** Ages by year group are a year apart at most; beyond two the card is somebody else's. */
const AGE_SLACK = 2;
const AGES = { primary: [3, 12], secondary: [11, 19], 'all-through': [3, 19], special: [2, 19] } as const;

/** Weighs a card against a person of the lists. */
export function evidence(
  person: Known,
  facts: CardFacts,
  company: Company,
  school: School | undefined,
  today: Date,
): Evidence {
  const common = townAndCompany(person, facts, company);
  const own = {
    pupil: () => forPupil(person, facts, school, today),
    'former-pupil': () => forFormerPupil(person, facts, school, today),
    parent: () => forParent(facts),
    colleague: () => forColleague(facts),
    circle: () => ({ for: [], against: [] }),
  }[person.role]();
  return { for: [...own.for, ...common.for], against: [...own.against, ...common.against] };
}

function townAndCompany({ role }: Known, { home, origin }: CardFacts, company: Company): Evidence {
  const isYoung = role === 'pupil' || role === 'former-pupil';
  const away = home === 'far' || (home === undefined && origin === 'far' && isYoung);
  return {
    for: [
      ...when(home === 'near' || (home === undefined && origin === 'near'), 'town in details'),
      ...when(company.has('pupil') && role !== 'colleague', 'pupil among mutual friends'),
      ...when(company.has('colleague') && role === 'colleague', 'colleague among mutual friends'),
    ],
    against: when(away, 'another town'),
  };
}

function forPupil(person: Known, facts: CardFacts, school: School | undefined, today: Date): Evidence {
  const ages = agesOf(person.year, school);
  const age = facts.age ?? (facts.yearGroup === undefined ? undefined : facts.yearGroup + AGE_IN_RECEPTION);
  const fits = age !== undefined && age >= ages.from - AGE_SLACK && age <= ages.to + AGE_SLACK;
  const { ownSchool, otherSchool } = facts;
  const hasLeft = (facts.leaves ?? today.getFullYear()) < today.getFullYear();
  const inSchool = ownSchool.has('attends') || ownSchool.has('named') || ownSchool.has('attended');
  const elsewhere =
    otherSchool.has('attends') || otherSchool.has('named') || (otherSchool.has('attended') && ages.to < 12);
  return {
    for: [
      ...when(inSchool, 'school in details'),
      ...when(isInClass(person.year, facts), 'class in details'),
      ...when(fits, 'age fits'),
    ],
    against: [
      ...when((age !== undefined && !fits) || hasLeft, 'an age that does not fit'),
      ...when(elsewhere, 'another school'),
      ...when(facts.career || facts.schoolWork || ownSchool.has('works'), 'a career'),
      ...when(facts.university, 'a university'),
      ...when(facts.grownUpLife || facts.parentWord, 'a grown-up’s life'),
    ],
  };
}

function forFormerPupil(person: Known, facts: CardFacts, school: School | undefined, today: Date): Evidence {
  const expected = ageOfFormer(person, school, today);
  const isGrown = expected === undefined || expected >= ADULT - AGE_SLACK;
  const { age, ownSchool } = facts;
  const misfit = age !== undefined && expected !== undefined && Math.abs(age - expected) > AGE_SLACK + 1;
  return {
    for: [
      ...when(
        ownSchool.has('attended') || ownSchool.has('named') || ownSchool.has('attends'),
        'school in details',
      ),
      ...when(age !== undefined && expected !== undefined && !misfit, 'age fits'),
    ],
    against: [
      ...when(misfit, 'an age that does not fit'),
      ...when(!isGrown && facts.career, 'a career'),
      ...when(!isGrown && facts.university, 'a university'),
      ...when(!isGrown && (facts.grownUpLife || facts.parentWord), 'a grown-up’s life'),
    ],
  };
}

function forParent({ ownSchool, parentWord, grownUpLife, age, yearGroup }: CardFacts): Evidence {
  return {
    for: [...when(ownSchool.size > 0, 'school in details'), ...when(parentWord, 'word for a parent')],
    against: when(
      !grownUpLife && ((age ?? ADULT) < ADULT || yearGroup !== undefined),
      'an age that does not fit',
    ),
  };
}

function forColleague({ ownSchool, otherSchool, schoolWork, career, age, yearGroup }: CardFacts): Evidence {
  const works = ownSchool.has('works');
  return {
    for: [
      ...when(works, 'works at the school'),
      ...when(!works && ownSchool.size > 0, 'school in details'),
      ...when(schoolWork && !works, 'work in a school'),
    ],
    against: [
      ...when(!works && career && !schoolWork, 'a career'),
      ...when(!works && otherSchool.has('works'), 'another school'),
      ...when((age ?? ADULT) < ADULT || yearGroup !== undefined, 'an age that does not fit'),
    ],
  };
}

/** The ages that a pupil may have: by year group, or by the kind of school. */
function agesOf(year: string | undefined, school: School | undefined): { from: number; to: number } {
  const [from, to] = AGES[school?.phase ?? 'all-through'];
  const [digits] = /\d{1,2}/.exec(year ?? '') ?? [];
  if (digits !== undefined)
    return { from: Number(digits) + AGE_IN_RECEPTION, to: Number(digits) + AGE_IN_RECEPTION + 1 };
  return /^(?:reception|nursery|pre)/i.test(year ?? '') ? { from: 3, to: 5 } : { from, to };
}

/** "6B", "Year 6" or "Kingfishers" on the card of somebody who is in it. */
function isInClass(year: string | undefined, { yearGroup, lines }: CardFacts): boolean {
  if (year === undefined) return false;
  const parts = partsOf(year);
  const number = /\d{1,2}/.exec(year)?.[0];
  if (yearGroup !== undefined && number === String(yearGroup)) return true;
  const names = parts.filter((part) => isUsualClassName(part) || /^\d{1,2}[a-z]{1,3}$/.test(part));
  return names.some((name) => lines.some((line) => line.split(/[^\p{L}\p{N}]+/u).includes(name)));
}

/** The youngest that a former pupil can be today, in years; undefined where the list gives no date. */
export function ageOfFormer(
  { adultFrom, leftYear }: Known,
  school: School | undefined,
  today: Date,
): number | undefined {
  if (adultFrom !== undefined) return ADULT + yearsBetween(new Date(adultFrom), today);
  if (leftYear === undefined) return undefined;
  const ageOnLeaving = school?.phase === 'secondary' ? 16 : 11;
  return ageOnLeaving + yearsBetween(new Date(`${leftYear}-08-31`), today);
}

/** Whole years, rounded down; negative where the first day is still to come. */
function yearsBetween(from: Date, to: Date): number {
  const before = to.getMonth() * 31 + to.getDate() < from.getMonth() * 31 + from.getDate() ? 1 : 0;
  return to.getFullYear() - from.getFullYear() - before;
}

function when(holds: boolean, cue: RequestCue): RequestCue[] {
  return holds ? [cue] : [];
}
