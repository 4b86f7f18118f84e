import type { Context } from '../context.ts';
import type { Reading } from '../text/reading.ts';

/** Keeps the answer for each draft: several detectors ask the same of it. */
export function oncePerReading<Answer>(
  answer: (reading: Reading, context: Context) => Answer,
): (reading: Reading, context: Context) => Answer {
  const known = new WeakMap<Reading, { context: Context; answer: Answer }>();
  return (reading, context) => {
    const last = known.get(reading);
    if (last?.context === context) return last.answer;
    const made = answer(reading, context);
    known.set(reading, { context, answer: made });
    return made;
  };
}
