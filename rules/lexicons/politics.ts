import { list } from './list.ts';

/** Parties and the words of a campaign in the United Kingdom. All in plain form. */

/** Names that are parties wherever they stand. */
export const PARTIES: readonly string[] = list(`
  conservatives, tory, tories, the tory party, conservative party, labour party, lib dem, lib dems, libdem,
  libdems, liberal democrat, liberal democrats, green party, the greens, reform uk, snp,
  scottish national party, plaid, plaid cymru, ukip, brexit party, dup, sdlp, sinn fein, alliance party,
  uup, workers party, your party, restore britain, keir starmer, starmer, farage, nigel farage, badenoch,
  ed davey, corbyn, rishi, boris
`);

/** Names with another sense too: they count after a word of voting or campaigning. */
export const PARTIES_AS_WORDS: readonly string[] = list(`
  labour, conservative, green, greens, reform, alliance, independent, liberal, blue, red, yellow
`);
