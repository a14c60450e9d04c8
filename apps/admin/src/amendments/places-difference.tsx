import { useTexts } from '#app';
import { DataTable, StatusBadge } from '#ui';
import { usePlacesText } from '../contracts/agreed/use-places-text.js';
import type { Assessment } from './queries.js';
import { texts } from './texts.js';

/** Committed places before and after an amendment, row by row. */
export function PlacesDifference({ rows }: { rows: NonNullable<Assessment['capacity']> }) {
  const t = useTexts(texts);
  const said = usePlacesText();
  return (
    <DataTable
      label={t('kind-capacity')}
      rows={rows}
      rowKey={said}
      columns={[
        { key: 'row', label: t('kind-capacity'), cell: said },
        { key: 'before', label: t('before'), cell: ({ before }) => before ?? '–', align: 'end' },
        { key: 'after', label: t('after'), cell: ({ after }) => after ?? '–', align: 'end' },
        {
          key: 'changed',
          label: t('status'),
          cell: ({ before, after }) =>
            before === after ? t('unchanged') : <StatusBadge tone="active">{t('amended')}</StatusBadge>,
        },
      ]}
    />
  );
}
