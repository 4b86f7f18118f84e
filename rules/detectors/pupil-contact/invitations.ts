import { CHANNELS, GAMES } from '../../lexicons/contact.ts';
import { matches, type Reading, type Span } from '../../text/reading.ts';
import { oneOf, wholeWords } from '../../text/words.ts';

/** Words that ask for, offer or agree to contact. "firm": clearly so; "soft": so only when children are clearly meant. */
export interface Invitation extends Span {
  kind: 'firm' | 'soft';
}

const CHANNEL = oneOf(CHANNELS);
const ON = `(?:on|over|via|through|to|in)\\s+(?:my\\s+|the\\s+)?${CHANNEL}`;
const ME = '(?:me|us)';

const FIRM = wholeWords(
  [
    `(?:add|follow|friend|dm|d\\.m|pm|inbox|snap|facetime|skype|whatsapp|snapchat|discord)\\s+${ME}(?!\\s+(?:around|about|home|everywhere|down|into|out|up|like|from|through|so far))(?:\\s+back)?(?:\\s+${ON})?`,
    `(?:message|msg|mesage|text|txt|ring|call|phone|write to|email|contact|find|search for|look for|look up|hit|connect with|chat to|talk to|chat with|speak to|reach)\\s+${ME}\\s+(?:up\\s+)?(?:${ON}|any\\s?time|whenever|later|tonight|after school|at the weekend|at home|privately|if|when|instead|direct|directly|over (?:the )?(?:summer|holidays|half term|easter|christmas))`,
    `(?:message|msg|text|txt|ring)\\s+${ME}`,
    `find me on (?:my )?${CHANNEL}`,
    "add my (?:new |other |private |own )*(?:snap|snapchat|insta|discord|tiktok|psn|gamertag|steam|number|account)|my (?:private|other|real|personal|secret|second|spam|main) (?:one|acc|account|page|profile|insta|snap)(?:'s| is|:)|(?:opened|opening|open) (?:up )?my (?:dms|dm|inbox|messages)|friend request (?:is )?(?:on its way|sent|coming|incoming|winging)|(?:following|adding|accepting|friending)(?: back)? (?:back )?(?:all|any|every|everyone|anyone|each)(?: of)?(?= (?:my|the|our|you|ex|former|old|who|from))|request (?:it )?(?:and|if) (?:i'll|i will|ill|you|u)|(?:drop|leave|comment) (?:your|ur) (?:@|handle|snap|insta|user|username|gamertag)s?",
    "(?:group chat|groupchat|gc|server|discord|snap group|insta group|whatsapp(?: group)?) (?:is |now |finally )+(?:live|up|open|made|ready|set up|running|go)|(?:tonight|today|friday|saturday|my)(?:\\p{L}|')*(?: night)? (?:stream|live|game night|lobby) is for",
    'hmu|hit me up|slide into my dms|come and (?:find|chat to|talk to|add|follow) me(?! in)(?! at (?:break|lunch|school|the end|registration|playtime|dinner))(?! before| on the playground)|look me up|(?:dm|message|msg) (?:for|if|with|when)|follow my (?:new |little |own )*(?:page|channel|account|insta|tiktok|twitch|stream|profile)|thanks for (?:the follow|the add|following|adding|accepting)|got (?:your|ur) (?:insta|number|snap|tiktok) (?:off|from)|add away|give me (?:a )?(?:follow|add|shout|ring|bell|text|message|buzz)|(?:drop|pop|ping|shoot|fire|chuck) me (?:a |an )?(?:private |quick |little |wee |direct )?(?:line|message|dm|text|note|friend request)',
    '(?:(?:send|sending|ping|pop|chuck|drop)\\s+(?:me|you|u|ya|him|her|over)|sent\\s+(?:you|u|ya|him|her|them))\\s+(?:a |an |my |your )?(?:friend |follow )?(?:request|invite|add|snap|dm|link to my \\p{L}+)',
    "(?:i've|ive|i have|i|just|i just|i've just|ive just|i'll|ill|i will|i shall|i can|can|gonna|going to)\\s+(?:just\\s+|now\\s+|finally\\s+|also\\s+)*(?:add|added|accept|accepted|follow|followed|friended)\\s+(?:you|u|ya|yous|you all|your|ur|him|her|them)(?:\\s+(?:back|request|follow|friend request|on \\p{L}+))*",
    "followed (?:you )?back|i follow back|i'll follow back|added you(?: back| now)?|accepted your (?:request|follow|add)|request accepted|(?:then|yes|yeah|yep|ok|fine|just|have|all) accepted|accepted x+|accept my (?:request|friend request|follow|add)|(?:allowed to|able to|can) (?:follow|add|accept|message|friend) (?:you|u)",
    "(?:you|u|he|she|they|yous|all of you|you all|you lot) (?:can|could|may|should|are welcome to|'re welcome to|r welcome to|ought to|know you can)\\s+(?:always\\s+|all\\s+|still\\s+|now\\s+|just\\s+|even\\s+|officially\\s+|finally\\s+|both\\s+|certainly\\s+|of course\\s+)*(?:add|follow|message|msg|text|ring|call|dm|pm|snap|find|reach|contact|talk to|chat to|write to|whatsapp|inbox|facetime)\\s+(?:me|sir|miss)",
    '(?:have|get|take|want|save|use) my (?:number|num|mobile|mob|snap|insta|discord|whatsapp|gamertag|psn|(?:personal|private|home|own|real) (?:email|number|address|mobile|insta|snap|account))|my (?:personal|private|home) (?:email|e-mail|number|mobile|address|phone)(?: address| number)? (?:is|will be|if you|below)|(?:get|jump|hop|climb) in my car|(?:come|over|out) to my car',
    "(?:my|here's my|heres my|this is my) (?:(?:own|personal|private|real|other|new) )?(?:snap|snapchat|insta|instagram|discord|tiktok|whatsapp|psn|gamertag|gamer tag|xbox|steam|roblox|twitch|number|num|mobile|finsta)(?: name| username| id| tag| user)?\\s*(?:is|'s|:|=|if you|if u)",
    "(?:here's|heres|here is) my (?:own |personal |private |new )?(?:snap|insta|instagram|discord|tiktok|number|mobile|psn|gamertag|whatsapp|personal email)|(?:swap|exchange|swapped|exchanged) (?:numbers|snaps|instas)|my (?:private story|close friends(?: list| story)?)|send me (?:a |some |another )?(?:pic|pics|selfie|selfies|photo|photos|picture) of you",
    "(?:tuition|tutoring|lessons|coaching|sessions) (?:for|to|with) (?:(?:any|some|all|one|a few) of )?my (?:own )?(?:y(?:ea)?r? ?\\d+|class|set|pupils|students|form)|come (?:and |n |& |to )?(?:see|visit) me (?:in|at) (?:my|the) (?:new )?(?:flat|house|home|place)|tutor(?:ing)?\\s+(?:any of|some of|a few of|one of|my|our)|babysit(?:ting)?\\s+(?:for\\s+)?(?:any of|some of|one of|my)|join me (?:on|in|for)|(?:want|wants|fancy|fancies|up for) a (?:game|match|battle)|(?:let's|lets|we can|we could|can) (?:text|chat|talk|facetime|call) (?:on here|here|later|tonight|after school|privately|properly|instead)|(?:i'll|ill|i will|i can|shall i) (?:meet|collect|fetch|drive|run|drop) (?:you|u|him|her|them|ya)|wait(?:ing)? (?:for me |for you )?(?:outside|in my car|in the car|round the corner|by the car)|you can (?:sleep|stay) over|(?:come|pop) (?:over|round) (?:tonight|later|on|after|for|any time)",
    "(?:what's|whats|what is|wots|what are|send (?:me|us)|gimme|give (?:me|us)|drop (?:me|us)|tell me)\\s+(?:ur|your|you're|all your|all ur)\\s+(?:snap|snapchat|insta|instagram|discord|number|num|mobile|whatsapp|gamertag|psn|tiktok|handle|@|username|user)s?",
    'my (?:dms|dm|inbox|messages|messenger|snap|whatsapp) (?:is|are|r|will be|stays?)?\\s*(?:always |still |now |all )*open|in my dms|(?:dms|inbox) (?:is |are )?(?:always )?open|the door \\(?and (?:my )?inbox|in the dms',
    `(?:join|joining|come on|jump on|hop on|get on|jump in|hop in|come into|subscribe to|sub to)\\s+(?:my|our|the|a|this|me on)\\s+(?:(?:own|new|little|secret|private|class|year \\d+|y\\d+|group)\\s+)*(?:discord|server|whatsapp|whats app|group chat|groupchat|gc|group|channel|stream|live|lives|snap|party|lobby|game|realm|world|team|clan|snapchat)`,
    '(?:made|set up|started|created|making|setting up)\\s+(?:(?:us|you|them|you all|a|an|our|my|the|y\\d|year \\d+)\\s+)*(?:new |private |secret |little |class )*(?:discord|whatsapp|whats app|group chat|groupchat|gc|server|(?<=(?:secret|private) )(?:insta|instagram|snap|snapchat|account|tiktok|page)|snapchat group|snap group|insta group|minecraft world|realm)',
    `(?:keep|stay|be) in (?:touch|contact) (?:with me|${ON}|online|privately|personally|directly|outside|properly)|keep this (?:chat|conversation) (?:between|going|private)`,
    `(?:keep|carry on|continue|keep on|carry this on|move this)\\s+(?:(?:chatting|talking|messaging|texting|speaking|chat|this)\\s*)+(?:\\s*(?:${ON}|over|outside|after|privately|anyway|x))`,
    `(?:chat|chatting|talk|talking|move|switch|carry on|carry this on|speak)\\s+(?:to\\s+|on\\s+|over\\s+|this\\s+)*(?:on|over|to|via)\\s+(?:my\\s+)?(?:insta|instagram|snap|snapchat|whatsapp|discord|telegram|signal|messenger|facetime|here)`,
    `(?:up for|fancy|wanna|want|who's on|whos on|who is on|anyone on|anybody on|playing|play|game of|jump on|get on|come on|hop on|on|coming on|in on (?:the|a))\\s+(?:some\\s+|a\\s+|a game of\\s+|a bit of\\s+|the\\s+)*${oneOf(GAMES)}(?:\\s+(?:with me|tonight|later|at \\d+|after school|this weekend|league|session|together|server))`,
    "(?:psn|gamertag|gamer tag|snap|insta|discord)(?: name| tag| username)?(?:'s| is|:) (?:the same|@?[\\p{L}\\d_.]+)|(?:play|game|stream) (?:[\\p{L}\\d]+ ){0,2}with me (?:online|tonight|later|at|after)|(?:our|a|my) own (?:group chat|gc|whatsapp|discord|server)|(?:have|start|make) (?:our|a|us a) (?:own |little |secret )*(?:group chat|gc|whatsapp group|server)",
    `(?:on|for|playing) ${oneOf(GAMES)}(?=\\s*\\?| tonight| later| after (?:school|tea|homework)| (?:at|from|about) \\d)|${oneOf(GAMES)}(?:,)? (?:tonight|later|after school|this aft|from \\d|at \\d)`,
    `(?:my|the|our) (?:minecraft|roblox|discord|fortnite|fifa) (?:server|world|realm|party|league|lobby) (?:is|'s)`,
    '(?:give|gave|giving|offer|offered)\\s+(?:you|u|him|her|them|ya|anyone)\\s+(?:a\\s+)?(?:lift|ride|my number|my snap|my insta|my mobile|private lessons|a game)|(?:drop|run|drive|take)\\s+(?:you|u|him|her|them|ya)\\s+(?:home|back)|(?:pick|picking) (?:you|u|him|her|ya) up(?= (?:from|after|at|outside|round|sat|sun|fri|later|tonight|tomorrow|on|about|by)|\\W|$)|(?:grab|collect|fetch) (?:you|u|ya) (?:up )?(?:from|after|at|outside|by|on|tomorrow)|(?:take|drive|drop|run) (?:you|u|ya) (?:straight )?home|swing by (?:and|for|yours)',
    '(?:come|pop|nip|swing|drop|stop)\\s+(?:(?:and|over|by|in|down)\\s+)*(?:round|over|to)?\\s*(?:to\\s+)?(?:mine|my house|my place|my flat|ours|my home)|at (?:mine|my house|my flat|my kitchen table|my place)|sleep(?:over|ing over) at mine',
    "(?:meet|met|meeting)\\s+(?:up\\s+)?(?:me|with me|up)\\s*(?:in|at|for|outside|by|after|on|round|this|next|tomorrow|tonight|somewhere)|just (?:you and me|the two of us|us two|us)(?=\\W|$)|fancy a (?:kickabout|game|walk|coffee|pint|drink|milkshake|chat|catch up|lift|day out)|(?:let's|lets|we should|we can|we could|shall we|fancy)\\s+(?:meet up|meet|hang out|go out|go for|grab|get|have|do)\\s+(?:a\\s+|an\\s+|some\\s+|for\\s+|for a\\s+)*(?:coffee|drink|pint|mcdonald'?s?|maccies|pizza|milkshake|cinema|lunch|tea|bite|catch up|proper catch up|nando'?s|film|kfc|hot chocolate)?|let's have a (?:proper )?catch up|(?:we'll|we will|we must|we should|we have to|we need to|would love to|i'd love to|love to|perhaps we (?:could|might)|happy to)\\s+(?:go |meet |get together |do |grab |have |catch up |speak )+(?:up )?(?:for |over |a )*(?:a )?(?:coffee|drink|drinks|lunch|dinner|pint|cuppa|catch up|bite|supper)|(?:you're|you are|ur|u r) (?:all |both |always |more than )*(?:invited|welcome) (?:to|round|at) (?:mine|my|the|ours|our)(?: house| home| flat| place| party)?",
    '(?:private|extra|one to one|1:1|1-1|paid)\\s+(?:[\\p{L}]+\\s+)?(?:tutoring|tuition|lessons|sessions|coaching)|(?:tutor|teach|coach)\\s+(?:you|him|her|them|ur \\p{L}+|your \\p{L}+)\\s+(?:privately|at home|at mine|at my house|on the side|for cash|over the summer)',
    "connect with me|link up with me|(?:let's|lets) connect|add your old (?:teacher|form tutor|sir|miss)|friend request me|(?:please |do |feel free to |you can )(?:call|ring|text|write|message|phone)(?: me)? (?:whenever|any ?time|at any time|day or night)|my (?:flat|house|place)[,.!?]* (?:this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|my (?:flat|house|place)[,.!?]* (?:tonight|tomorrow|later|after school)",
  ].join('|'),
);

