import type { ReactNode } from 'react';
import { useTexts } from '#app';
import { DataTable, DateText, formatNumber, StatusBadge, type Column } from '#ui';
import type { TenderDocument } from './tender-changes.js';
import { changeTexts } from './change-texts.js';
import styles from './tender.module.css';

interface DocumentListProps {
  tenderId: string;
  documents: readonly TenderDocument[];
  /** What may be done with one of them. */
  act?: (document: TenderDocument) => ReactNode;
}

/** The documents of a tender; a version that has been replaced or removed stays and says so. */
export function DocumentList({ tenderId, documents, act }: DocumentListProps) {
  const t = useTexts(changeTexts);
  if (documents.length === 0) return <p className={styles.soft}>{t('noDocuments')}</p>;
  const columns: [Column<TenderDocument>, ...Column<TenderDocument>[]] = [
    {
      key: 'name',
      label: t('document'),
      cell: ({ id, name }) => (
        <a href={`/api/v1/public/tenders/${tenderId}/documents/${id}`} download={name}>
          {name}
        </a>
      ),
    },
    { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kind-${kind}`) },
    {
      key: 'size',
      label: t('size'),
      align: 'end',
      cell: ({ sizeBytes }) => `${formatNumber(String(Math.max(1, Math.round(sizeBytes / 1024))))} kB`,
    },
    { key: 'added', label: t('added'), cell: ({ addedAt }) => <DateText instant={addedAt} /> },
    { key: 'version', label: t('version'), cell: (document) => <Version document={document} /> },
  ];
  if (act) columns.push({ key: 'act', label: t('act'), cell: act });
  return <DataTable label={t('documents')} rows={documents} columns={columns} rowKey={({ id }) => id} />;
}

function Version({ document }: { document: TenderDocument }) {
  const t = useTexts(changeTexts);
  const { replacedById, revisionNumber, pending, removedIn, removalPending } = document;
  if (removalPending) return <StatusBadge tone="warning">{t('removalPending')}</StatusBadge>;
  if (removedIn !== null) return <StatusBadge tone="neutral">{t('removedIn', { number: removedIn })}</StatusBadge>;
  if (pending) return <StatusBadge tone="warning">{t('pending')}</StatusBadge>;
  if (replacedById !== null) return <StatusBadge tone="neutral">{t('replaced')}</StatusBadge>;
  return (
    <StatusBadge tone="good">
      {revisionNumber === null ? t('inForce') : t('fromRevision', { number: revisionNumber })}
    </StatusBadge>
  );
}
