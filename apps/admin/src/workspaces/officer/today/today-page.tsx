import { useQueries, useQuery } from '@tanstack/react-query';
import { useSession, useTexts } from '#app';
import { ButtonLink, Countdown, EmptyState, ErrorState, formatDate, inHelsinki, Page, Skeleton, useNow } from '#ui';
import { comingHref, remindersQuery } from '../../../contracts/coming-queries.js';
import { comingTexts } from '../../../contracts/coming-texts.js';
import { texts as decisionTexts } from '../../../decisions/texts.js';
import { callOffTasksQuery } from '../../../frameworks/queries.js';
import { texts as frameworkTexts } from '../../../frameworks/texts.js';
import { waitingQuestionsQuery } from '../../../procurement/questions/queries.js';
import { waitingRemediesQuery } from '../../../procurement/remedies/queries.js';
import { approvalsWaitingQuery } from '../../../rulebooks/queries.js';
import { stageOf, useSaid } from '../../../procurement/tender-words.js';
import { texts as shared } from '../../../procurement/texts.js';
import type { DecisionSummary, TenderSummary } from '../../../procurement/types.js';
import { ClientListPage } from '../clients/client-list-page.js';
import { heldWordsQuery } from '../experience/queries.js';
import { texts as experienceTexts } from '../experience/texts.js';
import { standstills, tendersUnderWay } from './queries.js';
import { texts as tariffTexts } from '../../../tariffs/texts.js';
import { useTariffTasks } from '../../../tariffs/use-tariff-tasks.js';
import { texts as ruleTexts } from '../value-rules/texts.js';
import { texts } from './texts.js';
import { TodaySection, type TodayRow } from './today-section.js';
import { useVoucherRows } from './use-voucher-rows.js';
import styles from './today.module.css';

/** First page of the workspace: what waits for those who buy; for a case worker the clients. */
export function OfficerTodayPage() {
  const roles = useSession()?.actor?.roles ?? [];
  return roles.every((role) => role === 'case-worker') ? <ClientListPage /> : <ProcurementToday />;
}

function ProcurementToday() {
  const t = useTexts(texts);
  const [tenders, decisions] = useQueries({ queries: [tendersUnderWay, standstills] });
  const failed = tenders.isError ? tenders : decisions.isError ? decisions : undefined;
  return (
    <Page title={t('title')} actions={<ButtonLink href="/officer/tenders/new">{t('newTender')}</ButtonLink>}>
      {failed ? (
        <ErrorState error={failed.error} retry={() => void failed.refetch()} />
      ) : tenders.isSuccess && decisions.isSuccess ? (
        <Sections tenders={tenders.data.items} decisions={decisions.data.items} />
      ) : (
        <Skeleton lines={8} />
      )}
    </Page>
  );
}

type Stage = 'closed' | 'in-approval' | 'opened' | 'published' | 'draft';
const MODERATES = ['case-worker', 'contract-manager'];
const REMINDED = ['contract-manager'];
const ORDERS = ['contract-manager', 'procurement-officer'];
const STAGES: readonly Stage[] = ['closed', 'in-approval', 'opened', 'published'];

interface SectionsProps {
  tenders: readonly TenderSummary[];
  decisions: readonly DecisionSummary[];
}

