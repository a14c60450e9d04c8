import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useMemo, type ReactNode } from 'react';
import { useParam } from '#app';
import { EmptyState, FormPage, ListPage, Page, RadioField, Resource, SelectField, TextAreaField, useGo } from '#ui';
import { useFactColumns } from './fact-columns.js';
import { FactFields } from './fact-fields.js';
import { bodyOf, FIELDS_OF, valuesOf, type FactValues } from './fact-values.js';
import {
  askedFactsQuery,
  contractFactList,
  contractFactQuery,
  correctContractFact,
  recordContractFact,
} from './queries.js';
import type { AskedFact, AskedFacts, ContractFact } from './types.js';
import { useFactWords } from './use-fact-words.js';

interface AtContracts {
  /** The workspace's contracts: `/officer/contracts`. */
  readonly at: string;
}

const KINDS = Object.keys(FIELDS_OF) as FactValues['kind'][];

/** Everything that was ever recorded of a contract. */
export function ContractFactListPage({ at }: AtContracts) {
  const { t } = useFactWords();
  const id = useParam('contractId');
  const source = useMemo(() => contractFactList(id), [id]);
  const asked = useQuery(askedFactsQuery(id));
  const mayRecord = asked.data?.permittedActions.some(({ allowed }) => allowed);
  return (
    <ListPage
      title={asked.data ? `${t('title')}, ${asked.data.contractNumber}` : t('title')}
      intro={t('intro')}
      primaryAction={mayRecord ? { label: t('record'), href: `${at}/${id}/facts/new` } : undefined}
      source={source}
      csvName="sopimuksen-tiedot"
      rowKey={(fact) => fact.id}
      filters={[
        {
          kind: 'choice',
          name: 'kind',
          label: t('kind'),
          options: KINDS.map((value) => ({ value, label: t(`kind-${value}`) })),
        },
      ]}
      columns={useFactColumns(`${at}/${id}`)}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}

/** Records a fact of a contract: what its tariff asks for and this person may tell. */
export function RecordContractFactPage({ at }: AtContracts) {
  const id = useParam('contractId');
  const page = `${at}/${id}?tab=tariff`;
  return (
    <Resource query={useQuery(askedFactsQuery(id))}>
      {(asked) => <Record asked={asked} page={page} contractId={id} />}
    </Resource>
  );
}

function Record({ asked, page, contractId }: { asked: AskedFacts; page: string; contractId: string }) {
  const { t } = useFactWords();
  const go = useGo();
  const back = { label: asked.contractNumber, href: page };
  const [first] = asked.items;
  if (first === undefined || !asked.permittedActions.some(({ allowed }) => allowed))
    return (
      <Page title={t('record')} back={back} width="text">
        <EmptyState title={t('noneTitle')} text={t('noneText')} />
      </Page>
    );
  const cohort = asked.items.find(({ kind }) => kind === 'cohort');
  const { figures, properties } = valuesOf(cohort ?? first);
  return (
    <FormPage<FactValues, unknown>
      title={t('record')}
      back={back}
      intro={t('recordIntro')}
      values={{ ...valuesOf(first), figures, properties }}
      submitLabel={t('record')}
      submit={(values, headers) => recordContractFact(contractId, bodyOf(values), headers)}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <SelectField
            {...field('kind')}
            label={t('kind')}
            options={asked.items.map(({ kind }) => ({ value: kind, label: t(`kind-${kind}`) }))}
          />
          <OfKind items={asked.items} />
        </>
      )}
    </FormPage>
  );
}

function OfKind({ items }: { items: readonly AskedFact[] }) {
  const kind = useWatch<FactValues, 'kind'>({ name: 'kind' });
  const asked = items.find((one) => one.kind === kind);
  return asked ? <FactFields key={kind} asked={asked} /> : null;
}

/** Puts a fact of a contract right, or takes it back, with a reason. */
export function CorrectContractFactPage({ at }: AtContracts) {
  const id = useParam('contractId');
  const factId = useParam('factId');
  const page = `${at}/${id}?tab=tariff`;
  const asked = useQuery(askedFactsQuery(id));
  return (
    <Resource query={useQuery(contractFactQuery(factId))}>
      {(fact) => (
        <Resource query={asked}>
          {({ items }) => (
            <Correct fact={fact} asked={items.find(({ kind }) => kind === fact.kind) ?? askedBy(fact)} page={page} />
          )}
        </Resource>
      )}
    </Resource>
  );
}

/** A kind that no version asks for any more is put right by the names it has. */
const askedBy = ({ kind, subject, area, segment, figures, properties }: ContractFact): AskedFact => ({
  kind,
  subjects: subject === null ? [] : [subject],
  areas: area === null ? [] : [area],
  segments: segment === null ? [] : [segment],
  figures: figures.map(({ name }) => name),
  properties: properties.map(({ name, value }) => ({ name, values: [value] })),
});

interface Correction {
  how: 'change' | 'withdraw';
  reason: string;
  fact: FactValues;
}

function Correct({ fact, asked, page }: { fact: ContractFact; asked: AskedFact; page: string }) {
  const { t, title, when } = useFactWords();
  const go = useGo();
  const back = { label: t('back'), href: page };
  if (!fact.permittedActions.some(({ allowed }) => allowed))
    return (
      <Page title={t('correctTitle')} back={back} width="text">
        <EmptyState title={t('goneTitle')} text={fact.permittedActions[0]?.reason ?? t('goneText')} />
      </Page>
    );
  return (
    <FormPage<Correction, unknown>
      title={t('correctTitle')}
      back={back}
      intro={
        <>
          <p>
            {title(fact)}, {when(fact)}
          </p>
          <p>{t('correctIntro')}</p>
        </>
      }
      values={{ how: 'change', reason: '', fact: valuesOf(asked, fact) }}
      submitLabel={t('save')}
      submit={({ how, reason, fact: right }, headers) =>
        correctContractFact(fact.id, { reason, fact: how === 'withdraw' ? null : bodyOf(right) }, headers)
      }
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <RadioField
            {...field('how')}
            label={t('how')}
            options={(['change', 'withdraw'] as const).map((value) => ({ value, label: t(`how-${value}`) }))}
          />
          <WhenChanged>
            <FactFields asked={asked} under="fact." />
          </WhenChanged>
          <TextAreaField {...field('reason')} label={t('reason')} hint={t('reasonHint')} rows={3} />
        </>
      )}
    </FormPage>
  );
}

/** What is right is asked only when something is. */
function WhenChanged({ children }: { children: ReactNode }) {
  const how = useWatch<Correction, 'how'>({ name: 'how' });
  return how === 'withdraw' ? null : children;
}
