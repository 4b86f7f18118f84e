import { list } from './list.ts';

/** Words beside a name that show that a person is meant. Plain form. */

/** What children do in staff's posts: third person, so that "May said" is a girl and "may say" is not. */
export const PERSON_VERBS: readonly string[] = list(`
  been, wouldn't, wouldnt, shouldn't, hadn't, hadnt, nearly, almost,
  told, tells, asked, asks, said, says, whispered, whispers, shouted, shouts, announced, announces,
  declared, declares, informed, informs, explained, explains, replied, replies, answered, answers, called,
  calls, sang, sings, laughed, giggled, giggles, cried, cries, sobbed, smiled, smiles, grinned, grins,
  hugged, hugs, waved, waves, sneezed, sneezes, vomited, puked, barfed, drew, draws, painted, paints,
  coloured, wrote, writes, brought, brings, bit, bites, kicked, kicks, hit, hits, punched, slapped, pushed,
  pushes, threw, throws, spat, spits, stole, steals, swore, swears, ran, runs, walked, walks, climbed,
  climbs, sat, sits, stood, stands, fell, falls, tripped, cut, cuts, lost, loses, found, finds, forgot,
  forgets, remembered, remembers, learnt, learned, learns, counted, counts, spelt, spelled, spells, built,
  builds, made, makes, baked, bakes, played, plays, won, wins, scored, scores, beat, came, comes, went,
  goes, got, gets, gave, gives, took, takes, had, has, wants, wanted, needs, needed, loves, loved, likes,
  liked, hates, hated, thinks, thought, knows, knew, refuses, refused, managed, manages, tried, tries,
  decided, decides, started, starts, stopped, stops, finished, finishes, ate, eats, drank, drinks, wore,
  wears, chose, chooses, handed, hands, presented, performed, performs, dances, danced, read, reads,
  deserves, deserved, struggled, struggles, passed, failed, wee'd, weed, wet, soiled, bawled, nailed,
  smashed, aced, kept, keeps, put, looked, looks, turned, turns, insisted, insists, reckons, reckoned,
  begged, begs, cartwheeled, cracked, cracks, melted, melts, joined, joins, left, leaves, doesn't, didn't,
  isn't, wasn't, hasn't, can't, couldn't, won't, doesnt, didnt, isnt, wasnt, hasnt, cant, couldnt, is, was,
`);

/** Words straight before a name that only a person can follow. */
export const BEFORE_PERSON: readonly string[] = list(`
  little, wee, lovely, dear, poor, cheeky, tiny, gorgeous, clever, bless, told, tell, asked, ask, called,
  named, well done, happy birthday, congratulations, congrats to, congratulations to, goes to, went to,
  thanks to, thank you, hugged, taught, teaching, teach, caught, watched, watching, heard, helped, helping,
  praised, excluded, suspended, proud of, so proud of, shout out to, shoutout to, award to, certificate to,
  because, that, then, when, until, till, but, that's, thats, where, why, how, hi, hey, hello, oh, sat with,
  sitting with, sat next to, reading with, work with, working with, playing with, is, was, featuring,
  starring,
`);

/** Titles: the name after them is an adult's, a monarch's or a saint's. */
export const TITLES: readonly string[] = list(`
  mr, mister, mrs, ms, miss, mx, dr, doctor, sir, dame, lord, lady, king, queen, prince, princess, st,
  saint, pope, father, fr, sister, rev, reverend, pastor, imam, rabbi, president, captain, coach, judge,
  inspector, sergeant, pc, auntie, aunty, aunt, uncle, nan, nanna, nana, nanny, gran, granny, grandma,
  grandad, granddad, grandpa, cousin, mum, dad, mam, cllr, councillor, professor, prof, jolly old, big, ta,
  governor, friend,
`);

/** Words after a name that make it a place, a date, a thing or a phrase. */
export const AFTER_NO_PERSON: readonly string[] = list(`
  was said, is said, half term, half-term, bank holiday, day, days, term, holiday, holidays, hols, break, fair, fayre, fete,
  camp, reading challenge, reading, solstice, uniform, dress, dresses, born, sun, nights, evenings, school,
  ball, party, street, st, road, rd, lane, close, avenue, ave, drive, crescent, court, cottage, house, hall,
  park, garden, gardens, hill, hills, bush, bushes, tree, trees, petal, petals, gold, tinted, wine, scheme,
  schemes, book, books, sheet, my words, appeal, wreath, power, festival, valley, church, centre, hospital,
  hospice, station, pub, inn, arms, primary, academy, college, united, rovers, city, town, fc, bay, beach,
  bear, bears, of, in humanity, in the, in it, period, notes, schools, leaders, group, groups, community,
  communities, ride, rides, stick, con, chain, chains, grigson, pot, frost, russell, russells, daniels,
  rabbit, in a box, in the box, and the, and jill, the lad, potato, potatoes, ing, down, up, you, i, we,
  they, this, that, everyone, everybody, all, to, be, not, never, have, need, anyone, someone, anybody,
  somebody, it, your, their, our, my, the, a,
`);

/** What keeps pets, people's own and things apart from children, straight after a name. */
export const AFTER_NOT_CHILD: readonly string[] = list(`
  the class bear, the class pet, the school dog, the class hamster, the class rabbit, the class gecko,
  the class fish, the puppet, the gecko, the elf on the shelf, the photocopier, the printer, the laminator,
  the dog, from the gym, from the pub, from the club, from football, from church, from the bank, at the gym, at work, from uni, my neighbour, our neighbour,
  the dog, the cat, the hamster, the rabbit, the guinea pig, the puppy, the kitten, the horse, the pony,
  the tortoise, the fish, the parrot, the gerbil, the snail, the robot, the elf, the bear, the lion, the great, the first,
  the second, the third, the tank, the creator, the builder, from work, from next door, next door,
  from down the road, at the pub, at the garage, from the office, in the office, on the desk, from accounts,
`);
