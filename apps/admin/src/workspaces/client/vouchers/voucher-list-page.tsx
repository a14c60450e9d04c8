import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { EmptyState, Page, Resource } from '#ui';
import { isOpen } from '../../../vouchers/voucher-words.js';
import { DecisionList } from '../../../decisions/decision-list.js';
import { myDecisionsQuery } from '../../../decisions/queries.js';
import { texts as words } from '../../../decisions/texts.js';
import { myVouchersQuery } from '../queries.js';
import { texts } from './texts.js';
import { VoucherCards } from './voucher-cards.js';

export function VoucherListPage() {
  const t = useTexts(texts);
  const d = useTexts(words);
  const decisions = useQuery(myDecisionsQuery).data?.items ?? [];
  return (
    <Resource query={useQuery(myVouchersQuery)}>
      {({ items }) => {
        const ended = items.filter((voucher) => !isOpen(voucher));
        return (
          <Page title={t('title')} intro={<p>{t('intro')}</p>} width="text">
            {items.length === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
            <VoucherCards vouchers={items.filter(isOpen)} />
            {ended.length > 0 && (
              <>
                <h2>{t('ended')}</h2>
                <VoucherCards vouchers={ended} level={3} />
              </>
            )}
            <h2>{d('decisions')}</h2>
            <DecisionList decisions={decisions} hrefOf={(id) => `/client/decisions/${id}`} />
          </Page>
        );
      }}
    </Resource>
  );
}
