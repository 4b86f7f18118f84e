import { NO_PICTURE, PICTURE_NOUNS, PICTURE_PHRASES, POINTERS, THROWBACKS } from '../../lexicons/pictures.ts';
import type { Reading, Span } from '../../text/reading.ts';
import { matches } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';

/**
 * Words that say there is a picture: they name it, point at it, announce what follows, look back, stand for a
 * camera, place somebody in it, or say that it was taken.
 */
export interface PictureCue extends Span {
  kind: 'noun' | 'pointer' | 'announce' | 'then' | 'emoji' | 'place' | 'taken';
}

const NOUN = wholeWords(oneOf(PICTURE_NOUNS, PICTURE_PHRASES));
const POINTER = wholeWords(
  `${oneOf(POINTERS)}|in the (?:first|second|third|fourth|last|next|top|bottom|middle) (?:pic|picture|photo|slide|image|video|clip)|(?:put|putting|post|posted|posting|share|shared|sharing|popped|stuck|uploaded)\\s+(?:[\\p{L}']+\\s+){1,6}on (?:here|insta|instagram|facebook|fb|the gram|my grid|tiktok)`,
);
const ANNOUNCE = wholeWords(
  "here's|heres|here is|here are|here r|here they (?:all )?(?:are|r)|there they (?:all )?are|here we are|look at|just look|check out|behold|feast your eyes on|how (?:cute|gorgeous|adorable|sweet|smart|lovely|amazing|fab|good) (?:do|does|did)|meet|introducing|this is|these are",
);
const THEN = new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(THROWBACKS)}(?![\\p{L}\\p{N}])`, 'gu');
const EMOJI = /[📸📷🎥📹🎬🤳🎞]/gu;
/** Where somebody stands in a picture. */
const PLACE = wholeWords(
  "(?:front|back|second|third|top|bottom|middle|2nd|3rd) row|(?:second|third|first|2nd|3rd|far|fourth) (?:from the |from |on the |on )?(?:left|right|end)|bottom (?:left|right)|top (?:left|right)|on the far (?:left|right)|waving at the camera|pulling (?:the|a) (?:silly |funny )?face|looking at the camera|that's me (?:in|at|on|with|behind|dressed)|photobomb\\p{L}*|in the (?:background|foreground)|that's (?:one|two|three|some|a few|half) of (?:mine|our lot|my lot) (?:in|at|on|with|behind|dressed|next|doing|waving)",
);
/** A picture is being taken; "I snapped at Year 4" is none. */
const TAKEN = wholeWords(
  '(?:managed|got|tried|able) to (?:snap|film|photograph|video|capture)|snapped (?=(?:the|our|these|some|two|one|a few|reception|year)(?!\\p{L}))|(?:got|get|grabbed|nabbed|took|taken|taking|caught) (?:a |some |this |these |another |the best |the cutest )(?:cheeky |quick |cute |lovely |great |wee |sneaky )*(?:shots?|snaps?)|(?:getting|got|whipped|get) (?:my|the) phone out|(?:snapped|photographed) by|so here it is|(?:look at|check|check out) (?:his|her|their|that|those|the) (?:\\p{L}+ ){0,3}faces?',
);
const NONE = wholeWords(oneOf(NO_PICTURE));

/** Every word of a picture in the draft, without those that mean something else. */
export function pictureCues(reading: Reading): PictureCue[] {
  const none = matches(reading, NONE);
  const cues = (
    [
      ['pointer', POINTER],
      ['noun', NOUN],
      ['announce', ANNOUNCE],
      ['then', THEN],
      ['emoji', EMOJI],
      ['place', PLACE],
      ['taken', TAKEN],
    ] as const
  ).flatMap(([kind, pattern]) => matches(reading, pattern).map((span) => ({ ...span, kind })));
  return cues.filter((cue) => !none.some(({ start, end }) => cue.start < end && start < cue.end));
}

const HIDDEN = wholeWords(
  [
    '(?:emojis?|stickers?|smileys?) to (?:hide|cover|protect)|(?:hide|hides|hid|hiding|hidden) (?:who they are|their identit\\p{L}+)',
    "(?:stickers?|emojis?|smileys?|smiley faces|hearts?|stars?|sunflowers?|blobs?|big dots?|scribbles?)\\s+(?:over|on|covering|across|for)\\s+(?:(?:their|the|his|her|every|each|all|all the|all their|everyone's)\\s+)*(?:little\\s+)?(?:faces?|heads?)",
    "(?:faces?|heads?)\\s+(?:(?:are|is|all|have been|been|deliberately|carefully|obviously|now|i've|ive|i have)\\s+)*(?:hidden|blurred(?: out)?|covered(?: up)?|cropped(?: out| off)?|pixelated|pixellated|blanked out|blacked out|scribbled out|emojied|emoji'd|chopped off|cut off)",
    '(?:blurred|covered|cropped|hid|hidden|pixelated|blanked|blacked|chopped|scribbled)\\s+(?:out\\s+|over\\s+|up\\s+)?(?:(?:their|the|his|her|every|all|all the|all their)\\s+)+(?:little\\s+)?(?:faces?|heads?)',
    "(?:can't|cant|cannot|can not|couldn't|couldnt)\\s+(?:even\\s+|really\\s+)?(?:see|make out)\\s+(?:(?:any|any of|their|the|his|her|anyone's|a single)\\s+)*(?:little\\s+)?faces?",
    "(?:all|everyone|everybody|everyone's|they're|they are|children|kids|class) (?:are |is |been |have been |has been )*(?:blurred|pixelated|pixellated|emojied)(?: out)?(?! (?:vision|line|lines|boundaries|into))|(?:blurred|pixelated|pixellated|stickered|emojied|blanked|cropped|covered)(?: out| up)? (?:everyone|them(?: all)?|all of them|(?:the |my |all the )*(?:kids|children|class|pupils))|(?:blurred|pixelated|stickered|covered|cropped|hidden)(?: out| up)? for (?:obvious reasons|privacy|gdpr|safeguarding|consent)|identit(?:y|ies) (?:protected|hidden)",
  ].join('|'),
);
const TURNED = wholeWords(
  '(?:back|backs)\\s+of\\s+(?:(?:their|the|his|her|every|all|little|tiny|some|small)\\s+)*(?:heads?|kids|children|pupils)|from behind|from the back|no (?:identifiable )?faces(?:\\s+(?:shown|showing|visible|in it|on show))?|faces? turned|facing away|only (?:their |the )?(?:backs|hands|feet|wellies|shoes)(?: on show)?',
);

/** Words that say that faces are hidden ("plain": nobody says it but of a picture of children; "turned": it may be a view). */
export function hiddenFaces(reading: Reading): { plain: Span[]; turned: Span[] } {
  return { plain: matches(reading, HIDDEN), turned: matches(reading, TURNED) };
}
