import { list } from './list.ts';

/**
 * What staff know only through the job. Phrases as in `text/phrases.ts`, in plain form.
 */

/** Facts about a child that belong to nobody else: health, needs, home, law, money and records. */
export const CHILD_FACTS: readonly string[] = list(`
  social (?:are|is|were|was|have been|have|came|coming|been)(?: \\w+)? (?:round|in|involved|again|back|out|at|today),
  (?:the )?social(?:'s| are| is)? (?:\\w+ )?(?:sniffing|knocking|turning up|calling round),
  (?:put |gone |placed |are |is |back |now |went )+on the (?:at ?risk )?register,
  (?:been |being |put |are |is |now |gone |both )+on (?:a|the|another) (?:cp |cin |child protection |protection )?plan,
  \\bcp (?:not|now|again|meeting|plan|level),
  (?:visit|visits|visiting|seeing|sees|see|to see) (?:his|her|their) (?:\\w+ )?(?:dad|mum|mam|stepdad|father|mother|brother|uncle|sister|parents?|cousin|grandad) …(?:inside|wormwood|scrubs|prison|jail|saturdays|behind glass|visiting room|hmp|brixton|strangeways|pentonville|wandsworth|walton|armley|barlinnie|cardiff),
  (?:do|doing|serving|does|did|serves) (?:time|bird|a (?:stretch|spell)|(?:a|an|his|her|\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|life|an eight|a ten|a two|a five|a three|a four|a six) (?:stretch|years?|months|yrs|to \\w+))(?! (?:of|block|course)),
  (?:dad|mum|mam|stepdad|father|mother|brother|uncle|sister|parents?|cousin|grandad) (?:\\w+ ){0,4}(?:got|gets|given|facing|doing|serving) (?:\\w+ )?(?:\\d+|\\w+) (?:years|months|weeks),
  (?:dad|mum|mam|stepdad|father|mother|brother|uncle|sister|parents?|cousin|grandad)(?:'s| is| has| was)? (?:\\w+ )?(?:been |got )?(?:lifted|nicked|put away|sent away|locked up|tagged|on remand|remanded|away again|back inside|doing time|on licence|released|out on),
  (?:his|her) majest\\w+ pleasure, guest of (?:the king|his majesty),
  moved in with (?:\\w+ )?(?:nan|nana|gran|grandma|grandad|auntie|aunt|uncle|dad|foster\\w*|the neighbours),
  sectioned, got (?:nicked|lifted|sent down|busted|raided),
  on the (?:gear|smack|bottle|sauce|booze|game|run from), (?:the|a) (?:family )?judge,
  stay away from (?:the|his|her|their) (?:house|home|family|kids),
  (?:going to be|being|to be|getting) adopted,
  sleep(?:s|ing)? (?:\\w+ )?on (?:a|the) (?:mattress|sofa|floor|settee|airbed),
  (?:can't|cannot|couldn't) (?:pay|come on the trip),
  not allowed to (?:be picked up|see|be collected|go home with|have contact|live with|be alone with),
  court (?:said|says|order\\w*|decided|date),
  predicted (?:\\d|all|straight|three|two|nothing|to (?:fail|pass|get|scrape)),
  taken off (?:her|him|them|mum|his mum|her mum|the family), taken away (?:from|last|on|this|at),
  removed from (?:home|the home|mum|his|her|the family), diagnos(?:ed|is|es|ing), undiagnosed,
  autis(?:m|tic), asd, asc, adhd, aspergers?, asperger's, pda, dyslexi[ac], dyspraxi[ac], dyscalculi[ac],
  tourette'?s?, down'?s syndrome, cerebral palsy, foetal alcohol, fasd, selective(?:ly)? mut(?:e|ism), ocd,
  epilep(?:sy|tic), seizures?, diabet(?:es|ic), insulin, cancer, leukaemia, tumou?r, chemo(?:therapy)?,
  cystic fibrosis, sickle cell, hiv, hepatitis, nits, head lice, scabies, impetigo, allerg(?:y|ic) to,
  epi ?pen, (?:in|into|to|from) hospital, a&e, (?:an|his|her|another|heart|brain) operation, surgery,
  medicated, medication, meds, ritalin, melatonin, concerta, inhaler, catheter, stoma, feeding tube,
  hearing aids?, colostomy, wheelchair, prosthetic, self ?harm(?:s|ed|ing)?,
  cut(?:s|ting)? (?:herself|himself|themselves), scars on (?:his|her), anorexi[ac], bulimi[ac],
  eating disorder, stopped eating, suicid(?:e|al), overdose[d]?, kill (?:herself|himself|themselves),
  end (?:it all|her life|his life), anxiety, panic attacks?, depress(?:ed|ion), camhs, therap(?:y|ist),
  counsell(?:or|ing), psychologist, psychiatrist, paediatrician, ed psych, educational psychologist,
  mental health, breakdown, trauma(?:tised|s)?, attachment (?:disorder|issues|difficulties), ptsd,
  school refus(?:er|al|ing), ebsa, send? (?:register|support|list|plan|needs), ehcp, ehc, ehc plan, ehcna,
  education health and care plan, statemented, one to one funding, top ?up funding, semh, global delay,
  developmental(?:ly)? delay(?:ed)?, speech delay,
  speech (?:and language )?(?:therap\\w+|issues|problems|disorder), stammer, incontinen(?:t|ce),
  wet(?:s|ting)? (?:herself|himself|the bed|themselves), soil(?:s|ed|ing), still in nappies, nappies,
  pull ?ups, toilet ?trained, reading age,
  (?:reads|reading|writes|working|works) at (?:a|an|the)? ?(?:\\w+ ){0,3}level,
  below (?:expected|age related|average|are), years behind, predicted (?:a|an|grades?), standardised score,
  cat scores?, iq, p ?scales, bottom of the (?:class|year),
  failed (?:his|her|their|the) (?:phonics|sats|test|mock|gcse), scored \\d+,
  social (?:services|worker|workers|care), child protection, cp (?:plan|register|conference|file|meeting),
  child in need, cin (?:plan|meeting), cin, early help, lac, looked ?after,
  foster(?:ed)?(?: care| carers?| mum| dad| placement| family| home)?, in care, into care, care order,
  kinship, special guardian\\w*, placement, adopted, adoption, adoptive,
  birth (?:mum|mother|parents|family|dad), custody, family court, going to court, in court, court order,
  contact order, supervised (?:contact|visit\\w*), contact (?:centre|with (?:dad|mum|his|her)), refuge,
  women's (?:aid|refuge), domestic (?:violence|abuse), dv, abus(?:e|ed|ive|er|ing), neglect(?:ed)?,
  disclos(?:ed?|ure|ures|ing), safeguarding, mash (?:referral|team|call), marac, cpoms,
  refer(?:ral|red|rals), prevent referral, county lines, groomed, grooming, fgm, forced marriage, bruises?,
  hits? (?:him|her|them|me|mum|his|my), hit (?:him|her|them) again, beats? (?:him|her|them|up),
  (?:dad|mum|stepdad|boyfriend|partner|mam|uncle|brother|he|she) (?:hits|beats|hurts|touches|locks|drinks|shouts at),
  touched (?:him|her|inappropriately), smacks? (?:him|her), scared to go home, afraid to go home,
  frightened of (?:his|her|dad|mum), not (?:safe|fed|eating) at home, sleeps on the floor,
  comes? in hungry, no (?:bed|food|electric|heating) at home, young carer,
  police (?:\\w+ )?(?:were|was|came|called|rang|interview\\w*|cautio\\w+|visit|have|had|involved|turned|again|spoke|took|at|to speak|raid\\w*),
  (?:rang|called|spoke to|phoned|to) the police, police (?:to|about), arrest(?:ed)?, prison, jail(?:ed)?,
  (?:mam|mum|dad|brother|stepdad|father|uncle|is|are|was|been|\\w+s) inside(?! (?:out|the|our|my|a|today|all|at|playing|because|for)),
  sent down, banged up, behind bars, probation, on tag, on bail, restraining order, injunction, non ?mol,
  drugs?, dealing, dealer, heroin, cocaine, coke head, smok(?:es|ing) weed, cannabis, addict(?:ed|ion|s)?,
  rehab, methadone, alcoholic, alcohol, drink(?:ing)? problem, drunk, homeless, hostel, b&b,
  temporary accommodation, emergency accommodation, emergency housing, evict(?:ed|ion), sofa surfing,
  (?:us(?:es|ing)|rel(?:y|ies|ying) on|queu\\w+ at|sent to) (?:a |the )?food ?bank,
  free school (?:meals?|dinners), fsm, pupil premium, \\bpp\\b, on benefits, universal credit, in debt,
  debts?, bailiffs, arrears, can't afford, cannot afford, dinner money,
  owes? (?:the|us|school|\\w+ )?(?:dinner|money|£\\d+), lost (?:his|her|their) job, repossess\\w+, asylum,
  home office, visa, deport(?:ed|ation), immigration status, no recourse, undocumented, refugee status,
  exclu(?:ded|sion|ding|de), perm ?ex(?:ed|d)?, permanently excluded, suspend(?:ed|ing), suspension,
  managed move, \\bpru\\b, pupil referral, alternative provision, internal exclusion, isolation, on report,
  part ?time timetable, reduced timetable, behaviour (?:plan|log|record|report|incident), risk assessment,
  restrain(?:ed|t|ing)?, team ?teach(?:ed)?, physical intervention,
  (?:bit|bites|biting|punched|punching|kicked|kicks|headbutted|spat at|spits at|attacked|assaulted|stabbed|slapped|strangled|choked|hurt|hit|whacked|thumped|scratched|swore at|threatened|punching|kicking|hitting|attacking|hits|kicks|punches) (?:me|my (?:ta|face|arm|leg|colleague)|him|her|them|staff|someone|somebody|miss|mr|mrs|(?:a|an|the|his|her|another|one of|two|three|four|five|other|our) (?:\\w+ )?(?:child|children|kids?|boys?|girls?|lads?|teachers?|tas?|head|caretaker|staff|pupils?|students?|classmates?|adults?|colleague|member|supply|friend|parent|lass)),
  (?:punched|punching|kicked|headbutted|stabbed|slapped|hitting|attacked|bit) [a-z]+ (?:in the|on the|at),
  (?:threw|throws|throwing|chucked|launched|hurled|lobbed) (?:a|the|his|her|chairs?|tables?|furniture) ?(?:chair|table|scissors|stapler|brick|stone|shoe)?,
  trashed, smashed (?:up|the|a),
  (?:with|brought|bringing|carrying|pulled) (?:in )?a (?:knife|blade|weapon), vap(?:e|es|ing), sent home,
  (?:stole|nicked) (?:from|money|my|his|her|a|\\w+s|the (?!show)), stealing, thieving,
  caught (?:with|stealing|smoking|vaping|fighting|cheating|sexting|sending|watching), sext(?:ing|s)?,
  nudes?, porn, racist (?:incident|remark|language|comment), bullying (?:log|incident|investigation|case),
  bullied, bully(?:ing)?, ran away, absconded, hid(?:es|ing) under, detentions?, meltdowns?, kicked off,
  behaviour point, attendance is, \\d+% attendance, attendance officer, truant(?:ing)?, prosecut(?:ed|ion),
  fined,
  (?:dad|mum|mam|mother|father|brother|sister|nan|grandad|stepdad|parent|baby|gran) (?:\\w+ ){0,2}(?:died|dies|dying|passed away|passed|killed|has died|has passed|took (?:his|her) own|is dying|got weeks|terminal),
  lost (?:her|his|their) (?:\\w+ )?(?:mum|dad|mam|mother|father|brother|sister|nan|grandad|baby|parent|parents),
  bereave(?:d|ment), terminal(?:ly)?, hospice, life ?limiting, splitting up, split up,
  parents (?:\\w+ )?(?:separat\\w+|divorc\\w+), divorc(?:e|ed|ing),
  (?:dad|mum|mam|father|mother)(?:'s| has|s)? (?:just )?(?:walked out|left|run off|gone|moved out|inside|been sent|in prison|in jail|been arrested|an alcoholic|a drunk|using|drinking|having an affair|got a new|in rehab|in hospital|in a refuge|lost),
  whose (?:dad|mum|mam|mother|father|parents|brother|sister|nan|family) (?:is|are|was|has|have|got|just|had) (?:\\w+ )?(?:left|gone|away|ill|dying|split|lost|inside|out of|in trouble|struggling|using|back with|known to),
  affair, pregnant, miscarr\\w+, abortion, period(?:s)? (?:at|started),
  trans(?:ition\\w*| boy| girl| kid| pupil), came out (?:to me|as), gender,
  wants to be (?:called|a boy|a girl), pronouns, not (?:his|her) real (?:dad|mum|name), different dads,
  gifted register, asylum seeker, sensory (?:needs|issues|diet), non ?verbal, needs feeding, intimate care,
  personal care, partially sighted, deaf, glue ear, overweight, obese, weigh(?:s|ed), malnourished,
  underweight, rotten teeth, smells? of (?:wee|urine|weed|alcohol), unwashed, support plan, safety plan,
  flee(?:s|ing), fled, trach(?:eostomy)?, feeding tube, (?:trach|peg|ng|breathing) tube,
  (?:reads|writes|talks|behaves|acts) like a, no help (?:from|at) home, same clothes,
  no (?:electric|gas|heating|food|bed|shoes|coat), comes in (?:his|her) room, new foster,
  moved schools because, (?:cochlear |hearing )?implants?, benefit fraud, witness protection,
  through a wall, (?:strangeways|wormwood scrubs|armley|walton|winson green|hmp), months behind,
  saw things, no breakfast, (?:doesn't|don't|no longer|not) lives? with (?:them|him|her), no contact,
  new (?:boyfriend|fella|bloke|stepdad|partner), food parcels?, in and out of, got done for, cautioned,
  assessed for, assessment (?:came back|for|result), on the pathway, waiting list for,
  specialist (?:school|provision|place), special school, unit place, hearing loss, sight loss,
  sickness bug, blood tests?, heart (?:condition|defect|op), transplant, dialysis, asthma, eczema, coeliac,
  grieving, run over, held back, bottom group, can't read, cannot read,
  still can't (?:read|write|count|talk|speak), no english,
  lives with (?:his|her) (?:nan|gran|auntie|grandparents|aunt|uncle|dad|sister),
  moved (?:him|her|them) (?:out|away), at (?:\\w+ )?breaking point, struggling at home, home life,
  at home is, trouble at home, one page profile
`);

