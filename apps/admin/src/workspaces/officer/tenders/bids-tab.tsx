import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useTexts } from '#app';
import { Card, Countdown, DateText, EmptyState, ErrorState, Skeleton } from '#ui';
import { anonymityTexts } from '../../../procurement/anonymity-texts.js';
import { OpenedParties } from '../../../procurement/opened-parties.js';
import { BidBadge } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import type { OpeningDetail, TenderDetail } from '../../../procurement/types.js';
import { attachmentHref, OpenedBidCard } from './opened-bid-card.js';
import { openingQuery } from './queries.js';
import { texts } from './texts.js';

/** While sealed: how many and who has declared. From the opening on: every bid with its prices and fingerprint. */
export function BidsTab({ tender }: { tender: TenderDetail }) {
  const t = useTexts(texts);
  const words = useTexts(anonymityTexts);
  const published = tender.publishedAt !== null;
  const query = useQuery({ ...openingQuery(tender.id), enabled: published });
  if (!published) return <EmptyState title={t('notYetPublished')} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.isSuccess) return <Skeleton lines={6} />;
  const opening = query.data;
  if (opening.sealed) return <Sealed opening={opening} />;
  return (
    <div className={styles.stack}>
      <Declarations opening={opening} />
      {opening.namesHidden ? (
        <InlineAlert>{words('withoutNamesNow')}</InlineAlert>
      ) : (
        <Card title={t('openingRecord')}>
          {opening.recordId === null ? (
            <p>{t('openingRecordSoon')}</p>
          ) : (
            <a href={`/api/v1/documents/${opening.recordId}`}>{t('openingRecordPdf')}</a>
          )}
        </Card>
      )}
      {opening.bidCount === 0 && <EmptyState title={t('noBids')} />}
      {opening.anonymousBids.map(({ bidId, alias, status, attachments }) => (
        <Card key={bidId} title={alias} aside={<BidBadge status={status} />}>
          <OpenedParties parties={null} attachments={attachments} hrefOf={(id) => attachmentHref(tender.id, id)} />
        </Card>
      ))}
      {opening.bids.map((bid) => (
        <OpenedBidCard key={bid.bidId} bid={bid} tenderId={tender.id} />
      ))}
    </div>
  );
}

function Sealed({ opening }: { opening: OpeningDetail }) {
  const t = useTexts(texts);
  return (
    <div className={styles.stack}>
      <Card title={t('sealedTitle')}>
        <p className={styles.text}>{t('sealedText', { count: opening.bidCount })}</p>
        <Countdown until={opening.deadline} />
      </Card>
      <Declarations opening={opening} />
    </div>
  );
}

function Declarations({ opening }: { opening: OpeningDetail }) {
  const t = useTexts(texts);
  const { declarations, sealed } = opening;
  return (
    <Card title={t('declarations')}>
      {sealed && <p>{t(declarations.length === 0 ? 'declarationsNone' : 'declarationsOne')}</p>}
      {declarations.length > 0 && (
        <ul>
          {declarations.map(({ name, declaredAt, note }) => (
            <li key={name}>
              <strong>{name}</strong>, <DateText instant={declaredAt} />
              {note && ` – ${note}`}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
