import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useParam, useText, useTexts } from '#app';
import { AppLink, Card, DetailPage, Resource, Timeline, useInstantText, useNow, type Tab } from '#ui';
import { LotList } from '../../../procurement/lot-list.js';
import { TenderOverview, useTenderFacts } from '../../../procurement/tender-overview.js';
import { SimulationsOfTender } from '../../../simulation/simulations-of-tender.js';
import { stageOf, TenderBadge, useHistoryEvents, useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import { FrameworksOfTender } from '../../../frameworks/frameworks-of-tender.js';
import { texts as procedureTexts } from '../../../procurement/procedure-texts.js';
import { texts as shared } from '../../../procurement/texts.js';
import type { TenderDetail } from '../../../procurement/types.js';
import { DirectAwardCard } from '../direct-awards/direct-award-card.js';
import { RegimeCard } from '../regime/regime-card.js';
import { OfficerBasis } from '../planning/officer-basis.js';
import { officerQuestionsQuery } from '../../../procurement/questions/queries.js';
import { texts as questions } from '../../../procurement/questions/texts.js';
import { QuestionsTab } from '../questions/questions-tab.js';
import { changeTexts } from '../../../procurement/change-texts.js';
import { BidsTab } from './bids-tab.js';
import { texts as changes } from './change-texts.js';
import { DecisionTab } from './decision-tab.js';
import { DocumentsTab } from './documents-tab.js';
import { EvaluationTab } from './evaluation-tab.js';
import { Losses } from './losses.js';
import { MissingList } from './missing-list.js';
import { mayCreateQuery, tenderQuery } from './queries.js';
import { RevisionsTab } from './revisions-tab.js';
import { texts } from './texts.js';
import { UseAgain } from './use-again.js';
import { useTenderActions } from './use-tender-actions.js';

export function TenderPage() {
  const query = useQuery(tenderQuery(useParam('tenderId')));
  return <Resource query={query}>{(tender) => <Found tender={tender} />}</Resource>;
}

function Found({ tender }: { tender: TenderDetail }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const about = useTexts(changeTexts);
  const procedures = useTexts(procedureTexts);
  const said = useSaid();
  const mayCreate = useQuery(mayCreateQuery).data === true;
  const facts = useTenderFacts();
  const events = useHistoryEvents();
  const { actions, permitted } = useTenderActions(tender);
  const { status, bidCount } = tender;
  const stage = stageOf(tender, useNow());
  const sealed = status === 'published';
  const asking = useTexts(questions);
  const asked = useQuery({ ...officerQuestionsQuery(tender.id), enabled: tender.publishedAt !== null });
  const unanswered = (asked.data?.waiting ?? 0) + (asked.data?.drafted ?? 0);
  const tabs: Tab[] = [
    { id: 'overview', label: t('overview'), content: <Overview tender={tender} /> },
    { id: 'lots', label: words('lots'), count: tender.lots.length, content: <LotList lots={tender.lots} /> },
    { id: 'documents', label: about('documents'), content: <DocumentsTab tenderId={tender.id} /> },
    ...(tender.publishedAt === null
      ? []
      : [{ id: 'revisions', label: about('revisions'), content: <RevisionsTab tenderId={tender.id} /> }]),
    {
      id: 'questions',
      label: asking('tab'),
      count: unanswered > 0 ? unanswered : undefined,
      content: <QuestionsTab tender={tender} />,
    },
    {
      id: 'bids',
      label: t('bids'),
      count: bidCount === null ? undefined : sealed ? t('sealedCount', { count: bidCount }) : bidCount,
      content: <BidsTab tender={tender} />,
    },
    { id: 'evaluation', label: t('evaluation'), content: <EvaluationTab tender={tender} /> },
    { id: 'decision', label: t('decision'), content: <DecisionTab tender={tender} /> },
    {
      id: 'history',
      label: t('history'),
      content: (
        <Card>
          <Timeline events={events(tender.history)} />
        </Card>
      ),
    },
  ];
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/tenders' }}
      title={said(tender.title) || words('untitled')}
      status={<TenderBadge tender={tender} />}
      deadline={stage === 'published' || stage === 'draft' ? (tender.submissionEnd ?? undefined) : undefined}
      actions={actions}
      permitted={permitted}
      tabs={tabs}
      facts={facts(tender)}
      side={
        <>
          <UseAgain id={tender.id} name={said(tender.title)} mayCreate={mayCreate} />
          <Card title={procedures('procedure')}>
            <AppLink href={`/officer/tenders/${tender.id}/procedure`}>{procedures('toProcedure')}</AppLink>
          </Card>
          {tender.framework !== 'none' && <FrameworksOfTender tenderId={tender.id} />}
        </>
      }
    />
  );
}

function Overview({ tender }: { tender: TenderDetail }) {
  const t = useTexts(texts);
  const c = useTexts(changes);
  const say = useText();
  const when = useInstantText();
  const { status, importedFrom } = tender;
  const about =
    importedFrom &&
    t('importedFrom', {
      date: when(importedFrom.importedAt),
      file: importedFrom.fileName ?? '–',
      sdk: importedFrom.sdkVersion ?? '–',
    });
  return (
    <div className={styles.stack}>
      {tender.publishInstant !== null && status === 'scheduled' && (
        <InlineAlert labelText={c('scheduled', { date: when(tender.publishInstant) })}>
          {c('scheduledText')}
        </InlineAlert>
      )}
      {tender.publishMissed !== null && status === 'draft' && (
        <InlineAlert status="error" labelText={c('missed', { date: when(tender.publishMissed) })}>
          {c('missedText')}
        </InlineAlert>
      )}
      {status === 'draft' && <MissingList tender={tender} />}
      {tender.warnings.length > 0 && (
        <InlineAlert status="warning" labelText={c('warnings')}>
          <ul>
            {tender.warnings.map(({ field, text }) => (
              <li key={field}>{say(text)}</li>
            ))}
          </ul>
        </InlineAlert>
      )}
      <TenderOverview tender={tender} />
      <DirectAwardCard tender={tender} />
      {status !== 'cancelled' && <RegimeCard tender={tender} />}
      <OfficerBasis tender={tender} />
      <SimulationsOfTender tenderId={tender.id} />
      {importedFrom && <Losses losses={importedFrom.losses} about={about ?? ''} />}
    </div>
  );
}
