/** What is wrong with a text that should be JSON; each has its own plain sentence. */
export type JsonFaultKind =
  | 'comma'
  | 'missingComma'
  | 'quotes'
  | 'unfinished'
  | 'openWords'
  | 'afterEnd'
  | 'mistake';

/** Where (both counted from 1) and what. */
export interface JsonFault {
  kind: JsonFaultKind;
  line: number;
  column: number;
}

type Wanted = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more' | 'end';

const SPACE = /[ \t\r\n]*/y;
/** A mark, words in double quotes (on one line, with lawful escapes), a number, or one of the three named values. */
const TOKEN =
  /[\{\}\[\],:]|"[[^"\\\p{Cc}]\x7f-\x9f]*(?:\\(?:["\\\/bfnrt]|u[\dA-Fa-f]{4})[[^"\\\p{Cc}]\x7f-\x9f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+\-]?\d+)?|true|false|null/vy;
const OTHER_QUOTES = /[“”„‟‘’‚‛'«»]/;

/**
 * Finds the first fault of a text that is not JSON. Browsers word and place theirs each in their own way, some
 * without a place. No recursion, so depth costs nothing.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  let before = 0;
  while (true) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
    if (at >= text.length) return wanted === 'end' ? undefined : placed('unfinished', text, at);
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return placed(unreadable(text.charAt(at), wanted), text, at);
    const next = after(token, wanted, open);
    if (next === undefined) {
      const isLeftOverComma =
        /[\]}]/.test(token) && (wanted === 'key' || (wanted === 'value' && open.length > 0));
      if (isLeftOverComma && text.charAt(before) === ',') return placed('comma', text, before);
      return placed(misplaced(token, wanted), text, at);
    }
    before = at;
    at += token.length;
    wanted = next;
  }
}

/** What may follow a token, or nothing where the token may not stand here. */
function after(token: string, wanted: Wanted, open: string[]): Wanted | undefined {
  const inList = open.at(-1) === '[';
  switch (wanted) {
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'end':
      return undefined;
    case 'more':
      if (token === ',') return inList ? 'value' : 'key';
      return token === (inList ? ']' : '}') ? closed(open) : undefined;
    case 'first key':
      if (token === '}') return closed(open);
      return token.startsWith('"') ? 'colon' : undefined;
    case 'key':
      return token.startsWith('"') ? 'colon' : undefined;
    case 'first value':
      if (token === ']') return closed(open);
  }
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'first key' : 'first value';
  }
  if (/^[\]},:]$/.test(token)) return undefined;
  return open.length === 0 ? 'end' : 'more';
}

function closed(open: string[]): Wanted {
  open.pop();
  return open.length === 0 ? 'end' : 'more';
}

function unreadable(character: string, wanted: Wanted): JsonFaultKind {
  if (OTHER_QUOTES.test(character)) return 'quotes';
  if (character === '"') return 'openWords';
  return wanted === 'end' ? 'afterEnd' : 'mistake';
}

function misplaced(token: string, wanted: Wanted): JsonFaultKind {
  if (wanted === 'end') return 'afterEnd';
  return wanted === 'more' && !/^[\]}:]$/.test(token) ? 'missingComma' : 'mistake';
}

function placed(kind: JsonFaultKind, text: string, at: number): JsonFault {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return { kind, line: text.slice(0, at).split('\n').length, column: at - lineStart + 1 };
}
