import { list } from './list.ts';

/** What is said of grown-ups and not of schoolchildren. Plain form. */
export const ADULT_LIFE: readonly string[] = list(`
  married, marries, marrying, wedding, marriage, got hitched, engaged, fiance, fiancee, husband, hubby, wife,
  divorce, divorced, expecting, mortgage, pension, pint, pints, pub, beer, beers, gin, prosecco, cocktails, cocktail, wine, whisky,
  stag do, hen do, salary, promoted, promotion, new job, first job, works at, works for, works as, worked for,
  works in, ceo, boss, director, managing director, solicitor, barrister, accountant, estate agent, landlord,
  landlady, plumber, electrician, builder, joiner, roofer, decorator, mechanic, hairdresser, barber, barista,
  midwife, paramedic, firefighter, surgeon, consultant, gp, dentist, optician, physio, osteopath, personal trainer,
  adviser, advisor, councillor, cllr, mp, candidate, by-election, mayor, vicar, bishop, striker, midfielder,
  goalkeeper, defender, winger, manager, singer, band, headliner, gig, album, new single, debut single, dj, drummer, guitarist,
  actor, actress, film, podcast, author, novelist, novel, poet, presenter, comedian, professor, retired,
  retirement, divorcee, widower, my mate, my friend, my old friend, mate of mine, friend of mine, best man,
  bridesmaid, my neighbour, my colleague, colleague, my boss, my brother-in-law, my sister-in-law, tattoo,
  tattooist, taxi, cabbie, postman, nail tech, my nails, phd, father of, mother of, dad of, mum of, grandad,
  grandma, granny, jailed, fined, court, sentenced, rugby club, cricket club, golf club, five-a-side, darts,
  marathon, business, startup, linkedin, recruiter, agent, quote for the, the boiler, my car, his car, her car,
`);
