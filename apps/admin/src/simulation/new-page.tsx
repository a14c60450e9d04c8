import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  ComboField,
  FormPage,
  FormSection,
  inHelsinki,
  NumberField,
  Resource,
  SelectField,
  TextField,
  useGo,
  useNow,
  type NameOf,
} from '#ui';
import { usePartialText } from '../contracts/contract-words.js';
import { ClientFields, MoneyAndWorkFields, TimesFields } from './cohort-fields.js';
import { formTexts } from './form-texts.js';
import { beginSimulation, simulationQuery, tariffChoicesQuery } from './queries.js';
import { SegmentFields } from './segment-fields.js';
import { emptySimulation, likeSimulation, simulationOf, type SimulationValues } from './simulation-values.js';
import styles from './simulation.module.css';
import { texts } from './texts.js';
import type { InWorkspace, Simulation, TariffChoice } from './types.js';
import { useTenderOptions } from './use-tender-options.js';

/** A simulation from the beginning, or like an earlier one (`?like=`); of a tender when one is named (`?tender=`). */
export function NewSimulationPage({ base }: InWorkspace) {
  const { like } = useSearch({ strict: false }) as { like?: string };
  const choices = useQuery({ ...tariffChoicesQuery, refetchOnWindowFocus: false });
  const earlier = useQuery({ ...simulationQuery(like ?? ''), enabled: like !== undefined, refetchInterval: false });
  if (like === undefined)
    return <Resource query={choices}>{({ items }) => <Editor base={base} choices={items} />}</Resource>;
  return (
    <Resource query={choices}>
      {({ items }) => (
        <Resource query={earlier}>
          {(simulation) => <Editor key={simulation.id} base={base} choices={items} like={simulation} />}
        </Resource>
      )}
    </Resource>
  );
}

interface EditorProps extends InWorkspace {
  choices: readonly TariffChoice[];
  like?: Simulation;
}

function Editor({ base, choices, like }: EditorProps) {
  const t = useTexts(formTexts);
  const words = useTexts(texts);
  const go = useGo();
  const { tender = '' } = useSearch({ strict: false }) as { tender?: string };
  const { date: today } = inHelsinki(useNow());
  return (
    <FormPage<SimulationValues, Simulation>
      title={words('new')}
      width="full"
      back={{ label: words('title'), href: `${base}/simulations` }}
      intro={t('newIntro')}
      values={like === undefined ? emptySimulation(today, tender) : likeSimulation(like, choices, tender)}
      submitLabel={t('run')}
      submit={(values, headers) => beginSimulation(simulationOf(values, choices), headers)}
      onDone={({ id }) => go(`${base}/simulations/${id}`)}
    >
      {(field) => <Fields field={field} choices={choices} base={base} />}
    </FormPage>
  );
}

function Fields({
  field,
  choices,
  base,
}: InWorkspace & { field: NameOf<SimulationValues>; choices: EditorProps['choices'] }) {
  const t = useTexts(formTexts);
  const say = usePartialText();
  const sources = useWatch<SimulationValues, 'tariffs'>({ name: 'tariffs' });
  const options = choices.map(({ source, origin, title, contract }) => ({
    value: source,
    label: `${say(title)} (${contract === null ? '' : `${contract}, `}${t(`origin-${origin}`)})`,
  }));
  return (
    <>
      <FormSection title={t('what')}>
        <TextField {...field('title')} label={t('name')} maxLength={200} />
        {([0, 1, 2] as const).map((n) => (
          <SelectField
            key={n}
            {...field(`tariffs.${n}`)}
            label={t('tariffNumber', { number: n + 1 })}
            options={options}
            {...(n === 0 ? { hint: t('tariffHint') } : { optional: true })}
          />
        ))}
        {base === '/officer' && <TenderField field={field} />}
        <div className={styles.row}>
          <NumberField {...field('runs')} label={t('runs')} hint={t('runsHint')} min={10} max={1_000} />
          <TextField {...field('seed')} label={t('seed')} hint={t('seedHint')} maxLength={64} optional />
        </div>
      </FormSection>
      <ClientFields field={field} />
      <SegmentFields
        field={field}
        chosen={sources.map((source) => choices.find((choice) => choice.source === source))}
      />
      <MoneyAndWorkFields field={field} />
      <TimesFields field={field} />
    </>
  );
}

function TenderField({ field }: { field: NameOf<SimulationValues> }) {
  const t = useTexts(formTexts);
  return <ComboField {...field('tenderId')} label={t('tender')} options={useTenderOptions()} optional />;
}
