/**
 * A pattern source from phrases written for reading: a space is any gap between words, ` ?` a gap, a hyphen or
 * nothing, an apostrophe may be left out, `…` is up to 40 characters of the same sentence; the rest is a regular
 * expression.
 */
export function phrases(...lists: (readonly string[])[]): string {
  const sources = lists
    .flat()
    .map((phrase) =>
      phrase
        .replaceAll("'", "'?")
        .replace(/ ?… ?/g, '\\b[^.!?\\n]{0,40}?\\b')
        .replaceAll(' ?', '[\\s-]*')
        .replaceAll(' ', '[\\s,]+'),
    );
  return `(?:${[...new Set(sources)].join('|')})`;
}
