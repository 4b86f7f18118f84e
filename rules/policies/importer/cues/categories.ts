import type { ClauseCategory } from '../../schema.ts';

const PUPIL =
  "(?:pupils?|students?|child(?:ren)?|young (?:people|persons?)|learners?|minors?|under-?18s)(?:'s|')?";
const EX = `(?:ex-? ?(?:pupils?|students?)|(?:former|past|previous|old) (?:${PUPIL})|pupils past|past (?:and|or) present|alumni|(?:pupils?|students?|child\\w*|young \\w+)[^.;]{0,25} (?:who (?:have|has) left|has(?:,| )?(?:ever )?(?:been|attended))|who is, or has been|leavers|on leaving|former schools?)`;
const PARENT = '(?:parents?|carers?|famil(?:y|ies)|guardians?)(?! (?:members?\\b|circumstances|consent))';
const COLLEAGUE = '(?:colleagues?|co-?workers?|(?:members? of )?staff|employees?)';
const MEET =
  '(?:be-?friend\\w*|friends?\\b|friendships?|friend requests?|follow(?:s|ed|ing|ers?)?\\b(?! (?:this|the (?:policy|guid|advice|procedure)|these))|(?:in )?contact(?:s|ed|ing)?\\b(?! (?:details|information|number|the (?:host|police|school)))|communicat\\w*|(?:private|direct|personal|exchang\\w+|send\\w*|text) messag\\w+|messag(?:e|es|ing) (?:a|an|any|to|from|between|with|me|you|them|pupils?|students?|parents?)\\b|connect(?:ed|ing|ions?)?\\b|add(?:s|ed|ing)? \\w+|accept(?:s|ed|ing|ance)?\\b|invit\\w+|engag\\w+|chat(?:s|ting)?\\b|linked|correspond\\w*|approached|conversations?|requests? (?:from|to)|unfriend)';
const PICTURE = '(?:photo\\w*|images?|pictures?|videos?|film(?:s|ed|ing)?\\b|recordings?|footage|selfies?)';
const SCHOOL = "(?:schools?|academy|academies|trust|college|nursery|federation)(?:'s|s')?(?:\\/\\w+)?(?:'s)?";
const near = (one: string, other: string, span = 90) =>
  new RegExp(`\\b${one}\\b[^.;]{0,${span}}\\b${other}|\\b${other}[^.;]{0,${span}}\\b${one}\\b`);

