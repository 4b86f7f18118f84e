import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ContactRequest } from '../../../rules/requests/contact-request.ts';

/** A request card with who a careful reader would take it for. */
export const RequestCard = ContactRequest.extend({
  id: z.string(),
  /** Whose settings it is read with: a file of `tests/corpora/schools`. */
  school: z.string(),
  /** What kind of card it is: "plain", "hard", "shares a name", "contrary", "ordinary" and so on. */
  kind: z.string(),
  expected: z.object({
    role: z.enum(['pupil', 'former-pupil', 'parent', 'colleague', 'child', 'none']),
    level: z.enum(['likely', 'possible', 'none']),
  }),
});

export type RequestCard = z.infer<typeof RequestCard>;

/** Ages and leaving years on the cards are meant for this day. */
export const CARDS_DATED = new Date('2026-11-20T12:00:00Z');

/** The cards of a file of JSON lines. */
export function requestCards(file: string | URL): RequestCard[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => RequestCard.parse(JSON.parse(line)));
}
