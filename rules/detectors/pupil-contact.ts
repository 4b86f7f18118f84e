import type { Context } from '../context.ts';
import { around } from '../text/around.ts';
import type { Reading, Span } from '../text/reading.ts';
import type { Detector, Signal } from './detector.ts';
import { type Audience, audiences, isForAdults, isForFamily } from './pupil-contact/audience.ts';
import { type Invitation, invitations } from './pupil-contact/invitations.ts';
import { refusesContact } from './pupil-contact/refusal.ts';
import { pupilName } from './pupil-name.ts';

/** Private or social contact with pupils or former pupils, asked for, offered or agreed to. */
export const pupilContact: Detector = { category: 'pupil-contact', detect };

/** Further apart than this, an invitation and a word for children are about two things. */
const REACH = 160;
const CLOSE = 70;
/** Enough to show; a text made of nothing else would have thousands. */
const MOST = 20;

function detect(reading: Reading, context: Context): Signal[] {
  const invited = invitations(reading);
  if (invited.length === 0 || refusesContact(reading)) return [];
  const named = pupilName
    .detect(reading, context)
    .map(({ start, end }): Audience => ({ start, end, kind: 'children' }));
  const meant = [...audiences(reading, context), ...named].filter(
    (audience) => !isForAdults(reading, around(reading, audience)),
  );
  if (meant.length === 0) return [];
  const isOfFamily = isForFamily(reading);
  return invited
    .slice(0, MOST)
    .filter((invitation) => !isForAdults(reading, around(reading, invitation)))
    .flatMap((invitation) => signalFor(reading, invitation, meant, isOfFamily));
}

function signalFor(
  { draft }: Reading,
  invitation: Invitation,
  meant: readonly Audience[],
  isOfFamily: boolean,
): Signal[] {
  const near = meant.filter(
    (audience) => gap(audience, invitation) <= REACH && !isInside(audience, invitation),
  );
  const children = near.filter(({ kind }) => kind === 'children');
  if (near.length === 0 || (isOfFamily && (children.length === 0 || draft.kind !== 'post'))) return [];
  const sure = invitation.kind === 'firm' && children.some((audience) => gap(audience, invitation) < CLOSE);
  return [{ rule: 'pupil-contact/invitation', start: invitation.start, end: invitation.end, sure }];
}

/** Words inside the invitation itself are no second sign, unless they name the children. */
function isInside({ start, end, kind }: Audience, invitation: Span): boolean {
  return kind !== 'children' && start >= invitation.start && end <= invitation.end;
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
