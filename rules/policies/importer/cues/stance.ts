import type { Modality } from '../proposal.ts';

/** "Staff must not", "pupils will never", "may not": a modal that forbids, with an adverb between at most. */
const BARRED =
  "(?:must|shall|will|may|can)(?: \\w+ly| also| therefore| at any time| under any circumstances| ever)*,? (?:not|never|neither)|must ?n't|mustn't|won't|can't|cannot|shan't|may neither";

/** Words that look like a demand and are none; they are taken out before the demands are looked for. */
export const NO_DEMAND =
  /\bnot (?:just|only|merely|simply|limited to|restricted to|exhaustive|necessarily)\b|\b(?:may|might|will|can|would) not (?:always|necessarily|realise|know|want|wish|be (?:aware|liable|treated|regarded|considered|held|responsible|disadvantaged|possible|able|appropriate|suitable)|apply|affect|prevent|otherwise|have a (?:chance|negative))\b|\b(?:can|could)(?:not|n't) (?:be (?:held|guaranteed)|expect|guarantee|control)\b|\b(?:is|are) not liable\b|\bneed not\b|\bnothing in this\b.*|\b(?:has|have) no wish to\b|\bwhether or not\b|\bif (?:you|they|staff) (?:do|are|have) not\b|\bwho (?:do|does|have|has|are|is) not\b|\bso as not to\b|\bwould not (?:be|want|have)\b|\bhave not yet\b|\b(?:if|where|when|whether) (?:in doubt|required|necessary)\b|\bthe need to\b|\bin need of\b|\bno one else's\b|\bit should be noted\b|\bshould note\b|\b(?:do|does) not need to\b|\bmay need to\b|\b(?:policy|document|section|guidance|code|statement)s? (?:should|must|will|is to|needs? to) be (?:read|reviewed|considered)\b/g;

/** What the words of a sentence demand, the first that fits being taken. */
export const DEMANDS: readonly (readonly [Modality, RegExp])[] = [
  [
    'advice',
    /\b(?:strongly |also |therefore )*(?:advised|recommended|encouraged|urged|wise|sensible|best|advisable|prudent) (?:\w+ )?(?:not to|against|to avoid|to refrain|never to)\b|\b(?:recommend|advise|suggest)(?:s|ed)? (?:against|that \w+ (?:do|does|never) )|\bideally\b.*\brefrain\b|\bunwise\b/,
  ],
  [
    'should-not',
    /\b(?:important|better|best) (?:to avoid|not to|to refrain)\b|\b(?:asked|requested|expected|reminded|encouraged) not to\b|\bask (?:\w+ ){1,4}not to\b|\bdiscouraged from\b|\bis not (?:advisable|recommended|encouraged)\b|\bpreferably not\b/,
  ],
  [
    'caution',
    /\bshould not (?:assume|expect|rely|presume)\b|\b(?:should|must|need to|please|employees|staff) (?:also |always )?be (?:aware|mindful|cautious|careful|wary|vigilant)\b(?! of the (?:policy|contents))|\b(?:great |particular |extreme |due )?(?:caution|care) (?:must|should|is|needs)\b|\b(?:exercise|use|take|with) (?:\w+ )?(?:caution|care)\b|\bcaution is advised\b|\btak(?:e|ing) (?:great |particular |extreme )?care\b|\bbear(?:ing)? in mind\b|\bthink (?:carefully|twice|before)\b|\bmindful\b|\bcautious\b|\bassume that (?:anything|everything|nothing)\b|\bhave the potential to\b|\bneed to be aware\b/,
  ],
  ['must-not', new RegExp(`\\bshall not\\b|\\b(?:${BARRED})\\b`)],
  [
    'must-not',
    /\b(?:is|are|be|were) (?:\w+ly )?(?:prohibited|forbidden|banned|barred|unacceptable|inappropriate to|against (?:school|trust|academy) (?:policy|rules))\b|\b(?:is|are) (?:\w+ly |also )?(?:not|never)(?: considered| deemed| regarded as)? (?:\w+ )?(?:permitted|allowed|acceptable|authorised|appropriate|to |entitled|for |tolerated)|\b(?:will|is|are) not (?:be )?tolerated\b|\bnot permitted\b|\bnot allowed\b|\bis it (?:\w+ )?(?:acceptable|appropriate|permitted) (?:to|for)\b.*\bno\b|\bunder no circumstances\b|\bon no account\b|\bit is a breach of\b|\bprohibits\b/,
  ],
  [
    'must-not',
    /\bno (?:\w+[ ,]+){1,8}?(?:may|must|shall|can|will|is to|are to) (?:be|have|access|use|post|share|take|appear|publish|upload)\b|\bno one (?:may|can|should|must)\b|\bnobody (?:may|can|should|must)\b|\bno contact\b|\bthere (?:must|should|is to|will) be no\b/,
  ],
  [
    'must-not',
    /\b(?:must|will|shall|required to|need to) (?:always |also )?(?:refrain|abstain|desist|avoid)\b|\b(?:must|will|shall|required to|need to|responsible for)\b[^.;]{0,160}\b(?:ensur\w*|make sure|making sure|see to it)\b[^.;]{0,160}\b(?:do|does|is|are|will|has|have)(?: not|n't| never)\b|\b(?:must|will|shall)\b[^.;]{0,160}\bensur\w*\b[^.;]{0,160}\bno\b/,
  ],
  ['must-not', /(?:^|[.;|] )no (?!matter|doubt|longer|one\b)[a-z]+(?: [\w']+){0,4}(?:[.;]|$)/],
  [
    'should-not',
    /\bno (?:\w+[ ,]+){1,8}?should (?:be|have|access|use|post|share|take|appear|publish|upload|\w+)\b/,
  ],
  [
    'should-not',
    /\b(?:should|ought)(?: \w+ly| also| therefore| ideally)*,? (?:not|never)\b|\bshouldn't\b|\bshould (?:\w+ )?(?:refrain|avoid|abstain)\b|\bshould only\b.*\bnot\b/,
  ],
  [
    'must-not',
    /(?:^|[,;:.!] |\band |\bbut |\bplease |\bthen )(?:do not|don't|never|refuse to|refrain from|avoid) (?!hesitate)\w|\b(?:i|we|it|they|you|which|account) (?:do|does|will|shall|may|can)(?: not|n't| never)\b|\bit is never\b|\b(?:is|are) never (?:to be )?\w+ed\b|\bnot to be \w+(?:ed|n|t)\b|\b(?:is|are) not (?:used|shared|posted|published|named|shown|tagged|included|taken|discussed|given|displayed|accepted|answered|uploaded|stored)\b/,
  ],
  [
    'must',
    /\b(?:must|shall)\b|\b(?:has|have) to\b|\b(?:is|are|be) (?:\w+ )?required\b|\brequires\b|\b(?:is|are|be) (?:also )?(?:expected|obliged|bound) (?:to|by)\b|\bexpects? (?:all |every|any|\w+ )*(?:staff|employees|colleagues|volunteers|everyone|members|governors|parents|pupils|students|families|carers)?\b.*\bto\b|\bis (?:essential|mandatory|compulsory|vital|imperative|forbidden)\b|\b(?:is|are) (?:\w+ )?responsible for\b|\bhas a responsibility\b|\bhave a (?:responsibility|duty)\b|\b(?:may|can) only\b|\bonly permits?\b|\bpermits? only\b|\bonly (?:be )?(?:permitted|allowed)\b|\bpermitted only\b|\bonly (?:\w+[ ,]+){1,10}(?:may|can|will)\b|\bneeds? (?:to be|to|the)\b/,
  ],
  [
    'advice',
    /\b(?:may|might) (?:wish|want|like) to\b|\b(?:strongly |also |well |are )*(?:advised|recommended|encouraged|urged|advisable)\b|\b(?:recommend|advise|suggest|encourage|urge)s?\b|\bgood (?:practice|idea)\b|\b(?:is|are) (?:sensible|wise|prudent|worth)\b|\bshould (?:ideally|consider)\b(?! the)/,
  ],
  [
    'should',
    /\b(?:should|ought to)\b|\bnormal practice\b|\b(?:is|are) asked to\b|\bask (?:\w+ ){1,4}to\b|(?:^|[,;.!] )please\b|\brequested to\b/,
  ],
  [
    'must',
    /\b(?:staff|employees?|colleagues|teachers|members?|volunteers|governors|pupils|students|children|parents|carers|families|users|schools|accounts?|handles|everyone|all|i|you|they|concerns?|communications?|posts?|content|comments|images|photographs|photos|we|leaders(?:hip)?|slt|headteacher|principal|team|it|dsl|manager|officer)(?: \w+){0,6} will\b(?! not)(?! be (?:normal|that|monitored|reviewed|investigated|disadvantaged|dealt|considered|treated|asked|required))|\bi agree to\b|(?:^|[.;,] |\band |\bthen )(?:always|make sure|ensure|keep|report|tell|inform|notify|check|ask|remember|delete|save|speak to|remove|limit|take it|take them) \w|(?:^|[.;] )(?:set|use|only|treat|protect)\b/,
  ],
];

/** What a stem demands of its items: first by its very end ("Staff must not:"), then by the words in it. */
export const STEMS: readonly (readonly [Modality, RegExp])[] = [
  [
    'should-not',
    /\b(?:should|ought)(?: \w+){0,2} (?:not|never)\b(?: \w+){0,6}:?$|\b(?:asked|advised|requested) not to\b[^.]*$/,
  ],
  [
    'must-not',
    new RegExp(
      `(?:${BARRED})\\b[^.]{0,70}$|\\bnot (?:considered |deemed |regarded as )?(?:acceptable|permitted|allowed|appropriate)\\b|\\b(?:unacceptable|prohibited|forbidden|banned)\\b|\\binappropriate uses?\\b|\\bagree not to\\b|\\b(?:do not|don'?t'?s?|never|avoid|refrain from)\\b:?[^.]{0,25}$|\\bbreach of this \\w+ to\\b`,
    ),
  ],
  [
    'must',
    /\b(?:must|shall|will|required to|have to|has to|need to|expected to|agree to|agree that i|responsible for|requires?)(?: (?:also|always|therefore|ensure|make sure|each|employees?|staff|that|they|all|\w+ing|use|websites|social|networking)){0,9}:?$/,
  ],
  ['should', /\b(?:should|asked to|please)(?: (?:also|always|ensure|make sure|that|they)){0,5}:?$/],
  [
    'info',
    /\b(?:aims?|purposes?|objectives?|intend\w*|risks?|include|includes|including|such as|e\.g\.|means|refers? to|so that|potential|defined as|principles? (?:is|are)|law|laws|legislation|acts?|platforms?|may take|consider taking|following action|channels are|will apply|following will)\b[^.]{0,80}:?$/,
  ],
  ['info', /\b(?:may|can|could) (?!wish|only|not)(?:\w+ ){0,4}:?$/],
  [
    'advice',
    /\b(?:recommend|advise|suggest|encourage|urge)(?:s|ed|d)?\b[^.]*$|\bmay (?:wish|want|like) to\b[^.]*$|\bbest practice\b|\bgood practice\b|\btips?\b/,
  ],
  [
    'should',
    /\bshould\b[^.]*$|\basked to\b[^.]*$|\bask (?:you|that|parents|them|families)\b[^.]*$|\bplease\b[^.]*$/,
  ],
  [
    'must',
    /\b(?:must|shall|will|required|requires?|have to|has to|need to|expects?|expected|agree|agrees?|responsible for|responsibilit\w+|undertake|confirm|commit|following (?:rules|principles|practices|guidelines|apply))\b[^.]*$|^(?:always|do'?s?):?$/,
  ],
];

export const DONT_HEADING =
  /^(?:do ?n[o']?t'?s?|don'?t'?s?|do nots?|never|things (?:to avoid|not to do)|unacceptable (?:use|behaviour|conduct)|prohibited\b.*|what (?:you|staff|we) (?:must|should|may|do) not\b.*|(?:staff|you|employees) must not)$/;
export const DO_HEADING =
  /^(?:do'?s?|do's|always|things to do|what (?:you|staff) (?:must|should) do|(?:staff|you|employees) must)$/;

/** An item that is a sentence by itself, with a subject and a modal of its own, whatever stands above it. */
export const FULL_SENTENCE =
  /^(?!(?:ensur|mak(?:e|ing)|tak(?:e|ing)|keep|put|check|help|inform|report|us(?:e|ing)|refrain|post|be\b|are\b|have\b|follow|act|treat|not\b|never\b|always|do\b|don't|avoid|consider|set|remember|think|tell|accept|share|sharing|contact|giv|reveal|upload|breach|bring|abus|mak)\w*\b)(?:[\w'/(),.-]+ ){1,20}?(?:must|should|shall|will|may|can|cannot|(?:is|are) (?:not )?(?:permitted|prohibited|allowed|forbidden|required|expected)|have to|has to)\b|^please\b|^under no\b/;
export const NEGATIVE_START =
  /^(?:and |also |to |that (?:they|you|staff) |i |they |we |you |staff )?(?:(?:will|do|does|must|should|shall|may|can)(?:n't| not| never)|not|never|no|neither|nor|cannot|don't|refrain|avoid|abstain|desist|refuse to|under no circumstances)\b/;
/** "ensure that they do not …", "make sure no information …". */
export const FORBIDS_INSIDE =
  /\b(?:ensur\w*|make sure|making sure|see to it|check)\b(?:(?! and )[^.;])*?(?:\b(?:do|does|is|are|have|has|will|must|should)(?:n't| not| never)\b|\bnever\b)|\bnot (?:post|share|publish|accept|communicate|contact|disclose|use|allow|discuss|upload|express|add|send|name|mention|make)\b/;
/** A duty with a ban further on in it: "set to private and pupils are never listed". */
export const HOLDS_NEGATION = /\b(?:not|never|no)\b(?! just| only)/;
export const CAUTION =
  /\b(?:exercise|use|take|with) (?:\w+ )?(?:caution|care)\b|\btake care\b|^(?:are|be) (?:aware|mindful|careful|cautious|wary)\b|\bbe (?:cautious|careful|mindful|wary)\b|^(?:are )?aware of\b|^(?:think|remember|consider)\b|\bbear in mind\b/;

/** What is said to be done, and is meant as a rule: "Phones are kept in the office." */
export const HABIT =
  /^(?:[\w'-]+ ){1,6}(?:is|are) (?:\w+ )?(?:kept|stored|taken|held|agreed|checked|run by|switched off|locked|shown|changed|approved|censored|moderated|deleted|removed)\b/;
/** A stem that stops before what it demands: "Staff must:". */
export const OPEN_ENDED =
  /\b(?:must|not|never|should|shall|will|may|to|that|they|you|i|by|we)(?: also| always| ensure| make sure)?:?$/;
export const BREACH_TO = /\bit is a (?:serious )?breach of (?:this|the) \w+ to\b/;

export const CONSEQUENCE =
  /\b(?:disciplin\w+|misconduct|dismiss\w+|sanctions?|legal action|police matter|criminal (?:offence|action)|likely to be a breach|is (?:a breach of|unlawful|illegal|against the law|an offence)|an offence to)\b/;
export const ANY_BREACH =
  /\b(?:breach(?:es|ing)?|violat\w+|contraven\w+|non-?compliance|failure|fail|failing|not (?:comply|follow|adher)\w*|found to have)\b[^.]{0,60}\b(?:policy|code|agreement|guid\w+|protocol|rules?|comply|follow)\b|\bbreak(?:s|ing)? (?:this|the) (?:policy|agreement|code|rules)\b|\bnot following this\b/;
export const COMPLY =
  /\b(?:must|required to|shall|have to)\b[^.]{0,200}\b(?:comply|adhere|follow|abide|observe)\b/;
/** Conduct that a sentence begins with: "Any posts that …", "If users bully …", "Disclosure of …". */
export const CONDUCT =
  /^(?:any|if|where|anyone|staff who|employees who|those who|posts?|posting|comments?|disclos\w+|publish\w+|sharing|using|use of|bullying|harass\w+|such|inappropriate|the school will consider it)\b.*\b(?:posts?|posting|comments?|bull(?:y|ies|ying)|harass\w*|disclosure|publish\w*|material|derogatory|offensive|defam\w+|images?|online|content|information|media)\b/;
export const DUTY =
  /\b(?:must|should|required to|please|have to)\b(?! be (?:treated|considered|dealt|aware))/;

export const SOUNDS_LIKE_A_RULE =
  /\b(?:not|never|no|nor|neither|without|unless|except|only|cannot|refus\w+|declin\w+|prohibit\w*|forbid\w*|ban\w*|avoid\w*|refrain\w*|unacceptable|inappropriate|accept(?:ing)?|may|can|allowed)\b/;
