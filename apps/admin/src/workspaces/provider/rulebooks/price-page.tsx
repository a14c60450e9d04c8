import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { EmptyState, formatMoney, FormPage, MoneyField, Resource, useCodeName, useGo } from '#ui';
import { approvalQuery, readApproval } from '../../../rulebooks/queries.js';
import type { Approval } from '../../../rulebooks/types.js';
import { priceAnew } from './queries.js';
import { texts } from './texts.js';

interface Values {
  /** In the order of the services whose price may be chosen. */
  prices: string[];
}

const openPrices = ({ toAccept }: Approval) => toAccept?.prices.filter(({ rule }) => rule === 'ceiling') ?? [];
const valuesOf = (approval: Approval): Values => ({ prices: openPrices(approval).map(({ unitPrice }) => unitPrice) });

/** The provider's own prices by the version that waits, before it is accepted. */
export function PricePage() {
  const t = useTexts(texts);
  const go = useGo();
  const service = useCodeName('service-kinds');
  const query = useQuery(approvalQuery(useParam('approvalId')));
  return (
    <Resource query={query}>
      {(approval) => {
        const page = `/provider/rulebooks/approvals/${approval.id}`;
        const open = openPrices(approval);
        if (open.length === 0) return <EmptyState title={t('price')} text={t('noPrices')} />;
        return (
          <FormPage<Values, Approval>
            title={t('price')}
            back={{ label: approval.rulebookNumber, href: page }}
            intro={t('priceIntro')}
            values={valuesOf(approval)}
            version={approval.version}
            submitLabel={t('savePrices')}
            submit={({ prices }, headers) =>
              priceAnew(
                approval.id,
                open.map(({ serviceKind }, index) => ({ serviceKind, unitPrice: prices[index] ?? '' })),
                headers,
              )
            }
            reload={async () => {
              const latest = await readApproval(approval.id);
              return { values: valuesOf(latest), version: latest.version };
            }}
            onDone={() => go(page)}
          >
            {(field) =>
              open.map(({ serviceKind, amount }, index) => (
                <MoneyField
                  key={serviceKind}
                  {...field(`prices.${index}`)}
                  label={`${t('unitPrice')}: ${service(serviceKind)}`}
                  hint={t('atMost', { amount: formatMoney(amount) })}
                  min="0.01"
                />
              ))
            }
          </FormPage>
        );
      }}
    </Resource>
  );
}
