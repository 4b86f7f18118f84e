import type { Reading, Span } from '../../text/reading.ts';

const OFFICE =
  "(?:(?:the |your |our )?(?:(?:school|main|front|senior|pastoral|attendance|safeguarding|leadership|nursery|reception|eyfs|ks[1-5]|y(?:ea)?r? ?\\d{1,2}|admin|admissions|whole|head's) )*(?:office|staff team|leadership team|team|slt|governors|admin|staff))";
/** "From" signs where a new breath begins: "a letter from the school" is no signature. */
const THANKS =
  '(?:(?:kind |warm |best )?regards|(?:many |kind )?thanks|thank you|thankyou|ta|cheers|yours(?: \\p{L}+)?|best(?: wishes)?|love|take care|sincerely|(?<=(?:^|[.!?,\\n]|\\sx+)\\s*)from|signed|[-–—~])';
const SCHOOL =
  '(?:(?:the |your |our )?(?:school|school office|academy|academy office|trust|senior leadership team|leadership team|governing body|governing board|governors|slt))';
const OF_SCHOOL =
  '(?:(?:the |your |our )?(?:school|main|senior|pastoral|attendance|safeguarding|leadership|nursery|reception|eyfs|ks[1-5]|y(?:ea)?r? ?\\d{1,2}|admissions|head) (?:office|staff team|leadership team|team|staff)|the office(?: team| staff)?|(?:the )?office team)';

/** "School here, …" at the start of a sentence. */
const OPENS =
  /(?:^|[.!?\n]\s{0,3}|(?:hi|hello|hiya|hey|morning|evening|afternoon)(?: all| everyone| everybody| parents| folks| guys)?[\s,.!-]{1,4})((?:(?:it's|its|this is) )?(?:(?:the |your |main )?(?:school|academy)(?: office)?|(?:the )?(?:office|admin team|office team)|slt|(?:the )?governors)(?: team)? here|(?:hello|hi|good morning|greetings|update|news|reminder|a note|a reminder)(?: all| everyone)? from (?:(?:the |your )?school(?: office)?|the governors|slt))(?=\s*[,.!:;–—-])/gu;
const SIGNS = new RegExp(
  `(?<![\\p{L}\\p{N}#@])(?:${THANKS}[\\s,.!x-]+(?:from )?(?:(?:all|everyone|everybody|the team|the staff|staff) (?:at|in) )?(?:${SCHOOL}|${OF_SCHOOL})|(?<=[.!?\\n]\\s*|\\sx+ )(?:the|your) ${OF_SCHOOL})[\\s.!x]*$`,
  'u',
);
const AFTER_NAME = new RegExp(`^(?:'s)?(?:\\s+${OFFICE})?[\\s.!x\\p{Extended_Pictographic}]*$`, 'u');
const BEFORE_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${THANKS}[\\s,.!x]*(?:from )?(?:all at |everyone at |everybody at |the team at |the staff at |staff at |all the staff at |the office at |the )?)$`,
  'u',
);
/** A name at the end after "thanks to", or after where one works, is no signature. */
const NO_SIGNATURE = /(?:thanks|love|thank you|cheers)\s+$/u;
const HERE = /^(?: primary| school| office| team| staff)* here(?=\s*[,.!:;–—-])/u;

/** The draft opens or is signed as the school: "School here, …", "… Regards, the school office". */
export function signatures(reading: Reading, names: readonly Span[]): Span[] {
  const { plain } = reading;
  const opened = [...plain.matchAll(OPENS)].map(({ 0: all, 1: words = '', index }) => ({
    start: index + all.length - words.length,
    end: index + all.length,
  }));
  const tail = Math.max(0, plain.length - 120);
  const signed = SIGNS.exec(plain.slice(tail));
  return [
    ...opened,
    ...(signed ? [{ start: tail + signed.index, end: plain.length }] : []),
    ...names.filter((name) => isSignature(plain, name) || HERE.test(plain.slice(name.end, name.end + 40))),
  ];
}

function isSignature(plain: string, { start, end }: Span): boolean {
  if (plain.length - end > 60) return false;
  const before = plain.slice(Math.max(0, start - 60), start);
  const isTeam =
    /(?:office|team|slt|governors|staff|admin|leadership)/.test(plain.slice(end)) || /\bat\s+$/.test(before);
  return (
    AFTER_NAME.test(plain.slice(end)) &&
    BEFORE_NAME.test(before) &&
    (isTeam || /(?:regards|sincerely|faithfully|signed|(?:^|[.!?,\n]|\sx+)\s*from)[\s,]*$/.test(before)) &&
    !NO_SIGNATURE.test(before)
  );
}
