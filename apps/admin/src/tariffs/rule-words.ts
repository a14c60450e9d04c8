import { useTexts } from '#app';
import { formatDate, formatMoney, formatNumber, parseDate } from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { ruleTexts } from './rule-texts.js';
import { listOf, partOf, wordsOf, type Loose } from './types.js';

const KINDS = [
  ...(['unit', 'attachment', 'milestone', 'sustainment', 'accelerator', 'quality', 'serviceFee', 'bonus'] as const),
  ...(['malus', 'percentOfOutcome', 'overBaseline', 'gainPain', 'kraPool'] as const),
];
export const COMPONENT_KINDS: readonly (typeof KINDS)[number][] = KINDS;

const isAmount = (value: string): boolean => /^-?\d{1,13}(\.\d{1,6})?$/.test(value);
const numberIn = (value: unknown): string => (isAmount(wordsOf(value)) ? formatNumber(wordsOf(value)) : wordsOf(value));
const eachOf = (values: Loose, word: (value: unknown) => string): string =>
  Object.entries(values)
    .map(([segment, value]) => `${segment} ${word(value)}`)
    .join(' · ');

/** What rules of a tariff say, in the reader's language. What the language does not know is shown as it stands. */
export function useRuleWords({ currency, measures }: Loose) {
  const t = useTexts(ruleTexts);
  const say = usePartialText();
  const known = (key: string): string => (key in ruleTexts.table ? t(key as 'cap') : key.replace(/^\w+-/, ''));
  const money = (value: unknown): string =>
    isAmount(wordsOf(value)) ? formatMoney(wordsOf(value), wordsOf(currency) || 'EUR') : wordsOf(value);
  const day = (value: unknown): string => (parseDate(wordsOf(value)) ? formatDate(wordsOf(value)) : wordsOf(value));
  const counted = (value: unknown, word: (one: unknown) => string): string => {
    const { bySegment } = partOf(value);
    return bySegment === undefined ? word(value) : eachOf(partOf(bySegment), word);
  };
  const euros = (value: unknown): string => {
    const { times, rate } = partOf(value);
    return rate === undefined ? money(value) : t('for-times', { times: numberIn(times), rate: wordsOf(rate) });
  };

  /** What a measure counts; its own name too where another counts the same. */
  const measureWord = (name: unknown): string => {
    const types = Object.values(partOf(measures)).map((one) => partOf(one)['type']);
    const { type } = partOf(partOf(measures)[wordsOf(name)]);
    if (type === undefined) return wordsOf(name);
    const word = known(`measure-${wordsOf(type)}`);
    return types.filter((other) => other === type).length > 1 ? `${word} (${wordsOf(name)})` : word;
  };

  const trigger = (value: unknown): string => {
    const { event, measure, days, euros: sum, months } = partOf(value);
    if (event !== undefined) return known(`for-${wordsOf(event)}`);
    const name = measureWord(measure);
    if (sum !== undefined) return t('for-euros', { euros: euros(sum), measure: name });
    if (months !== undefined) return t('for-months', { months: numberIn(months), measure: name });
    return t('for-days', { days: counted(days, numberIn), measure: name });
  };

  const what = (component: Loose): string => {
    const kind = wordsOf(component['kind']);
    const { measure, after, minClients } = partOf(component['trigger']);
    const values = { measure: measureWord(measure), of: wordsOf(component['of']) };
    switch (kind) {
      case 'attachment':
      case 'milestone':
      case 'accelerator':
        return trigger(component['trigger']);
      case 'unit': {
        const unit = say(partOf(component['unit']));
        return unit === '' ? t('for-unit') : t('for-unitOf', { unit });
      }
      case 'sustainment':
        return t('for-sustainment', { after: wordsOf(after), max: counted(component['max'], numberIn) });
      case 'quality':
        return t('for-quality', { count: wordsOf(minClients) });
      default:
        return `for-${kind}` in ruleTexts.table ? t(`for-${kind}` as 'for-bonus', values) : '';
    }
  };

  const flat = (price: unknown): string => {
    const { amount, bySegment, percent, of, months } = partOf(price);
    if (bySegment !== undefined) return eachOf(partOf(bySegment), money);
    if (percent === undefined) return money(amount);
    return t('feeShare', { percent: numberIn(percent), of: money(of), months: wordsOf(months) });
  };
  const bands = (component: Loose): string[] =>
    listOf(component['bands']).map(({ below, percent }) =>
      below === null
        ? t('bandRest', { percent: numberIn(percent) })
        : t('bandBelow', { below: numberIn(below), percent: numberIn(percent) }),
    );

  const price = (component: Loose): string => {
    const { price: given, tiers, percentPerUnit, percent, poolPercent, indexed, cohortFactors } = component;
    const dated = listOf(partOf(given)['byDate']);
    const share = percentPerUnit ?? percent ?? poolPercent;
    const parts = [
      ...(dated.length > 0
        ? dated.map((one) => t('fromDay', { date: day(one['from']), price: flat(one['price']) }))
        : given === undefined
          ? []
          : [flat(given)]),
      ...listOf(tiers).map(({ to, amount }) =>
        to === null ? t('tierRest', { price: money(amount) }) : t('tierTo', { to: wordsOf(to), price: money(amount) }),
      ),
      ...bands(component),
      ...(share === undefined ? [] : [counted(share, (one) => t('percent', { percent: numberIn(one) }))]),
      ...(indexed === true ? [t('indexed')] : []),
      ...(Array.isArray(cohortFactors)
        ? [t('cohortFactors', { factors: cohortFactors.map(numberIn).join(' / ') })]
        : []),
    ];
    return parts.filter((part) => part !== '').join('; ');
  };

  const claim = (component: Loose): string => {
    const { mode, windowDays } = partOf(component['claim']);
    const { evidence } = component;
    const kinds = Array.isArray(evidence) ? evidence.map(wordsOf).join(', ') : '';
    const how =
      mode !== 'claim'
        ? t('auto')
        : windowDays === undefined
          ? t('claim')
          : t('claimWithin', { days: wordsOf(windowDays) });
    return [how, ...(kinds === '' ? [] : [t('evidence', { kinds })])].join(', ');
  };

  const measure = (value: Loose): string => {
    const { type, minHoursWeek, maxGapDays, onLongGap, subsidisedWeight } = value;
    const name = known(`measure-${wordsOf(type)}`);
    if (type !== 'employmentDays') return name;
    const rule = t('employmentRule', {
      hours: numberIn(minHoursWeek),
      gap: wordsOf(maxGapDays),
      long: known(`long-${wordsOf(onLongGap)}`),
      weight: numberIn(subsidisedWeight),
    });
    return `${name}. ${rule}`;
  };

  const retention = ({ percent, of, release, releasePercent }: Loose): string => {
    const { date, days, component } = partOf(release);
    const until =
      date !== undefined
        ? t('until-date', { date: day(date) })
        : days !== undefined
          ? t('until-days', { days: wordsOf(days) })
          : component !== undefined
            ? t('until-component', { component: wordsOf(component) })
            : t('until-end');
    const kept = Array.isArray(of) ? of.map(wordsOf).join(', ') : t('retainedOfAll');
    return [
      t('retained', { percent: numberIn(percent), of: kept, until }),
      ...(releasePercent === undefined ? [] : [t('releasedPart', { percent: numberIn(releasePercent) })]),
    ].join('; ');
  };

  return {
    t,
    say,
    retention,
    known,
    kind: (kind: unknown) => known(`kind-${wordsOf(kind)}`),
    what,
    price,
    claim,
    measure,
    money,
    day,
    numberIn,
  };
}