const SOFT = wholeWords(
  [
    "come find me(?! (?:in|at|on) (?:the (?:library|hall|playground|office|classroom|staffroom|dinner)|my (?:room|classroom|office)|break|lunch|school|class|registration|the gate|duty))|(?:code|link|invite|server) (?:is )?in (?:my )?bio|ask for the (?:link|code|invite|handle)|send (?:you |u )?(?:the|a|an) (?:party|game|lobby|group)? ?invite|ask me for (?:the|my) (?:link|number|snap|insta|code)|(?:that|a) (?:pint|drink|coffee) with|buy you a (?:pint|drink|coffee)|friends on (?:here|fb|facebook|snap|insta|instagram)|you(?:'ve| have)? (?:all )?(?:know|got|have) (?:the handle|my (?:handle|number|snap|insta))|(?:usually|always|mostly) on here|on here most nights|if you (?:ever )?(?:want|need) to talk|get in touch(?: with me| on here| here)|(?:always )?here if you(?:'d| ever| would)? (?:need|want|like|fancy)|chat (?:again )?(?:tonight|later|soon)|talk (?:again )?(?:tonight|later)|our (?:little )?chats|drinks? (?:at|in) the|pub (?:quiz|tonight|on|this|friday|saturday)|invited to my|ip in (?:the )?comments|reach me|come (?:and )?watch (?:me|my)|tune in|be mates|be friends|be my friend|my channel|my stream|my live|come (?:and )?say (?:hi|hello)|(?:do|please do) (?:follow|add|message|ring|write|get in touch)|dms (?:stay |are |is )?private|come (?:and )?join|first (?:round|drink|pint)(?:'?s| is) on|pint on me|drinks? on me|i'?m (?:in|at) the \\p{L}+ (?:till|until|from|all)|i'?ll be in the pub|see you on there|catch up properly|meet up|here any ?time|write to me|write any ?time|(?:text|message|ring|call) if (?:it's|its|ur|you|u)|i am free for|i'm free for",
    "(?:don't|dont|do not|never|not)\\s+(?:tell|mention|say|show|breathe|let)\\s+(?:a word |anything |this |it |on )*(?:to )?(?:anyone|anybody|ur|your|you're|miss|mr|mrs|sir|school|the school|the office|the head|it|this|mum|dad|in class|on)(?:\\s+(?:mum|dad|parents|mam|teacher|teachers|nan|in class|at school))*|(?:don't|dont|do not) screenshot|no need to tell (?:school|anyone|your|the)|(?:school|the school|nobody|no one|your mum|ur mum|the office|your parents) (?:doesn't|doesnt|don't|dont|needn't|does not) (?:need to |have to )?know|our (?:little )?secret|between (?:us|you and me|me and you|ourselves)|delete (?:this|these|it|them|the messages|our messages|our chat)|keep it (?:quiet|between us|secret|to yourself)|not a word to",
  ].join('|'),
);

