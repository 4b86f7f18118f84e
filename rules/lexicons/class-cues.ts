import { list } from './list.ts';

/**
 * What places a name in a class or a school. All in plain form. "Own" cues say that the writer works with the child;
 * "school" cues only say that a school is near (it may be another family's).
 */

/** Groups that a member of staff calls "my" or "our". */
export const CLASS_GROUPS: readonly string[] = list(`
  class, classes, form, form group, tutor group, tutees, reading group, guided reading group, phonics group,
  maths group, maths set, english set, top set, bottom set, intervention group, nurture group, small group,
  nursery, lesson, lessons, classroom, pupils, students, kids at work, kids at school, children at school,
  eco council, school council, eco warriors, choir, after school club, homework club, breakfast club,
  lunchtime club, football club, netball squad, form room, register, key child, key children, leavers,
  nativity, assembly, school, playground, residential, lunch club, chess club, coding club, art club,
  gardening club, drama club, year group, cohort, seating plan, reward chart, sports day, primary, place,
  school trip, class assembly, harvest festival, literacy group, spelling group, science club, hour,
  gcse group, btec group, a level group,
`);

/** Words of school life that are a cue wherever they stand. */
export const SCHOOL_WORDS: readonly string[] = list(`
  maths, nursery, preschool, pre-school, behaviour plan, behaviour chart, inhaler, swimming gala,
  school fair, timetable, seating plan, form tutor, ict suite, art room, science lab, food tech, drama studio,
  school, class, classroom, classmates, classmate, in class, lesson, lessons, pupil, pupils, teacher,
  teachers, homework, home work, assembly, playtime, play time, breaktime, break time, dinner hall,
  lunch hall, dinner time, lunchtime, lunch time, lunch duty, break duty, playground, playground duty,
  on duty, carpet time, on the carpet, pe kit, p.e. kit, book bag, bookbag, reading record, reading book,
  spelling test, spellings, times table, times tables, phonics, nativity, school play, class play,
  harvest festival, sports day, school trip, residential, parents evening, parents' evening,
  parent's evening, sats, mock, mocks, gcse, gcses, detention, isolation, excluded, exclusion, suspended,
  star of the week, pupil of the week, star of the day, star reader, writer of the week,
  mathematician of the week, headteacher's award, head teacher's award, golden time, circle time,
  show and tell, forest school, after school, after school club, breakfast club, wraparound, school council,
  house point, house points, dojo, dojos, class dojo, merit, merits, sanction, behaviour chart,
  behaviour point, guided reading, handwriting, pen licence, maths test, number bonds, ehcp, senco, sendco,
  sen register, cloakroom, lining up, line leader, staffroom, staff room, leavers, leavers assembly,
  leavers disco, school disco, world book day, reading group, maths group, literacy, numeracy, tutor time,
  form time, register, ppa, safeguarding, cpoms, attendance, head of year, column subtraction,
  long division, cvc, split digraph, cursive, marking, exercise book, school nurse, lollipop lady,
  school gate, home time, hometime, pick up, pickup, drop off, wet play, transition day, inset,
  cross country, school choir, spelling bee, sensory room, one to one, 1:1, school photo, school photos,
  school office, sixth form, prom, results day, parent consultation, lunch box, packed lunch, snack time,
  story time, storytime, handover, lanyard, makaton, widgit, pecs, now and next board, duke of edinburgh, dofe,
  d of e, food tech room, free period, cover lesson, cover report, sent him in, sent her in,
  sent them in, sends him in, sends her in, sent in with, sensory diet, sensory circuit, chewy,
  key worker, transport escort, passenger assistant, school bus, school taxi, the minibus, walking bus,
  resource base, sen base, alternative provision, exam hall, mock results, form room,
  lost property, reading corner, book corner, book buddy, reading buddy, spelling homework, tuff tray,
  tough tray, mud kitchen, bikeability, sports hall, dinner queue, school rehearsals, nativity rehearsals,
  recorder club, former student, former students, former pupil, former pupils, old pupil,
  ex pupil, ex student, school production, headteacher, head teacher, safeguarding lead, dsl, my induction, on cover,
  had to restrain, had to hold, nurture group, tutor group, form group, phonics group, booster group, intervention group, maths set, english set,
  reception class, nursery class, annual review, on residential, on the residential, isolation room, learning support, ks1, ks2, ks3, ks4, year group, yr group, cpoms, bromcom, exclusion,
`);

