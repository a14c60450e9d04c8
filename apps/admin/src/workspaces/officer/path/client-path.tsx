import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, DateText, Disclosure, formatDate, inHelsinki, Resource } from '#ui';
import { PathTimeline } from '../../../service-path/path-timeline.js';
import { markStep, pathQuery } from '../../../service-path/queries.js';
import { StepMoves } from '../../../service-path/step-moves.js';
import { texts } from '../../../service-path/texts.js';
import type { Path } from '../../../service-path/types.js';

/** The client's path on the case worker's page: its steps, with whom it is shared, and what it was before. */
export function ClientPath({ clientId }: { clientId: string }) {
  return <Resource query={useQuery(pathQuery(clientId))}>{(path) => <Found path={path} />}</Resource>;
}

function Found({ path: { id, clientId, version, steps, shares, versions, permittedActions } }: { path: Path }) {
  const t = useTexts(texts);
  const plans = permittedActions.some(({ action, allowed }) => action === 'path:plan' && allowed);
  const seeing = shares.filter(({ sharedAt }) => sharedAt !== null);
  return (
    <>
      {steps.length === 0 && <p>{t('noPath')}</p>}
      {plans && (
        <div>
          <ButtonLink href={`/officer/clients/${clientId}/path`}>{t('plan')}</ButtonLink>
        </div>
      )}
      {id !== null && (
        <PathTimeline
          steps={steps}
          voucherHref={(voucherId) => `/officer/vouchers/${voucherId}`}
          actions={(step) => <StepMoves step={step} pathId={id} version={version} mark={markStep} />}
        />
      )}
      {seeing.length > 0 && (
        <p>
          {t('sharedWith')} {seeing.map(({ name }) => name).join(', ')}
        </p>
      )}
      {versions.length > 1 && (
        <Disclosure label={t('versions', { count: versions.length })}>
          <ul>
            {versions.map(({ number, madeAt, madeBy, steps: then }) => (
              <li key={number}>
                <strong>
                  {t('versionNumber', { number })} <DateText instant={madeAt} /> · {madeBy}
                </strong>
                <ol aria-label={t('versionOn', { number, date: formatDate(inHelsinki(madeAt).date) })}>
                  {then.map((step) => (
                    <li key={step.id}>
                      {step.goal} ({t(`status-${step.status}`)})
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
