import { list } from './list.ts';

/**
 * Contempt without a word of contempt: dry tags, decrees, people only hinted at. Phrases as in `text/phrases.ts`, in
 * plain form; each says nothing by itself, and means something beside the writer's own leaders, school or policy.
 */

/** Leaders who are only pointed at. */
export const HINTED_LEADERS: readonly string[] = list(`
  (?:her|him|them|those|you) (?:upstairs|up top|up there|on high),
  (?:the )?(?:man|woman|lady|bloke|lot|folks?|people|person|one|gods|chap|fella)(?:s|'s)? (?:upstairs|up top|on high),
  (?:people|person|one|man|woman|someone|somebody|ones|those|lady) (?:in|with) the (?:corner|big|biggest|nice|warm|posh|carpeted) (?:office|room|desk|chair),
  (?:people|person|one|man|woman|someone|somebody|ones|those|lady|team) (?:in the office |in the room )?(?:with|behind) the (?:closed )?(?:door|carpet|big desk|parking space),
  (?:she|he|they) who must (?:not )?be \\w+,
  (?:dear|glorious|fearless|beloved|esteemed|supreme|great|illustrious) leaders?, lords? and masters?,
  our betters, upper management, the top table, the top (?:corridor|floor), top brass,
  (?:the )?powers that be (?:at (?:our|my) \\w+ )?(?:have|has|had), them that know best,
  a certain (?:somebody|person|individual) (?:in|at|with) \\w+
`);

/** Remarks that turn what went before into an accusation. */
export const BITTER_TAGS: readonly string[] = list(`
  (?:funny|strange|odd|weird|curious|fancy)(?: old thing)? that\\W*$,
  (?:^|\\W)(?:go figure|fancy that)\\W*$,
  (?:can't|cannot|can ?not|couldn't) (?:possibly )?(?:think|imagine|see) why, wonder why\\W*$,
  couldn't possibly (?:comment|say|be|guess|speculate), must be something in the water,
  must be a coincidence, what a coincidence, read the room, make of that what you will,
  draw your own conclusions?, you do the maths, join the dots, tells you (?:everything|all), says it all,
  speaks volumes, i wish i (?:was|were) (?:joking|making this up|kidding),
  (?:am|was) not (?:even )?(?:joking|making this up),
  that(?:'ll| will| should|'s) (?:fix|sort|solve|do|help|fixed|sorted|solved) (?:it|that|everything|things|us|morale|them),
  problem solved, crisis averted, in (?:such )?(?:safe|good|capable) hands\\W*$,
  what a time to be (?:alive|in teaching),
  i remain \\W*(?:as ever )?(?:\\w+ )?(?:in awe|speechless|humbled|baffled|inspired|impressed),
  nice for some, (?:it's )?all ?right for some, must be nice,
  glad (?:we|that we)(?: have|'ve)? cleared that up, lessons will be learned, nothing to see here,
  the irony, we are still finding out, still finding out, you'd laugh if, if you know you know,
  like the (?:yeti|loch ness|unicorn|dodo|bigfoot|tooth fairy), rumoured to exist, just an observation,
  common (?:factor|denominator),
  (?:haven't|not|never|nobody has|yet to) (?:seen|see|spotted) (?:it|them|any|one|him|her|much of it) (?:anywhere|since|in|elsewhere|yet),
  send (?:out )?a search party, (?:went|going|worked|working) (?:so|really|very|ever so) well\\W*$,
  (?:its|her|his|their|the) (?:complete |total )?absence,
  (?:fixes|solves|cures|ends) (?:poverty|everything|hunger|behaviour|inequality|adhd|recruitment),
  come to find out what, where (?:good|decent|great) (?:teachers|people|staff|ideas) (?:come|go) to,
  on the bright side, thanks to whoever, out of order
`);

