import { formatMoney, useCodeName } from '#ui';
import { useTexts } from '#app';
import { texts } from './texts.js';
import type { MatchReason, SavedSearchInput } from './types.js';

/** Why a search found a tender, in words: "Työhönvalmennus, Savonlinna, ”nuoret”". */
export function useMatchReasons(): (reasons: readonly MatchReason[]) => string {
  const t = useTexts(texts);
  const cpv = useCodeName('cpv');
  const kind = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const word = ({ term, value }: MatchReason): string => {
    switch (term) {
      case 'cpv':
        return `${value} ${cpv(value)}`;
      case 'service-kind':
        return kind(value);
      case 'municipality':
        return place(value);
      case 'language':
        return `language-${value}` in texts.table ? t(`language-${value}` as 'language-fi') : value;
      case 'word':
        return `”${value}”`;
      case 'value':
        return formatMoney((Number(value) / 100).toFixed(2));
      case 'small-lot':
        return t('smallLots');
    }
  };
  return (reasons) => reasons.map(word).join(', ');
}

/** What a search asks for, as the same words. */
export function useSearchTerms(): (search: SavedSearchInput) => string {
  const t = useTexts(texts);
  const words = useMatchReasons();
  const reasons = (term: MatchReason['term'], values: readonly string[]) => values.map((value) => ({ term, value }));
  return (search) =>
    [
      words([
        ...reasons('service-kind', search.serviceKinds),
        ...reasons('cpv', search.cpvBranches),
        ...reasons('municipality', search.municipalities),
        ...reasons('word', search.words),
        ...reasons('language', search.language ? [search.language] : []),
      ]),
      search.within ? t('withinShort', { km: search.within }) : '',
      search.valueFrom ? `≥ ${formatMoney(search.valueFrom)}` : '',
      search.valueTo ? `≤ ${formatMoney(search.valueTo)}` : '',
      search.smallLots ? t('smallLots') : '',
    ]
      .filter((part) => part !== '')
      .join(', ') || t('everything');
}
