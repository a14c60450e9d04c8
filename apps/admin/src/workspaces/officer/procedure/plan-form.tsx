import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  CheckboxField,
  DateTimeField,
  FormPage,
  NumberField,
  Resource,
  SelectField,
  TextAreaField,
  useGo,
  type NameOf,
} from '#ui';
import type { components } from '../../../api/schema.js';
import type { OfficerProcedure } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { instantOf, localOf } from '../draft/draft-values.js';
import { heldIn, SaidInLanguages, sentIn, type Said } from '../draft/said-in-languages.js';
import { procedureTableQuery, readProcedure, savePlan } from './queries.js';
import { texts } from './texts.js';
import { useProcedure } from './use-procedure.js';

type Rules = components['schemas']['ProcedureRulesView'];
type PlanInput = components['schemas']['ProcedurePlanInput'];

const numberOf = (value: number | ''): number | null => (value === '' ? null : value);

interface PlanValues {
  kind: PlanInput['kind'];
  requestsDeadline: string;
  minCandidates: number | '';
  maxCandidates: number | '';
  mayReduce: boolean;
  selection: Said;
}

const planValues = ({ plan, rules }: OfficerProcedure): PlanValues => ({
  kind: rules.planned ? (rules.kind as PlanValues['kind']) : 'open',
  requestsDeadline: instantOf(plan?.requestsDeadline ?? null),
  minCandidates: plan?.minCandidates ?? '',
  maxCandidates: plan?.maxCandidates ?? '',
  mayReduce: plan?.mayReduce ?? false,
  selection: heldIn(plan?.selection),
});

/** What the chosen kind has no use for is not sent, whatever was written while another was chosen. */
function inputOf({ kind, selection, ...values }: PlanValues, table: readonly Rules[]): PlanInput {
  const { selects, reduces } = askedOf(kind, table);
  return {
    kind,
    requestsDeadline: selects ? localOf(values.requestsDeadline) : null,
    minCandidates: selects ? numberOf(values.minCandidates) : null,
    maxCandidates: selects ? numberOf(values.maxCandidates) : null,
    mayReduce: reduces && values.mayReduce,
    selection: selects ? sentIn(selection) : {},
  };
}

function askedOf(kind: string, table: readonly Rules[]): { selects: boolean; reduces: boolean } {
  const rules = table.find((row) => row.kind === kind);
  return { selects: rules?.stages.includes('selection') ?? false, reduces: rules?.mayReduce ?? false };
}

function PlanFields({ field, table }: { field: NameOf<PlanValues>; table: readonly Rules[] }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const kind = useWatch<PlanValues, 'kind'>({ name: 'kind' });
  const { selects, reduces } = askedOf(kind, table);
  return (
    <>
      <SelectField
        {...field('kind')}
        label={t('kind')}
        options={table
          .filter(({ planned }) => planned)
          .map((row) => ({ value: row.kind, label: words(`kind-${row.kind}`) }))}
      />
      {selects ? (
        <>
          <DateTimeField {...field('requestsDeadline')} label={words('requestsEnd')} later />
          <NumberField {...field('minCandidates')} label={t('min')} min={1} max={99} optional />
          <NumberField {...field('maxCandidates')} label={t('max')} min={1} max={999} optional />
          {reduces && <CheckboxField {...field('mayReduce')} label={t('reduce')} optional />}
          <SaidInLanguages main="fi">
            {(inLanguage, language) => (
              <TextAreaField {...field(`selection.${language}`)} {...inLanguage(words('selection'))} />
            )}
          </SaidInLanguages>
        </>
      ) : (
        <p>{t('nobodySelected')}</p>
      )}
    </>
  );
}

export function PlanPage() {
  const t = useTexts(texts);
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
              submit={(values, headers) => savePlan(id, inputOf(values, table), headers)}
              reload={async () => {
                const latest = await readProcedure(id);
                return { values: planValues(latest), version: latest.version };
              }}
              onDone={() => go(href)}
            >
              {(field) => <PlanFields field={field} table={table} />}
            </FormPage>
          )}
        </Resource>
      )}
    </Resource>
  );
}
