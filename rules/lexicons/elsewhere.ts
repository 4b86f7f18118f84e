import { list } from './list.ts';

/**
 * Other people's worlds: words that put a sentence outside the writer's own workplace. Phrases as in
 * `text/phrases.ts`, in plain form.
 */

/** Another employer, a supplier, a public body or a pastime that people grumble about. */
export const OTHER_BODIES: readonly string[] = list(`
  government, governments, ministers?, minister, education secretary, secretary of state, prime minister,
  pm, dfe, department for education, ofsted, ofsteds, parliament, westminster, whitehall, number 10,
  downing street, treasury, chancellor, mps?, tories, tory, labour, conservatives?, lib dems?, reform uk,
  snp, plaid, politicians?, politics, election, leadership (?:race|contest|election), council,
  councillors?, home office, dwp, hmrc, dvla, nhs, gp, doctors? surgery, hospital, dentist, pharmacy, bank,
  building society, insurance, insurers?, landlord, letting agents?, estate agents?, broadband,
  wifi provider, virgin media, sky, bt, ee, vodafone, o2, northern, avanti, lner, gwr, scotrail,
  transpennine, crosscountry, southern, thameslink, tfl, trains?, bus(?:es)?, tram, bus driver, airline,
  ryanair, easyjet, airport, royal mail, evri, hermes, yodel, dpd, amazon, ebay, vinted, tesco, asda, aldi,
  lidl, morrisons, sainsburys?, sainsbury's, waitrose, co-op, currys, ikea, b&q, argos, primark, greggs,
  nandos, mcdonalds, kfc, restaurant, takeaway, pub, cafe, hotel, airbnb, garage, mechanic, mot, plumber,
  builders?, electrician, roofer, water company, energy (?:company|supplier), british gas, parcel, courier,
  delivery (?:driver|firm), call centre, customer service, roadworks?, potholes?, a\\d{1,3}, m\\d{1,2},
  motorway, traffic, sat nav, bins?, weather, neighbours?, next door, hairdresser, gym, allotment, factory,
  media, newspapers?, daily mail, the sun, bbc, trolls?, algorithm, twitter, royals?, police commissioner,
  cabinet
`);

/** Sport: its managers, captains, coaches and bosses are not the writer's. */
export const SPORT: readonly string[] = list(`
  football, footy, match, fixture, referee, ref, var, linesman, penalty, penalties, offside,
  goal(?:s|keeper|less)?, keeper, striker, midfield, defence, defender, back four, half time, kick ?off,
  full time, nil, home defeat, away end, away day, derby, cup, league, relegat\\w+, promotion race,
  season ticket, pundits?, gaffer, transfer window, dugout, terraces, premier league, champions league,
  world cup, euros, lionesses, rugby, scrum, cricket, ashes, wicket, batsm[ae]n, bowl(?:er|ing),
  test match, tennis, wimbledon, golf, f1, formula 1, grand prix, boxing, darts, snooker, netball, hockey,
  united, city fans?, rovers, wanderers, albion, villa, arsenal, spurs, chelsea, everton, liverpool, leeds,
  newcastle, celtic, rangers, wolves, baggies, blades, owls, hammers, magpies, toon, teamtalk,
  fantasy football, fpl, playoffs?, play-offs?, marathon, parkrun
`);

/** Screens, pages and stages. */
export const FICTION: readonly string[] = list(`
  binge\\w*, spoilers?, finale, whodunn?it, telly, tv, netflix, iplayer, itv, channel 4, prime video,
  disney, films?, movies?, cinema, sitcom, drama, soap, series, episodes?,
  season (?:one|two|three|four|five|finale|\\d), box ?set, documentary, podcast, novels?,
  books? (?:is|was|about|club), the book, this book, reading a book, thriller, chapter, characters?,
  villain, plot, storyline, panto(?:mime)? (?:dame|season|tickets), the west end, theatre, musical, game,
  xbox, playstation, waterloo road, trunchbull, matilda, hogwarts, umbridge, snape, dumbledore,
  harry potter, grange hill, bad education, teachers on, abbott elementary, skinner, springfield, simpsons,
  st trinians, st trinian's, mr gilbert, inbetweeners, derry girls, sister michael, corrie,
  coronation street, eastenders, emmerdale, hollyoaks, strictly, bake off, gbbo, love island, traitors,
  i'm a celeb, im a celeb, apprentice, x factor, masterchef, eurovision, line of duty, happy valley, bond,
  marvel, star wars, #\\w*(?:gram|tok)
`);

/** The writer as a parent: the school, its head and its teachers are their own children's. */
export const PARENT_OF = [
  "(?:my|our) (?:\\w+ )?(?:son|daughter|lad|lass|boy|girl|bairn|child|kid|kids|children|two|three|eldest|oldest|youngest|middle one|little one|little ones|little man|twins?|nephew|niece|grandson|granddaughter|grandkids|godson|goddaughter|stepson|stepdaughter|teenager)(?:'s|s')?",
  '(?:his|her|their) (?:school|teacher|teachers|head|headteacher|head teacher|form tutor|college|nursery)',
  'school run',
  'as a (?:parent|mum|dad|mam)',
  'pta mum',
  'parent app',
] as const;

/** People of one's own whom a sentence may be about. */
export const OWN_FAMILY = [
  "(?:my|our) (?:\\w+ )?(?:mum|mam|dad|nan|nana|gran|grandad|grandma|auntie|aunt|uncle|husband|hubby|wife|partner|other half|boyfriend|girlfriend|fella|sister|brother|cousin|best friend|friend|mate|neighbour|in laws|mother in law|father in law|sister in law|brother in law|family)(?:'s)?",
] as const;

/** Somewhere or some time else that the writer was. */
export const BEFORE: readonly string[] = list(`
  when i was (?:at school|a kid|a child|a lad|little|young|\\w+), back in (?:the )?(?:19|20)?\\d\\ds?,
  in (?:19|20)\\d\\d, in the (?:\\d\\ds|sixties|seventies|eighties|nineties|noughties),
  my old (?:\\w+ )?(?:boss|manager|head|job|school|place|teacher|headteacher|workplace|firm),
  my (?:last|previous|former|first) (?:\\w+ )?(?:boss|manager|head|job|school|place|headteacher|workplace|firm),
  used to work, years ago, in my day, my school ?days, at my school in, ex boss, old school report,
  my manager at, my boss at
`);

/** Somebody else speaks, or the words are only mentioned. */
export const REPORTED: readonly string[] = list(`
  people (?:say|think|reckon|assume|who say|who think), they say, you read, whatever you (?:read|hear),
  some(?:one|body) (?:\\w+ ){0,4}(?:told|said|called|asked|shouted),
  (?:called|calling|calls) (?:me|us|my|him|her|them|teachers|you), (?:told|tells) (?:me|us)(?: that)?,
  says? (?:that )?(?:i|i'm|im|we|my), according to, the things (?:people|they) say, headline,
  (?<!discovered )(?<!learnt )(?<!learned )the word, as an insult
`);
