/** The lines of a stream of UTF-8, one at a time, however long: LF or CRLF, with or without a last line end or a BOM. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  const finish = (last: string) => {
    const line = [...begun, last].join('');
    begun = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
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
