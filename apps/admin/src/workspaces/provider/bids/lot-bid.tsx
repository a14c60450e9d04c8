import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  CheckboxField,
  formatMoney,
  formatNumber,
  Money,
  MoneyField,
  NumberField,
  RadioField,
  TextAreaField,
  type NameOf,
} from '#ui';
import { useLotName } from '../../../procurement/lot-list.js';
import { usePaidWhen } from '../../../procurement/price-item-table.js';
import { formatWeight, useSaid } from '../../../procurement/tender-words.js';
import type { Lot } from '../../../procurement/types.js';
import { comparisonPrice, numbersOf, questionsOf, type AskedNumber, type BidValues } from './bid-values.js';
import styles from './bid.module.css';
import { texts } from './texts.js';

interface LotBidProps {
  field: NameOf<BidValues>;
  lot: Lot;
  index: number;
  /** The only lot there is: nothing to choose. */
  only: boolean;
}

/** One lot in the bid: whether it is bid for, its prices with the sum they make, its answers. */
export function LotBid({ field, lot, index, only }: LotBidProps) {
  const t = useTexts(texts);
  const said = useSaid();
  const name = useLotName()(lot);
  const paidWhen = usePaidWhen();
  const offered = useWatch<BidValues, `lots.${number}.offered`>({ name: `lots.${index}.offered` });
  const quality = questionsOf(lot);
  const numbers = numbersOf(lot);
  const hintOf = (item: Lot['priceItems'][number]) => {
    const { quantity, unit, maxUnitPrice } = item;
    const hint = t('priceHint', { when: paidWhen(item), quantity: formatNumber(quantity), unit: said(unit) });
    return maxUnitPrice === null ? hint : `${hint} ${t('ceiling', { max: formatMoney(maxUnitPrice) })}`;
  };
  return (
    <section className={`${styles.lot} ${offered ? styles.offered : ''}`} aria-label={name}>
      <h2>{name}</h2>
      {!only && <CheckboxField {...field(`lots.${index}.offered`)} label={t('offerLot')} optional />}
      {offered && (
        <>
          <h3>{t('prices')}</h3>
          <p className={styles.soft}>{t('pricesHint')}</p>
          <div className={styles.prices}>
            {lot.priceItems.map((item, at) => (
              <MoneyField
                key={item.id}
                {...field(`lots.${index}.prices.${at}.unitPrice`)}
                label={said(item.title) || item.code}
                hint={hintOf(item)}
                min="0"
              />
            ))}
          </div>
          <Sum lot={lot} index={index} />
          {quality.length > 0 && <h3>{t('answers')}</h3>}
          {quality.map((criterion, at) => (
            <TextAreaField
              key={criterion.id}
              {...field(`lots.${index}.answers.${at}.answer`)}
              label={said(criterion.title)}
              hint={t('answerHint', {
                weight: formatWeight(criterion.weight ?? '0'),
                about: said(criterion.description),
              }).trim()}
              rows={6}
            />
          ))}
          {numbers.length > 0 && <h3>{t('numbers')}</h3>}
          {numbers.map((asked, at) => (
            <AskedNumberField
              key={`${asked.criterion.id} ${asked.code}`}
              name={field(`lots.${index}.values.${at}.value`).name}
              asked={asked}
            />
          ))}
        </>
      )}
    </section>
  );
}

/** A number, a yes or no, or an amount, as the criterion asks. */
function AskedNumberField({ name, asked }: { name: string; asked: AskedNumber }) {
  const t = useTexts(texts);
  const said = useSaid();
  const { criterion, component, as } = asked;
  const label = said(component?.title ?? criterion.title);
  const hint = said(criterion.scoringText ?? criterion.description);
  if (as === 'amount') return <MoneyField name={name} label={label} hint={hint} min="0" />;
  if (as === 'number') {
    const unit = criterion.scoring?.unit ? said(criterion.scoring.unit) : '';
    return <NumberField name={name} label={label} hint={hint} decimals={6} {...(unit && { unit })} />;
  }
  const options = [
    { value: '1', label: t('yes') },
    { value: '0', label: t('no') },
  ];
  return <RadioField name={name} label={label} hint={hint} options={options} />;
}

function Sum({ lot, index }: { lot: Lot; index: number }) {
  const t = useTexts(texts);
  const prices = useWatch<BidValues, `lots.${number}.prices`>({ name: `lots.${index}.prices` });
  const sum = comparisonPrice(lot.priceItems, prices);
  return (
    <p className={styles.sum} role="status">
      <span>{t('sum')}</span>
      {sum === undefined ? (
        <span>{t('sumWaits')}</span>
      ) : (
        <strong>
          <Money amount={sum} />
        </strong>
      )}
      <span className={styles.soft}>({t('sumHint')})</span>
    </p>
  );
}
