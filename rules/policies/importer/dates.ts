const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = `(${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?\\.?`).join('|')}|sept\\.?)`;
const WRITTEN = new RegExp(`(?:\\d{1,2} ?(?:st|nd|rd|th)? )?\\b${MONTH},? (\\d{4}|'?\\d\\d\\b)`, 'i');
const FIGURES = /\b\d{1,2}[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/;
const ISO = /\b(\d{4})-(\d\d)(?:-\d\d)?\b/;
const TERM = /\b(autumn|spring|summer)(?: term)?(?: \d)?,? (\d{4})\b/i;
/** The month in which an English school term ends. */
const TERM_ENDS = { autumn: 12, spring: 4, summer: 7 } as const;

/** The month that some words name, as "2024-03": days first, as in Britain; a term is the month it ends in. */
export function monthIn(words: string): string | null {
  const text = words.replace(/\s+/g, ' ');
  const iso = ISO.exec(text);
  if (iso) return month(iso[1], Number(iso[2]));
  const written = WRITTEN.exec(text);
  if (written?.[1])
    return month(
      written[2],
      MONTHS.findIndex((name) => name.startsWith((written[1] ?? '').slice(0, 3).toLowerCase())) + 1,
    );
  const figures = FIGURES.exec(text);
  if (figures) return month(figures[2], Number(figures[1]));
  const term = TERM.exec(text);
  if (term?.[1]) return month(term[2], TERM_ENDS[term[1].toLowerCase() as keyof typeof TERM_ENDS]);
  return null;
}

function month(year: string | undefined, number: number): string | null {
  const full = (year ?? '').replace("'", '');
  if (number < 1 || number > 12) return null;
  return `${full.length === 2 ? `20${full}` : full}-${String(number).padStart(2, '0')}`;
}

const REVIEW =
  /\b(?:next review|review (?:date|due|by)|due for review|to be (?:reviewed|looked at again)|review(?:ed)?(?: again)?(?: in| by|:| \d| \w+ \d{4}|\s*\t)|next due|look at (?:this policy|it) again|renewal)/i;
const DONE = /\b(?:last|date) reviewed\b|\breviewed on\b|^reviewed:/i;
const DATED =
  /\b(?:approved|approval|adopted|ratified|agreed|issued|dated?|written|updated|last reviewed|effective|published|version|reviewed on)\b/i;
const ONLY_A_DATE =
  /^(?:(?:autumn|spring|summer)(?: term)?|(?:\d{1,2}(?:st|nd|rd|th)? )?[a-z]{3,9}),? \d{4}$/i;
const EVERY_YEAR = /\breviewed\b[^.]*\b(?:annually|every year|each year|yearly)\b/i;
const EVERY_YEARS = /\breviewed\b[^.]*\bevery (two|2|three|3) years\b/i;

export interface Dates {
  dated: string | null;
  reviewDue: string | null;
  /** The document gives several dates of its own, so that a person has to choose. */
  several: boolean;
}

/** When the document says it was made, and when it is to be looked at again. */
export function datesIn(text: string): Dates {
  const dated: string[] = [];
  const reviews: string[] = [];
  for (const line of text.split('\n')) {
    if (line.length > 300) continue;
    for (const part of line
      .replace(/[*#_]/g, ' ')
      .split(/\t{2,}|\||(?<=\d{4})[.\s]+(?=[A-Z])|(?<=\d)\s+(?=(?:next|review)\b)/i))
      take(part.trim(), dated, reviews);
  }
  const own = dated[0] ?? null;
  return { dated: own, reviewDue: reviews[0] ?? dueAfter(own, text), several: new Set(dated).size > 1 };
}

function take(part: string, dated: string[], reviews: string[]): void {
  const label = REVIEW.exec(part);
  const isReview = label !== null && !DONE.test(part);
  const before = isReview ? part.slice(0, label.index) : part;
  const review = isReview ? monthIn(part.slice(label.index)) : null;
  if (review) reviews.push(review);
  const own = DATED.test(before) || ONLY_A_DATE.test(before.trim()) ? monthIn(before) : null;
  if (own) dated.push(own);
}

function dueAfter(dated: string | null, text: string): string | null {
  if (dated === null) return null;
  const years = EVERY_YEAR.test(text)
    ? 1
    : ({ two: 2, '2': 2, three: 3, '3': 3 }[EVERY_YEARS.exec(text)?.[1]?.toLowerCase() ?? ''] ?? null);
  return years === null ? null : `${Number(dated.slice(0, 4)) + years}${dated.slice(4)}`;
}

/** Whether a month has passed on a day. */
export function hasPassed(reviewDue: string | null, today: Date): boolean | null {
  if (reviewDue === null) return null;
  return reviewDue < `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}`;
}
