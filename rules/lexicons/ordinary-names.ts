import { list } from './list.ts';

/**
 * Given names that are also common English words, months, flowers, virtues or places: a capital or a class cue
 * alone does not make them a child. Plain form.
 */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set(
  list(`
  can, ion, tao, even, mine, van, don, art, mai, long, kit, ada, dev, jet, per, son, sun, her, hung, moon,
  ace, aloe, amber, angel, archer, art, ash, aspen, autumn, bailey, basil, bay, bear, beau, bee, bell,
  berry, bill, billy, bliss, blossom, blue, bob, bonny, brandy, brook, brooks, buck, buddy, bunny, carol,
  carter, cash, charity, chance, charm, chase, chip, clay, clement, cliff, clover, coral, cosmo, crystal,
  daisy, dale, dash, dawn, dean, dell, destiny, dolly, don, dot, drew, duke, earl, eden, elder, ember, eve,
  faith, fern, flick, flora, flower, ford, forest, frank, freedom, gale, gem, gene, ginger, glen, glory,
  grace, grant, gift, hale, harmony, harper, harp, hazel, heath, heather, heaven, henna, holly, honey,
  honour, hope, hugh, hunter, indigo, iris, ivory, ivy, jack, jade, jasmine, jasper, jay, jean, jet, jewel,
  joy, juniper, justice, kay, ken, king, kit, kitty, lance, lane, lark, laurel, lavender, leaf, leo,
  liberty, lily, linden, lotus, love, lucky, luna, major, maple, mark, marina, mason, matt, max, meadow,
  melody, mercy, merry, miles, mo, myrtle, nick, noble, norm, nova, oak, oakley, ocean, olive, opal, pansy,
  parker, pat, patience, peace, pearl, peg, penny, pepper, petal, phoenix, pip, piper, poppy, posy,
  precious, prince, princess, prosper, queen, rain, raven, ray, red, reed, reef, rex, rich, ridge, river,
  rob, robin, rocky, rod, rose, rosemary, rowan, ruby, rusty, sage, sandy, scarlet, scarlett, serenity,
  shade, sky, skip, sol, sonny, spencer, star, stella, sterling, storm, sue, sunny, sunshine, tanner, tab,
  teddy, terry, tiger, tony, topaz, trinity, troy, true, tucker, valentine, victor, victory, violet, ward,
  wade, will, willow, winter, wolf, wren, zest, may, june, april, august, january, summer, monday, asia,
  austin, boston, bradford, brooklyn, camden, carlisle, chelsea, chester, china, cornwall, dakota, dallas,
  darwin, denver, devon, durham, florence, georgia, houston, india, israel, jordan, kent, kingston, lincoln,
  logan, london, lourdes, madison, milan, orlando, paris, preston, roman, rome, savannah, shelby, sierra,
  sydney, tyne, verona, vienna, virginia, washington, york, guy, rosa, blessing, favour, ola, mia, noor,
  mai, an, do, so,
`),
);

/** Names that are also a virtue or a feeling: "Joy is …" speaks of the feeling. */
export const ABSTRACT_NAMES: ReadonlySet<string> = new Set(
  list(`
  joy, hope, faith, grace, patience, mercy, charity, liberty, justice, peace, bliss, honour, glory, love, trust,
  freedom, harmony, destiny, serenity, chance, summer, winter, autumn
`),
);

/** Names that are also a month or a season: even a capital says nothing. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set(
  list(`
  may, june, april, august, january, summer, autumn, winter, monday,
`),
);
