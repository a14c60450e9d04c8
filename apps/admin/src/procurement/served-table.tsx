import { useTexts } from '#app';
import { DataTable, formatDate, type Column } from '#ui';
import { decisionTexts } from './decision-texts.js';
import type { DecisionDetail } from './types.js';

type Copy = DecisionDetail['documents'][number];
type Notice = Pick<Copy, 'servedBy' | 'receivedOn' | 'fullOn' | 'lastDay'>;

/** How a party's time was counted, in a sentence or two; nothing for the authority's own copy. */
export function useCounted(): (notice: Notice) => string {
  const t = useTexts(decisionTexts);
  return ({ servedBy, receivedOn, fullOn, lastDay }) => {
    if (receivedOn === null || fullOn === null) return '';
    const counted = t(`counted-${servedBy}`, { received: formatDate(receivedOn), full: formatDate(fullOn) });
    return lastDay === fullOn ? counted : `${counted} ${t('counted-moved')}`;
  };
}

/** Whom the decision was served on, how, and until when each may act. */
export function ServedTable({ copies }: { copies: readonly Copy[] }) {
  const t = useTexts(decisionTexts);
  const counted = useCounted();
  const columns: [Column<Copy>, ...Column<Copy>[]] = [
    {
      key: 'recipient',
      label: t('recipient'),
      cell: ({ recipient, documentId }) => (
        <a href={`/api/v1/documents/${documentId}`} target="_blank" rel="noreferrer">
          {t('decisionPdf', { recipient })}
        </a>
      ),
    },
    {
      key: 'way',
      label: t('way'),
      cell: ({ receivedOn, servedBy }) => (receivedOn === null ? t('fileCopy') : t(`by-${servedBy}`)),
    },
    { key: 'received', label: t('receivedOn'), cell: ({ receivedOn }) => receivedOn && formatDate(receivedOn) },
    { key: 'last', label: t('lastDay'), cell: ({ lastDay }) => lastDay && formatDate(lastDay) },
    { key: 'counted', label: t('counted'), cell: counted },
  ];
  const byPost = copies.filter(({ servedBy }) => servedBy === 'post').map(({ recipient }) => recipient);
  return (
    <>
      {byPost.length > 0 && <p>{t('toPost', { names: byPost.join(', ') })}</p>}
      <DataTable label={t('served')} rows={copies} columns={columns} rowKey={({ documentId }) => documentId} />
    </>
  );
}
