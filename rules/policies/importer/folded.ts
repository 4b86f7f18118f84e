/** No sentence is longer; what is, is no policy, and must not keep the cues searching. */
const LONGEST = 2000;

/** Words for comparing: small letters, straight quotes, plain spaces and hyphens; each character stays in its place. */
export function folded(words: string): string {
  return words
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s/g, ' ');
}
