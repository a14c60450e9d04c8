import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, DataTable, formatDate, inHelsinki, Resource } from '#ui';
import { clientDecisionsQuery } from '../../../decisions/queries.js';
import { texts } from '../../../decisions/texts.js';
import type { Decision } from '../../../decisions/types.js';

/** Decisions with their letters and deadlines, and the way to a request that came on paper. */
export function DecisionTable({ decisions }: { decisions: readonly Decision[] }) {
  const t = useTexts(texts);
  if (decisions.length === 0) return <p>{t('noDecisions')}</p>;
  return (
    <DataTable
      label={t('decisions')}
      rows={decisions}
      rowKey={({ id }) => id}
      columns={[
        { key: 'number', label: t('decision'), cell: ({ kind, number }) => `${t(`kind-${kind}`)} ${number}` },
        { key: 'decidedOn', label: t('decidedOn'), cell: ({ decidedAt }) => formatDate(inHelsinki(decidedAt).date) },
        { key: 'sentOn', label: t('sentOn'), cell: ({ sentOn }) => (sentOn ? formatDate(sentOn) : t('notSent')) },
        { key: 'appealBy', label: t('appealBy'), cell: ({ appealBy }) => appealBy && formatDate(appealBy) },
        { key: 'letter', label: t('letter'), cell: (decision) => <Letter decision={decision} /> },
        {
          key: 'paper',
          label: t('filePaper'),
          cell: ({ id, kind, number }) =>
            kind !== 'answer' && (
              <AppLink href={`/officer/decisions-of-vouchers/${id}/appeal`}>
                {t('filePaper')}
                <span className="visually-hidden">: {number}</span>
              </AppLink>
            ),
        },
      ]}
    />
  );
}

function Letter({ decision: { letterId, number } }: { decision: Decision }) {
  const t = useTexts(texts);
  if (letterId === null) return t('letterSoon');
  return (
    <a href={`/api/v1/documents/${letterId}`} target="_blank" rel="noreferrer">
      {t('letter')}
      <span className="visually-hidden">: {number}</span>
    </a>
  );
}

export function ClientDecisions({ clientId }: { clientId: string }) {
  return (
    <Resource query={useQuery(clientDecisionsQuery(clientId))}>
      {({ items }) => <DecisionTable decisions={items} />}
    </Resource>
  );
}