/** The part of those facts that a name or a class makes a breach beyond doubt. */
export const GRAVE_FACTS: readonly string[] = list(`
  diagnos(?:ed|is), autis(?:m|tic), adhd, asd, selective(?:ly)? mut(?:e|ism), epilep(?:sy|tic),
  self ?harm\\w*, suicid(?:e|al), camhs, ehcp, social (?:services|worker|care), child protection, cp plan,
  looked ?after, foster (?:care|carers?|placement), into care, in care, custody,
  domestic (?:violence|abuse), disclos(?:ed|ure), safeguarding, exclu(?:ded|sion), sent down,
  free school meals, pupil premium, prison, heroin, anorexi[ac], refuge, bereave(?:d|ment),
  restrain(?:ed|t)
`);

/** Facts about a colleague that are theirs or the employer's to tell. */
export const STAFF_FACTS: readonly string[] = list(`
  the big c, the c word, stage (?:[1-4]|one|two|three|four)(?! of),
  (?:waiting list|list|waiting) for a (?:liver|kidney|heart|transplant|donor|bypass), radiotherapy,
  intensive care, transplant, (?:weeks|months) (?:to live|left), secondaries, motor neurone,
  bad news from the (?:hospital|doctor|scan|consultant), suspend(?:ed|ing), suspension,
  disciplin(?:ary|ed), capability, support plan, performance plan, informal plan, improvement plan,
  formal plan, pip, (?:written|verbal|formal|final) warning, final written, grievance,
  investigat(?:ed|ion|ing), under investigation, gross misconduct, misconduct, sacked, sacking,
  dismiss(?:ed|al), fired, (?:been|was|being) let go, got rid of, getting rid of, marched (?:off|out),
  escorted (?:off|out), managed out, pushed out, forced out, paid off, settlement(?: agreement)?, nda,
  tribunal, lado, whistleblow\\w*, allegations?, accus(?:ed|ation), complaint (?:against|about),
  complaints against, trips? to hr, hr (?:meeting|are|is|have|has), pregnant,
  expecting (?:a|again|twins|her|in), up the duff, in the family way, baby on the way, miscarr\\w+, ivf,
  fertility, signed (?:her |him |them )?off, sick note,
  off with (?:\\w+ ){0,3}(?:stress|nerves|depression|anxiety|back|breakdown|exhaustion|mental|heart|cancer|long covid|burnout|burn out),
  (?<!(?:got|get|gets|getting|went|gone|run|ran|made|make|takes|took) )off (?:again )?with,
  long ?term sick, stress leave, gardening leave, breakdown, burnt out, rehab,
  drink(?:ing)? (?:problem|again|too much), alcoholic, cancer, tumou?r, chemo(?:therapy)?, found a lump,
  biopsy, mastectomy, hysterectomy, heart attack, stroke, parkinson's, dementia, depress(?:ed|ion),
  anxiety, bipolar, mental health, antidepressants, suicid(?:e|al), panic attacks?, diagnos(?:ed|is), adhd,
  autistic, menopaus\\w+, (?:having|needs|in|cancer) treatment, test results, (?:in|into|to) hospital,
  handed (?:in )?(?:his|her|their) notice,
  (?:handed|handing|given|giving|putting) (?:in )?(?:his|her|their|my) notice in, notice in,
  handing (?:in )?(?:his|her|their) notice, won't be back, isn't coming back, on the way out,
  on borrowed time, redundan(?:t|cy|cies), contract (?:not|is not|isn't) (?:being )?renewed,
  not (?:being )?renewed, aren't renewing, hours cut, salary, pay (?:packet|slip), tlr, on (?:£|\\d+k),
  paid (?:more|less|£\\d+|\\d+|double|twice), k a year, £\\d[\\d,.]*k?, \\d\\dk, upper pay, ups\\d,
  bankrupt, debts?, payday loan, divorc(?:e|ed|ing), split (?:up|from), separat(?:ed|ing),
  (?:husband|wife|partner|boyfriend|girlfriend)(?:'s| has|s)? (?:\\w+ )?(?:walked out|left|gone|moved out|cheated|cheating|hit|been arrested|in prison|died|dying),
  affair, sleeping with, carrying on with, arrest(?:ed)?, caution(?:ed)?, charged, convicted, dbs,
  drink driving, occupational health,
  fail(?:ed|ing)? (?:her|his|their|the)? ?(?:induction|ect|probation|observation|nqt|appraisal|qts|placement),
  requires improvement, inadequate (?:obs|observation|lesson), failed (?:her|his) obs, gender reassignment,
  transition(?:ing)?, immigration, visa,
  caught (?:with|stealing|nicking|drinking|shagging|in|on|having|vaping), in the till,
  having a (?:thing|fling|affair), at it (?:in|with|behind), shagging, seeing (?:someone|a parent|one of),
  asked to step (?:back|down|aside), step(?:ped|ping)? (?:back|aside) while, dui, drink ?driving,
  banned from driving, leaving (?:her|his) (?:husband|wife|partner), living in (?:her|his|their) car,
  failed (?:his|her) npq\\w*, no confidence, weeks gone, weeks pregnant, lost the baby,
  due in (?:january|february|march|april|may|june|july|august|september|october|november|december),
  in debt, gambling, stealing, embezzl\\w+, falsif\\w+, fiddl(?:ed|ing) (?:the|his|her|expenses|data),
  safeguarding (?:issue|concern|allegation), inappropriate, sent home, self ?harm\\w*,
  on (?:her|his) last (?:warning|chance), been warned, being watched, sick note, phased return,
  reasonable adjustments, scan results, been told (?:to leave|to go|not to come), not been paid,
  police (?:and|came|were|have|at|involved|interview\\w*)
`);

