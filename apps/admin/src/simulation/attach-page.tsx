import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { ComboField, FormPage, Resource, useGo } from '#ui';
import { attachSimulation, simulationQuery } from './queries.js';
import { texts } from './texts.js';
import type { InWorkspace, Simulation } from './types.js';
import { useTenderOptions } from './use-tender-options.js';

/** Keeps a completed simulation as the ground of a tender. */
export function AttachSimulationPage({ base }: InWorkspace) {
  const found = useQuery(simulationQuery(useParam('simulationId')));
  return <Resource query={found}>{(simulation) => <Attach simulation={simulation} base={base} />}</Resource>;
}

function Attach({ simulation: { id, title, tenderId }, base }: InWorkspace & { simulation: Simulation }) {
  const t = useTexts(texts);
  const go = useGo();
  const page = `${base}/simulations/${id}`;
  const options = useTenderOptions();
  return (
    <FormPage<{ tenderId: string }, Simulation>
      title={t('attach')}
      back={{ label: title, href: page }}
      intro={t('attachIntro')}
      values={{ tenderId: tenderId ?? '' }}
      submitLabel={t('attach')}
      submit={(values, headers) => attachSimulation(id, values.tenderId, headers)}
      onDone={() => go(page)}
    >
      {(field) => <ComboField {...field('tenderId')} label={t('tender')} options={options} />}
    </FormPage>
  );
}
