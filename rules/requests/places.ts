import { ABROAD, ALSO_WORDS, UK_PLACES } from '../lexicons/places.ts';
import type { School } from '../settings.ts';
import { normalise } from '../text/normalise.ts';

/** Where somebody says they live or come from, seen from the school. */
export type Distance = 'near' | 'between' | 'far';

interface Point {
  latitude: number;
  longitude: number;
}

const POINTS: ReadonlyMap<string, Point> = new Map(
  UK_PLACES.flatMap((row) => {
    const [, name, latitude, longitude] = /^(.+) (-?[\d.]+) (-?[\d.]+)$/.exec(row) ?? [];
    return name === undefined
      ? []
      : [[name, { latitude: Number(latitude), longitude: Number(longitude) }] as const];
  }),
);
const FAR_AWAY: ReadonlySet<string> = new Set(ABROAD);
const AMBIGUOUS: ReadonlySet<string> = new Set(ALSO_WORDS);
const SAYS_WHERE =
  /^(?:currently )?(?:(lives?|living|based|now|moved)(?: (?:in|to|near|at))?|(from|born in|originally from|hometown:?)) (.+)$/;

const NEAR_KM = 30;
const FAR_KM = 60;
const EARTH_KM = 6371;
const MOST_WORDS = 4;

/** What a line of a card says about a place; undefined where it names none that is known. */
export function placeIn(
  line: string,
  school: School | undefined,
): { kind: 'home' | 'origin'; is: Distance } | undefined {
  const [, lives, from, place] = SAYS_WHERE.exec(line) ?? [];
  const said = lives !== undefined || from !== undefined;
  const parts = (place ?? line).split(/ ?, ?/).map((part) => part.replace(/^the | area$/g, '').trim());
  const is = said ? distanceOf(parts, school) : isOnlyPlaces(parts) ? distanceOf(parts, school) : undefined;
  return is && { kind: from === undefined ? 'home' : 'origin', is };
}

/** A line that is nothing but a place: "Leeds", "Leeds, England". */
function isOnlyPlaces([first = '', ...rest]: readonly string[]): boolean {
  if (AMBIGUOUS.has(first) && rest.length === 0) return false;
  return POINTS.has(first) || FAR_AWAY.has(first);
}

function distanceOf(parts: readonly string[], school: School | undefined): Distance | undefined {
  const [place = ''] = parts;
  if (school && isInName(place, school)) return 'near';
  if (parts.some((part) => FAR_AWAY.has(part))) return 'far';
  const point = pointOf(place);
  if (!point) return undefined;
  // Without a location any other town counts as another one: the names above are all that is known.
  if (!school?.location) return 'far';
  const away = kilometres(point, school.location);
  return away <= NEAR_KM ? 'near' : away > FAR_KM ? 'far' : 'between';
}

function pointOf(place: string): Point | undefined {
  const words = place.split(' ').slice(0, MOST_WORDS);
  for (let length = words.length; length > 0; length--) {
    const point = POINTS.get(words.slice(0, length).join(' '));
    if (point) return point;
  }
  return undefined;
}

/** Schools are often called after their place; the name's first words are the place's. */
function isInName(place: string, { name, aliases, trust }: School): boolean {
  const short = place.length < 4;
  return (
    !short &&
    [name, ...aliases, trust?.name ?? ''].some((each) => ` ${normalise(each).plain} `.includes(` ${place} `))
  );
}

/** Great-circle distance (haversine). */
function kilometres(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const h =
    Math.sin(radians(b.latitude - a.latitude) / 2) ** 2 +
    Math.cos(radians(a.latitude)) *
      Math.cos(radians(b.latitude)) *
      Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
}
