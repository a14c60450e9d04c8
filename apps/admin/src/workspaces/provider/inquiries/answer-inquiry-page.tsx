import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { Countdown, FormPage, Resource, TextAreaField, useGo } from '#ui';
import type { BidDetail } from '../../../procurement/types.js';
import { bidQuery } from '../bids/queries.js';
import { answerInquiry, ownInquiriesQuery } from './queries.js';
import { texts } from './texts.js';

/** The bidder explains its price, its corrective measures or its bid: once, by the time it was given. */
export function AnswerInquiryPage() {
  const query = useQuery(bidQuery(useParam('bidId')));
  return <Resource query={query}>{(bid) => <AnswerForm bid={bid} />}</Resource>;
}

function AnswerForm({ bid }: { bid: BidDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('inquiryId');
  const query = useQuery(ownInquiriesQuery(bid.tenderId));
  const back = `/provider/bids/${bid.id}`;
  return (
    <Resource query={query}>
      {({ items }) => {
        const asked = items.find((item) => item.id === id);
        return (
          <FormPage<{ answer: string }, unknown>
            title={t('answerTo')}
            back={{ label: t('toBid'), href: back }}
            intro={
              asked && (
                <>
                  <p>
                    <strong>{t(asked.kind)}</strong> · <Countdown until={asked.answerBy} />
                  </p>
                  <p>{asked.question}</p>
                </>
              )
            }
            values={{ answer: '' }}
            submitLabel={t('answer')}
            submit={(values) => answerInquiry(id, values)}
            onDone={() => go(back)}
          >
            {(field) => <TextAreaField {...field('answer')} label={t('yourAnswer')} hint={t('once')} rows={10} />}
          </FormPage>
        );
      }}
    </Resource>
  );
}
