import { useQuery } from '@tanstack/react-query';
import { useContext, useRef, useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useFormContext, useWatch, type UseFormReturn } from 'react-hook-form';
import { ProblemError, queryClient, statusOf, useCommand, type CommandHeaders } from '#api';
import { useParam, useTexts } from '#app';
import {
  Button,
  CheckboxField,
  Countdown,
  FieldsOfForm,
  FormPage,
  FormSection,
  mergeDraft,
  RadioField,
  Resource,
  StalePanel,
  TextAreaField,
  useInstantText,
  type NameOf,
} from '#ui';
import { anonymityTexts } from '../../../procurement/anonymity-texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import type { BidDraft, BidReceipt, ProviderTender } from '../../../procurement/types.js';
import { providerTenderQuery } from '../tenders/queries.js';
import { Attachments } from './attachments.js';
import { BidReceiptPage } from './bid-receipt-page.js';
import { bidOf, draftOf, emptyBid, inFormTerms, lotsForBids, refill, type BidValues } from './bid-values.js';
import styles from './bid.module.css';
import { Completeness } from './completeness.js';
import { LotBid } from './lot-bid.js';
import { ConsortiumSummary, Subcontractors } from './parties-fields.js';
import { discardDraft, draftQuery, readDraft, replaceBid, saveDraft, submitBid } from './queries.js';
import { texts } from './texts.js';

export function BidEditorPage() {
  const tenderId = useParam('tenderId');
  const tenders = useQuery(providerTenderQuery(tenderId));
  const drafts = useQuery(draftQuery(tenderId));
  const [receipt, setReceipt] = useState<BidReceipt>();
  const [begun, setBegun] = useState(0);
  if (receipt) return <BidReceiptPage receipt={receipt} />;
  return (
    <Resource query={tenders}>
      {(tender) => (
        <Resource query={drafts}>
          {(draft) => (
            <Editor
              key={begun}
              tender={tender}
              draft={draft}
              onReceipt={setReceipt}
              startOver={() => setBegun((count) => count + 1)}
            />
          )}
        </Resource>
      )}
    </Resource>
  );
}

interface EditorProps {
  tender: ProviderTender;
  draft: BidDraft;
  onReceipt: (receipt: BidReceipt) => void;
  startOver: () => void;
}

function Editor({ tender, draft, onReceipt, startOver }: EditorProps) {
  const t = useTexts(texts);
  const said = useSaid();
  const standing = tender.ownBid !== null && tender.ownBid.status !== 'withdrawn' ? tender.ownBid : undefined;
  const [start] = useState(() => startOf(tender, draft, standing !== undefined));
  const { keep, theirs, onForm } = useKeptDraft(tender, draft, start);
  const lots = lotsForBids(tender);

  const send = async (values: BidValues, headers: CommandHeaders) => {
    if (!values.lots.some(({ offered }) => offered)) {
      throw new ProblemError({ type: 'about:blank', title: t('noLot'), status: 422 });
    }
    // The draft stays what was last submitted, so that replacing it begins from there; it is no reason to refuse the bid.
    await keep(values).catch(() => undefined);
    try {
      const bid = bidOf(
        values,
        draft.attachments.map(({ id }) => id),
      );
      return await (standing ? replaceBid(standing, bid) : submitBid(tender.id, bid, headers));
    } catch (error) {
      throw inFormTerms(error, values);
    }
  };
  return (
    <FormPage<BidValues, BidReceipt>
      title={t(standing ? 'replaceTitle' : 'newTitle')}
      back={{ label: said(tender.title), href: `/provider/tenders/${tender.id}` }}
      intro={
        <>
          <p>{t('kept')}</p>
          <p>
            {t('deadline')}: <Countdown until={draft.deadline} />
          </p>
        </>
      }
      values={start}
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
          <FormHandle onForm={onForm} />
          {theirs !== undefined && <OtherTab theirs={theirs} />}
          {standing && <p className={styles.note}>{t('replaceNote')}</p>}
          <Restored draft={draft} startOver={startOver} />
          <Completeness completeness={draft.completeness} />
          {tender.anonymousQuality && <WithoutNames />}
          <div id="lots" className={styles.lots}>
            {lots.map((lot, index) => (
              <LotBid key={lot.id} field={field} lot={lot} index={index} only={lots.length === 1} />
            ))}
          </div>
          <Attachments tenderId={tender.id} files={draft.attachments} withoutNames={tender.anonymousQuality ?? false} />
          <ConsortiumSummary tenderId={tender.id} members={draft.consortium} />
          <Subcontractors field={field} />
          <Declarations field={field} />
        </>
      )}
    </FormPage>
  );
}