/** Facts about a colleague that are ordinary news, unless they are told as a secret. */
export const QUIET_STAFF_FACTS: readonly string[] = list(`
  off sick, off work, sick leave, operation, resign(?:ed|ing|ation)?,
  leav(?:ing|es) (?:at|in|us|for|after|before|under|next|us), is leaving, not coming back, gone by,
  retir(?:ing|es) (?:at|in), maternity, paternity, at risk, earns?, court, police, drunk, reported to,
  going at, new job, interview, applied, been offered, moving (?:to|on), stepping down, moving in with,
  engaged, stressed, in trouble, moved (?:to|down|out), gone at, quit(?:ting)?, poached,
  (?:are |is )?going (?:in|at|by|before|after), been let down, promotion, promoted, the job, job at,
  replaced, replacement, failed, relationship
`);

/** What a school or trust decides before it says so. */
export const SCHOOL_NEWS: readonly string[] = list(`
  no (?:year \\d+|nursery|sixth form|reception|ppa|tas|counsellor|breakfast club) (?:next|from|after|in (?:september|january|the)),
  (?:outside (?:firm|company|caterers?)|outsourc\\w+|contracted out|out to tender|tupe\\w*),
  (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d+|half(?: of)?(?: the| our)?|a third of(?: the| our)?|all(?: of)?(?: the| our)|a dozen|several) (?:\\w+ )?(?:teachers?|tas?|hltas?|lsas?|jobs?|posts?|roles?|staff|contracts?|redundancies|support staff|cleaners?|nurses?|middays?|middle leaders?|heads? of \\w+|deput(?:y|ies)|ects?|cooks?|counsellors?|office staff|learning mentors?) (?:are |is |will be |to be |being )?(?:gone|going|to go|out|cut|lost|off|for the chop|axed|no more|at risk|across|not being|left by|not coming|let go|finishing),
  (?:losing|lose|lost|cutting|axing|binning|chopping) (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d+|half(?: of)?(?: the| our)?|a third of(?: the| our)?|all(?: of)?(?: the| our)|a dozen|several) (?:\\w+ )?(?:teachers?|tas?|hltas?|lsas?|jobs?|posts?|roles?|staff|contracts?|redundancies|support staff|cleaners?|nurses?|middays?|middle leaders?|heads? of \\w+|deput(?:y|ies)|ects?|cooks?|counsellors?|office staff|learning mentors?),
  (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|\\d+|half(?: of)?(?: the| our)?|a third of(?: the| our)?|all(?: of)?(?: the| our)|a dozen|several) (?:jobs|posts|roles),
  (?:going|down|dropping|reducing|cut|from) (?:down )?(?:from \\w+ )?to (?:one|two|three|a single|\\d)(?: (?:class|classes|form|teachers?|tas?))?(?! (?:bed|sleep|o)),
  (?:progress|attainment) ?8, p8, provisional, value added, pass rate,
  (?:nursery|sixth form|breakfast club|after school club|unit|base|library|pool|class|kitchen)(?:'s| is| are| will be)? (?:being )?(?:clos\\w+|shut\\w*|going|axed|scrapped|folding),
  redundan(?:cy|cies|t), job (?:cuts?|losses), cut(?:s|ting)?,
  losing (?:\\w+ ){0,3}(?:tas?|staff|teachers|posts?|jobs?|ppa|hours|classes),
  posts? (?:are )?(?:going|gone|cut), restructur(?:e|ing), staffing, at risk, deficit, in the red,
  overspen[dt], skint, bankrupt, run out of money, no money left, bail(?:ed)? out, budget,
  merg(?:er|ing|e|ed), amalgamat\\w+, clos(?:e|es|ing|ure|ed), shut(?:s|ting)?(?: down)?,
  academ(?:y order|isation|ising|ised|isation order), academy order, rebroker\\w*, taking (?:over|on),
  take ?over, tak(?:en|e) over, joining (?:a|the|another|\\w+) (?:\\w+ )?(?:trust|mat), leaving the trust,
  leave the trust, handed over, hand us over, directive academy, pan, going (?:down )?to (?:one|two) form,
  mixed (?:year|classes|age), nursery will, appointed, appointing,
  new (?:head|deputy|ceo|principal|headteacher|chair|head teacher|senco), interim head,
  (?:head|deputy|ceo|principal|headteacher|head teacher|chair)(?:'s| is| has|s)? (?:\\w+ )?(?:leaving|left|going|resigned|retiring|stepping down|suspended|quit|been (?:sacked|suspended|replaced)|off),
  ofsted, inspect(?:ion|ors?|ed), the call, hmi, graded?, rating, requires improvement, \\bri\\b,
  inadequate, special measures, serious weakness(?:es)?, good with, outstanding, results?, sats,
  \\d+ ?(?:%|percent|per cent), combined, data, strike, investigat\\w+, audit(?:ors?)?, fraud,
  whistleblow\\w*, complaint, tribunal, asbestos, raac, sold, selling, building (?:sold|condemned),
  moving site, new uniform, school day (?:is )?(?:changing|ending), four day week, expansion, consultation,
  announcement, governors? vote, vote on, admissions?, waiting list, allocat\\w+, numbers are down,
  two more schools,
  (?:one|two|three|four|five|\\d+) (?:teachers|tas|staff|posts|jobs|classes) (?:going|to go|cut|out),
  (?:one|two|three) form entry, swallow\\w*, acquir\\w+, gobbl\\w+, more schools
`);

