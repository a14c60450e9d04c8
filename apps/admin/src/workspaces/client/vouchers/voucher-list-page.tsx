import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { EmptyState, Page, Resource } from '#ui';
import { isOpen } from '../../../vouchers/voucher-words.js';
import { myVouchersQuery } from '../queries.js';
import { texts } from './texts.js';
import { VoucherCards } from './voucher-cards.js';

export function VoucherListPage() {
  const t = useTexts(texts);
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
          </Page>
        );
      }}
    </Resource>
  );
}