function WithoutNames() {
  const t = useTexts(anonymityTexts);
  return <InlineAlert status="warning">{t('withoutNamesAnswers')}</InlineAlert>;
}

/** The terms are accepted anew for each bid that replaces another. */
function startOf(tender: ProviderTender, { content }: BidDraft, replaces: boolean): BidValues {
  if (content === null) return emptyBid(tender);
  return { ...refill(tender, content), ...(replaces && { acceptsTerms: false }) };
}

/**
 * Saves the draft as it is typed. Where another tab or a colleague has saved meanwhile, both are put together and saved: what only one of them
 * changed is kept from that one, and what both changed stays as it is here, with theirs shown beside it.
 */
function useKeptDraft(tender: ProviderTender, draft: BidDraft, start: BidValues) {
  const form = useRef<UseFormReturn<BidValues>>(null);
  const base = useRef(start);
  const version = useRef(draft.version);
  const [theirs, setTheirs] = useState<BidValues>();

  const save = async (values: BidValues) => {
    const saved = await saveDraft(tender.id, version.current, draftOf(values));
    version.current = saved.version;
    base.current = values;
    queryClient.setQueryData(draftQuery(tender.id).queryKey, saved);
    return saved;
  };
  const keep = async (values: BidValues) => {
    try {
      return await save(values);
    } catch (error) {
      if (statusOf(error) !== 412) throw error;
      const latest = await readDraft(tender.id);
      const mine = form.current?.getValues() ?? values;
      const found = latest.content ? refill(tender, latest.content) : emptyBid(tender);
      const merged = mergeDraft(base.current, mine, found) as BidValues;
      const withTheirs = mergeDraft(base.current, found, mine) as BidValues;
      setTheirs(JSON.stringify(merged) === JSON.stringify(withTheirs) ? undefined : withTheirs);
      form.current?.reset(structuredClone(merged), { keepDefaultValues: true });
      version.current = latest.version;
      return save(merged);
    }
  };
  const onForm = (found: UseFormReturn<BidValues>) => void (form.current = found);
  return { keep, theirs, onForm };
}

/** Gives the page its form, which lives inside `FormPage`. */
function FormHandle({ onForm }: { onForm: (form: UseFormReturn<BidValues>) => void }) {
  onForm(useFormContext<BidValues>());
  return null;
}

function OtherTab({ theirs }: { theirs: BidValues }) {
  return <StalePanel theirs={theirs} fields={useContext(FieldsOfForm)} quiet />;
}

function Restored({ draft, startOver }: { draft: BidDraft; startOver: () => void }) {
  const t = useTexts(texts);
  const when = useInstantText();
  const [opened] = useState(draft);
  const discard = useCommand(discardDraft);
  if (opened.savedAt === null) return null;
  const forget = async () => {
    await discard.mutateAsync({ tenderId: draft.tenderId, version: draft.version });
    await queryClient.fetchQuery({ ...draftQuery(draft.tenderId), staleTime: 0 });
    startOver();
  };
  return (
    <div className={styles.note}>
      <p>{t('restored', { name: opened.savedBy ?? '', time: when(opened.savedAt) })}</p>
      <Button variant="secondaryNoBorder" busy={discard.isPending} onClick={() => void forget()}>
        {t('forget')}
      </Button>
    </div>
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
