import { useTexts } from '#app';
import { Card, DataTable, FactsList } from '#ui';
import styles from '../contract-page.module.css';
import { agreedTexts } from './agreed-texts.js';
import type { AgreedTerms } from './terms-queries.js';

/** The annex on the processing of personal data. */
export function DataAnnex({ annex }: { annex: AgreedTerms['dataAnnex'] }) {
  const t = useTexts(agreedTexts);
  if (!annex)
    return (
      <Card title={t('dataAnnex')}>
        <p className={styles.soft}>{t('noAnnex')}</p>
      </Card>
    );
  return (
    <Card title={t('dataAnnex')}>
      <FactsList
        wide
        facts={[
          { label: t('controller'), value: t(`controller-${annex.controller}`) },
          ...(['purpose', 'dataCategories', 'peopleCategories', 'retention'] as const).map((part) => ({
            label: t(part),
            value: annex[part] ?? t('lacking'),
          })),
          { label: t('transfers'), value: annex.transfers ?? t('noTransfers') },
          { label: t('subProcessors'), value: annex.subProcessors.length === 0 && t('none') },
        ]}
      />
      {annex.subProcessors.length > 0 && (
        <DataTable
          label={t('subProcessors')}
          rows={annex.subProcessors}
          rowKey={({ name, task }) => `${name} ${task}`}
          columns={[
            { key: 'name', label: t('name'), cell: ({ name }) => name },
            { key: 'country', label: t('country'), cell: ({ country }) => country },
            { key: 'task', label: t('task'), cell: ({ task }) => task },
          ]}
        />
      )}
    </Card>
  );
}
