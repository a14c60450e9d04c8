import { useQuery } from '@tanstack/react-query';
import { useParam, useText, useTexts } from '#app';
import {
  AppLink,
  Card,
  ChartWithTable,
  DataTable,
  DetailPage,
  FactsList,
  formatDate,
  formatMoney,
  formatNumber,
  Meter,
  Money,
  Resource,
  StatusBadge,
  timelineOf,
  useGo,
} from '#ui';
import { CONTRACT_TONES, usePartialText } from '../contracts/contract-words.js';
import { texts as contracts } from '../contracts/texts.js';
import { CallOffTable } from './call-off-table.js';
import { useMoveWord } from './framework-words.js';
import { callOffsOfFrameworkQuery, frameworkQuery } from './queries.js';
import { texts } from './texts.js';
import type { Framework } from './types.js';

export type Workspace = 'officer' | 'provider';

/** The contracts of one framework together: what may still be called off, how it is shared, and every call-off. */
function FrameworkPage({ workspace }: { workspace: Workspace }) {
  const framework = useQuery(frameworkQuery(useParam('frameworkId')));
  return <Resource query={framework}>{(found) => <Found framework={found} workspace={workspace} />}</Resource>;
}

export const OfficerFrameworkPage = () => <FrameworkPage workspace="officer" />;
export const ProviderFrameworkPage = () => <FrameworkPage workspace="provider" />;

function Found({ framework, workspace }: { framework: Framework; workspace: Workspace }) {
  const t = useTexts(texts);
  const go = useGo();
  const say = usePartialText();
  const word = useMoveWord();
  const { id, tenderId, tenderNumber, permittedActions, rule } = framework;
  return (
    <DetailPage
      back={{ label: t('title'), href: `/${workspace}/frameworks` }}
      title={say(framework.title)}
      status={<StatusBadge tone="active">{t(rule)}</StatusBadge>}
      permitted={permittedActions}
      actions={{
        'call-off:order': { label: t('new'), run: () => go(`/officer/frameworks/${id}/new`) },
        'framework:tell-absence': {
          label: t('tellAbsence'),
          run: () => go(`/provider/frameworks/${id}/absence`),
        },
      }}
      tabs={[
        { id: 'shares', label: t('sharesTab'), content: <Shares framework={framework} workspace={workspace} /> },
        {
          id: 'call-offs',
          label: t('callOffs'),
          count: framework.callOffCount,
          content: <CallOffs id={id} workspace={workspace} />,
        },
      ]}
      facts={[
        { label: t('authority'), value: framework.authorityName },
        { label: t('tender'), value: <AppLink href={`/${workspace}/tenders/${tenderId}`}>{tenderNumber}</AppLink> },
        { label: t('ceiling'), value: framework.ceiling && <Money amount={framework.ceiling} /> },
        { label: t('wholeCeiling'), value: framework.wholeCeiling && <Money amount={framework.wholeCeiling} /> },
      ]}
      history={timelineOf(framework.history, word)}
    >
      {rule === 'mini-competition' && workspace === 'officer' && (
        <Card title={t('compete')}>
          <AppLink href={`/officer/tenders/${tenderId}/procedure`}>{t('openCompetition')}</AppLink>
        </Card>
      )}
      <Used framework={framework} />
    </DetailPage>
  );
}

function Used({ framework }: { framework: Framework }) {
  const t = useTexts(texts);
  const said = useText();
  const { calledOff, remaining } = framework;
  const finding = t('usedFinding', { used: formatMoney(calledOff), left: formatMoney(remaining) });
  const [used, left] = [Number(calledOff), Number(remaining)];
  return (
    <Card title={finding}>
      <Meter label={finding} parts={[{ key: 'used', value: used }]} total={Math.max(used + left, 1)} />
      <FactsList wide facts={[{ label: t('rule'), value: said(framework.ruleText) }]} />
    </Card>
  );
}

function Shares({ framework, workspace }: { framework: Framework; workspace: Workspace }) {
  const t = useTexts(texts);
  const contract = useTexts(contracts);
  const { providers } = framework;
  return (
    <Card title={t('sharesTab')}>
      <SharesChart framework={framework} />
      {framework.rule === 'mini-competition' && <p>{t('sharesOfCompetitions')}</p>}
      <DataTable
        label={t('sharesTab')}
        rows={providers}
        rowKey={({ providerId }) => providerId}
        rowHref={({ contractId }) => `/${workspace}/contracts/${contractId}`}
        columns={[
          { key: 'name', label: t('provider'), cell: ({ rank, name }) => `${rank}. ${name}` },
          {
            key: 'contract',
            label: t('contract'),
            cell: ({ contractNumber, contractStatus, awayUntil }) => (
              <>
                {contractNumber}{' '}
                <StatusBadge tone={CONTRACT_TONES[contractStatus]}>{contract(`status-${contractStatus}`)}</StatusBadge>
                {awayUntil && <p>{t('awayUntil', { date: formatDate(awayUntil) })}</p>}
              </>
            ),
          },
          { key: 'turns', label: t('turns'), cell: ({ turns }) => turns, align: 'end' },
          { key: 'given', label: t('given'), cell: ({ given }) => <Money amount={given} />, align: 'end' },
          { key: 'target', label: t('target'), cell: ({ share }) => percent(share), align: 'end' },
          { key: 'actual', label: t('actual'), cell: ({ actualShare }) => percent(actualShare), align: 'end' },
        ]}
      />
    </Card>
  );
}

const percent = (share: string | null): string => (share === null ? '–' : `${formatNumber(Number(share))} %`);

function SharesChart({ framework: { providers } }: { framework: Framework }) {
  const t = useTexts(texts);
  const [first] = providers;
  if (first === undefined || providers.every(({ actualShare }) => actualShare === null))
    return <p>{t('noCallOffs')}</p>;
  const { share, actualShare, name } = first;
  if (share === null)
    return (
      <ChartWithTable
        title={t('givenFinding')}
        category={t('provider')}
        unit="€"
        series={[{ key: 'given', label: t('given') }]}
        rows={providers.map(({ name: label, given }) => ({ label, given: Number(given) }))}
      />
    );
  return (
    <ChartWithTable
      title={t('sharesFinding', {
        name,
        actual: formatNumber(Number(actualShare ?? 0)),
        target: formatNumber(Number(share)),
      })}
      category={t('provider')}
      unit="%"
      series={[
        { key: 'target', label: t('target') },
        { key: 'actual', label: t('actual') },
      ]}
      rows={providers.map((one) => ({
        label: one.name,
        target: Number(one.share ?? 0),
        actual: Number(one.actualShare ?? 0),
      }))}
    />
  );
}

function CallOffs({ id, workspace }: { id: string; workspace: Workspace }) {
  const callOffs = useQuery(callOffsOfFrameworkQuery(id));
  const t = useTexts(texts);
  return (
    <Resource query={callOffs}>
      {({ items, total }) => (
        <>
          <CallOffTable callOffs={items} workspace={workspace} />
          {items.length > 0 && (
            <AppLink href={`/${workspace}/frameworks/${id}/call-offs`}>
              {t('allCallOffs', { count: total ?? 0 })}
            </AppLink>
          )}
        </>
      )}
    </Resource>
  );
}
