import { i18n } from '#i18n';

/** What Second Look can and cannot see, said plainly. */
export function SeesSection() {
  return (
    <section class="part">
      <h2>{i18n.t('options.sees.heading')}</h2>
      <div class="sees">
        <Part
          title={i18n.t('options.sees.can')}
          lines={[i18n.t('options.sees.canWrite'), i18n.t('options.sees.canWords')]}
        />
        <Part
          title={i18n.t('options.sees.cannot')}
          lines={[
            i18n.t('options.sees.cannotApps'),
            i18n.t('options.sees.cannotLive'),
            i18n.t('options.sees.cannotPictures'),
            i18n.t('options.sees.cannotPast'),
          ]}
        />
        <Part
          title={i18n.t('options.sees.stays')}
          lines={[
            i18n.t('options.sees.staysDevice'),
            i18n.t('options.sees.staysNobody'),
            i18n.t('options.sees.staysDecide'),
          ]}
        />
      </div>
    </section>
  );
}

function Part({ title, lines }: { title: string; lines: string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
