import { list } from './list.ts';

/**
 * Whom and what a member of staff may speak of at their own workplace. Phrases as in `text/phrases.ts`, in plain
 * form. The lists of `school-life.ts` hold the same people as plain words; these hold how they are spoken of.
 */

/** Makes a role the writer's own: "my head", "wor deputy", "half our TAs". */
export const OWN_MARKS: readonly string[] = list(`
  my, our, wor, oor, r, ma, these, this, half (?:of )?(?:my|our|the|wor), most of (?:my|our|the),
  some of (?:my|our|the), one of (?:my|our|the), certain, us, the new, new, your, all my, all our, whole
`);

/** Leaders by words that only schools use, so that "the" or nothing before them is enough. */
export const SCHOOL_LEADERS: readonly string[] = list(`
  slt, smt, sl team, senior leadership(?: team)?, senior leaders?, senior management(?: team)?,
  leadership team, head ?teachers?, heid ?teacher, heidie, headmaster, headmistress,
  deputy head(?: ?teacher)?s?, assistant head(?: ?teacher)?s?, assistant principal, vice principal,
  exec(?:utive)? head(?: ?teacher)?, head of school, senco, sendco, senior lead, line manager, governors,
  governing body, governing board, chair of governors,
  head of (?:year|department|faculty|sixth form|english|maths|science|\\w+ department), hoy, hod,
  deputy(?! (?:mayor|prime|sheriff|speaker|first|pm|leader|director|editor)), ht, dht, aht,
  (?:year|attendance|behaviour|literacy|maths|pastoral|computing|assessment|wellbeing|safeguarding|music|pe|phonics|english|science) lead(?:er)?,
  year lead(?:er)?, phase lead(?:er)?, subject lead(?:er)?, key stage lead(?:er)?, academy trust,
  multi academy trust, trust (?:ceo|board|bosses|leaders|execs), executive team, dsl, business manager,
  sbm, ect mentor, head of ks\\d, curriculum lead, sltea
`);

/** Leaders by words that need an own-mark, or a school near them. */
export const LEADERS_ANYWHERE: readonly string[] = list(`
  head, heid, principal, boss, bosses, gaffer, manager, management, leaders, leadership, trust, mat, ceo,
  executives, higher ups, powers that be, top brass, admin, directors, employer, mentor, bursar
`);

/** People one works beside. */
export const WORKMATES: readonly string[] = list(`
  colleagues?, co-?workers?, workmates?, tas?, ta's, teaching assistants?, lsas?, hltas?, ects?, nqts?,
  student teacher, pgce student, trainee, supply teacher, supply, cover supervisor, cover lady, job ?share,
  caretaker, site manager, site team, premises manager, cleaners?,
  office (?:staff|ladies|lady|team|manager|lot), school office, front office, receptionist, secretary,
  dinner ladies, dinner lady, midday supervisors?, midday assistants?, middays, lunchtime supervisors?,
  lunchtime staff, kitchen (?:staff|team), school cook, cook, it (?:guy|bloke|technician|support),
  technician, librarian, other teachers?, year partner, partner teacher, parallel teacher, nursery nurse,
  staff, team, department,
  the (?:woman|man|bloke|lady|guy|girl|one|genius|person|lot) (?:in|from|on|at) (?:our |the |my )?(?:office|reception|next door|finance|hr|staff ?room|kitchen|year \\d+|y\\d+|trust|front desk|canteen),
  (?:year|y|yr) ?\\d+ teachers?,
  (?:reception|nursery|music|pe|french|maths|english|science|art|rs|re) teacher,
  teacher (?:next door|in (?:y|year |yr )\\d+|across the corridor|upstairs|down the corridor),
  union rep at ours, staff ?room, newbie, new (?:teacher|lad|lass|girl|guy|bloke|woman), temp, agency staff
`);

/** Children taught: by class words, never "my kids", who are one's own. */
export const TAUGHT: readonly string[] = list(`
  class, classes, form, tutor group, tutees, pupils?, students?, year group, cohort, lesson, set \\d,
  (?:bottom|top|middle) set, (?:year|yr|y) ?\\d{1,2}(?:'?s)?, \\d{1,2}[a-z]\\d?, reception(?: class)?,
  nursery, sixth form(?:ers)?, gcse (?:group|class), ks\\d,
  kids (?:in|at|i) (?:our|my|this|the|work|school)(?: \\w+)?, intervention group, maths group,
  reading group, lot, leavers, the kids (?:i|we) teach, kid in my (?:class|group|form|set),
  little (?:sods|darlings|cherubs|angels|shits|monsters|gits|brats)
`);

/** The adults at home, as staff meet them. */
export const HOME_ADULTS: readonly string[] = list(`
  parents?, parent's evening, mums?, dads?, mams?, carers?, mothers?, fathers?, families, family, stepdad,
  helicopter parents?, pta, friends of the school, playground mums?, school gate mums?
`);

/** What only a school decides, buys and holds. */
export const SCHOOL_DECISIONS: readonly string[] = list(`
  (?:behaviour|marking|homework|feedback|reading|attendance|uniform) (?:policy|policies|scheme|chart),
  (?:phonics|reading|maths|spelling|writing|handwriting|curriculum) (?:scheme|programme|curriculum|training),
  inset(?: days?)?, staff meetings?, staff briefings?, data drops?, learning walks?,
  lesson (?:obs|observations?), book (?:scrutiny|look|looks|scrutinies), mocksted,
  pupil progress(?: meetings?)?, duty rota, knowledge organisers?, schemes? of work
`);

