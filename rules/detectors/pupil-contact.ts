import type { Context } from '../context.ts';
import { type Reading, type Span, sentenceAt } from '../text/reading.ts';
import type { Detector, Signal } from './detector.ts';
import { type Audience, audiences, isForAdults, isForFamily } from './pupil-contact/audience.ts';
import { type Invitation, invitations } from './pupil-contact/invitations.ts';
import { refusesContact } from './pupil-contact/refusal.ts';
import { pupilName } from './pupil-name.ts';

/** Private or social contact with pupils or former pupils, asked for, offered or agreed to. */
export const pupilContact: Detector = { category: 'pupil-contact', detect };

/** Further apart than this, an invitation and a word for children are about two things. */
const REACH = 160;

function detect(reading: Reading, context: Context): Signal[] {
  const invited = invitations(reading);
  if (invited.length === 0 || refusesContact(reading)) return [];
  const named = pupilName.detect(reading, context).map(({ start, end }): Audience => ({ start, end, kind: 'children' }));
  const meant = [...audiences(reading, context), ...named];
  return invited.flatMap((invitation) => {
    const sentence = sentenceAt(reading, invitation.start);
    if (isForAdults(reading, sentence)) return [];
    const near = meant.filter((audience) => gap(audience, invitation) <= REACH && !isForAdults(reading, sentenceAt(reading, audience.start)));
    return signalFor(reading, invitation, near);
  });
}

function signalFor(reading: Reading, invitation: Invitation, near: readonly Audience[]): Signal[] {
  const others = near.filter(({ start, end }) => !(start >= invitation.start && end <= invitation.end));
  const children = near.find(({ kind }) => kind === 'children');
  const isPrivate = reading.draft.kind !== 'post';
  const hints = others.filter(({ kind }) => kind === 'child').length;
  const isMeant = children !== undefined || hints > 0;
  if (!isMeant) return [];
  if (isForFamily(reading) && (!children || isPrivate)) return [];
  if (invitation.kind === 'soft' && !children && hints < 1) return [];
  const sure = invitation.kind === 'firm' && children !== undefined && gap(children, invitation) < 70;
  return [{ rule: 'pupil-contact/invitation', start: invitation.start, end: invitation.end, sure }];
}

function gap(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
