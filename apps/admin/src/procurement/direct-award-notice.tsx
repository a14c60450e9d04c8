import { useQuery } from '@tanstack/react-query';
import { useText, useTexts } from '#app';
import { Card, DateText, FactsList, formatDate, Money } from '#ui';
import { useLotName } from './lot-list.js';
import { publicDirectAwardQuery } from './public-tenders.js';
import { directAwardTexts } from './direct-award-texts.js';
import styles from './tender.module.css';

/** What anyone may read of an award without a call: the ground, the provider, and when a contract may be made. */
export function DirectAwardNotice({ tenderId }: { tenderId: string }) {
  const t = useTexts(directAwardTexts);
  const say = useText();
  const lotName = useLotName();
  const { data } = useQuery(publicDirectAwardQuery(tenderId));
  if (!data) return null;
  const { noticeType, ground, providerName, reasons, publishedAt, final, withdrawn, standstillLastDay, lots } = data;
  return (
    <Card title={noticeType ? t('directAwardNotice', { type: noticeType }) : t('directAward')}>
      <p>{t('directAwardText')}</p>
      <FactsList
        wide
        facts={[
          { label: t('directAwardProvider'), value: providerName },
          { label: t('directAwardGround'), value: `${say(ground.name)} (${say(ground.source)})` },
          { label: t('directAwardPublished'), value: <DateText instant={publishedAt} /> },
          {
            label: t('directAwardContract'),
            value: withdrawn
              ? t('directAwardWithdrawn')
              : final
                ? t('directAwardNow')
                : t('directAwardAfter', { date: formatDate(standstillLastDay) }),
          },
          ...lots.map((lot) => ({
            label: `${t('directAwardAmount')}: ${lotName(lot)}`,
            value: <Money amount={lot.amount} />,
          })),
        ]}
      />
      <p className={styles.text}>{reasons}</p>
    </Card>
  );
}
