import { useTexts } from '#app';
import { ButtonLink, Card, DataTable, formatPercent } from '#ui';
import styles from './contract-page.module.css';
import { partiesTexts } from './parties-texts.js';
import type { Contract } from './types.js';

/** Who shares the money of the contract and how; nothing where its provider is alone, but in a draft the way to change that. */
export function ContractParties({ contract: { id, parties, permittedActions } }: { contract: Contract }) {
  const t = useTexts(partiesTexts);
  const may = permittedActions.some(({ action, allowed }) => action === 'contract:edit' && allowed);
  if (parties.length === 0 && !may) return null;
  return (
    <Card title={t('title')}>
      {parties.length === 0 ? (
        <p className={styles.soft}>{t('alone')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t('explained')}</p>
          <DataTable
            label={t('title')}
            rows={parties}
            rowKey={({ providerId }) => providerId}
            columns={[
              { key: 'name', label: t('party'), cell: ({ name }) => name },
              { key: 'businessId', label: t('businessId'), cell: ({ businessId }) => businessId },
              {
                key: 'share',
                label: t('share'),
                cell: ({ percent }) => formatPercent(Number(percent) / 100, 2),
                align: 'end',
              },
            ]}
          />
        </>
      )}
      {may && (
        <div>
          <ButtonLink href={`/officer/contracts/${id}/members`} variant="secondary">
            {t('edit')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
