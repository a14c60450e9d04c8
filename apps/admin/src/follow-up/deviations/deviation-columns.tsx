import { useTexts } from '#app';
import { AppLink, DateText, StatusBadge, type Column, type Tone } from '#ui';
import { texts } from './texts.js';
import type { Base, DeviationRow } from './types.js';

export const DEVIATION_TONES: Readonly<Record<DeviationRow['status'], Tone>> = {
  open: 'warning',
  answered: 'active',
  'in-correction': 'active',
  corrected: 'warning',
  closed: 'good',
  withdrawn: 'neutral',
};

/** How a deviation shows in a list. */
export function useDeviationColumns(
  base: Base,
  linked: boolean,
): readonly [Column<DeviationRow>, ...Column<DeviationRow>[]] {
  const t = useTexts(texts);
  const nameOf = ({ number, title }: DeviationRow) => `${number}. ${title}`;
  return [
    {
      key: 'title',
      label: t('what'),
      cell: (row) => (linked ? <AppLink href={`${base}/deviations/${row.id}`}>{nameOf(row)}</AppLink> : nameOf(row)),
      text: nameOf,
    },
    { key: 'kind', label: t('kind'), cell: ({ kind }) => t(`kind-${kind}`), text: ({ kind }) => t(`kind-${kind}`) },
    {
      key: 'severity',
      label: t('severity'),
      cell: ({ severity }) => t(`severity-${severity}`),
      text: ({ severity }) => t(`severity-${severity}`),
    },
    {
      key: 'status',
      label: t('status'),
      cell: ({ status }) => <StatusBadge tone={DEVIATION_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
      text: ({ status }) => t(`status-${status}`),
    },
    {
      key: 'due',
      label: t('due'),
      cell: ({ dueOn, late }) =>
        dueOn && (
          <>
            <DateText date={dueOn} /> {late && <StatusBadge tone="bad">{t('late')}</StatusBadge>}
          </>
        ),
      text: ({ dueOn }) => dueOn ?? '',
    },
  ];
}
