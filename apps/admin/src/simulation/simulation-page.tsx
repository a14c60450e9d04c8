import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  Card,
  DateText,
  DetailPage,
  formatNumber,
  Progress,
  Resource,
  StatusBadge,
  useGo,
  type Tab,
} from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { CashFlow } from './cash-flow.js';
import { CohortTable } from './cohort-table.js';
import { CostView } from './cost-view.js';
import { BreakEven } from './break-even.js';
import { SIMULATION_TONES } from './list-page.js';
import { maySimulateQuery, simulationQuery } from './queries.js';
import { SensitivityView } from './sensitivity-view.js';
import { texts } from './texts.js';
import type { InWorkspace, Simulation, SimulationResult } from './types.js';

/** One simulation: how far it is while it runs, and then how it came out. */
export function SimulationPage({ base }: InWorkspace) {
  const found = useQuery(simulationQuery(useParam('simulationId')));
  return <Resource query={found}>{(simulation) => <Found simulation={simulation} base={base} />}</Resource>;
}

function Found({ simulation, base }: InWorkspace & { simulation: Simulation }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const go = useGo();
  const { id, title, status, result, cohort, tenderId, tenderTitle, permittedActions } = simulation;
  const mayRun = useQuery(maySimulateQuery).data === true;
  const tender = tenderTitle === null ? '' : say(tenderTitle);
  const cohortTab = { id: 'cohort', label: t('cohortTab'), content: <CohortTable cohort={cohort} /> };
  return (
    <DetailPage
      back={{ label: t('title'), href: `${base}/simulations` }}
      title={title}
      status={<StatusBadge tone={SIMULATION_TONES[status]}>{t(`status-${status}`)}</StatusBadge>}
      permitted={permittedActions}
      actions={{
        'simulation:attach': { label: t('attach'), run: () => go(`${base}/simulations/${id}/attach`) },
      }}
      tabs={[...(result === null ? [] : resultTabs(result, t)), cohortTab]}
      facts={[
        {
          label: t('tariffs'),
          value: (
            <ul role="list">
              {simulation.tariffs.map(({ source, title: name }) => (
                <li key={source}>{say(name)}</li>
              ))}
            </ul>
          ),
        },
        {
          label: t('tender'),
          value:
            tenderId &&
            (base === '/officer' ? <AppLink href={`/officer/tenders/${tenderId}`}>{tender}</AppLink> : tender),
        },
        { label: t('runs'), value: formatNumber(simulation.runs) },
        { label: t('seed'), value: simulation.seed },
        { label: t('createdBy'), value: simulation.createdByName },
        { label: t('createdAt'), value: <DateText instant={simulation.createdAt} /> },
      ]}
      side={mayRun && <AppLink href={`${base}/simulations/new?like=${id}`}>{t('again')}</AppLink>}
    >
      {status === 'running' && (
        <Card>
          <Progress label={t('running')} done={simulation.partsDone} total={simulation.parts} />
          <p>{t('runningText')}</p>
        </Card>
      )}
      {status === 'failed' && <InlineAlert status="error">{t('failed')}</InlineAlert>}
    </DetailPage>
  );
}

const resultTabs = (result: SimulationResult, t: ReturnType<typeof useTexts<(typeof texts)['table']>>): Tab[] => [
  { id: 'cost', label: t('costTab'), content: <CostView result={result} /> },
  { id: 'cash', label: t('cashTab'), content: <CashFlow result={result} /> },
  { id: 'even', label: t('evenTab'), content: <BreakEven result={result} /> },
  { id: 'sensitivity', label: t('sensitivityTab'), content: <SensitivityView result={result} /> },
];