/** What is said of a thing that should not be said. */
export const SECRECY: readonly string[] = list(`
  nobody else, sit on (?:it|this|that), \\w+ (?:don't|doesn't|dont) know(?: it)? yet, announcement goes,
  (?:parents|staff|they|families|tas|everyone|the (?:tas|staff|kids|team)|governors) (?:will |get to |only |to )?(?:hear|find out|get told|be told|are told|told|learn)(?: (?:on|next|after|until|till|at|in|by|about it))?,
  nobody(?:'s| has| is)? (?:been )?(?:told|supposed to|meant to|said|heard),
  (?:keep|keeping) (?:our|your|my|their|yer|ur) (?:mouths?|gobs?|lips|traps?) (?:shut|closed|zipped),
  till the letters? (?:goes?|comes?|is|are),
  (?:decided|agreed|voted(?: on)?|signed off) (?:last night|yesterday|today|this week|behind),
  keep (?:it|this|that) (?:quiet|to yourself|to yourselves|under|between|hush|schtum|secret|in the family),
  keep (?:schtum|shtum|mum),
  not (?:yet )?(?:public|announced|out|official|common knowledge|confirmed)(?: yet| till| until)?,
  isn't (?:public|announced|out|official|common knowledge|supposed)(?: yet| till| until)?,
  (?:hasn't|haven't|has not|have not|not) (?:yet )?been (?:announced|told|made public|published|released|confirmed),
  (?:hasn't|haven't) (?:been )?told, not told,
  before (?:it|they|we|the trust|the school|anyone|parents|it's)(?:'s| is| are|'re)? (?:\\w+ )?(?:announced?|announcing|public|official|published|out|hear\\w*|told|get|gets|find),
  (?:won't|will not|not|until|till|before) (?:be )?(?:announc\\w+|published|public|official),
  announcement (?:not|isn't|is|on|next|due|coming|tomorrow|monday|friday), until the trust announces?,
  until (?:it|they) (?:is |are )?announced?, embargo(?:ed)?,
  (?:don't|do not|dont|never|not to|without|no ?one|nobody) (?:\\w+ ){0,2}(?:tell|telling|told|share|repeat|say|breathe|breathing|mention|spread|screenshot|know|knows|let on)(?: (?:the |any |a |it |this |anyone|anybody|parents|staff|kids|soul|word)\\w*)*,
  can(?: ?not|'t) say (?:who|what|more|anything|where),
  not (?:supposed|meant|allowed) to (?:say|know|tell|share|be telling|have|post|talk),
  shouldn't (?:be )?(?:say(?:ing)?|tell(?:ing)?|post(?:ing)?|know|shar(?:e|ing)),
  pretend (?:you|i|that you|we) (?:don't|didn't|never|haven't|dont|didnt), don't let on, none the wiser,
  (?:they|she|he|staff|slt)(?:'ve| have|'s| has| had)? (?:got )?no idea, goes? public, going public,
  come out soon enough, deal(?:'s| is) (?:signed|done|not), (?:i'm|im|i am) saying nothing,
  say(?:ing)? nowt, act surprised, (?:you )?didn't see this, from the printer, printer tray,
  lips (?:are )?sealed, zip it, under your hat, my eyes only, your eyes only, sworn to secrecy,
  on the quiet, unofficial(?:ly)?, say nothing, not for sharing, not for (?:public|wider|general),
  not a peep, shh+, ssh+, sh+, hush ?hush, on the hush, mum's the word, not a (?:word|soul|peep),
  between (?:us|you and me|ourselves|these four walls|me and you|you me),
  (?:didn't|did not|dint) hear (?:it|this|that) from me, heard it here first, off the record,
  confidential(?:ly)?, in confidence, strictly (?:private|confidential|between), on the qt, top secret,
  under wraps,
  (?:parents|staff|families|anyone|nobody|the kids|everyone|pupils|kids|the staff|governors|they) (?:don't|do not|doesn't|dont|haven't|won't|aren't|hasn't) (?:\\w+ )?(?:know|been told|told|find out|hear|aware|got a clue),
  nobody (?:else )?knows, no ?one (?:else )?knows,
  only (?:slt|the head|governors|me|a few|three of us|us) (?:know|knows),
  letters? (?:go(?:es)?|going|will go) (?:out|home|to), told not to, word gets out, overheard,
  accidentally (?:saw|heard|read),
  saw (?:it|the (?:email|letter|file|list)) on (?:the|her|his) (?:desk|screen|printer|photocopier),
  left on the (?:photocopier|printer|desk), copied in by (?:mistake|accident), sneak (?:peek|preview),
  delete (?:this|after), before (?:the )?(?:parents|staff|letters|email), leak(?:ed|ing)?,
  parents (?:will be|get|to be|are being) told
`);

