import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  CheckboxField,
  DateField,
  DateTimeField,
  FormPage,
  MoneyField,
  NumberField,
  Resource,
  SelectField,
  TextAreaField,
  TextField,
  useGo,
} from '#ui';
import type { components } from '../../../api/schema.js';
import type { OfficerProcedure } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { instantOf, localOf } from '../draft/draft-values.js';
import {
  callOff,
  openRound,
  procedureQuery,
  procedureTableQuery,
  readProcedure,
  savePlan,
  startDevelopment,
} from './queries.js';
import { texts } from './texts.js';

const numberOf = (value: number | ''): number | null => (value === '' ? null : value);

interface PlanValues {
  kind: components['schemas']['ProcedurePlanInput']['kind'];
  requestsDeadline: string;
  minCandidates: number | '';
  maxCandidates: number | '';
  mayReduce: boolean;
  selection: { fi: string; sv: string; en: string };
}

const planValues = ({ plan, rules }: OfficerProcedure): PlanValues => ({
  kind: rules.planned ? (rules.kind as PlanValues['kind']) : 'open',
  requestsDeadline: instantOf(plan?.requestsDeadline ?? null),
  minCandidates: plan?.minCandidates ?? '',
  maxCandidates: plan?.maxCandidates ?? '',
  mayReduce: plan?.mayReduce ?? false,
  selection: { fi: plan?.selection.fi ?? '', sv: plan?.selection.sv ?? '', en: plan?.selection.en ?? '' },
});

const said = (text: Record<'fi' | 'sv' | 'en', string>) =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words.trim() !== ''));

/** The page of the procedure reads it, then the form starts from it. */
function useProcedure() {
  const id = useParam('tenderId');
  return { id, href: `/officer/tenders/${id}/procedure`, query: useQuery(procedureQuery(id)) };
}

export function PlanPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const { id, href, query } = useProcedure();
  const kinds = useQuery(procedureTableQuery);
  return (
    <Resource query={kinds}>
      {(table) => (
        <Resource query={query}>
          {(procedure) => (
            <FormPage<PlanValues, OfficerProcedure>
              title={t('plan')}
              back={{ label: t('title'), href }}
              intro={t('planIntro')}
              values={planValues(procedure)}
              version={procedure.version}
              submitLabel={t('save')}
              submit={({ requestsDeadline, minCandidates, maxCandidates, selection, ...plan }, headers) =>
                savePlan(
                  id,
                  {
                    ...plan,
                    requestsDeadline: localOf(requestsDeadline),
                    minCandidates: numberOf(minCandidates),
                    maxCandidates: numberOf(maxCandidates),
                    selection: said(selection),
                  },
                  headers,
                )
              }
              reload={async () => {
                const latest = await readProcedure(id);
                return { values: planValues(latest), version: latest.version };
              }}
              onDone={() => go(href)}
            >
              {(field) => (
                <>
                  <SelectField
                    {...field('kind')}
                    label={t('kind')}
                    options={table
                      .filter(({ planned }) => planned)
                      .map(({ kind }) => ({ value: kind, label: words(`kind-${kind}`) }))}
                  />
                  <DateTimeField {...field('requestsDeadline')} label={words('requestsEnd')} optional />
                  <NumberField {...field('minCandidates')} label={t('min')} min={1} max={99} optional />
                  <NumberField {...field('maxCandidates')} label={t('max')} min={1} max={999} optional />
                  <CheckboxField {...field('mayReduce')} label={t('reduce')} />
                  <TextAreaField {...field('selection.fi')} label={`${words('selection')} (suomi)`} optional />
                  <TextAreaField {...field('selection.sv')} label={`${words('selection')} (svenska)`} optional />
                  <TextAreaField {...field('selection.en')} label={`${words('selection')} (English)`} optional />
                </>
              )}
            </FormPage>
          )}
        </Resource>
      )}
    </Resource>
  );
}

interface RoundValues {
  title: string;
  invitation: string;
  wantsPrice: boolean;
  answersUntil: string;
}

export function OpenRoundPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const { id, href } = useProcedure();
  return (
    <FormPage<RoundValues, OfficerProcedure>
      title={t('openRound')}
      back={{ label: t('title'), href }}
      values={{ title: '', invitation: '', wantsPrice: false, answersUntil: '' }}
      submitLabel={t('openRound')}
      submit={(values) => openRound(id, { ...values, answersUntil: localOf(values.answersUntil) ?? '' })}
      onDone={() => go(href)}
      danger={{
        title: t('openRound'),
        whatHappens: t('openWhat'),
        toWhom: t('openWhom'),
        undo: t('noUndo'),
        confirm: t('openRound'),
      }}
    >
      {(field) => (
        <>
          <TextField {...field('title')} label={t('roundName')} maxLength={400} />
          <TextAreaField {...field('invitation')} label={t('invitation')} rows={8} />
          <CheckboxField {...field('wantsPrice')} label={t('wantsPrice')} />
          <DateTimeField {...field('answersUntil')} label={words('answersUntil')} />
        </>
      )}
    </FormPage>
  );
}

interface CallOffValues {
  lotId: string;
  title: string;
  description: string;
  estimatedValue: string;
  durationMonths: number | '';
  submissionDeadline: string;
}

export function CallOffPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const text = useSaid();
  const go = useGo();
  const { id, href, query } = useProcedure();
  return (
    <Resource query={query}>
      {({ lots }) => (
        <FormPage<CallOffValues, { id: string }>
          title={t('newCallOff')}
          back={{ label: t('title'), href }}
          intro={t('callOffIntro')}
          values={{
            lotId: lots.length === 1 ? (lots[0]?.id ?? '') : '',
            title: '',
            description: '',
            estimatedValue: '',
            durationMonths: '',
            submissionDeadline: '',
          }}
          submitLabel={t('createDraft')}
          submit={({ title, description, ...values }, headers) =>
            callOff(
              id,
              {
                ...values,
                title: { fi: title },
                description: { fi: description },
                durationMonths: Number(values.durationMonths),
                submissionDeadline: localOf(values.submissionDeadline) ?? '',
              },
              headers,
            )
          }
          onDone={(created) => go(`/officer/tenders/${created.id}`)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('lotId')}
                label={t('lot')}
                options={lots.map((lot) => ({ value: lot.id, label: `${lot.reference} ${text(lot.title)}` }))}
              />
              <TextField {...field('title')} label={t('name')} maxLength={400} />
              <TextAreaField {...field('description')} label={t('description')} />
              <MoneyField {...field('estimatedValue')} label={t('value')} min="0.01" />
              <NumberField {...field('durationMonths')} label={t('months')} min={1} max={120} />
              <DateTimeField {...field('submissionDeadline')} label={words('submissionEnd')} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}

interface DevelopmentValues {
  goals: string;
  target: string;
  plannedEnd: string;
}

export function StartDevelopmentPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const { id, href } = useProcedure();
  return (
    <FormPage<DevelopmentValues, OfficerProcedure>
      title={t('startDevelopment')}
      back={{ label: t('title'), href }}
      values={{ goals: '', target: '', plannedEnd: '' }}
      submitLabel={t('startDevelopment')}
      submit={({ target, ...values }) => startDevelopment(id, { ...values, target: target || null })}
      onDone={() => go(href)}
    >
      {(field) => (
        <>
          <TextAreaField {...field('goals')} label={words('goals')} rows={8} />
          <MoneyField {...field('target')} label={words('target')} min="0.01" optional />
          <DateField {...field('plannedEnd')} label={words('plannedEnd')} />
        </>
      )}
    </FormPage>
  );
}
