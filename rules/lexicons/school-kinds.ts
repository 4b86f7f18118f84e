import { list } from './list.ts';

/** The words that make a place's name a school's. Plain form; longer ones first where one begins another. */
export const SCHOOL_KINDS: readonly string[] = list(`
  primary, school, academy, junior, juniors, infant, infants, infant school, junior school, primary school,
  primary academy, high, high school, secondary, secondary school, college, nursery, nursery school,
  grammar, grammar school, comprehensive, comp, community school, community college, ce primary,
  c of e primary, cofe primary, rc primary, catholic primary, catholic school, church school,
  special school, first school, middle school, upper school, lower school, free school, sixth form,
  studio school, federation, jmi, utc, prep, preparatory, ps, pri, prim, sch,
`);

/** What may stand before or after a school's kind, and is not enough alone. */
export const SCHOOL_QUALIFIERS: readonly string[] = list(`
  ce, cofe, rc, catholic, church of england, va, vc, voluntary aided, voluntary controlled, community, church,
  special, girls, boys, for girls, for boys, first, middle, upper, lower, free,
`);

/** The words that make a name a trust's. */
export const TRUST_KINDS: readonly string[] = list(`
  trust, mat, academy trust, academies trust, multi academy trust, learning trust, education trust,
  schools trust, partnership, federation, academies, schools,
`);

/** Words in an official name that people leave out. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  list(`
  the, a, primary, school, schools, academy, academies, junior, juniors, infant, infants, high, secondary,
  college, nursery, grammar, comprehensive, community, ce, cofe, c, of, e, rc, catholic, roman, church,
  england, voluntary, aided, controlled, va, vc, special, first, middle, upper, lower, free, sixth, form,
  and, for, girls, boys, federation, jmi, utc, learning, trust, education, educational, multi, mat,
  partnership,
`),
);

/** What members of staff call their own work, in plain words. */
export const SCHOOL_JOBS: readonly string[] = list(`
  teacher, ta, tas, teaching assistant, lsa, hlta, senco, sendco, dinner lady, midday supervisor,
  lunchtime supervisor, cook, caretaker, site manager, head, deputy, deputy head, head of year, headteacher,
  head teacher, principal, governor, receptionist, secretary, ect, nqt, trainee, student teacher,
  supply teacher, cover supervisor, librarian, technician, office manager, business manager, cleaner,
  nursery nurse, classroom assistant, learning mentor, tutor, lead, staff, team,
`);
