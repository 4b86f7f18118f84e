import type { DraftKind, Site } from '../../../rules/draft.ts';

/** How a kind of draft is recognised on a site; the first row that matches the editor's root names it. */
export interface Surface {
  kind: DraftKind;
  /** Tested on the editor's root with `matches`; reaches only its own document or shadow root. */
  editor: string;
  /** Only where the path looks like this. */
  path?: RegExp;
}

/** What Enter alone does: nothing but a new line, sends, or sends only while no send button is drawn. */
export type EnterKey = 'newline' | 'submits' | 'submits-without-button';

/** What is known of one site, as data. Selectors hold to test ids, roles, names and structure, never to hashed classes. */
export interface SiteTable {
  site: Site;
  hosts: readonly string[];
  surfaces: readonly Surface[];
  /** Controls that send, known by a machine attribute; names in `verbs.ts` come second. */
  submit: string;
  enter: Partial<Record<DraftKind, EnterKey>>;
  /** Paths where a person has come to write: finding no composer there is worth saying. */
  composing: RegExp;
  /** When the facts were last gathered, and from where. */
  gathered: string;
}
