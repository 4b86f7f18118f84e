import { list } from './list.ts';

/**
 * Confidences told without the official word: what a child said, and prayers for a colleague. Phrases as in
 * `text/phrases.ts`, in plain form; a pair of them makes a breach, one alone is everyday talk.
 */

/** A child has said or shown something. */
export const CHILD_SPOKE = [
  '(?:told|tells|telling) (?:me|us|our ta|my ta)(?: something| a secret| things)?',
  '(?:said|says) (?:something|a thing|things|some things|what \\w+ said)(?: to (?:me|us))?',
  '(?:came|come|comes) out with (?:something|it|a)',
  'let (?:something |it )?slip',
  '(?:confided|opened up|spoke up|blurted|whispered)(?: \\w+)?',
  '(?:showed|shown) (?:me|us) (?:\\w+ )?(?:arm|arms|back|leg|legs|mark|marks|something|bruise\\w*|message|messages|phone)',
  'what (?:he|she|they|one of mine|a child|that child) (?:told|said|showed|shared)',
  '(?:drew|wrote) (?:something|a picture|it)',
  '(?:heard|hear) (?:something|things) (?:today|from a child|i)',
] as const;

/** What staff must do next, which tells what kind of thing it was. */
export const DUTY_TO_TELL: readonly string[] = list(`
  (?:had|have|having|has|need|needed|got|obliged|required|going) to (?:pass (?:it|that|this|them|things)? ?(?:on|up)(?! (?:the|a|my|some|to))|report(?: it| that)?|log(?: it| that)?|write (?:it|that|everything) (?:up|down)|tell (?:the )?(?:safeguarding|dsl|head|deputy|senco|lead|someone senior)|ring (?:it|them|someone)|act on|record it),
  (?:can't|couldn't|cannot|could not|wasn't allowed to|not allowed to) (?:keep (?:it|that|his|her|their|secrets?|quiet)|promise|un ?hear|un ?know),
  (?:fill(?:ed|ing)?|filing|do|did|doing) (?:in |out )?(?:the|that|a|another) (?:\\w+ )?(?:form|paperwork)(?! for),
  (?:the )?(?:yellow|green|blue|pink|red|orange|concern) (?:form|slip|sheet)s?, duty of care,
  passed (?:it|that|this) (?:on|up),
  (?:straight|went|gone|walked) to (?:the )?(?:dsl|safeguarding|designated), safeguarding lead,
  phone calls? (?:had|have) been made,
  (?:the )?right people (?:know|have been told|are (?:involved|dealing))
`);

/** Prayers and good thoughts. */
export const PRAYERS: readonly string[] = list(`
  pray(?:ers?|ing|ed)?, (?:good|positive|healing|kind|loving) (?:thoughts|vibes|wishes|energy),
  (?:in|keep) (?:our|my|your) (?:thoughts|prayers|hearts), thinking of, thoughts (?:are )?with,
  (?:sending|send|all my|all our|lots of) (?:\\w+ )?(?:love|strength|hugs?|light|thoughts|prayers),
  candles?(?: lit)?, hold(?:ing)? (?:\\w+ ){1,4}in the light, life is (?:cruel|so unfair|not fair|short),
  cruel world, fuck cancer, sh[i*]t news, heart ?broken for, gutted for, get well,
  fight(?:ing)? (?:it|this|on|hard|the fight)
`);

/** An illness, as it is told when nobody names it. */
export const ILLNESS_HINTS: readonly string[] = list(`
  chemo(?:therapy)?, radiotherapy,
  (?:it|cancer|lump)(?:'s| has|s)? (?:come |came |is )?(?:back|returned|spread|grown), spread (?:to|into),
  stage (?:[1-4]|one|two|three|four)(?! of), the big c, the c word, biopsy, scan(?:s| results?)?, tumou?r,
  lump, mastectomy, diagnos(?:is|ed), test results,
  results (?:from|of) (?:the|her|his) (?:hospital|consultant|scan|tests?),
  (?:in|into|to|from) (?:hospital|the hospice|intensive care|icu|surgery|theatre),
  (?:hospital|hospice|icu|oncology), operation, surgery, treatment, terminal(?:ly)?, palliative,
  (?:weeks|months) (?:to live|left),
  (?:liver|kidney|lung|bowel|breast|brain|ovar\\w+|prostate|pancrea\\w+),
  (?:miscarr\\w+|lost the baby|stillb\\w+|ivf|fertility), breakdown, overdose, rehab, mnd,
  multiple sclerosis, stroke
`);
