import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import type { PolicyAdded } from '../../rules/messages.ts';
import { ask } from '../messaging/ask.ts';
import { missingIn, policyFrom, type Review, type Step } from './review.ts';
import { saveAsFile } from './save-as-file.ts';

type Outcome = PolicyAdded['outcome'] | 'not-kept' | 'saved' | 'missing' | 'no-clauses';

interface Props {
  review: Review;
  step: (step: Step) => void;
  onSafe: () => void;
}

/** The end: the policy comes into force here, or is saved for IT to give to everybody. */
export function Finish({ review, step, onSafe }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const waiting = review.items.filter(({ state, dropped }) => state === 'look' && !dropped).length;
  const missing = missingIn(review);

  const finish = async (how: (policy: ReturnType<typeof policyFrom>) => Promise<Outcome>) => {
    const policy = policyFrom(review);
    if (missing.length > 0) return setOutcome('missing');
    if (policy.clauses.length === 0) return setOutcome('no-clauses');
    const came = await how(policy).catch((): Outcome => 'not-kept');
    if (came !== 'not-kept' && came !== 'refused') onSafe();
    setOutcome(came);
  };
  const use = () => finish(async (policy) => (await ask({ type: 'policy.add', policy })).outcome);
  const save = () =>
    finish(async (policy) => {
      saveAsFile(policy);
      return 'saved';
    });

  return (
    <section class="part">
      <h2>{i18n.t('import.finish')}</h2>
      {waiting > 0 && <p>{i18n.t('import.waiting', waiting)}</p>}
      <p class="import-actions">
        <Button look="main" onPress={() => void use()}>
          {i18n.t('import.use')}
        </Button>
        <Button describedBy="save-help" onPress={() => void save()}>
          {i18n.t('import.save')}
        </Button>
      </p>
      <p class="small" id="save-help">
        {i18n.t('import.saveHelp')}
      </p>
      <div role="status">
        {outcome !== null && outcome !== 'missing' && <OutcomeNotice outcome={outcome} />}
        {outcome === 'missing' && missing.length > 0 && (
          <Notice look="look" title={i18n.t('import.missing')}>
            <ul class="import-notes">
              {missing.map((what) => (
                <li key={what}>
                  <MissingLink what={what} step={step} />
                </li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </section>
  );
}

function OutcomeNotice({ outcome }: { outcome: Exclude<Outcome, 'missing'> }) {
  switch (outcome) {
    case 'in-force':
      return (
        <Notice look="good" title={i18n.t('import.inForce')}>
          <p>
            <a href="/policy.html" target="_blank" rel="noreferrer">
              {i18n.t('options.policy.read')}
            </a>
          </p>
        </Notice>
      );
    case 'saved':
      return <Notice look="good" title={i18n.t('import.saved')} />;
    case 'kept':
      return <Notice look="look" title={i18n.t('import.lockedPolicy')} />;
    case 'refused':
      return <Notice look="look" title={i18n.t('import.lockedPolicies')} />;
    case 'no-clauses':
      return <Notice look="look" title={i18n.t('import.noClauses')} />;
    case 'not-kept':
      return <Notice look="look" title={i18n.t('options.notKept')} />;
  }
}

/** Leads to what has to be filled in. */
function MissingLink({ what, step }: { what: ReturnType<typeof missingIn>[number]; step: Props['step'] }) {
  if (typeof what === 'string')
    return (
      <Button look="plain" onPress={() => document.getElementById(`about-${what}`)?.focus()}>
        {i18n.t(`import.about.${what}`)}
      </Button>
    );
  const open = () => {
    step({ do: 'open', key: what });
    step({ do: 'select', key: what });
    // It may not have been drawn before it was chosen.
    requestAnimationFrame(() => document.getElementById(`clause-${what}`)?.focus());
  };
  return (
    <Button look="plain" onPress={open}>
      {i18n.t('import.missingClause')}
    </Button>
  );
}
