/**
 * How suggestions may be put into an editor: through the browser's own editing command, through a paste event
 * that the editor handles itself, or not at all (the words are copied instead).
 */
export type Replacing = 'command' | 'paste' | 'copy';

/** An editor library, recognised by a mark that it sets itself and that styles do not change. */
export interface Engine {
  id: string;
  root: string;
  replacing: Replacing;
}
