import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, ButtonLink, Card, DataTable } from '#ui';
import { Reading } from '../../alliances/reading.js';
import type { FollowUp } from '../types.js';
import { useDeviationColumns } from './deviation-columns.js';
import { deviationsOfContractQuery } from './queries.js';
import { texts } from './texts.js';
import type { Base } from './types.js';

/** The deviations of one contract, on its page. */
export function ContractDeviations({ followUp, base }: { followUp: FollowUp; base: Base }) {
  const { contractId, permittedActions } = followUp;
  const mayReport = permittedActions.some(({ action, allowed }) => action === 'deviation:report' && allowed);
  const t = useTexts(texts);
  const columns = useDeviationColumns(base, true);
  return (
    <Card title={t('title')}>
      <Reading query={useQuery(deviationsOfContractQuery(contractId))}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <DataTable label={t('title')} rows={items} rowKey={({ id }) => id} columns={columns} />
          )
        }
      </Reading>
      <p>
        {mayReport && (
          <ButtonLink href={`${base}/contracts/${contractId}/deviations/new`} variant="secondary">
            {t('report')}
          </ButtonLink>
        )}{' '}
        <AppLink href={`${base}/deviations`}>{t('all')}</AppLink>
      </p>
    </Card>
  );
}