/** What speaks for a category, and how strongly; the school's own name has been replaced by "the school". */
export const CATEGORY_CUES: readonly (readonly [ClauseCategory, number, RegExp])[] = [
  [
    'reporting',
    5,
    /\b(?:report(?:s|ed|ing)?|inform(?:ed|s)?|notif(?:y|ied)|tell|told|refer(?:red)?|raised?|log(?:ged)?|alert(?:ed)?|speak to|talk to|pass(?:ed)? (?:it |this |them )?(?:on )?to|let .{1,25} know|seek advice from)\b[^.;]{0,90}\b(?:dsl|designated|safeguarding|head ?teacher|head|principal|line manager|manager|slt|senior lead\w+|police|leader|procedures?|as above|trusted adult|adult|tutor|teacher|e-?safety|online safety)\b/,
  ],
  [
    'reporting',
    4,
    /\breport (?:any|all|it|them|such|safeguarding|concerns?|incidents?)\b|\bkeep (?:a record|evidence)\b|\bpreserve (?:all )?evidence\b|\bscreen-?(?:shots?|prints?)\b/,
  ],
  ['contact-ex-pupil', 4, new RegExp(`${MEET}[^;]{0,110}\\b${EX}|\\b${EX}[^;]{0,110}\\b${MEET}`)],
  ['contact-pupil', 4, new RegExp(`\\b${MEET}[^;]{0,90}\\b${PUPIL}\\b|\\b${PUPIL}\\b[^;]{0,60}\\b${MEET}`)],
  [
    'contact-pupil',
    3,
    new RegExp(
      `\\b(?:personal|private|direct) messag\\w+|\\bapproved contacts\\b|\\b(?:use|access|view|look at)\\b[^.;]{0,40}\\b(?:sites?|pages?|profiles?|accounts?) of ${PUPIL}|\\bposition of trust\\b`,
    ),
  ],
  [
    'contact-parent',
    4,
    new RegExp(
      `\\b${MEET}[^;]{0,70}\\b${PARENT}|\\b${PARENT}[^.;]{0,40}\\b(?:friends?|be-?friend\\w*|friend requests?|online (?:friendships?|relationships?))\\b`,
    ),
  ],
  ['contact-parent', 2, /\bcommunication with adults\b|\bprofessional platform\b/],
  [
    'contact-colleague',
    4,
    new RegExp(
      `\\b(?:friend requests?|be friends|'friends'|befriend\\w*|invit\\w+)\\b[^.;]{0,50}\\b${COLLEAGUE}\\b|\\b(?:work )?${COLLEAGUE}\\b[^.;]{0,40}\\b(?:friend requests?|to be 'friends')`,
    ),
  ],
  [
    'child-photo',
    5,
    new RegExp(
      `\\b${PICTURE}[^.;]{0,110}\\b(?:${PUPIL}\\b|consent|school (?:events?|trips?|activities)|trips?\\b|assembl\\w+|lessons?|classrooms?|for school)|\\b${PUPIL}[^.;]{0,90}\\b${PICTURE}|\\b${PUPIL}[^.;]{0,60}\\b(?:appear|shown|consent)|\\bconsent (?:list|form)`,
    ),
  ],
  [
    'child-photo',
    3,
    near(PICTURE, '(?:equipment|devices?|tablets?|cameras?|deleted?|stored?|transferred|indefinitely)'),
  ],
  [
    'child-photo',
    2,
    new RegExp(`\\b(?:post|upload|publish|share|put up|display)\\w*\\b[^.;]{0,40}\\b${PICTURE}`),
  ],
  [
    'people-photo',
    4,
    new RegExp(
      `\\b${PICTURE}[^.;]{0,80}\\b(?:${COLLEAGUE}\\b|yourself|themselves|each other|anyone|visitors|night out|everyone in it)|\\btagged? \\w+ in\\b`,
    ),
  ],
  [
    'pupil-name',
    5,
    /\b(?:full names?|surnames?|first names?|initials|nicknames?|by name|name or initials?|tagg?(?:ed)?|naming)\b[^.;]{0,50}/,
  ],
  [
    'pupil-name',
    4,
    new RegExp(
      `\\b(?:names?|named|identif(?:y|ied|ying)|refer(?:ence|ring|red)?|cite|mention(?:ed|ing)?|tag(?:ged)?|talk about|discuss(?:ed|ing)?)\\b[^.;]{0,50}\\b(?:individual )?${PUPIL}\\b|\\b${PUPIL}\\b[^.;]{0,50}\\b(?:named?|names|identified|identifiable|tagged|recogni[sz]ed)\\b|\\bnames of individuals\\b|\\b(?:specific|individual) matters\\b`,
    ),
  ],
  [
    'school-name',
    5,
    new RegExp(
      `\\b${SCHOOL} (?:\\w+ )?(?:names?\\b(?! into)|logos?|brand\\w*|crest|badge|uniform)\\b|\\b(?:name|logo|crest|brand|badge)s? (?:of|or name of) (?:the |an? |our )?${SCHOOL}|\\brecogni[sz]ed as\\b|\\bidentify(?:ing)? (?:themselves|yourself|myself|oneself) as\\b|\\bplace of work\\b|\\bwhere (?:i|you|they) work\\b|\\b(?:i|you|they) work (?:at|for|in) (?:the )?${SCHOOL}|\\b(?:name|mention|tag|state|give|naming) (?:the |your |their )?${SCHOOL}\\b|\\b(?:name|employer)\\b[^.;]{0,30}\\b(?:on|in) (?:a|your|their|any) (?:profile|user ?name|bio)|\\bhandles?\\b[^.;]{0,40}@|\\bas (?:your|their) employer\\b|\\bviews? as an? (?:school )?employee`,
    ),
  ],
  [
    'official-voice',
    5,
    /\b(?:politic\w*|party|election|campaign\w*|candidate|endors\w+|advertis\w+|sponsor\w*|financial interests?|commercial\w*|business(?:es)? (?!sensitive|manager|day)|tutoring|promot\w+ products?|personal gain|sell(?:ing)?)\b/,
  ],
  [
    'official-voice',
    4,
    new RegExp(
      `\\b(?:personal|own|private) (?:views?|opinions?)\\b|\\bviews? (?:are|as) (?:\\w+ )?own\\b|\\bviews? my own\\b|\\bdisclaimer\\b|\\bon behalf of\\b|\\bspeak(?:s|ing)? for (?:the )?${SCHOOL}|\\b${SCHOOL} business\\b|\\b(?:official|dedicated|separate|new|department|every) (?:\\w+ ){0,4}(?:sites?|accounts?|pages?|channels?)\\b|\\baccounts? [^.;]{0,30}\\b(?:opened|set up|created|handed over)\\b|\\b(?:authoris|approv)\\w+ [^.;]{0,50}\\b(?:manage|post|account|site|page)|\\b(?:may|can|could|should|who|to) (?:add )?posts? (?:on|from|to)\\b|\\badministrators?\\b|\\bas representatives?\\b|\\brepresentative of\\b|\\bopinions that could be\\b|\\bprofessional networks?\\b|\\bsolely professional\\b|\\b(?:use|using|links?) [^.;]{0,30}personal (?:social media )?accounts?\\b|\\bidentifying themselves as school staff\\b`,
    ),
  ],
  [
    'disparaging',
    4,
    /\b(?:defam\w+|libel\w*|slander\w*|derogat\w+|disparag\w+|critici[sz]\w*|complain(?:s|ing)?\b|mak\w+ complaints?|complaints? (?:about|against)|moan\w*|grumbl\w*|gossip\w*|insult\w*|rude|disrespect\w*|allegations?|ridicul\w+|make fun|negative (?:comments?|remarks?|views?)|inappropriate comments?|offensive comments? about|anything (?:rude|untrue)|false)\b/,
  ],
  [
    'disparaging',
    3,
    new RegExp(
      `\\bdamage\\b[^.;]{0,40}\\brelationships?\\b|\\bcompromise working relationships\\b|\\b(?:talk|write|comment)\\b[^.;]{0,20}\\babout\\b[^.;]{0,40}\\b${COLLEAGUE}\\b|\\bdetrimental\\b`,
    ),
  ],
  [
    'harassment',
    4,
    /\b(?:(?:cyber-?)?bull(?:y|ies|ied|ying)|cyber ?bullying|harass\w*|discriminat\w+|abus(?:e|ive|ed)\b(?! (?:their|of) (?:position|trust))|threat\w*|racis[mt]|sexis[mt]|homophob\w+|offensive|hat(?:e|eful)\b|intimidat\w+|humiliat\w+|swearing|obscen\w+|indecent|profan\w+|malicious (?:comm|mess)\w+|prejudice|offending behaviour|victimi[sz]\w+|upset|hurtful|exclude)\b/,
  ],
  [
    'confidential',
    4,
    /\b(?:confiden\w+|(?:business|commercially|politically)?[- ]?sensitive (?:information|data|matters?|personal)|disclos\w+ (?:any|of|data|info)|divulg\w+|security of the school|unauthorised access|business-sensitive|staff ?room stays|in confidence)\b/,
  ],
  [
    'confidential',
    3,
    new RegExp(
      `\\b(?:information|data)\\b[^.;]{0,50}\\b(?:owned by|about (?:the |individual )?(?:${SCHOOL}|${PUPIL})|obtained|access to as part)|\\b(?:discuss|talk about|describe|mention|reveal|share|sharing)\\w*\\b[^.;]{0,60}\\b(?:incidents?|meetings?|work|condition|diagnosis|${PUPIL}, families|information)\\b|\\bmeetings?\\b[^.;]{0,60}\\b(?:shared?|sharing)\\b|\\b(?:medical|care|safeguarding|send?) (?:and \\w+ )?(?:information|records?|details|matters)\\b|\\battainment\\b|\\bfamily circumstances\\b|\\b${SCHOOL} business must not`,
    ),
  ],
  [
    'personal-data',
    4,
    /\bpersonal(?:ly)?[- ](?:or \w+ )?(?:information|details|data|identif\w+|contact details)\b|\bdata protection\b|\bgdpr\b|\bpersonally identif\w+|\b(?:home )?address(?:es)?\b(?! the)|\btelephone numbers?\b|\bphone numbers?\b|\bdates? of birth\b|\b(?:personal )?contact details\b|\bperson-identifiable\b/,
  ],
  [
    'copyright',
    5,
    /\bcopyright\w*|\bintellectual property\b|\blicen[cs]e[sd]?\b|\bsome(?:one|body) else's (?:images?|work|picture|content|written)|\backnowledgement\b|\bpublished material\b|\bthe right to do so\b|\bplagiar\w+/,
  ],
  [
    'account-hygiene',
    4,
    /\b(?:privacy|security)(?:\/\w+)?(?: and \w+)? (?:settings?|levels?|controls?)\b|\bpasswords?\b|\btwo-(?:step|factor)\b|\bset to (?:private|friends)|\baccounts? (?:are|is|kept|locked)? ?(?:private|locked)\b|\bkeep your account locked\b|\bpublic forum\b|\bsearch (?:engine|for (?:yourself|your))|\buntag\b|\bidentity (?:theft|fraud)\b|\b(?:virus|malware|phishing|hacked)\b|\bremain private\b|\b(?:profile|account) is set\b|\bfriends only\b|\bpublic listings?\b|\bweb to research\b|\b(?:research|look|looking|search\w*)\b(?: \w+){0,3} (?:sites?|web|online|internet|networking)\b|\bfind out (?:information )?about\b|\b(?:personal|private|work|professional)\b[^.;]{0,30}\b(?:lives|life)\b[^.;]{0,20}\b(?:separate|apart)\b|\balias\b|\bmiddle name\b|\bset up in (?:their|your) name\b|\bwork email account\b|\bschool email addresses\b|\bon their pages\b|\bmay be read by\b/,
  ],
  [
    'work-time-use',
    4,
    new RegExp(
      `\\b(?:working|work|contracted|directed|teaching|lesson|school|timetabled)(?: teaching)? (?:hours|time)\\b|\\bwhile (?:\\w+ )?at work\\b|\\b(?:rest |unpaid |lunch )?breaks?(?:\\/\\w+)? ?(?:times?)?\\b(?! the| this| of)|\\blunch\\b|\\b${SCHOOL} (?:\\w+ )?(?:equipment|computers?|network|wi-?fi|internet connection|connection)\\b|\\b(?:personal|own|mobile) (?:computers?|phones?|devices?)\\b|\\bphones?\\b(?! numbers?)|\\bstreaming\\b|\\bdownload\\w*\\b|\\binternet for private use\\b|\\b(?:excessive|inappropriate) (?:personal )?use\\b|\\binternet facilit\\w+|\\bat work using\\b|\\bpersonal use of (?:the internet|social media) (?:at|while)\\b|\\bcontracted hours\\b`,
    ),
  ],
  [
    'work-time-use',
    3,
    /\bfile[- ]sharing\b|\bsites?\b[^.;]{0,30}\b(?:gambling|pornography|prohibited content)\b|\bfiltering\b/,
  ],
  [
    'reputation',
    3,
    /\breputation\w*\b|\bdisrepute\b|\bembarrass\w*\b|\bprofessional (?:standards?|image|standing|manner|integrity)\b|\bprofessionalism\b|\bcourte\w+\b|\brespectful\b|\bcredibility\b|\brepresent (?:the|us|your)\b|\bundermine\b|\bpublic confidence\b|\bresponsibly\b|\bresponsible for what they (?:publish|post)\b|\btruthful\b|\bhonest\b|\bdamage the\b/,
  ],
  [
    'procedure',
    2,
    /\b(?:this|the|other|related|school|all)(?: \w+){0,2} (?:polic(?:y|ies)|code|guidance|guidelines|agreement|procedures?)\b|\bcontract\b|\btraining\b|\bdisciplin\w+\b|\bmisconduct\b|\breviewed?\b|\bmonitor\w*\b|\bsign(?:ed)? (?:this|a|and)\b|\bhandbook\b/,
  ],
];

/** A short name for the school and its kind, put for its proper name before the cues are tried. */
export const STAND_IN = 'the school';
