import { list } from './list.ts';

/** What streets are called, short forms too. */
export const STREET_KINDS: readonly string[] = list(`
  street, st, road, rd, lane, ln, close, cl, avenue, ave, drive, dr, crescent, cres, court, ct, way,
  terrace, place, grove, gardens, gdns, green, hill, row, mews, walk, square, sq, rise, view, parade, wharf,
  croft, meadow, meadows, fields, vale, bank, brae, wynd, quay, fold, garth, chase, end, heights, villas,
  buildings, park, gate, hollow, dene, ridge, common, orchard, paddock, spinney, copse, heol, ffordd, stryd,
  maes, cottages, cottage, steps, ginnel, snicket, yard, holt, reach, approach, drove, brow, nook, glade, heath, lea, leys, loan, broadway, embankment, circus,
`);

/** What streets begin with in Wales. */
export const FIRST_STREET_KINDS: readonly string[] = list(`
  heol, ffordd, stryd, maes, bryn, clos, cwrt, rhodfa, lon, llys, pen y, tyn y, erw, golwg, parc, cae, ger y,
`);

/** What stands alone after "the" as a street's whole name: "3 The Croft". */
export const THE_STREETS: readonly string[] = list(`
  croft, crofts, green, avenue, close, paddock, paddocks, orchard, orchards, old orchard, mews, chase, grove,
  crescent, terrace, lane, drive, gardens, meadow, meadows, spinney, copse, square, row, rise, ridge, glebe, elms,
  oaks, willows, limes, laurels, beeches, cedars, firs, poplars, pines, hollies, maltings, quay, wharf, hollow, dell,
  dene, garth, fold, heights, cloisters, parade, promenade, esplanade, moorings, warren, ridings, granary, old mill,
  old school house, old vicarage, old rectory, cottages, bungalows, hawthorns, larches, birches, shrubbery, links,
`);

/** Kinds of street that are plain words too: only with capitals. */
export const WEAK_STREET_KINDS: readonly string[] = list(`
  close, way, place, green, hill, row, walk, rise, view, bank, fold, chase, end, heights, park, gate,
  common, steps, yard, cottage, fields, reach, approach, holt, drove, brow, nook, glade, heath, lea, circus, loan, dr, drive, st, square, parade, court, meadow, ridge, vale, orchard, cl, ct, ln, buildings,
`);

/** What makes an address a place that is open to all, not a home. */
export const VENUES: readonly string[] = list(`
  cafe, pub, shop, hall, church, chapel, mosque, temple, theatre, restaurant, salon, barbers, museum,
  centre, library, surgery, hospital, clinic, school, academy, college, gallery, bar, hotel, club, studio,
  store, bakery, bookshop, butchers, garage, cinema, arena, stadium, opening hours, bookings, book a table,
  menu, open day, office, offices, market, nursery, pharmacy, chippy, takeaway, inn, arms, ltd, station,
  vets, dentist, bus, buses, number 10, monopoly, film, book, novel, series, episode, sherlock, now open,
  charity shop, florist, gym, pool, hub, council, food bank, foodbank, bank, depot, sorting office,
  post office,
`);

/** What a long row of digits is, when it is no telephone number. */
export const NOT_A_PHONE_AFTER: readonly string[] = list(`
  order, order number, order no, ref, reference, tracking, parcel, account, isbn, barcode, invoice, serial,
  ticket number, policy number, lottery, score, scores, pi is,
`);

/** What many short numbers in a row are of, when they are called out or scored. */
export const CALLED_OUT_NUMBERS: readonly string[] = list(`
  raffle, bingo, lottery, lotto, tombola, quiz, answers, score, scores, scored, won, lost, drew, beat, match, game,
  league, united, city, rovers, fc, darts, bus, buses, route, routes, tram, train, trains, page, pages, chapter,
  countdown, counting, count, times table, dot to dot, domino, dominoes, dice, wordle, hymn,
  hymns, nil,
`);

/** Places of business and help lines, whose numbers are public. */
export const GIVES_OUT_ITS_NUMBER: readonly string[] = list(`
  office, school office, reception, box office, surgery, gp, clinic, hospital, ward, pharmacy, shop, pub,
  restaurant, takeaway, chippy, cafe, hotel, council, helpline, hotline, switchboard, bookings, police,
  garage, vet, vets, theatre, cinema, museum, library, leisure centre, sports centre, customer service,
  customer services, charity, town hall, village hall, community centre, dentist, samaritans, childline,
  nspcc, rspca, tickets,
`);

/** Where private mailboxes are. */
export const MAIL_PROVIDERS: readonly string[] = list(`
  gmail, googlemail, hotmail, outlook, yahoo, icloud, live, msn, btinternet, sky, aol, protonmail, proton,
  virginmedia, talktalk, me, mail, ymail, gmx, fastmail, tutanota, tuta, zoho, hushmail, posteo, hey, ntlworld,
  blueyonder, tiscali, freeserve, plusnet, o2, orange, rocketmail, mac, pm, example,
`);
