import type { ReactNode } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { Card, FactsList, formatDate, formatMoney, Why, type Fact } from '#ui';
import type { components } from '../../api/schema.js';
import { useValueExplanation } from '../voucher-words.js';
import { texts } from './texts.js';

export type Worth = components['schemas']['VoucherWorth'];

export interface WorthCardProps {
  worth: Worth;
  /** How many of what: "4 tapaamista". */
  granted?: string;
  /** What the budget holds, with its reason. */
  available?: ReactNode;
  more?: readonly Fact[];
  /** What else stands in the way. */
  children?: ReactNode;
}

/** What a decision about a voucher means in money and time, before it is made. */
export function WorthCard({ worth, granted, available, more = [], children }: WorthCardProps) {
  const t = useTexts(texts);
  const explain = useValueExplanation();
  const own = useOwnShare(worth);
  const value = formatMoney(worth.value);
  const price = formatMoney(worth.maxUnitPrice);
  const evenly = granted !== undefined && worth.value === timesCents(worth.maxUnitPrice, worth.units);
  const said =
    worth.before !== null
      ? t('rises', { before: formatMoney(worth.before), value })
      : evenly
        ? t('valueHow', { units: granted, price, value })
        : value;
  const { after } = worth;
  return (
    <Card title={t('title')}>
      <FactsList
        wide
        facts={[
          {
            label: t('value'),
            value: (
              <Why subject={t('value')} explanation={explain({ valueTrace: worth.trace })}>
                {said}
              </Why>
            ),
          },
          { label: t('own'), value: own },
          { label: t('valid'), value: `${formatDate(worth.validFrom)}–${formatDate(worth.lastDay)}` },
          { label: t('taken'), value: formatMoney(worth.taken) },
          {
            label: t('available'),
            value: available ?? (worth.available === null ? '–' : formatMoney(worth.available)),
          },
          { label: t('after'), value: after === null ? '–' : formatMoney(after) },
          ...more,
        ]}
      />
      <div role="status">
        {after === null && <InlineAlert status="warning">{t('noBudget')}</InlineAlert>}
        {after?.startsWith('-') && (
          <InlineAlert status="error">{t('short', { amount: formatMoney(after.slice(1)) })}</InlineAlert>
        )}
        {worth.needsApprover && <InlineAlert status="warning">{t('needsApprover')}</InlineAlert>}
        {children}
      </div>
    </Card>
  );
}

/** "85.00" × 4 = "340.00"; money never passes through a float. */
const timesCents = (price: string, units: number): string => {
  const digits = String(BigInt(price.replace('.', '')) * BigInt(units)).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

function useOwnShare({ ownLowest, ownHighest }: Worth): string {
  const t = useTexts(texts);
  if (ownLowest === null || ownHighest === null) return t('ownUnknown');
  if (ownHighest === '0.00') return t('ownNothing');
  const [lowest, highest] = [formatMoney(ownLowest), formatMoney(ownHighest)];
  return ownLowest === ownHighest ? t('ownOne', { highest }) : t('ownRange', { lowest, highest });
}
