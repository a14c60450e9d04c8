import { AppLink, DateText, StatusBadge, type Column, type Tone } from '#ui';
import type { ContractFact } from './types.js';
import { useFactWords } from './use-fact-words.js';

const TONES: Readonly<Record<'current' | 'corrected' | 'withdrawn', Tone>> = {
  current: 'good',
  corrected: 'neutral',
  withdrawn: 'neutral',
};

/** What was recorded, of when, by whom, whether it stands, and the way to put it right. `at` is the contract's page. */
export function useFactColumns(at: string): [Column<ContractFact>, ...Column<ContractFact>[]] {
  const { t, title, when, said, state } = useFactWords();
  return [
    { key: 'kind', label: t('kind'), cell: title },
    { key: 'when', label: t('when'), cell: when },
    { key: 'what', label: t('what'), cell: said },
    {
      key: 'state',
      label: t('state'),
      cell: (fact) => (
        <div>
          <StatusBadge tone={TONES[state(fact)]}>{t(`state-${state(fact)}`)}</StatusBadge>
          {fact.reason && <div>{t('because', { reason: fact.reason })}</div>}
        </div>
      ),
      text: (fact) => [t(`state-${state(fact)}`), fact.reason].filter(Boolean).join(': '),
    },
    { key: 'source', label: t('source'), cell: ({ source }) => t(`source-${source}`) },
    {
      key: 'recordedAt',
      label: t('recordedAt'),
      cell: ({ recordedAt }) => <DateText instant={recordedAt} />,
      text: ({ recordedAt }) => recordedAt,
    },
    {
      key: 'correct',
      label: t('correct'),
      cell: (fact) =>
        fact.permittedActions.some(({ allowed }) => allowed) ? (
          <AppLink href={`${at}/facts/${fact.id}`}>
            {t('correct')}{' '}
            <span className="visually-hidden">
              {title(fact)}, {when(fact)}
            </span>
          </AppLink>
        ) : (
          '–'
        ),
      text: () => '',
    },
  ];
}
