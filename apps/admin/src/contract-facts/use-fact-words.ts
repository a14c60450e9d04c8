import { useTexts } from '#app';
import { formatDate, formatMoney, formatNumber } from '#ui';
import { texts } from './texts.js';
import type { ContractFact } from './types.js';

/** A fact of a contract in words. */
export function useFactWords() {
  const t = useTexts(texts);
  const named = (name: string, value: string): string => t('said-named', { name, value });
  const said = ({ kind, area, segment, figures, properties, ...fact }: ContractFact): string => {
    const value = formatNumber(fact.value ?? '0');
    const count = formatNumber(fact.count ?? 0);
    switch (kind) {
      case 'service':
        return '–';
      case 'score':
        return t('said-score', { value, count });
      case 'service-level':
        return t('said-service-level', { value });
      case 'cost':
        return t('said-cost', { amount: formatMoney(fact.amount ?? '0'), value });
      case 'result':
        return t('said-result', { area: area ?? '', value });
      case 'cohort':
        return [
          t('said-cohort', { count }),
          ...(segment === null ? [] : [named(t('segment').toLowerCase(), segment)]),
          ...figures.map(({ name, amount }) => named(name, formatMoney(amount))),
          ...properties.map((one) => named(one.name, one.value)),
        ].join(', ');
    }
  };
  return {
    t,
    said,
    title: ({ kind, subject }: ContractFact): string =>
      subject === null ? t(`kind-${kind}`) : t('of-subject', { kind: t(`kind-${kind}`), subject }),
    when: ({ kind, from, to }: ContractFact): string =>
      kind !== 'service'
        ? t('until', { day: formatDate(from) })
        : to === null
          ? t('ongoing', { from: formatDate(from) })
          : t('fromTo', { from: formatDate(from), to: formatDate(to) }),
    state: ({ current, withdrawn }: ContractFact) =>
      withdrawn ? ('withdrawn' as const) : current ? ('current' as const) : ('corrected' as const),
  };
}
