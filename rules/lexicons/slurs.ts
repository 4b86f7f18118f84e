import { list } from './list.ts';

/**
 * Words that attack people for what they are, wherever they stand: kept only so that a draft with one of them can be
 * held up. Plain form, each a regular expression of one word.
 */
export const SLURS: readonly string[] = list(`
  n[i1]gg(?:er|a|ers|as|az), pak(?:i|is|ki|kis)(?! (?:shop)?stan), chink(?:y|ies), (?<!maine )coons?,
  wogs?, gooks?, darkies, golliwogs?, raghead(?:s)?, towel ?heads?, camel jockeys?, sand ?n\\w+, kikes?,
  yids?, spics?, jungle bunn(?:y|ies), half ?castes?, pikeys?, pikies, gyppos?, gypos?, gippos?,
  knackers on, dirty gypsies, fagg?ots?, fags(?= (?:and|are|should)), poofs, poofters?,
  (?:a|you|that|little|big|old|right|proper) poof(?! of), lezzers?, lezzas?, shirt ?lifters?,
  batty ?(?:boy|man)s?, trann(?:y|ies), shemales?, he-she, troons?, retards?, retarded, libtards?,
  spastics?, spaz(?:zes|zers?|zy)?, spakk?(?:a|ers?|y|as), mongs?, mongoloids?, cripples?,
  window ?lickers?, flids?, schizos?, feminazis?
`);