/** Things that happened at the writer's school, which no name makes worse. */
export const LIVE_EVENTS: readonly string[] = list(`
  (?:we|we've|we have|we're|we are|we had to|head|slt|school)(?: just| had to| have| are| finally| also| had)? (?:permanently |perm |temporarily )?(?:exclud\\w+|perm ?ex\\w*|suspend(?:ed|ing) (?:a|two|three|another|one|him|her)),
  (?:permanently|perm) exclu(?:ded|sion|ding), permanent exclusion,
  (?:another|first|third|second|fourth|fifth) (?:\\w+ )?(?:exclusion|suspension|managed move|safeguarding|referral|disclosure),
  (?:made|making|make|did|doing|had to (?:make|do|log|write|file)|put in|putting in|submitted|filed|logged|log|writing up|wrote up|written up|typing up|spent \\w+ (?:\\w+ )?(?:on|doing|writing)|filling in|filled in) (?:a|an|my|another|the|two|three|yet another|\\w+)? ?(?:\\w+ ){0,2}(?:safeguarding|mash|lado|social (?:services|care)|prevent|cp|child protection|camhs|cpoms|disclosure|early help|referral|exclusion)(?: \\w+)?,
  (?:rang|ringing|phoned|called|calling|phone call to|on (?:the phone|hold) (?:to|with)|waiting for|visit from|meeting with|met with) (?:the )?(?:social (?:services|worker|workers|care)|mash|camhs|police|lado),
  (?:social services|social worker|police|camhs) (?:\\w+ ){0,3}(?:in|came|at|on|turned up|again|rang|phoned)(?: \\w+)? ?(?:school|today|again|this|the phone|reception|about)?,
  (?:disclosed|disclosure|disclosing|disclosures)(?: \\w+){0,4} (?:to (?:me|us|my)|today|this|yesterday|in my|at|in the|about),
  (?:a|my first|another|first) disclosure,
  (?:child protection|cp|case|core group|cin|tac|taf|strategy|ehcp|exclusion|disciplinary|annual review|pep|lac) (?:conference|meeting|hearing|review|panel),
  (?:told|tells|telling|said to) me (?:today |this \\w+ |that |in \\w+ )*(?:that )?(?:her|his|their|mum|mam|dad|daddy|mummy|stepdad|mum's|she|he|they)(?:'s|s)? (?:(?:uncle|brother|boyfriend|partner|grandad|cousin|stepdad|dad|mum) )?(?:\\w+ ){0,3}(?:hits?|hit|beats?|hurts?|touch\\w*|drinks|drunk|locks|shouts|scared|cut|cuts|arrested|taken|died|pregnant|boyfriend|self|comes in|gets in|sleeps in|fleeing|fled|leaving|threw|throws|kicked|pushed|burn\\w*|strangl\\w*|chok\\w*),
  (?:restrain|restrained|restraint|team ?teach\\w*) (?:a|another|two|him|her|them|twice|today|one),
  (?:first|second|third) restraint,
  safeguarding (?:concern|disclosure|referral|issue|incident|case|log|nightmare|day|hell)(?:s)? (?:today|this|in my|at|again|about|before|with|for|all|every),
  (?:had|have|got|dealing with|dealt with) (?:a|another|two|three|my first|so many) (?:safeguarding|disclosures?|exclusions?|child protection|cp|suicide),
  taken into care, emergency (?:foster|protection|placement), section 47, police protection,
  put on a (?:cp|child protection|child in need),
  (?:knife|drugs|weapon|blade) (?:\\w+ ){0,3}(?:found|in (?:a|his|her|school)|confiscated),
  confiscated (?:a|two|three|\\w+) (?:knife|vapes?|blade|weed|phone with)
`);

