/** The lines of a stream of UTF-8, one at a time, however long, with or without a last line end or a BOM; a CR stays. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  const finish = (last: string) => {
    const line = begun.join('') + last;
    begun = [];
    return line;
  };
  for await (const bytes of stream) {
    const pieces = decoder.decode(bytes, { stream: true }).split('\n');
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) yield finish(piece);
    begun.push(rest);
  }
  const last = finish(decoder.decode());
  if (last !== '') yield last;
}
