import { LEADERS } from '../../lexicons/school-life.ts';
import { oneOf, wholeWords } from '../../text/words.ts';

const BODY =
  '(?:the |our |whole |entire |this )*(?:school|academy|governors|governing body|senior leadership team|slt|smt|leadership team|head ?teacher|head|trust|mat|staff and governors|school community)';
const LEADER = oneOf(LEADERS);

/** Speaking for the school in so many words. */
export const FOR_SCHOOL = wholeWords(
  [
    `(?:speaking|writing|posting|commenting|here|i speak|i am speaking|i'm speaking|i write|i post|i'm writing|message|statement|apology|thank you|apologies|thanks|say|says|confirm|sorry|apologise|apologize)\\s*(?:this |to all |today |officially )*(?:on behalf of|for|from)\\s+${BODY}(?! (?:trip|play|fair|council|run|team|choir|dog|garden|uniform|hall|fund))`,
    `on behalf of\\s+(?:everyone at |everybody at |all at |all of us at |all the staff at |the staff of |the staff at |all staff at |the team at )?${BODY}(?! (?:trip|play|council))`,
    `(?:official|formal) (?:statement|line|position|response|announcement|word|notice|reply) (?:from|of|by) ${BODY}|(?:the |our )(?:school|academy|trust)(?:'s|s') (?:official )?(?:position|stance|view|line|policy) (?:is|on|will)|(?:official|officially)[,:] ${BODY}`,
    `(?:the |our )?(?:${LEADER}|mrs \\p{L}+(?:-\\p{L}+)?|mr \\p{L}+(?:-\\p{L}+)?|school|office) (?:has|have|had|'s|'ve)?\\s*(?:asked|told|instructed|authorised|authorized|wanted|wants|given)\\s+(?:me|us|permission)\\s+to\\s+(?:say|tell|let|announce|pass on|confirm|share|post|make (?:it )?clear|apologise|remind|inform|reassure|put (?:this|it) (?:on|out))`,
    `(?:mrs|mr|miss|ms|dr) \\p{L}+(?:-\\p{L}+)? (?:wants|would like|wishes) (?:you|you all|everyone|all parents|parents|families|it) to (?:know|be known)|(?:the )?(?:${LEADER}) (?:wants|would like|wishes) (?:you|you all|everyone|all parents|parents|families) to know`,
    '(?:governors|the governors|slt|school office|the school office|the school) here(?=[.:,!])|we,? as an? (?:school|academy|trust|staff)|(?:official|formal) (?:statement|response|apology|announcement)(?= |:)',
    "(?:we|we'd|we would|we're|we are)(?: also| just)?(?: like to| want to| wish to| writing to| asking| sorry to)? ?(?:apologise|apologize|thank|reassure|remind|inform|assure|confirm|announce|regret)(?: to)? (?:all |our |every |you all |all of our )*(?:parents|families|carers|pupils|parent|family)",
    '(?:proud|delighted|pleased|excited|thrilled) to (?:announce|confirm|share) (?:that )?(?:the|our) (?:school|trust|academy) (?:will|is|has)',
    '(?:as a|speaking as a|as an) (?:school|academy|trust)\\s*,?\\s*(?:we|our|i can)|we,? (?:at|as) (?:the|our) (?:school|academy|trust)|we (?:at|here at) (?:the|our) (?:school|academy)|(?:all of us|everyone|everybody) (?:here )?at (?:the|our) (?:school|academy) (?:is|are|wants?|would|believes?|thinks?|supports?|stands?|condemns?|backs?)',
  ].join('|'),
);

const WILL =
  "(?:will(?: now| also| not| never)?|won't|would like(?: to)?|is going to|are going to|is (?:not|now) going to|has decided|have decided|has agreed|have agreed|has voted|have voted|can confirm|can reveal|regrets?|apologi[sz]es?|condemns?|rejects?|opposes?|supports?|does not support|doesn't support|do not support|refuses?|is (?:not )?(?:to blame|responsible|sorry|proud to|delighted to|pleased to|committed|opposed|backing|taking|considering)|stands? (?:with|by|behind|against)|backs?|promises?|guarantees?|pledges?|takes? (?:full )?responsibility|accepts? (?:full )?responsibility|endorses?|believes?|wants? (?:parents|you|families|everyone))";
