import { CLASS_GROUPS, OWN_PEOPLE } from '../../lexicons/class-cues.ts';
import {
  AFTER_NO_PERSON,
  AFTER_NOT_CHILD,
  BEFORE_PERSON,
  PERSON_VERBS,
  TITLES,
} from '../../lexicons/person-words.ts';
import { YEAR_GROUP } from '../../people/year-group.ts';
import { oneOf } from '../../text/words.ts';

const before = (source: string) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${source})$`, 'u');
const after = (source: string) => new RegExp(`^(?:${source})(?![\\p{L}\\p{N}])`, 'u');

const KIN = oneOf(OWN_PEOPLE);
/** "my niece", "our", "the dog called": what follows is no pupil of the writer's. */
export const OWN_BEFORE = before(
  `(?:my|our|wor|his|her|their)\\s+(?:[\\p{L}'-]+\\s+){0,2}${KIN}(?:'s called|\\s+called|\\s+is|,|:|\\s+-)?\\s+|(?:the|a)\\s+(?:dog|cat|puppy|kitten|hamster|rabbit|horse|pony|guinea pig|tortoise|parrot|hamster)(?:\\s+called|,)?\\s+`,
);
/** "our Kofi": one's own child, unless a class follows. */
export const OUR_BEFORE = before(
  `(?:our|wor|my)\\s+(?:little\\s+|wee\\s+|big\\s+|lovely\\s+|gorgeous\\s+|own\\s+|darling\\s+|beautiful\\s+)?`,
);
/** ", my niece". */
export const OWN_AFTER = after(`\\s*[,(-]?\\s*(?:is\\s+)?(?:my|our)\\s+(?:[\\p{L}'-]+\\s+){0,2}${KIN}`);
/** "Mr", "Auntie", "King". */
export const TITLE_BEFORE = before(`${oneOf(TITLES)}\\.?\\s+`);
/** "the dog", "from the gym". */
export const NOT_CHILD_AFTER = after(`\\s*,?\\s*${oneOf(AFTER_NOT_CHILD)}`);
/** ", the Year 4 teacher". */
export const ADULT_AFTER = after(
  '(?:\\s*[,(-]\\s*(?:the\\s+|our\\s+|my\\s+|a\\s+)?|\\s+(?:the|our|my|a)\\s+)(?:(?:year|yr|y)\\s?\\d\\s+)?(?:teacher|ta|hlta|lsa|senco|head|headteacher|deputy|caretaker|site manager|cook|dinner lady|secretary|receptionist|governor|colleague|barman|barmaid|barista|plumber|builder|electrician|postman|milkman|bus driver|driver|hairdresser|barber|dentist|vet|doctor|nurse|singer|actor|comedian|lead|leader)',
);
/** What makes a common word with a capital no name: "May half term", "Hope you". */
export const NO_PERSON_AFTER = after(`\\s+${oneOf(AFTER_NO_PERSON)}`);
/** Places and things, whatever the name. */
export const COMPOUND_AFTER = after(
  '\\s+(?:half[ -]term|bank holiday|day|street|road|lane|close|avenue|drive|crescent|court|cottage|park|gardens|church|centre|hospital|hospice|station|primary|academy|college|united|rovers|bear|bears|appeal|chain|wreath|sandwich|noodles)',
);
/** "little", "told", "well done". */
export const PERSON_BEFORE = before(`${oneOf(BEFORE_PERSON)}\\s+`);
/** "told", "has finally got", "cried". */
export const VERB_AFTER = after(
  `\\s+(?:(?:just|finally|also|has|only|never|still|then|actually|literally|even|always|and \\p{L}+)\\s+)?${oneOf(PERSON_VERBS)}`,
);
/** "Taught Demelza back in 2015". */
export const TAUGHT_BEFORE = before('(?:taught|tutored|used to teach|i teach)\\s+(?:little\\s+)?');
/** "Alfie's Feet by Shirley Hughes". */
export const TITLE_BY = /^'s (?:\p{Lu}[\p{L}'-]+ ){1,4}by \p{Lu}/u;
/** "Our Lexie in the nursery class": "our" is the class's. */
export const IN_THE_CLASS = after(
  `\\s+(?:in|from)\\s+(?:the|my|our)\\s+(?:[\\p{L}'-]+\\s+){0,2}(?:class|group|room|base|unit)`,
);
/** "Jayden has 14 apples": nobody but a sum. */
export const SUM_AFTER =
  /^\s+(?:has|had|have|buys|bought|gives|gave|eats|ate|shares|shared|sells|sold|picks|collects|bakes|wants|owns|saves|spends|runs|walks)\s+(?:\d+|£\d|\p{L}+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\s-](?:\p{L}+[\s-])?(?:apples?|sweets?|marbles?|pencils?|pens|oranges|bananas|cakes?|cookies|biscuits|counters|stickers|cubes|beads|balloons|pizzas?|slices?|books|cars|football cards|cards|eggs|watermelons|melons|chocolates|coins|km|miles|metres|cm|litres|more than)(?![\p{L}])/u;
/** Verbs that a month or a flower takes as well. */
export const THING_VERB_AFTER = after(
  "\\s+(?:is|was|isn't|wasn't|has|had|came|comes|went|goes|got|gets|starts|started|looks|looked|left|leaves|had|can't|needs|gives|gave|makes|made|brings|brought|turned|found|won't|doesn't|didn't|takes|took|stands|stood|falls|fell|stopped|stops|finished|ran|runs|kept|keeps)",
);
const GROUP = `(?:${YEAR_GROUP}|(?:class|form|tutor group|reading group|phonics group|maths group|maths set|nursery|intervention group|nurture group|residential|sixth form|eyfs|preschool|pre-school)(?![\\p{L}])|(?:1[0-3]|[1-9])[a-z]{1,2}(?![\\p{L}\\p{N}]))`;
/** "in my class", "(y1)", ", one of my year 6s". */
export const IN_CLASS_AFTER = after(
  `\\s*[,(\\[-]?\\s*(?:in|from|of|out of)\\s+(?:(?:my|our|the)\\s+)?(?:[\\p{L}'-]+\\s+)?${GROUP}|(?:\\s+|\\s*[,(\\[-]\\s*)${YEAR_GROUP}|\\s*[(\\[]\\s*${GROUP}|\\s*,?\\s*(?:one of|who(?:'s| is| was) in)\\s+(?:my|our)\\s+(?:[\\p{L}'-]+\\s+){0,2}(?:${YEAR_GROUP}|pupils|students|kids|${oneOf(CLASS_GROUPS)})`,
);
/** The same, so written that not even a month could stand before it. */
export const BRACKET_AFTER = after(`\\s*[(\\[]\\s*(?:in\\s+|from\\s+)?${GROUP}|\\s+from\\s+(?:my|our)\\s`);
/** "'s mum", "'s handwriting": what a child has. */
export const HAS_AFTER =
  /^'s\s+(?:[\p{L}-]+\s+)?(?:mum|dad|mam|mother|father|parents|mummy|daddy|nan|carer|sister|brother|behaviour|reading|writing|handwriting|work|birthday|coat|bag|book|inhaler|lunch|lunchbox|shoes|tooth|teeth|face|hair|plan|report|ehcp|drawing|picture|card|kit|attendance|spelling|maths|homework|desk|chair|turn|tears|laugh|smile)(?![\p{L}])/u;
/** A film, a show, a shop: "from The Good Place", but not "from Year 4". */
export const FROM_ELSEWHERE =
  /^\s+(?:from|off)\s+(?:[Tt]he\s+)?(?!Year|Yr|Y\d|Reception|Nursery|KS|EYFS|The\s|\d)\p{Lu}\p{Ll}/u;
/** An animal's picture soon after. */
export const PET_PICTURE = /^[^\n]{0,40}(?:🐶|🐕|🐩|🐾|🐱|🐈|🐰|🐹|🐴|🐢|🦎|🐠)/u;
/** Forms of verbs that also follow the modal: "will read" says nothing of a boy. */
export const AFTER_MODAL =
  /^\s+(?:(?:just|also|only|never|still|then|always|finally|actually|even)\s+)?(?:read|put|cut|hit|beat|come|run|bet|let|set|spread)(?![\p{L}])/u;
/** "the grace", "in May": a word that makes the next one no name. */
export const DETERMINED =
  /(?:^|[^\p{L}])(?:the|a|an|this|that|any|no|some|of|in|by|last|next|every|each|my|your|our|their|good|full|high|low)\s+$/u;