/** Work that only staff do, or the words for it: the writer works with the child who is named beside it. */
export const STAFF_WORDS: readonly string[] = list(`
  lunchtime duty, lunch duty, playground duty, break duty, gate duty, bus duty, on duty, duty day, supply today,
  supply teacher here, day of supply, as a teacher, as a ta, ppa, cpoms, guided reading, carpet time, wet play,
  inset day, my marking, book scrutiny, learning walk, observation, intervention, in nursery, tutor time,
  form time, seating plan, behaviour log, pupil progress, assessment week, report writing, writing reports,
  cookery group, reading buddy, free period, on cover, cover lessons,
  handover, escort on, my run, my bus run, key child, key group, phonics group, phonics groups, reading groups, maths groups, marking reports, sen register, one to one with, 1:1 with, cover lesson, covering, detention duty,
`);

/** Hashtags by which staff mark a post about work. */
export const STAFF_TAGS: readonly string[] = list(`
  teacherlife, teachers of instagram, teachersofinstagram, teachersofinsta, teachertwitter, edutwitter,
  ukteacher, ukteachers, primaryteacher, secondaryteacher, infantteacher, receptionteacher, eyfsteacher,
  eyfs, ks1, ks2, ks3, ks4, ks1teacher, ks2teacher, year1, year2, year3, year4, year5, year6, y1, y2, y3,
  y4, y5, y6, talife, teachingassistant, teachingassistantlife, talifeuk, ectlife, nqtlife, ect, ects,
  supplylife, supplyteacher, sencolife, schoollife, classroom, teaching, teacher, teacherproblems,
  thingskidssay, thingschildrensay, kidssaythefunniestthings, dinnerladylife, lunchtimesupervisor,
  mathsteacher, englishteacher, peteacher, teacherfriends, teachergram, primary, primaryschool, phonics,
`);

/** What one says of one's own child, friend or pet: a name beside these words is theirs. */
export const OWN_PEOPLE: readonly string[] = list(`
  bear, class bear, mascot, puppet, class pet, school dog, therapy dog, elf on the shelf,
  son, daughter, boy, girl, lad, lass, baby, babies, bairn, wee one, wee man, little one, little man,
  little boy, little girl, little lad, eldest, oldest, youngest, middle one, twins, twin, firstborn, niece,
  nephew, great niece, great nephew, grandson, granddaughter, grandchild, grandkids, grandchildren, godson,
  goddaughter, godchild, stepson, stepdaughter, foster son, cousin, brother, sister, brother in law,
  sister in law, bro, sis, kid brother, little brother, little sister, big sister, big brother, husband,
  hubby, wife, partner, boyfriend, girlfriend, fiance, fiancee, other half, fella, bloke, mate, best mate,
  friend, bestie, best friend, pal, mum, mam, dad, nan, nana, gran, grandad, granny, auntie, aunt, uncle,
  neighbour, neighbours, landlord, hairdresser, plumber, builder, dog, puppy, pup, cat, kitten, rabbit,
  bunny, hamster, guinea pig, horse, pony, tortoise, budgie, parrot, lizard, gecko, cockapoo, labrador, lab,
  spaniel, greyhound, whippet, collie, jack russell, moggy, tabby, staffy, pug, goldfish, chicken, hen,
  rescue, car, van, robot, hoover, sat nav,
`);

/** A parent speaking of their own child's school. */
export const PARENT_VOICE: readonly string[] = list(`
  my son's, my daughter's, my lad's, my girl's, my boy's, my kids' school, my kids school, kids' school,
  our kids' school, his school, her school, their school, his teacher, her teacher, their teacher,
  his new school, her new school, big school, first day of school, first day at school, starts school,
  starting school, started school, starts reception, starting reception, starts nursery, school run,
  as a parent, as a mum, as a dad, proud mum, proud dad, proud mummy, proud daddy, proud nan, proud auntie,
  mum of, dad of, my child, my kids, my children, my own kids, my own children, my two, my three,
  my youngest, my eldest, my oldest, my little one, my son, my daughter, my grandson, my granddaughter,
  my niece, my nephew, my godson, my goddaughter, off to uni, at uni,
`);

