/** Words or phrases written as text, parted by commas or line ends: long lists stay short to read. */
export function list(text: string): readonly string[] {
  return text
    .split(/,\s+|\n/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
