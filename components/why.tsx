import { i18n } from '#i18n';
import type { Cue } from '../rules/finding.ts';

/** The words of the draft that spoke for a finding, loudest first; nothing where a list or a form decided. */
export function Why({ cues = [] }: { cues: readonly Cue[] | undefined }) {
  if (cues.length === 0) return null;
  return (
    <p class="small why">
      {i18n.t('nudge.why')}{' '}
      {cues.map(({ words }, at) => (
        <span key={words}>
          {at > 0 && ' · '}
          <q>{words}</q>
        </span>
      ))}
    </p>
  );
}