/** One's own schooldays. */
export const OWN_CHILDHOOD: readonly string[] = list(`
  when i was, i was in year, i was in reception, back when i, i went to school, went to school with,
  was at school with, were at school together, my old school, my old teacher, my primary school,
  my secondary school, at my school in the, school days, schooldays, school reunion, reunion, in the 60s,
  in the 70s, in the 80s, in the 90s, of the 80s, of the 70s, in 19, as a kid, as a child, me in year,
  i sat next to,
`);

/** Screens, pages, pitches and stages: a name there is a character, an actor or a player. */
export const FICTION_AND_FAME: readonly string[] = list(`
  film, movie, netflix, telly, tv, episode, series, season, box set, boxset, sitcom, drama, soap, corrie,
  eastenders, emmerdale, hollyoaks, strictly, bake off, gbbo, love island, traitors, big brother, x factor,
  bgt, itv, bbc, disney, pixar, marvel, oscars, baftas, grammys, actor, actress, singer, rapper, comedian,
  presenter, gig, concert, album, new single, debut single, tour, podcast, novel, character, author, titanic, penalty,
  striker, goalkeeper, keeper, midfielder, defender, winger, premier league, world cup, euros, lionesses,
  england squad, transfer, boxing, boxer, olympics, olympian, wimbledon, formula 1, f1, grand prix, rugby,
  ashes, test match, prime minister, minister, mp, royal, royals, panto, shakespeare, bible, gospel,
  harry potter, narnia, star wars, peaky blinders, ted lasso,
`);

/** Football clubs that are called after birds and beasts, as classes are. */
export const CLUB_NICKNAMES: readonly string[] = list(`
  robins, eagles, owls, foxes, wolves, lions, tigers, swans, hawks, bees, magpies, gulls, cherries, rabbits, sharks,
  falcons, bears, panthers, leopards, stars, jaguars, giants, pandas, penguins, kites, swifts,
`);

/** What only somebody at a school writes to a child, or of meeting one: with the child's name it is a message to them. */
export const SPOKEN_TO_CHILD: readonly string[] = list(`
  your mum, ur mum, your mam, ya mam, ya mum, yer mam, yer ma, your ma, your mom, your mummy, your nan, your dad, ur dad, ya dad,
  tell mum, tell your, dont tell mum, don't tell mum, don't tell, dont tell, our secret, our little secret,
  between us, pupils, students, form tutor, my student, my pupil, former student, former students, former pupil, former pupils, ex student,
  ex students, ex pupil, ex pupils, old teacher, old ta, your teacher, your old, your tutor, your ta, ur ta,
  ur old, ur teacher, ur tutor, sir x, miss x, sir xx, miss xx, its sir, it's sir, its miss, it's miss, the office,
  gamertag, roblox, fortnite, minecraft, snapchat, snap, ps5, xbox, your 18th, ur 18th, your 16th, ur 16th,
  after club, after school, after lessons, in lesson, in maths, homework, revision, your gcses, your a levels,
  ur gcses, your mocks, detention, in class, see you monday, see you in, sixth form, handover, prom, results day,
  not your teacher anymore, y13, y11, y10, year 11, year 13, you've left, youve left, now you've left, taught you,
  teach you, in my class, in my form, my tutee, your form, year 6, y6, run you home, lift home, pick you up,
`);

/** Acts of private contact, as they are offered and taken up. */
export const CONTACT_ACTS: readonly string[] = list(`
  add me, added you, add u, accepted, pressed accept, accept my, accept your, follow me, follow back, follow you, followed you,
  message me, msg me, dm me, dms, my dms, text me, ring me, call me, snap me, my number, my private, my priv, my personal,
  my insta, my snap, my gamertag, my whatsapp, whatsapp me, facetime, come to mine, come round, come over, mine on,
  meet up, meet me, just us, just the two, run you home, pick you up, lift home, drive you, take you, chat with,
  friend request, your request, add you, adding you, can't add, cant add, can't accept, don't accept, don't chat,
  don't add, game tonight, play tonight, on tonight, hop on, private account, get you a, nandos, a coffee, for lunch,
  accept pupils, accept students, accept you, able to accept, email the office, drinks, a drink, pizza, cinema, lovely to hear, good to hear, nice to hear, let's do, lets do,
`);