const DEED =
  '(?:be (?:closed|shut|open|opening|closing|reopening|opposing|refunding|paying|offering|supporting|backing|introducing|scrapping|changing|banning|joining|leaving|cutting|keeping|making|moving|taking part|investigating|issuing|contacting|replacing|running|providing|boycotting)|refund|pay|buy|replace|cover|close|shut|reopen|re-open|open|keep|stop|start|ban|scrap|oppose|fight|support|back|stand|boycott|refuse|not|never|contact|make sure|take (?:part|action|full|legal)|give (?:you|everyone|every|all|them|him|her) (?:a |your |their )?(?:place|refund|money)|honour|introduce|offer|provide|sort|let|accept|allow|apologise|thank)';

/** The school as the one who decides, announces, promises or takes a side. */
export const SCHOOL_WILL = wholeWords(
  `(?:our school|the school|school|the academy|our academy|the trust|our trust|the governors|our governors|the governing body)\\s+(?:(?:will(?: now| also| not| never| always)?|won't|would like to|(?:is|are) (?:not |now )?going to)\\s+${DEED}|(?:has|have) (?:now )?(?:decided|agreed|voted|resolved|taken the decision)|can confirm|(?:is|are) (?:proud|delighted|pleased|thrilled|sorry|sad) to (?:announce|confirm|share|say|offer|launch|inform)|regrets|apologi[sz]es|condemns?|opposes?|does not support|doesn't support|is not to blame|is not responsible|is sorry|(?:takes|accepts|admits) (?:full )?(?:responsibility|liability|blame)|stands? (?:with|by|against)|is backing|is opposed|wants parents|refuses)`,
);

