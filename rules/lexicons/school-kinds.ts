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
  nursery nurse, classroom assistant, learning mentor, tutor, lead, staff, team, teachers, dinner ladies,
  dinner supervisor, midday, lunchtime assistant, lunch supervisor, kitchen assistant, kitchen manager, cooks, chef,
  carer, night carer, care worker, residential worker, escort, passenger assistant, bus driver, minibus driver,
  driver, therapist, speech therapist, ot, physio, nurse, school nurse, counsellor, mentor, pastoral lead,
  attendance officer, exams officer, invigilator, bursar, admin, administrator, it technician, network manager,
  site supervisor, premises manager, groundsman, gardener, cleaners, lollipop lady, lollipop man, crossing patrol,
  music teacher, peri, peripatetic, coach, sports coach, play worker, playworker, volunteer, volunteer reader,
  supply, cover teacher, hod, head of department, subject lead, chaplain, vicar, sencos, lsas, hltas, one to one,
  1:1, support assistant, support worker, assistant head, assistant headteacher, deputy headteacher, trainee teacher,
`);

/** What a saint's name is a church's beside. Plain form. */
export const CHURCH_WORDS: readonly string[] = list(`
  church, churchyard, chapel, cathedral, abbey, priory, parish, parish church, parish council, vicar, vicarage,
  rectory, curate, priest, rector, churchwarden, congregation, evensong, mass, communion, eucharist, pews, pew,
  steeple, spire, bell tower, bells, bell ringers, bellringers, ringers, christening, baptism, wedding, funeral,
  married, harvest supper, hospice, hospital, hospice shop,
`);

/** What makes a place's name a street's, a farm's, a shop's. Plain form. */
export const PLACE_KINDS: readonly string[] = list(`
  well, holy well, cross, cove, beach, bay, island, quay, harbour, road, street, lane, avenue, close, drive, way, crescent, terrace, court, square, roundabout, bridge, farm,
  farm shop, garden centre, golf club, cricket club, football club, rugby club, tennis club, bowls club, fc,
  railway, station, surgery, medical centre, dental practice, hospital, hospice, church, chapel, village hall,
  tram stop, bus stop, mill, mills, weir, lock, viaduct, tunnel, pub, inn, arms, hotel, cottages, cottage, estate, woods, wood, park, common, reservoir, quarry, vineyard,
  brewery, cafe, tea rooms, stores, post office, care home, nursing home, business park, allotments,
`);

/** Kinds of place that no school has inside it: after a bare name they are the village's, with or without a capital. */
export const SURE_PLACE_KINDS: readonly string[] = list(`
  road, street, lane, avenue, crescent, terrace, roundabout, viaduct, aqueduct, reservoir, railway, station, canal,
  lock, marina, weir, tunnel, bypass, ring road, moor, moors, fell, valley, hillfort, quarry, colliery, brewery,
  cricket club, football club, rugby club, tennis club, bowls club, golf club, golf course, cricket ground, rovers,
  united, wanderers, fc, cc, rfc, parkrun, parish council, village hall, village green, village shop, church, chapel,
  methodist, post office, co-op, chippy, surgery, medical centre, health centre, dental practice, pharmacy, hospital,
  care home, nursing home, garden centre, farm, farm shop, industrial estate, retail park, business park, housing,
  estate, cottages, brass band, silver band, wi, food bank, foodbank, residents, flood group, traffic, roadworks,
  conservation area, allotments, crematorium, cemetery, leisure centre, swimming baths, market, gala, carnival,
`);

/** Words that make of a trust's name that of a stretch of country. */
export const LAND_WORDS: ReadonlySet<string> = new Set(
  list(`
  vale, valley, estuary, river, hill, hills, coast, bay, moor, moors, dale, dales, forest, downs, weald, fens, fen,
  wolds, peninsula, borders, peaks, peak, lakes, marsh, marshes, levels, shore, island, isles, mersey, thames, severn,
  tamar, trent, tyne, humber, tees, medway, avon, cotswold, cotswolds, pennine, pennines, chiltern, chilterns, wirral,
`),
);

/** Words that only another body's or thing's initials have after them. */
export const OTHER_SENSE_AFTER: readonly string[] = list(`
  stands for, as in, is short for, means, case study, case studies, case method, mba, professor, prof, alumni,
  graduate, grad, virus, antigen, antibody, score, scores, levels, level is, blood test, test result, tablets,
  cable, cables, port, engine, drive, battery, podcast, protein, vaccine, prayer, prayers, airport, flight, flights,
  railway, album, tour, playlist, method, technique, format, approach, interview, interviews, answers, rating,
  ratings, chart, jump, jumps, wars, sign, signs, gazing, ward, clinic, podcast, sandwich, syndrome, disease, medication, diet, stadium,
`);

/** Words that make a trust of a name that is a valley's too: before it, and after it. Plain form. */
export const TRUST_WORK_BEFORE: readonly string[] = list(`
  colleagues at, folks at, been with, years with, years at, love working for, colleagues across, colleagues from, everyone at, everybody at, all at, the team at, team at,
  the staff at, staff at, we at, us at, those of us at, here at, work for, works for, working for, worked for,
  employed by, part of, run by, ceo of, ceo at, boss of, bosses at, leaders at, head office at, trustees at,
  directors at, job at, job with, interview at, interview with, joined, joining, leaving, resigned from,
  career at, careers at, contract with, training at, heads at, teachers at, conference at, email from,
  emails from, memo from, the trust, our trust, owned by, academised by, sponsored by, taken over by,
`);
export const TRUST_WORK_AFTER: readonly string[] = list(`
  ceo, hr, payroll, mat, central team, central office, head office, exec, execs, executive, executives,
  trustees, trust board, board, directors, leadership, staff, colleagues, teachers, heads, headteachers, tas,
  schools, academies, primaries, secondaries, family of schools, inset, inset day, training day, trust day,
  staff day, conference, staff conference, staff survey, staffroom, restructure, reorganisation, redundancies,
  policy, policies, recruitment, contract, contracts, comms, it team, it helpdesk, email, emails, intranet,
  lanyard, lanyards, values, curriculum, improvement team, merger, pay scale, pay award,
`);
