import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { DataTable, DateText, formatMoney, Money } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import type { SplitWarning as Warning } from '../../../procurement/types.js';
import { texts } from './texts.js';

/** Tenders that together pass a threshold none of them passes alone: a question, with the tenders it counts. */
export function SplitWarning({ split, tenderId }: { split: Warning; tenderId: string }) {
  const t = useTexts(texts);
  const said = useSaid();
  return (
    <>
      <InlineAlert status="warning" labelText={t('splitTitle')}>
        {t('splitText', { threshold: formatMoney(split.threshold), sum: formatMoney(split.sum) })}
      </InlineAlert>
      <DataTable
        label={t('splitParts')}
        rows={split.parts}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/officer/tenders/${id}`}
        columns={[
          {
            key: 'tender',
            label: t('tender'),
            cell: ({ id, number, title }) => `${said(title) || number}${id === tenderId ? ` (${t('thisOne')})` : ''}`,
          },
          { key: 'began', label: t('began'), cell: ({ createdAt }) => <DateText instant={createdAt} /> },
          { key: 'value', label: t('value'), align: 'end', cell: ({ value }) => <Money amount={value} /> },
        ]}
      />
    </>
  );
}