/** The inspectors' call and what they said, before the report is out. */
export const INSPECTION_NEWS: readonly string[] = list(`
  (?:we|we've|we have)(?: just| finally)? (?:got|had|have|received) (?:the|that) (?:\\w+ )?call,
  the call (?:has come|came|finally came|today), got the (?:ofsted )?call,
  (?:ofsted|inspectors?|hmi) (?:just )?(?:rang|called|phoned|emailed), phone call from ofsted,
  (?:ofsted|inspectors?|hmi|siams|estyn) (?:are |is |will be |being )?(?:in|coming|here|arriving|due|descending|landing|visiting)(?: us)? (?:tomorrow|today|next|on|this|wednesday|tuesday|monday|thursday|now),
  (?:ofsted|inspectors?|hmi) (?:tomorrow|tues|weds|incoming),
  (?:ofsted|inspectors?|hmi|they)(?:'ve| have|)? (?:gave|given|giving|graded|rated|downgraded|told|said) (?:us|we|we're|it),
  (?:ofsted|inspection) (?:feedback|verdict|grade|result|outcome|judgement|rating),
  we(?:'ve| have|'re| are)? (?:got|getting|been|going)(?: given| graded| rated| to be| into)? (?:a |an )?(?:good|outstanding|requires improvement|\\bri\\b|inadequate|special measures|serious weaknesses|a four|a two|a three),
  provisional(?:ly)? (?:grade|good|outstanding|ri|result), draft report, going into special measures,
  (?:got|getting|gone) (?:ri|good|outstanding|inadequate|special measures)(?: |$),
  before the report (?:is|comes), report(?:'s| is)? not (?:out|published)
`);

