import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { ProblemError, type CommandHeaders } from '#api';
import { useParam, useSession, useTexts } from '#app';
import { Button, CheckboxField, FormPage, FormSection, RadioField, Resource, TextAreaField, type NameOf } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import type { BidReceipt, ProviderTender } from '../../../procurement/types.js';
import { providerTenderQuery } from '../tenders/queries.js';
import { BidReceiptPage } from './bid-receipt-page.js';
import { bidOf, emptyBid, inFormTerms, refill, type BidValues } from './bid-values.js';
import styles from './bid.module.css';
import { keptBid } from './kept-bid.js';
import { LotBid } from './lot-bid.js';
import { replaceBid, submitBid } from './queries.js';
import { texts } from './texts.js';

export function BidEditorPage() {
  const query = useQuery(providerTenderQuery(useParam('tenderId')));
  const [receipt, setReceipt] = useState<BidReceipt>();
  const [begun, setBegun] = useState(0);
  if (receipt) return <BidReceiptPage receipt={receipt} />;
  return (
    <Resource query={query}>
      {(tender) => (
        <Editor key={begun} tender={tender} onReceipt={setReceipt} startOver={() => setBegun((count) => count + 1)} />
      )}
    </Resource>
  );
}

interface EditorProps {
  tender: ProviderTender;
  onReceipt: (receipt: BidReceipt) => void;
  startOver: () => void;
}

function Editor({ tender, onReceipt, startOver }: EditorProps) {
  const t = useTexts(texts);
  const said = useSaid();
  const organisation = useSession()?.actor?.organisation?.id ?? '';
  const [kept] = useState(() => keptBid(tender.id, organisation));
  const [found] = useState(() => kept.read());
  const standing = tender.ownBid !== null && tender.ownBid.status !== 'withdrawn' ? tender.ownBid : undefined;

  const send = async (values: BidValues, headers: CommandHeaders) => {
    if (!values.lots.some(({ offered }) => offered)) {
      throw new ProblemError({ type: 'about:blank', title: t('noLot'), status: 422 });
    }
    try {
      const bid = bidOf(values);
      return await (standing ? replaceBid(standing, bid) : submitBid(tender.id, bid, headers));
    } catch (error) {
      throw inFormTerms(error, values);
    }
  };
  const keep = (values: BidValues) => {
    kept.write(values);
    return Promise.resolve({ version: tender.ownBid?.version ?? 0 });
  };
  return (
    <FormPage<BidValues, BidReceipt>
      title={t(standing ? 'replaceTitle' : 'newTitle')}
      back={{ label: said(tender.title), href: `/provider/tenders/${tender.id}` }}
      intro={<p>{t('kept')}</p>}
      values={found ? refill(tender, found) : emptyBid(tender)}
      submitLabel={t('submit')}
      submit={send}
      autosave={keep}
      onDone={onReceipt}
      danger={{
        title: t('submitTitle'),
        whatHappens: t('submitWhat'),
        toWhom: t('submitWhom'),
        undo: t('submitUndo'),
        confirm: t('submit'),
      }}
    >
      {(field) => (
        <>
          {standing && <p className={styles.note}>{t('replaceNote')}</p>}
          {found && (
            <div className={styles.note}>
              <p>{t('restored')}</p>
              <Button
                variant="secondaryNoBorder"
                onClick={() => {
                  kept.forget();
                  startOver();
                }}
              >
                {t('forget')}
              </Button>
            </div>
          )}
          {tender.lots.map((lot, index) => (
            <LotBid key={lot.id} field={field} lot={lot} index={index} only={tender.lots.length === 1} />
          ))}
          <Declarations field={field} />
        </>
      )}
    </FormPage>
  );
}

function Declarations({ field }: { field: NameOf<BidValues> }) {
  const t = useTexts(texts);
  const grounds = useWatch<BidValues, 'grounds'>({ name: 'grounds' });
  return (
    <FormSection title={t('declarations')}>
      <RadioField
        {...field('grounds')}
        label={t('noGrounds')}
        options={[
          { value: 'none', label: t('groundsNone') },
          { value: 'some', label: t('groundsSome') },
        ]}
      />
      {grounds === 'some' && <TextAreaField {...field('explanation')} label={t('explanation')} />}
      <CheckboxField {...field('acceptsTerms')} label={t('acceptsTerms')} />
    </FormSection>
  );
}
