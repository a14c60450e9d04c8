import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { ButtonLink, EmptyState } from '#ui';
import { Reading } from '../alliances/reading.js';
import { QualityFacts } from '../vouchers/experience/quality-facts.js';
import { ContractDeviations } from './deviations/contract-deviations.js';
import { ContractSanctions } from './sanctions/contract-sanctions.js';
import { IndicatorCard } from './indicator-card.js';
import { QualityPayCard } from './quality-pay-card.js';
import { followUpQuery } from './queries.js';
import { texts } from './texts.js';
import type { FollowUp } from './types.js';

/** How a contract meets what was promised in it. */
export function FollowUpTab({ contractId, base }: { contractId: string; base: '/officer' | '/provider' }) {
  return (
    <Reading query={useQuery(followUpQuery(contractId))}>
      {(found) => (
        <>
          <Indicators followUp={found} />
          <QualityFacts contractId={contractId} />
          {found.inForce && (
            <>
              <ContractDeviations followUp={found} base={base} />
              <ContractSanctions contractId={contractId} base={base} />
            </>
          )}
        </>
      )}
    </Reading>
  );
}

function Indicators({ followUp: { contractId, indicators, qualityPay, permittedActions } }: { followUp: FollowUp }) {
  const t = useTexts(texts);
  const maySet = permittedActions.some(({ action, allowed }) => action === 'indicator:set' && allowed);
  const set = maySet && (
    <ButtonLink href={`/officer/contracts/${contractId}/indicators`} variant="secondary">
      {t('set')}
    </ButtonLink>
  );
  if (indicators.length === 0 && qualityPay === null)
    return <EmptyState title={t('noIndicatorsTitle')} text={t('noIndicatorsText')} action={set || undefined} />;
  return (
    <>
      {set && <div>{set}</div>}
      <p>{t('smallGroups')}</p>
      {indicators.map((indicator) => (
        <IndicatorCard key={indicator.id} indicator={indicator} />
      ))}
      {qualityPay && <QualityPayCard pay={qualityPay} />}
    </>
  );
}