/** Papers that nobody may speak of yet. */
export const TEST_PAPERS: readonly string[] = list(`
  writing task, year (?:2|6|10|11|13) (?:reading|maths|spag|gps|arithmetic|english|science),
  (?:just |been )?invigilat\\w+, exam hall, (?:this|today's) (?:morning|afternoon)'s (?:paper|exam|test),
  (?:aqa|edexcel|ocr|wjec)(?: \\w+)? (?:paper|exam|unit), (?:paper|exam) (?:was|is) (?:today|this morning),
  (?:sats?|reading|maths|arithmetic|reasoning|spag|gps|spelling|grammar|gcse|phonics|mock|english|science|btec|a level|year \\d+) ?(?:sats? )?(?:paper|test|exam|check|assessment|screening)s?,
  paper (?:1|2|3|one|two|three), sats, phonics screening(?: check)?, exam paper,
  tomorrow's (?:paper|test|exam), today's (?:\\w+ )?(?:paper|test|exam), mark scheme,
  multiplication (?:tables )?check, mtc
`);

/** What is told of a paper. */
export const TEST_CONTENT: readonly string[] = list(`
  (?:haven't|hasn't|not|still to|yet to) (?:\\w+ )?(?:sat|sit|done|taken) (?:it|theirs|the),
  (?:\\w+|\\d+) ?-?markers? (?:was|is|were|on|about),
  (?:essay|last|first|big|final|long|extended) question,
  (?:sitting|sit|sits|doing|does) (?:it|them|theirs|the paper|this) (?:late|tomorrow|this afternoon|after|on|next),
  (?:paper|test|exam|check) (?:had|has|with|included)(?: \\w+)? ["'], question \\d+, q\\d+,
  \\w+ question (?:nobody|that|about|on|was), questions? (?:about|on|was|is|are|were),
  (?:has|had|have|was|is|were|contains?|with) (?:a |an |the |all )?(?:\\w+ )?(?:text|poem|story|extract|passage|question|one|bit)s? (?:about|on|from),
  text (?:about|on|was|is), poem (?:about|on|was|is), extract (?:about|from|on), passage (?:about|on),
  came up, comes up, coming up, (?:the )?answers? (?:is|was|to|are|for|below),
  spelling words? (?:is|are|were|include), words? (?:are|were|include),
  (?:is|was) (?:all )?about (?:a|an|the|otters|\\w+), peeked, peek(?: at)?, had a look, seen the,
  opened (?:the|it), photo(?:s|graphed)? of the, screenshot,
  tell (?:them|yours|your kids|the kids) to revise,
  (?:teach|practise|revise|go over|cover) (?:\\w+ ){0,3}(?:tonight|today|before|first), nonsense words,
  alien words, copy of (?:the|tomorrow), here's (?:what|the), pictures? of (?:the|it), pdf, dm me for,
  evil, fractions, algebra, long division, the one (?:on|about|with)
`);

