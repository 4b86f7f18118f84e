import { kindOfWord } from '../text/grammar.ts';
import type { Level, RequestCue } from './contact-request.ts';
import type { Evidence } from './evidence.ts';
import type { NameMatch } from './name-match.ts';

/** Cues that make part of a name a person of this school. */
const STRONG: ReadonlySet<RequestCue> = new Set([
  'school in details',
  'works at the school',
  'class in details',
]);
/** No second cue outweighs these. */
const DECISIVE: ReadonlySet<RequestCue> = new Set(['an age that does not fit', 'a business or page']);

/**
 * How sure a match is. A whole name is likely unless something speaks against it; part of a name needs a second cue;
 * a first name or a surname that anybody may have is nobody.
 */
export function levelOf(
  { strength, person, cue }: NameMatch,
  { for: pro, against }: Evidence,
): Level | undefined {
  const strong = pro.some((each) => STRONG.has(each));
  const opposed = against.length > 0;
  const outweighed = opposed && strong && !against.some((each) => DECISIVE.has(each));
  switch (strength) {
    case 'handle':
      return 'likely';
    case 'full':
      return !opposed || outweighed ? 'likely' : 'possible';
    case 'nearly':
      if (opposed) return outweighed ? 'possible' : undefined;
      return pro.length > 0 ? 'likely' : 'possible';
    case 'abbreviated':
      if (opposed) return outweighed ? 'possible' : undefined;
      return strong || pro.some(placesThem) ? 'likely' : 'possible';
    case 'part': {
      if (opposed) return outweighed ? 'possible' : undefined;
      if (strong) return 'likely';
      if (!pro.some(placesThem)) return undefined;
      const isRare =
        cue === 'first name' && person.listedGivens.every((name) => kindOfWord(name) === 'unknown');
      return isRare ? 'likely' : 'possible';
    }
  }
}

function placesThem(cue: RequestCue): boolean {
  return cue === 'town in details' || cue.endsWith('among mutual friends');
}
