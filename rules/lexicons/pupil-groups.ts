import { list } from './list.ts';

/** Words by which staff speak of the children they work with, as groups. All in plain form. */

/** Groups that are the school's when "my", "our" or "these" stands before them. */
export const GROUPS: readonly string[] = list(`
  class, classes, form, tutor group, tutor groups, tutees, pupils, pupil, students, student, year group,
  leavers, learners, cohort, school choir, choir kids, choir babies, choir lot, school council,
  school councillors, eco council, eco warriors, eco team, eco club, prefects, head boy and girl,
  head pupils, house captains, nativity cast, nativity angels, school football team, school netball team,
  netball squad, football squad, school team, playground leaders, reading buddies, sports leaders,
  digital leaders, reading group, phonics group, maths group, nurture group, nursery group,
  intervention group, key group, key children, key kids, key child, bottom set, top set, middle set, set,
  school kids, school children, schoolchildren, class kids, reception babies, reception class, receptions,
  nursery class, nursery children, nursery kids, nursery babies, nursery lot, year ones, year twos,
  year threes, year fours, year fives, year sixes, year sevens, year eights, year nines, year tens,
  year elevens, sixth formers, sixth form, kids at school, kids at work, children at school,
  children at work, school babies, early years crew, early years lot, early years children, littlies,
  school gang, class gang, gcse lot, gcse group, a level lot, btec lot, drama group, drama kids, art club,
  coding club, chess club, gardening club, breakfast club, after school club, homework club, lunch club,
  science club
`);

/** Teams and players that a school has, and a town has too: "my little gymnasts", "our Year 5 netball squad". */
export const PERFORMERS: readonly string[] = list(`
  gymnasts, dancers, footballers, netballers, swimmers, singers, runners, athletes, players, scientists,
  mathematicians, historians, artists, authors, actors, coders, engineers, explorers, readers, writers,
  musicians, drummers, violinists, recorder players, chefs, bakers, gardeners, builders, inventors,
  learners, superheroes, romans, vikings, tudors, victorians, egyptians, pharaohs, pirates, gruffalos,
  shepherds, angels
`);

/** What may stand between "my" and the group. */
export const GROUP_ADJECTIVES: readonly string[] = list(`
  little, lovely, gorgeous, amazing, wonderful, brilliant, fab, fabulous, fantastic, current, new, old, ex,
  former, very, first, last, second, third, final, own, actual, whole, entire, tiny, bonkers, cheeky,
  beautiful, crazy, mad, favourite, best, superstar, talented, hardworking, hard working, proud, clever,
  sleepy, soggy, muddy, excited, smiley, daft, noisy, naughty, sweet, dear, incredible, special, youngest,
  oldest, previous, most recent, maths, english, science, history, geography, french, spanish, german,
  music, drama, art, pe, gcse, btec, a level, a-level, phonics, reading, infant, junior, primary,
  secondary, school, early years, ks1, ks2, ks3, ks4, eyfs, reception, nursery, mixed, top, bottom,
  after school, lunchtime
`);

/** After "class", "Year 4" or "reception": then it is a thing, an adult or an event for grown-ups, and no child. */
export const NOT_CHILDREN: readonly string[] = list(`
  display, displays, display board, classroom, classrooms, room, rooms, corner, wall, walls, working wall,
  door, doors, board, boards, noticeboard, window, windows, floor, area, desk, carpet, table, tables,
  cupboard, shelf, shelves, library, block, corridor, cloakroom, pegs, peg, trays, labels, shed, garden,
  allotment, pond, veg patch, tree, christmas tree, book, books, bookshelf, work, writing, artwork,
  art work, paintings, painting, drawings, drawing, poem, poems, poster, posters, story, stories, letters,
  cards, card, jotters, folders, worksheet, worksheets, resources, resource, planning, plan, plans,
  planner, scheme, curriculum, syllabus, timetable, spreadsheet, data, results, reports, report, papers,
  tests, test, spellings, marking, assessment, assessments, objectives, moderation, newsletter, rules,
  charter, list, lists, sizes, size, mug, mugs, bear, teddy, mascot, puppet, clown, war, ceiling, action,
  act, system, struggle, divide, warfare, hamster, guinea pig, guinea pigs, rabbit, rabbits, snail, snails,
  tadpoles, chicks, caterpillars, butterflies, pet, pets, dog, cat, fish, goldfish, gerbil, tortoise,
  stick insects, hens, plants, plant, sunflowers, beans, teacher, teachers, ta, tas, lead, leader, leads,
  leaders, team, staff, staffroom, colleagues, mums, mum, mams, dads, dad, parents, parent, families,
  carers, grandparents, governors, governor, reps, rep, mentor, tutor, coordinator, job, post, role,
  vacancy, place, places, day, prom, disco, ball, hoodies, hoodie, party, reunion, of, drinks, music,
  speech, venue, dress, photography, photographer, photo day, teaching, dojo, page, website, email, blog,
  podcast, song, newspaper, playlist, course, training, cpd, conference, pack, packs, unit, bundle,
  freebie, network, cluster
`);

/** Children by a word that other people's children have too: only near a word of school. */
export const LOOSE_CHILDREN: readonly string[] = list(`
  kids, children, kiddos, kiddies, little ones, littlies, littles, tinies, bairns, weans, wains, wee ones,
  tots, nippers, tiddlers, mites, sprogs, scamps, youngsters, young ones, young'uns, toddlers,
  preschoolers, lads, lasses, boys, girls, kid, lad, lass, boy, girl, child, little one, little lad,
  little girl, little boy, little chap, little dude, angels, shepherds, elves, cherubs, superstars,
  monkeys, munchkins, poppets, rascals, cheeky one, ginger one, class, lot, gang, crew, bunch, faces, face,
  students, choir, orchestra, band, cast, team, squad
`);

/** Classes that grown-ups go to. */
export const ADULT_CLASSES: readonly string[] = list(`
  spin, pottery, yoga, pilates, zumba, aerobics, boxercise, hiit, gym, dance, salsa, ballroom, cooking,
  evening, night, antenatal, baby, puppy, dog, driving, first aid, sewing, crochet, life drawing,
  watercolour, bread, adult, community, church, rock, welsh, italian, swimming, karate, taekwondo,
  bootcamp, aqua, step, fitness, flower, wine, esol, nct, barre, tai chi, working, middle, upper, world,
  business
`);