/** Papers that everybody may speak of. */
export const OLD_PAPERS: readonly string[] = list(`
  past (?:papers?|sats|questions), (?:19|20)\\d\\d(?: paper)?, practice (?:papers?|tests?|sats|questions),
  last year's, sample (?:paper|questions|material), specimen, old (?:papers?|sats), published, mock,
  pub quiz, quiz, driving test, theory test, eye test, blood test, covid test, test match, revision guide,
  cgp, my (?:son|daughter|lad|own|gcses?|a levels?|exams?), when i (?:did|sat|took|was), after school,
  citizenship test
`);

/** Locks and logins. */
export const CODE_WORDS: readonly string[] = list(`
  (?:door|gate|alarm|entry|keypad|security|safe|key ?safe|site|building|access|photocopier|printer|copier|classroom|staffroom|staff room|side gate|main|school|entrance|car park|barrier|shed|cupboard|locker|padlock|store|office|reception|hall|fob|lockdown|fire door|back door|front door|staff entrance|pin|meeting|zoom|teams)(?: (?:door|gate|entry|access|security|entrance))? (?:code|pin|number|combination|combo|passcode|key code|keycode)(?:s)?,
  code (?:for|to) (?:the |our )?(?:\\w+ ){0,2}(?:door|gate|alarm|building|entrance|staff ?room|office|safe|photocopier|printer|school|shed|cupboard|site|car park|padlock|hall|lockers?|keypad|main),
  (?:wi ?fi|wireless|network|server|laptop|ipad|computer|staff|admin|school|email|sims|arbor|cpoms|bromcom|google|teams|zoom|seesaw|dojo|classdojo|tapestry|twitter|facebook|instagram|website|pupil|pupils|class|learning platform|purple mash|times ?tables? rock ?stars|ttrs|database|system|intranet|sharepoint|office|portal)(?: (?:wifi|account|drive|login|network|page|site|system|platform|staff|guest|laptop))? (?:password|passcode|login|log ?in|log ?on|pw|pass ?word|pin|username|credentials)s?,
  password (?:for|to) (?:the |our )?(?:\\w+ ){0,2}(?:wi ?fi|staff|school|laptops?|sims|arbor|cpoms|system|drive|network|computers?|ipads?|account|server|email|photocopier|login|portal|database|class|whiteboard|register),
  log ?(?:in|on) (?:for|to) (?:the )?(?:\\w+ ){0,2}(?:database|sims|arbor|cpoms|system|drive|network|server|account|portal|laptop|email),
  alarm (?:is|code|number|set), codes? to (?:get in|the), keypad is,
  (?:staff ?room|gate|door|side|main|hall|office|entrance|back|front) keypad,
  keypad (?:changed|number|is now), door is, key is (?:under|in the|behind), gate is
`);

/** Codes that are meant for everybody, or open somebody's own door. */
export const OTHER_CODES: readonly string[] = list(`
  discount, promo, voucher, off your, % off, \\d+% off, off at, referral code, post ?code, dress code,
  area code, qr code, bar ?code, highway code, coding, source code, da vinci, sort code, netflix, spotify,
  disney, amazon, airbnb, cottage, caravan, holiday, villa, hotel, lodge,
  my (?:new |old )?(?:house|flat|garage|front door|wifi|phone), our (?:house|flat|garage|gaff), mum's,
  nan's, forgot(?:ten)?, game, cheat code, escape room, for happiness, xbox, wordle
`);

/** News of the school that is never told before it is announced. */
export const GRAVE_NEWS: readonly string[] = list(`
  redundanc(?:y|ies), in the red, deficit, academy order, special measures, merging with, amalgamating,
  restructur(?:e|ing), closing (?:in|down|for good|next), job cuts, rebroker\\w*, forced academ\\w+
`);

/** What makes news public: then anybody may tell it. */
export const MADE_PUBLIC: readonly string[] = list(`
  (?<!not )(?<!nt )(?<!n't )(?<!yet )published,
  (?<!not been )(?<!n't been )(?<!not )announced (?:today|yesterday|this|in|on|last|at the factory),
  on the (?:school )?website, official(?:ly)? announced, press release,
  in the (?:paper|news|gazette|echo|advertiser), national, figures, statistics, dfe, government, ifs,
  collection tin, leaving (?:do|party|card|present), consultation (?:open|closes), congratulations,
  congrats, across (?:the country|england|wales|scotland), up and down the country, the factory, the bank,
  the council
`);

/** Talk about children in general. */
export const IN_GENERAL: readonly string[] = list(`
  (?:every|any|all|each|most|many|no) (?:\\w+ )?(?:child|children|kids|famil(?:y|ies)|pupils?|schools?|teachers?),
  if (?:a|your|any|someone|you) (?:\\w+ )?(?:child|know|think|are|suspect|is|tells),
  children (?:who|with|in care|are), kids (?:who|with|in care|are), families (?:who|wait|with|are|need),
  national(?:ly)?, statistics, figures, policy, the system, awareness, acceptance week, training, course,
  webinar, module, certificate, npq, conference on, article, podcast, research, government, dfe,
  ministers?, universal, charity, campaign, helpline, petition, should be, being a foster,
  we are foster\\w*, kittens?, dog, cat, puppy, rescue,
  (?:about|on) (?:autism|adhd|refugees?|epilepsy|diabetes|safeguarding|mental health|anti ?bullying|domestic abuse|bereavement),
  raising (?:money|awareness), posters?, bike marking, road safety, bikeability, cadets, assembly,
  visit(?:ed)? (?:to )?(?:talk|show), wants to be, dressed (?:up )?as, role ?play, for example, in england
`);