function Sections({ tenders, decisions }: SectionsProps) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const comes = useTexts(comingTexts);
  const orders = useTexts(frameworkTexts);
  const experience = useTexts(experienceTexts);
  const roles = useSession()?.actor?.roles ?? [];
  const is = (who: readonly string[]) => roles.some((role) => who.includes(role));
  const about = useTexts(decisionTexts);
  const ofRules = useTexts(ruleTexts);
  const said = useSaid();
  const now = useNow();
  const date = (instant: string) => formatDate(inHelsinki(instant).date);
  const when = (tender: TenderSummary, stage: Stage) => {
    if (stage === 'published' && tender.submissionEnd) return <Countdown until={tender.submissionEnd} />;
    if (stage === 'closed' && tender.submissionEnd) return t('since', { date: date(tender.submissionEnd) });
    return t('changed', { date: date(tender.updatedAt) });
  };
  const rowsOf = (stage: Stage): TodayRow[] =>
    tenders
      .filter((tender) => stageOf(tender, now) === stage)
      .map((tender) => ({
        id: tender.id,
        title: said(tender.title) || words('untitled'),
        href: `/officer/tenders/${tender.id}`,
        when: when(tender, stage),
      }));
  const waiting = decisions.map((decision): TodayRow => ({
    id: decision.id,
    title: said(decision.tenderTitle),
    href: `/officer/tenders/${decision.tenderId}?tab=decision`,
    when:
      new Date(decision.standstillEndsAt) <= now ? (
        t('standstillOver')
      ) : (
        <Countdown until={decision.standstillEndsAt} />
      ),
  }));
  const asked = (useQuery(waitingQuestionsQuery).data?.items ?? []).map((tender): TodayRow => ({
    id: tender.id,
    title: said(tender.title),
    href: `/officer/tenders/${tender.id}?tab=questions`,
    when: (
      <>
        {t('questionsOf', { count: tender.waiting + tender.drafted })} <Countdown until={tender.submissionEnd} />
      </>
    ),
  }));
  const remedies = (useQuery(waitingRemediesQuery).data?.items ?? []).map((remedy): TodayRow => ({
    id: remedy.id,
    title: said(remedy.tenderTitle),
    href: `/officer/tenders/${remedy.tenderId}?tab=decision`,
    when: t(remedy.kind === 'appeal' ? 'appeal' : 'correctionRequest', {
      party: remedy.party,
      date: date(remedy.since),
    }),
  }));
  const coming = (useQuery({ ...remindersQuery, enabled: is(REMINDED) }).data?.items ?? []).map((date): TodayRow => ({
    id: `${date.kind} ${date.itemId}`,
    title: [date.number, said(date.title), date.what].filter(Boolean).join(' '),
    href: comingHref('/officer', date),
    when: `${comes(`kind-${date.kind}`)} ${formatDate(date.day)}`,
  }));
  const applications = (useQuery(approvalsWaitingQuery('authority')).data?.items ?? []).map((approval): TodayRow => ({
    id: approval.id,
    title: `${approval.providerName}: ${said(approval.title)}`,
    href: `/officer/rulebooks/approvals/${approval.id}`,
    when: approval.decideBy && t('decideBy', { date: formatDate(approval.decideBy) }),
  }));
  const ordered = (useQuery({ ...callOffTasksQuery, enabled: is(ORDERS) }).data?.items ?? []).map(
    ({ kind, id, number, title, until }): TodayRow => ({
      id: `${kind} ${id}`,
      title: `${number} ${said(title)}`,
      href: kind === 'competition' ? `/officer/tenders/${id}` : `/officer/call-offs/${id}`,
      when:
        kind === 'waiting' ? (
          <>
            {orders('task-waiting')} <Countdown until={until} />
          </>
        ) : (
          `${orders(`task-${kind}`)} ${date(until)}`
        ),
    }),
  );
  const held = (useQuery({ ...heldWordsQuery, enabled: is(MODERATES) }).data?.items ?? []).map((words): TodayRow => ({
    id: words.id,
    title: words.text,
    href: `/officer/feedback-words/${words.id}`,
    when: date(words.givenAt),
  }));
  const ofTariffs = useTexts(tariffTexts);
  const tariffs = useTariffTasks({ base: '/officer' }).map(({ key, title, href, when }): TodayRow => ({
    ...{ id: key, title, href, when },
  }));
  const { appeals, rules, letters } = useVoucherRows(roles.includes('contract-manager'));
  const sections = [
    tariffs,
    appeals,
    rules,
    letters,
    held,
    ordered,
    applications,
    tenders,
    decisions,
    asked,
    remedies,
    coming,
  ];
  if (sections.every(({ length }) => length === 0)) return <EmptyState title={t('emptyTitle')} text={t('emptyText')} />;
  return (
    <div className={styles.sections}>
      <TodaySection title={t('questions')} rows={asked} allHref="/officer/tenders?status=published" />
      <TodaySection title={comes('reminders')} rows={coming} allHref="/officer/contracts?endsWithin=90&sort=validTo" />
      <TodaySection title={t('rulebooks')} rows={applications} allHref="/officer/rulebooks/approvals?status=applied" />
      <TodaySection title={experience('words')} rows={held} allHref="/officer/feedback-words?status=held" />
      <TodaySection title={ofTariffs('title')} rows={tariffs} allHref="/officer/tariff-drafts" />
      <TodaySection title={about('appeals')} rows={appeals} allHref="/officer/appeals?status=received,in-preparation" />
      <TodaySection title={ofRules('drafts')} rows={rules} allHref="/officer/value-rules" />
      <TodaySection title={about('printQueue')} rows={letters} allHref="/officer/print-queue" />
      <TodaySection title={orders('tasks')} rows={ordered} allHref="/officer/call-offs?status=offered" />
      <TodaySection title={t('remedies')} rows={remedies} allHref="/officer/tenders?status=decided" />
      {STAGES.map((stage) => (
        <TodaySection
          key={stage}
          title={t(stage)}
          rows={rowsOf(stage)}
          allHref={`/officer/tenders?status=${stage === 'closed' ? 'published' : stage}`}
        />
      ))}
      <TodaySection title={t('standstill')} rows={waiting} allHref="/officer/tenders?status=decided" />
      <TodaySection title={t('draft')} rows={rowsOf('draft')} allHref="/officer/tenders?status=draft" />
    </div>
  );
}
