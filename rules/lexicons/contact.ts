import { list } from './list.ts';

/** How people ask others to be in touch. All in plain form. */

/** Places where people are in touch out of sight of the school. */
export const CHANNELS: readonly string[] = list(`
  insta, instagram, ig, the gram, snap, snapchat, snap chat, sc, discord, whatsapp, whats app, wattsapp,
  facebook, fb, messenger, tiktok, tik tok, x, twitter, linkedin, telegram, signal, facetime, skype, zoom,
  twitch, youtube, bereal, kik, threads, xbox, xbox live, psn, playstation, ps4, ps5, switch, steam,
  roblox, fortnite, minecraft, fifa, cod, among us, rocket league, here, this, there
`);

/** Games that children and staff might play together. */
export const GAMES: readonly string[] = list(`
  fortnite, minecraft, roblox, fifa, eafc, ea fc, fc25, fc 25, fc26, fc 26, gta, apex, valorant, overwatch,
  splatoon, animal crossing, clash royale, gran turismo, among us, rocket league, cod, call of duty,
  warzone, mario kart, brawl stars, pokemon go, xbox, ps5, ps4, switch, chess.com
`);
