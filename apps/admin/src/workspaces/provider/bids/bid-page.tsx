import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { AppLink, Card, CopyHash, DetailPage, Resource, StatusBadge, useGo, useInstantText } from '#ui';
import { OpenedLots } from '../../../procurement/opened-lots.js';
import { OpenedParties } from '../../../procurement/opened-parties.js';
import { BidBadge, useHistoryEvents, useSaid } from '../../../procurement/tender-words.js';
import type { BidDetail } from '../../../procurement/types.js';
import { InquiriesCard } from '../inquiries/inquiries-card.js';
import styles from './bid.module.css';
import { bidQuery, withdrawBid } from './queries.js';
import { texts } from './texts.js';

const DECIDED = new Set(['accepted', 'rejected', 'excluded']);

export function BidPage() {
  const query = useQuery(bidQuery(useParam('bidId')));
  return <Resource query={query}>{(bid) => <Found bid={bid} />}</Resource>;
}

function Found({ bid }: { bid: BidDetail }) {
  const t = useTexts(texts);
  const said = useSaid();
  const go = useGo();
  const events = useHistoryEvents();
  const withdraw = useCommand(withdrawBid);
  const tender = `/provider/tenders/${bid.tenderId}`;
  const toEditor = () => go(`${tender}/bid`);
  const { sealed, status, lots, exclusion } = bid;
  return (
    <DetailPage
      back={{ label: t('title'), href: '/provider/bids' }}
      title={t('bidTitle', { title: said(bid.tenderTitle) || bid.tenderNumber })}
      status={<BidBadge status={status} />}
      deadline={sealed ? bid.deadline : undefined}
      actions={
        sealed
          ? {
              'bid:submit': { label: t('newTitle'), run: toEditor },
              'bid:replace': { label: t('replaceTitle'), run: toEditor },
              'bid:withdraw': {
                label: t('withdraw'),
                run: () => withdraw.mutateAsync(bid),
                danger: {
                  title: t('withdraw'),
                  whatHappens: t('withdrawWhat'),
                  toWhom: t('withdrawWhom'),
                  undo: t('withdrawUndo'),
                  confirm: t('withdraw'),
                },
              },
            }
          : {}
      }
      permitted={bid.permittedActions}
      facts={[
        { label: t('tender'), value: <AppLink href={tender}>{bid.tenderNumber}</AppLink> },
        { label: t('buyer'), value: bid.authorityName },
      ]}
      history={events(bid.history)}
    >
      <p className={styles.note}>{bid.sealedNote}</p>
      {exclusion && (
        <InlineAlert status="warning" labelText={t('excluded')}>
          {exclusion.grounds}
        </InlineAlert>
      )}
      {DECIDED.has(status) && <AppLink href={`${tender}?tab=result`}>{t('showResult')}</AppLink>}
      <InquiriesCard bid={bid} />
      <Receipts bid={bid} />
      {lots && (
        <Card title={t('content')}>
          <OpenedLots lots={lots} owner={t('content')} />
          <OpenedParties
            parties={bid.parties}
            attachments={bid.attachments}
            hrefOf={(id) => `/api/v1/bid-attachments/${id}`}
          />
        </Card>
      )}
    </DetailPage>
  );
}

function Receipts({ bid }: { bid: BidDetail }) {
  const t = useTexts(texts);
  const when = useInstantText();
  return (
    <Card title={t('receipts')}>
      <ol role="list" className={styles.receipts}>
        {bid.versions.map(({ versionNo, receivedAt, sha256, submittedBy, supersededAt }) => (
          <li key={versionNo}>
            <h3>
              {t('versionOf', { number: versionNo })}{' '}
              {supersededAt === null && <StatusBadge tone="good">{t('inForce')}</StatusBadge>}
            </h3>
            <span>{t('by', { name: submittedBy, time: when(receivedAt) })}</span>
            {supersededAt !== null && <span>{t('superseded', { time: when(supersededAt) })}</span>}
            <CopyHash hash={sha256} />
            <a href={`/api/v1/bids/${bid.id}/versions/${versionNo}/receipt`}>
              {t('receiptPdf', { number: versionNo })}
            </a>
          </li>
        ))}
      </ol>
    </Card>
  );
}