/** The same after the school's own name; the pattern is tried on the words straight behind it. */
export const AFTER_NAME = new RegExp(
  `^(?:'s)?(?:\\s+(?:school|staff|teachers|team|governors|leaders|leadership|parents and staff|staff and governors|family|community|primary))*\\s+(?:are\\s+|is\\s+|all\\s+|also\\s+)*(?:${WILL}|(?:stand|stands|standing|stood) with|(?:are|is) (?:backing|voting|supporting|behind|against|closed|shut)|say|says|vote|closed (?:today|tomorrow|on)|position (?:on|is)|has no comment|is now an?|(?:is|are) praying)(?!\\p{L})(?!\\s+(?:always (?:be|have)|be (?:in my heart|missed|my home|home|lucky|hard|fine|fun|great|different)|never (?:be the same|forget)))`,
  'u',
);
/** Before the school's name: "we at", "all of us at", "on behalf of", "this is". */
export const BEFORE_NAME =
  /(?:(?:^|[^\p{L}])(?:(?:we|us|all of us|everyone|everybody|all|all the staff|the staff|the team|the teachers|staff|teachers|the governors|the head|those of us|the whole team|the whole school)\s+(?:here\s+)?(?:at|of|from)|on behalf of(?: (?:everyone|everybody|all|all of us|the staff|the team|staff|the governors|parents)(?: and staff)? (?:at|of))?|speaking (?:for|on behalf of)|speak for|statement from|message from|(?:hello|hi|good (?:morning|evening|afternoon))[,!.]? (?:it is|it's|this is)|official(?:ly)?[,:]?(?: from)?)\s+(?:the\s+)?)$/u;

/** "At <name>, we believe …" */
export const WE_AFTER =
  /^,?\s+we\s+(?:all\s+|really\s+|also\s+|always\s+)*(?:believe|value|pride|take|do not|don't|will|support|never|stand|oppose|back|expect|treat|welcome|tolerate|are proud|are committed|are sorry|are delighted|are pleased|apologise)(?!\p{L})/u;

/** "We at Larkfield …": part of the name is enough where the whole stands elsewhere in the draft. */
export const WE_AT = wholeWords("we at \\p{L}+ (?:do|don't|are|will|believe|would|never|have|stand|support)");

/** After "everyone at <school>", only a view or a deed makes it official; "everyone at X made me cake" does not. */
export const VIEW_AFTER =
  /(?:^|[^\p{L}])(?:believe|believes|think|thinks|support|supports|stand|stands|back|backs|backing|voting|vote|votes|condemn|condemns|will|would like|want|wants|oppose|opposes|opposing|reject|rejects|are proud|is proud|are delighted|are pleased|are sorry|apologise|regret|say|says|are asking|urge|urges|are committed|is committed|promise|expect|take|are against|are behind|agree|know|hope|wish|send|refuse|are (?:now )?(?:opening|closing|offering|introducing)|welcome)(?![\p{L}])/u;

const CLOSED =
  "(?:(?:our |the )?school (?:will be|is going to be|is|are) (?:now )?(?:closed|shut|closing|open|reopening)|we (?:will|'ll) be (?:closed|shut|closing|reopening|re-opening|opening)|we (?:are|'re) (?:closed|closing|reopening)|(?:the )?(?:trip|fair|nativity|disco|sports day|club|clubs|residential) (?:is|has been|will be) (?:off|cancelled|postponed|going ahead|rearranged|moved))";
/** Announcements count when parents are the ones told. */
export const ANNOUNCED = wholeWords(CLOSED);
export const TO_PARENTS = wholeWords(
  "(?:all |dear |our )?(?:parents|families|carers|pupils|year groups)(?! evening|'s| do not| don't| haven't| have not| know)|all year groups|gates? (?:at|open|will)|(?:your|ur) (?:child|children|kids|little ones|lad|daughter|son)(?! is)|please (?:collect|check|make arrangements|note|keep|do not send|don't send)|as normal|normal time|further notice|i'm telling you|take it from me|you have my word|you can take it|trust me|no need to (?:ring|phone|email)|tell (?:everyone|all the mums|the other)",
);

/** Promises of places, money or treatment to a family. */
export const PROMISES = wholeWords(
  [
    "(?:i|we)(?:'ll|ll| can| will| do)? (?:promise|guarantee|confirm|assure|give you my word|make sure|personally guarantee)(?: (?:you|u|ya|that|to|all|everyone|now|personally))*[^.!?\\n]{0,40}(?:place|refund|refunded|money back|in (?:mrs|mr|miss|ms) \\p{L}+'?s? class|moved (?:up|class|set|to)|in (?:my|the other) class|one to one|1:1|statement|ehcp|get in|on the team|main part|lead (?:part|role)|expelled|excluded|kicked out|top set|offered)",
    "(?:your|ur|her|his|yr) (?:\\p{L}+ )?(?:lad|boy|girl|daughter|son|child|little one|little boy|little girl|kid|grandson|granddaughter)(?:'s|s)? (?:will|'ll|has|have|'s|is|has definitely|will definitely|can have|got)\\s*(?:definitely |already |got |have |get |getting |guaranteed |in |be )*(?:a |his |her |their |the )?(?:place|spot)(?: (?:with|at|for|here|in) (?:us|our school|nursery|september|reception))?",
    "(?:we'll|we will|we can) (?:have|take|fit) (?:him|her|them|your \\p{L}+|ur \\p{L}+) (?:in|on|from|for) (?:september|january|after|the new year|monday|nursery|reception)|consider it done|there(?:'s|s| is| will be|'ll be) (?:definitely |always |still )?(?:a |spaces? |places? |room )+(?:place |space |spot )?(?:for|in) (?:all|everyone|your|ur|reception|nursery|year|every)|(?:we'll|we will|i'll) (?:be )?(?:refund|refunding|replace|replacing|pay for|buy) (?:you|your|everyone|everybody|all|ur|any|every)[^.!?\\n]{0,50}(?:trip|residential|panto|dinner money|uniform|school|office|coat|jumper|book bag)|(?:you'll|you will|everyone will|all parents will|u'll) (?:all )?(?:get|have|be getting) (?:your|a full|the|their|a|ur) (?:full )?(?:money back|refund|refunded|deposit back)(?: (?:for|from) (?:the )?(?:trip|school|residential|dinner|uniform))?",
  ].join('|'),
);

/** Other people's schools and groups, and wishes: no claim to speak. */
export const NOT_OURS = wholeWords(
  "(?:my|our) (?:son|daughter|lad|girl|boy|kids|child|eldest|youngest|grandson|granddaughter|niece|nephew|little one|two)(?:'s|s'|s)? (?:new |old |primary |secondary )?(?:school|class|teacher|nursery)|(?:his|her|their|kids'|kids) (?:new )?school|as a parent|for (?:half term|the (?:summer|holidays|weekend)|christmas|easter)|i hope|i wish|hopefully|wonder if|if (?:the|our) (?:school|trust|governors)|union|neu|nasuwt|unison|gmb|members|rep|strike|picket|ballot|pta|friends of|brownies|scouts|beavers|church|(?:football|cricket|rugby|tennis|running|golf) club|cafe|shop|customers|salon|garage|tickets?|gig|allotment|society|council will|government|ofsted says|dfe|views (?:are )?my own|my own views?|not (?:those|the views) of|(?:can't|cannot|can not|couldn't) (?:speak|answer|comment|promise|say)|(?:don't|do not|not) (?:speak|speaking) (?:for|on behalf of)|(?<!need to )ring the office|ask the office|check (?:with|the) (?:the )?(?:school|office)",
);
