import { list } from './list.ts';

/**
 * The words by which people in UK schools speak of their work. Data for all detectors: add a word here once.
 * All in plain form (lower case, no accents, straight quotes).
 */

/** The writer's own: what makes "the head" theirs. */
export const OWN = ['my', 'our', 'ours', 'wor', 'us', "r's"] as const;

/** People who lead a school or trust. */
export const LEADERS: readonly string[] = list(`
  head, headteacher, head teacher, headmaster, headmistress, deputy, deputy head, deputy headteacher,
  assistant head, principal, vice principal, executive head, head of school, slt, smt, senior leadership,
  senior leaders, senior management, leadership team, leadership, management, governors, governing body,
  chair of governors, ceo, trust, mat, academy trust, boss, line manager
`);

/** People one works with. */
export const COLLEAGUES: readonly string[] = list(`
  colleague, colleagues, teacher, teachers, ta, tas, teaching assistant, teaching assistants, lsa, hlta,
  senco, sendco, year leader, phase leader, head of year, head of department, hod, ect, nqt,
  student teacher, site manager, caretaker, office staff, secretary, receptionist, business manager,
  dinner lady, lunchtime supervisor, staff, staffroom, team, department, supply teacher, cover supervisor
`);

/** The children of a school, as staff call them. */
export const PUPILS: readonly string[] = list(`
  pupil, pupils, student, students, child, children, kid, kids, kiddos, class, classes, form, tutor group,
  year group, lad, lads, lass, lasses, boy, boys, girl, girls, littles, little ones
`);

/** The adults at home. */
export const PARENTS: readonly string[] = list(`
  parent, parents, mum, mums, dad, dads, carer, carers, family, families, stepdad, stepmum, mam
`);