const REFUSAL =
  /(?<!\p{L})(?:don't|dont|do not|please don't|can't|cant|cannot|can not|won't|wont|will not|not allowed to|not able to|unable to|never|stop|no longer|must not|mustn't|shouldn't|should not|not to|no you can't|without|wouldn't|not going to|avoid|rather than|instead of|nobody should|no one should|keep trying to|trying to|tried to|asked (?:if|to|me)|asking (?:me )?(?:if|to)|wants? to|wanted to|asked for|asking for|why do)\s+(?:[\p{L}']+\s+){0,4}$/u;

/** Every place where the draft asks for contact, without those that refuse it or only tell of it. */
export function invitations(reading: Reading): Invitation[] {
  const firm = matches(reading, FIRM).map((span): Invitation => ({ ...span, kind: 'firm' }));
  const soft = matches(reading, SOFT).filter(
    ({ start, end }) => !firm.some((other) => other.start < end && start < other.end),
  );
  return [...firm, ...soft.map((span): Invitation => ({ ...span, kind: 'soft' }))]
    .filter((invitation) => !isRefused(reading, invitation))
    .sort((a, b) => a.start - b.start);
}

function isRefused({ plain }: Reading, { start }: Span): boolean {
  const before = plain
    .slice(Math.max(0, start - 60), start)
    .replace(/^.*[.!?\n:]/s, '')
    .replace(/^.*\b(?:but|so|sod it|go on|anyway)\b/s, '');
  return REFUSAL.test(before);
}
