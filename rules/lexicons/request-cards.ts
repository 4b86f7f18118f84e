import { list } from './list.ts';

/** What grown-ups put on a profile as their work. Plain form. */
export const CAREERS: readonly string[] = list(`
  works at, works for, works as, worked at, working at, works in, working as, employed, self-employed, self employed, freelance, freelancer,
  owner, co-owner, founder, co-founder, ceo, cto, coo, cfo, director, managing director, manager, supervisor, team leader, executive,
  engineer, developer, programmer, analyst, architect, surveyor, solicitor, barrister, paralegal, accountant, bookkeeper, auditor,
  actuary, economist, consultant, advisor, adviser, recruiter, estate agent, lettings, mortgage broker, banker, underwriter, plumber,
  electrician, builder, joiner, carpenter, roofer, plasterer, bricklayer, scaffolder, decorator, mechanic, welder, fitter, hgv, driver,
  courier, postman, postwoman, farmer, gardener, landscaper, chef, baker, butcher, barista, bartender, landlord, landlady,
  hairdresser, barber, beautician, nail technician, lash tech, tattooist, tattoo artist, personal trainer, physiotherapist, physio,
  nurse, midwife, paramedic, doctor, gp, surgeon, dentist, optician, pharmacist, radiographer, carer at, care assistant, vet, veterinary,
  social worker, police officer, firefighter, soldier, royal navy, raf, british army, civil servant, councillor, cllr, mp,
  lecturer, professor, researcher, phd, scientist, journalist, reporter, editor, author, novelist, writer, poet, photographer, videographer,
  filmmaker, designer, illustrator, artist, musician, singer, songwriter, dj, producer, actor, actress, comedian, presenter, model,
  estate management, project manager, account manager, sales, marketing, hr, retail, logistics, warehouse, operations, procurement,
  entrepreneur, influencer, blogger, youtuber, coach, instructor, vicar, priest, imam, rabbi, pastor, minister, chaplain, retired,
  pensioner, veteran, cabin crew, pilot, air steward, receptionist, secretary, administrator, cleaner, security guard, apprentice,
  trainee solicitor, intern at, graduate scheme, open to work, hiring, mba, cpfa, acca, chartered
`);

/** Work in a school, whichever school it is. Plain form. */
export const SCHOOL_WORK: readonly string[] = list(`
  teacher, head teacher, headteacher, deputy head, assistant head, head of year, head of department, principal, vice principal,
  teaching assistant, ta, hlta, ect, nqt, senco, sendco, alnco, tutor, form tutor, governor, chair of governors, caretaker, site manager,
  school business manager, lunchtime supervisor, midday supervisor, school cook, school nurse, learning mentor, pastoral lead,
  exams officer, technician, safeguarding lead, dsl, early years practitioner, nursery nurse, year lead, subject lead, educator, teaching
`);

/** What only grown-ups say of their own life. Plain form. */
export const GROWN_UP_LIFE: readonly string[] = list(`
  married, married to, engaged to, engaged, divorced, widowed, in a relationship with, husband, wife, hubby, wifey, fiance, fiancee,
  mum of, mum to, mother of, mother to, dad of, dad to, father of, father to, mummy to, daddy to, mam to, boy mum, girl mum, boy dad, girl dad,
  parent of, parent to, mother, father, grandad, grandpa, granny, grandma, nana to, nan to, grandmother, grandfather, auntie to, uncle to,
  mum life, mumlife, dad life, homeowner, landlady
`);

/** Words that say somebody is a parent. Plain form. */
export const PARENT_WORDS: readonly string[] = list(`
  mum, mam, mom, mummy, mammy, mama, mother, dad, daddy, dada, father, papa, parent, carer, foster carer, stepmum, stepdad, pta, school gate
`);

/** In a name: it is a trader, a club, a page or a cause, not the person. Plain form. */
export const PAGE_WORDS: readonly string[] = list(`
  ltd, limited, llp, plc, inc, co, company, sons, bros, brothers, group, services, solutions, consulting, consultancy, holdings, partners,
  photography, photos, studio, studios, designs, design, art, arts, crafts, prints, gallery, music, band, records, productions, media, films, tv,
  podcast, radio, news, magazine, blog, books, author, writes, coaching, fitness, pt, yoga, pilates, dance, academy of dance, boxing, gym,
  plumbing, heating, electrical, electrics, roofing, building, builders, construction, joinery, carpentry, landscapes, landscaping, gardening,
  motors, garage, autos, cars, taxis, travel, tours, haulage, removals, cleaning, catering, cakes, bakes, bakery, kitchen, cafe, bar, pub, inn,
  hair, beauty, nails, lashes, aesthetics, makeup, mua, salon, barbers, tattoo, tattoos, boutique, clothing, fashion, jewellery, gifts, flowers,
  florist, lettings, estates, properties, homes, mortgages, law, solicitors, legal, dental, clinic, therapy, counselling, vets, farm, farms,
  foundation, trust, fund, memorial, charity, campaign, appeal, justice for, in memory of, rip, fans, fan page, fanpage, fan club, fanclub, stan, updates,
  official, fc, afc, rfc, cc, united, church, ministries, councillor, cllr, for mayor, mp, fundraiser, page, community, marketing, store, shop
`);

/** In a name: decoration that says nothing of who it is. Plain form. */
export const NAME_FILLERS: readonly string[] = list(`
  x, xx, xxx, xo, xoxo, the, real, its, it's, im, iam, am, just, only, not, little, lil, big, baby, king, queen, prince, princess, miss thing,
  aka, gaming, gamer, gamez, plays, yt, ttv, tv, ig, insta, fb, backup, spam, priv, private, new, acc, account, second, old, main, alt, finsta,
  lfc, mufc, mcfc, avfc, nufc, cfc, thfc, coyg, ynwa, and, or, of, in, at, is, my, me, hello, hi, hey, jr, snr, sr, junior, senior, ii, iii, da,
  she, her, he, him, they, them, uk, gb, vip, pro, god, lol, yr, year, y, class
`);

/** After a name: letters that people put behind it. Plain form. */
export const POST_NOMINALS: readonly string[] = list(`
  ba, bsc, ma, msc, mba, phd, pgce, npqh, npqsl, npqml, qts, mbe, obe, cbe, frsa, mct, fcct, cpa, acca, aca, mphil, bed, med, edd, llb, llm, hons, rgn, mcipd
`);

/** Before a name. Plain form. */
export const TITLES: readonly string[] = list(
  `mr, mrs, ms, miss, mx, dr, sir, rev, revd, madam, mister, prof, professor, fr, sister, lady, lord, capt`,
);
