import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { AppLink, DetailPage, formatDate, ListPage, Resource, StatusBadge, timelineOf, useGo } from '#ui';
import { dayBefore, usePartialText } from '../contracts/contract-words.js';
import { PHASE_TONES } from './alliance-words.js';
import { ForecastTab } from './forecast-tab.js';
import { allianceList, allianceQuery } from './queries.js';
import { PartiesTab, TermsTab } from './agreed-tabs.js';
import { GroupsTab } from './groups-tab.js';
import { CostsTab, DecisionsTab, ResultsTab } from './room-tabs.js';
import { texts } from './texts.js';
import { roomHref, type Alliance, type AllianceRow, type Base } from './types.js';

/** The alliances of the reader's organisation, with what waits in them. */
export function AllianceListPage({ base }: { base: Base }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const waits = ({ votesWaiting, reportsWaiting }: AllianceRow) =>
    [
      votesWaiting > 0 && t('votesWaiting', { count: votesWaiting }),
      base === '/officer' && reportsWaiting > 0 && t('reportsWaiting', { count: reportsWaiting }),
    ]
      .filter(Boolean)
      .join(', ') || '–';
  return (
    <ListPage
      title={t('alliances')}
      intro={t('intro')}
      source={allianceList}
      defaultSort="-contractNumber"
      csvName="allianssit"
      rowKey={({ id }) => id}
      rowHref={({ id }) => roomHref(base, id)}
      filters={[
        {
          kind: 'choices',
          name: 'phase',
          label: t('phase'),
          options: (['development', 'implementation', 'aftercare', 'closed', 'stopped'] as const).map((value) => ({
            value,
            label: t(`phase-${value}`),
          })),
        },
      ]}
      columns={[
        {
          key: 'title',
          label: t('contract'),
          cell: (row) => `${row.contractNumber} ${say(row.title)}`,
          sort: 'contractNumber',
        },
        { key: 'owner', label: t('owner'), cell: ({ authorityName }) => authorityName },
        {
          key: 'phase',
          label: t('phase'),
          cell: ({ phase }) => <StatusBadge tone={PHASE_TONES[phase]}>{t(`phase-${phase}`)}</StatusBadge>,
          text: ({ phase }) => t(`phase-${phase}`),
        },
        { key: 'parties', label: t('partiesTab'), cell: ({ parties }) => parties, align: 'end' },
        { key: 'waiting', label: t('waiting'), cell: waits, text: waits },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

/** The alliance room: forecast, costs, results, decisions, parties, groups and terms, the same for owner and parties. */
export function AllianceRoomPage({ base }: { base: Base }) {
  return (
    <Resource query={useQuery(allianceQuery(useParam('allianceId')))}>
      {(alliance) => <Room alliance={alliance} base={base} />}
    </Resource>
  );
}

function Room({ alliance, base }: { alliance: Alliance; base: Base }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const go = useGo();
  const { id, contractNumber, contractId, title, phase, authorityName, runsFrom, runsTo, permittedActions } = alliance;
  const href = roomHref(base, id);
  const word = (move: string) => (`move-${move}` in texts.table ? t(`move-${move}` as 'move-found') : move);
  return (
    <DetailPage
      back={{ label: t('alliances'), href: `${base}/alliances` }}
      title={`${contractNumber} ${say(title)}`}
      status={<StatusBadge tone={PHASE_TONES[phase]}>{t(`phase-${phase}`)}</StatusBadge>}
      permitted={permittedActions}
      actions={{
        'cost-report:write': { label: t('newReport'), run: () => go(`${href}/reports/new`) },
        'alliance:propose': { label: t('newProposal'), run: () => go(`${href}/proposals/new`) },
      }}
      tabs={[
        { id: 'forecast', label: t('forecastTab'), content: <ForecastTab alliance={alliance} /> },
        { id: 'costs', label: t('costsTab'), content: <CostsTab alliance={alliance} base={base} /> },
        { id: 'results', label: t('resultsTab'), content: <ResultsTab alliance={alliance} base={base} /> },
        { id: 'decisions', label: t('decisionsTab'), content: <DecisionsTab alliance={alliance} base={base} /> },
        {
          id: 'parties',
          label: t('partiesTab'),
          count: alliance.parties.length,
          content: <PartiesTab alliance={alliance} />,
        },
        { id: 'groups', label: t('groupsTab'), content: <GroupsTab alliance={alliance} base={base} /> },
        { id: 'terms', label: t('termsTab'), content: <TermsTab alliance={alliance} /> },
      ]}
      facts={[
        { label: t('owner'), value: authorityName },
        { label: t('runs'), value: `${formatDate(runsFrom)} – ${formatDate(dayBefore(runsTo))}` },
        { label: t('contract'), value: <AppLink href={`${base}/contracts/${contractId}`}>{contractNumber}</AppLink> },
      ]}
      history={timelineOf(alliance.history, word)}
    />
  );
}