/** Staff leaving, and how the writer counts them. */
export const DEPARTURES = [
  "(?:another|one more|yet another|that's another) (?:\\w+ )?(?:one|teacher|colleague|ta|good \\w+|head of \\w+|member of staff|resignation)(?: has|'s)? ?(?:gone|left|leaving|quit|walked|out the door|handed|bites the dust|off|lost)?",
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|\\d+(?:nd|rd|th)) (?:\\w+ ){0,2}(?:teacher|head|deputy|ta|senco|resignation|colleague|leaver|one|member of staff) (?:in|since|this|to|gone|leaving)',
  "(?:that's|that makes|makes it|now) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+) (?:\\w+ )?(?:since|gone|leavers|resignations|this|in)",
  '(?:all|only) the (?:good|best|decent) (?:ones|people|teachers|staff) (?:leave|go|left|have gone|quit)',
  'handed (?:in )?(?:his|her|their) notice',
  'exit interviews?',
  'staff turnover',
  '(?:adverts?|vacanc(?:y|ies)|job ads?) (?:is|are|for|out|up)(?: \\w+){0,2} again',
] as const;

/** What a leader is blamed for without a word of blame. */
export const SINCE_THEM = [
  'since (?:he|she|they|the new \\w+|our new \\w+) (?:took over|arrived|came|started|got the job|turned up)',
  '(?:strange|funny|odd|weird|curious|interesting|amazing) how',
  '(?:queue|queuing) (?:round|out|down) (?:the )?(?:block|door)',
  'revolving door',
] as const;

/** What leaders do from on high. */
export const DECREES: readonly string[] = list(`
  decided, decreed, discovered, unveiled, announced, declared, renamed, rebranded, relaunched, rolled out,
  seen fit, saw fit, come up with, came up with,
  spent (?:\\w+ ){0,3}(?:money|budget|fund|funds|grand|thousands|hundreds|cash|\\d+k?) on, invested,
  found (?:the )?(?:money|budget|funds|time), treated (?:himself|herself|themselves), reminded us, told us,
  suggested, sent, introduced, launched,
  (?:solution|answer|response|remedy|reply|contribution) (?:to …)?(?:is|was|:), has a new, have a new,
  got a new
`);

/** What a decree is about when nobody thanks for it. */
export const TRIFLES: readonly string[] = list(`
  posters?, laminated, colouring, sign (?:about|saying|that says),
  new (?:logo|font|acronym|tesla|jag|range rover|lanyards?|branding), tesla, acronym, hashtag, font,
  standing desk, rigour, resilience, mindfulness, compulsory, growth mindset,
  smil(?:e|es|ing) (?:more|at|when|in), (?:\\w+ )?point (?:email|memo|plan),
  email about (?:\\w+ )?(?:mugs|smiling|biscuits|lanyards|tone|parking|kettles|shoes|clutter|positivity|fonts?|milk),
  survey about, reflection (?:time|room|space), working party, scented candle,
  wellbeing (?:board|tree|jar|bingo|stone|wall|poster|hour), learning walks?, no money (?:for|left for),
  instead of
`);

/** Turns of phrase that mock a school's policy, or wish its leaders elsewhere, wherever they stand in such a draft. */
export const MOCKERY: readonly string[] = list(`
  (?:policy|policies|vision|strategy|plan|training|induction|support|briefing|inset) in (?:full|a nutshell|summary|one line)\\W,
  (?:assembly|initiative|policy|logo|strategy|relaunch|rebrand|acronym|scheme) (?:number|no\\.?|#) ?(?:\\w+)(?= (?:this|of|since)|[.!,]),
  (?:initiative|policy|vision|scheme|strategy|rebrand) has landed,
  nothing has changed (?:but|except|apart),
  (?:turns out|apparently|so) ["'](?:[^"'\\n]{3,30})["'] (?:means|is code|actually means|just means),
  (?:renamed|rebranded|now calling) (?:the )?(?:detentions?|isolation|staff ?room|exclusions?|sin bin|bottom set|meetings?|duty),
  how many (?:\\w+ )?(?:heads|deputies|deputy heads|assistant heads|leaders|slt|governors|consultants|executives|members of slt) does it take,
  (?:would|might) do well to (?:come|leave|meet|remember|try|step|look|read|teach|spend|visit),
  the same energy for,
  the same (?:enthusiasm|passion|effort|attention) (?:for|to) (?:children|teaching|the kids|actual),
  survey about the survey, grown to (?:dislike|hate|loathe|dread),
  has(?: not)? been seen (?:on|in|since|at|near|outside), sightings? of,
  (?:solution|answer|response|remedy) to (?:the |our )?(?:\\w+ )?(?:crisis|recruitment|workload|burn ?out|retention|low morale|morale|exhaustion|stress|cuts|bullying|everything)
`);