/** What the school decides, buys and holds. */
export const DECISIONS: readonly string[] = list(`
  (?:behaviour|marking|uniform|homework|feedback|assessment|attendance|wellbeing|cover|phone|reading|toilet|reward|rewards|sickness|dress|detention|planning|appraisal|lateness|social media|dress code|playtime|staff) (?:policy|policies|system|scheme|code|rules?|plan|strategy|charter|approach),
  polic(?:y|ies),
  (?:phonics|reading|maths|spelling|writing|handwriting|pshe|literacy|curriculum|computing|science) (?:scheme|programme|curriculum|training|strategy|intervention),
  schemes? of work, curriculum, timetable, rota, duty rota, seating plan, inset(?: days?)?, cpd,
  twilights?, twilight session, training(?: day)?, staff meetings?, meetings?, briefings?, data drops?,
  data, learning walks?, observations?, lesson obs, book (?:scrutiny|look|looks|scrutinies), work scrutiny,
  deep dives?, mocksted, pupil progress(?: meetings?)?, appraisal, performance management, ppa, planning,
  assembl(?:y|ies), vision, values, mission statement, ethos, improvement plan, sdp, sef,
  display(?:s| policy), new (?:logo|website|app|system|initiative|signs?|branding), initiatives?, workload,
  staff wellbeing, wellbeing (?:day|week|committee|initiative|email|session|lead), school dinners?,
  canteen, budget, building, restructure
`);

/** The school itself. */
export const SCHOOL_ITSELF: readonly string[] = list(`
  school, academy, place, workplace, work, job, hellhole, trust, primary, secondary, college
`);

/** Places of one's own that need no further word. */
export const OWN_PLACES: readonly string[] = list(`
  (?:my|our|wor|this|ma) (?:\\w+ )?(?:school|academy|workplace|work|place|trust|mat|primary|secondary),
  at ours, our place, our gaff, whole school, our ofsted, the school (?:i|where i) (?:work|teach),
  (?:place|school) (?:that )?i (?:work|teach)(?: at| in)?, where i (?:work|teach),
  working (?:for|at) this (?:trust|school|place), this place, the place, working here, work here,
  work (?:is|was|has become|feels), the trust
`);

/** Words that set a draft in a school at work; a parent or a pundit seldom says them. */
export const WORK_CUES: readonly string[] = list(`
  at work, slt, smt, headteacher, head teacher, head, deputy, staff, kids, senco, sendco, governors,
  staff ?room, staff meeting, briefing, inset, cpd, twilight, ppa, planning time, data drop, data,
  book scrutiny, book look, learning walk, observations?, lesson obs, obs, pupil progress,
  parents'? evening, parent's evening, playground duty, break duty, lunch duty, gate duty, bus duty,
  on duty, duty, my class, our class, my form, my tutor group, my pupils, our pupils, my students,
  my year \\d+s?, our year \\d+s?, my y\\d+s?, year \\d+, y\\d{1,2}(?:s)?, yr ?\\d+, reception, ks\\d,
  eyfs, tas?, hlta, lsa, ect, nqt, supply, cover lesson, marking, lesson, lessons, photocopier, laminator,
  glue sticks?, lanyard, classroom, colleagues?, pupils?, students?, school, trust, academy, mat,
  half term, end of term, summer term, autumn term, spring term, report writing, sims, cpoms, arbor, teach,
  teacher, teachers, teaching, the office, phonics, assembly, playtime, the gate, at pick ?up,
  at drop ?off, home time, #\\w*(?:teach|slt|school|talife|ect|supply)\\w*, the staff, reading record,
  wet play, timetable, exec head, line manager, mentor, appraisal, performance management, sats,
  safeguarding, pe, infants, juniors, maths, literacy, form time, tutor time, behaviour policy, detention,
  results day, leadership, no cover, (?:did|done|in) (?:the |their )?homework, phonics, scheme of work,
  the children, in class, expected standard, at expected, site team, whole school, sixth form(?:ers)?,
  rigour, pedagogy, set \\d, (?:top|bottom) set, detentions?, invigilat\\w+, deputies,
  gone by (?:easter|christmas|summer|july|february), wet break, seating plan,
  (?:our|the) (?:a ?level|gcse|btec) results, nursery, (?:progress|attainment) ?8, initiative,
  open door policy, (?:in|of) education, education is, leadership team
`);

/** "My head" as a part of the body, "head" as a verb, "trust" as a feeling. */
export const NOT_PEOPLE: readonly string[] = list(`
  my head(?:'s| is| was)? (?:killing|a shed|a mess|banging|pounding|spinning|splitting|hurts?|aches?|aching|all over|full|in|off|down|against|round|around|out|above|still|under|over|on|like|space|cold|start|back|first|pillow|hit|has finally|just|gone|mush|fried|cabbage),
  (?:in|off|over|on|through|inside|into|top of|out of|around|round|up|turn|nod|bang|shake|shaking|keep|hold|scratch|scratching|lost|lose|get|hits?) (?:my|our|your|the) head,
  (?:does|do|doing|did|doin) my (?:head|nut) in,
  head (?:for|to|out|over|off|down|back|home|into|up|on|start|of the queue), heads? or tails,
  my (?:mum|dad|mam|parents|family), (?:on|is|with|like) the mat, pub landlord, boss level, national trust,
  nhs trust, hospital trust, brains trust, trust (?:me|in|you|him|her|them|the|that|issues), boss of the,
  football (?:class|training|meeting), slimming world, family (?:meeting|group|tree|holiday), first class,
  business class, world class, working class, middle class, school (?:run|holidays|night), head office,
  head (?:cold|massage|torch|teacher in), spin class, yoga class, gym class, zumba class, class action,
  travel data, mobile data, data roaming
`);
