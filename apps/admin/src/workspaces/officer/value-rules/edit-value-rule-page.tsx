import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import {
  DateField,
  FormPage,
  FormSection,
  MoneyField,
  NumberField,
  RadioField,
  RepeatField,
  Resource,
  TextField,
  useCodeName,
  useGo,
  type NameOf,
} from '#ui';
import { readValueRule, saveValueRule, valueRuleQuery, type ValueRuleDetail } from './queries.js';
import { contentOf, EMPTY_BRACKET, EMPTY_STAGE, EMPTY_TRIAL, valuesOf, type RuleValues } from './rule-values.js';
import { texts } from './texts.js';

const KINDS = ['per-unit', 'fixed', 'income-tested', 'package'] as const;

export function EditValueRulePage() {
  return <Resource query={useQuery(valueRuleQuery(useParam('ruleId')))}>{(found) => <Form found={found} />}</Resource>;
}

function Form({ found }: { found: ValueRuleDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const service = useCodeName('service-kinds');
  const page = `/officer/value-rules/${found.id}`;
  return (
    <FormPage<RuleValues, ValueRuleDetail>
      title={t('edit')}
      back={{ label: t('ruleOf', { service: service(found.serviceKind), number: found.number }), href: page }}
      values={valuesOf(found)}
      version={found.version}
      submitLabel={t('save')}
      submit={(values, headers) => saveValueRule(found.id, contentOf(values), headers)}
      reload={async () => {
        const latest = await readValueRule(found.id);
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <RadioField
            {...field('kind')}
            label={t('kind')}
            options={KINDS.map((value) => ({ value, label: t(`kind-${value}`) }))}
          />
          <RuleFields field={field} />
          <FormSection title={t('bounds')}>
            <DateField {...field('validFrom')} label={t('validFrom')} hint={t('validFromHint')} />
            <NumberField {...field('validityMonths')} label={t('validityMonths')} min={1} max={36} />
            <NumberField {...field('longestMonths')} label={t('longestMonths')} min={1} max={60} />
            <NumberField {...field('mostUnits')} label={t('mostUnits')} min={1} max={500} />
          </FormSection>
          <Trials field={field} />
        </>
      )}
    </FormPage>
  );
}

interface Fields {
  field: NameOf<RuleValues>;
}

/** What the chosen kind needs. */
function RuleFields({ field }: Fields) {
  const t = useTexts(texts);
  const kind = useWatch<RuleValues, 'kind'>({ name: 'kind' });
  const by = useWatch<RuleValues, 'by'>({ name: 'by' });
  const tested = kind === 'income-tested';
  if (kind === 'package') return <Stages field={field} />;
  return (
    <>
      {tested && (
        <RadioField
          {...field('by')}
          label={t('by')}
          options={(['formula', 'brackets'] as const).map((value) => ({ value, label: t(`by-${value}`) }))}
        />
      )}
      {!(tested && by === 'brackets') && (
        <MoneyField {...field('amount')} label={t('amount')} hint={t('amountHint')} min="0.01" />
      )}
      {tested && (by === 'brackets' ? <Brackets field={field} /> : <Formula field={field} />)}
    </>
  );
}

function Formula({ field }: Fields) {
  const t = useTexts(texts);
  return (
    <>
      <MoneyField {...field('lowest')} label={t('lowest')} min="0.01" />
      <TextField {...field('percent')} label={t('percent')} hint={t('percentHint')} maxLength={8} />
      <FormSection title={t('limits')}>
        <RepeatField
          name="limits"
          itemTitle={(index) => t('limitOf', { number: index + 1 })}
          addLabel={t('addLimit')}
          empty={{ limit: '' }}
          max={20}
        >
          {(index) => <MoneyField {...field(`limits.${index}.limit`)} label={t('limit')} min="0.00" />}
        </RepeatField>
        <MoneyField {...field('perPerson')} label={t('perPerson')} optional />
      </FormSection>
    </>
  );
}

function Brackets({ field }: Fields) {
  const t = useTexts(texts);
  return (
    <FormSection title={t('brackets')}>
      <RepeatField
        name="brackets"
        itemTitle={(index) => t('bracketNumber', { number: index + 1 })}
        addLabel={t('addBracket')}
        empty={EMPTY_BRACKET}
        max={200}
      >
        {(index) => (
          <>
            <NumberField {...field(`brackets.${index}.household`)} label={t('household')} min={1} max={20} />
            <MoneyField {...field(`brackets.${index}.upTo`)} label={t('upTo')} hint={t('upToHint')} optional />
            <MoneyField {...field(`brackets.${index}.value`)} label={t('unitValue')} min="0.01" />
          </>
        )}
      </RepeatField>
    </FormSection>
  );
}

function Stages({ field }: Fields) {
  const t = useTexts(texts);
  return (
    <FormSection title={t('stages')}>
      <RepeatField
        name="stages"
        itemTitle={(index) => t('stageNumber', { number: index + 1 })}
        addLabel={t('addStage')}
        empty={EMPTY_STAGE}
        max={30}
      >
        {(index) => (
          <>
            {(['fi', 'sv', 'en'] as const).map((language) => (
              <TextField
                key={language}
                {...field(`stages.${index}.title.${language}`)}
                label={t(`name-${language}`)}
                maxLength={100}
              />
            ))}
            <NumberField {...field(`stages.${index}.units`)} label={t('units')} min={1} max={500} />
            <MoneyField {...field(`stages.${index}.price`)} label={t('price')} min="0.01" />
          </>
        )}
      </RepeatField>
    </FormSection>
  );
}

function Trials({ field }: Fields) {
  const t = useTexts(texts);
  const tested = useWatch<RuleValues, 'kind'>({ name: 'kind' }) === 'income-tested';
  return (
    <FormSection title={t('trials')} hint={t('trialsHint')}>
      <RepeatField
        name="trials"
        itemTitle={(index) => t('trialNumber', { number: index + 1 })}
        addLabel={t('addTrial')}
        empty={EMPTY_TRIAL}
        max={30}
      >
        {(index) => (
          <>
            <TextField {...field(`trials.${index}.name`)} label={t('trialName')} maxLength={100} />
            <NumberField {...field(`trials.${index}.units`)} label={t('units')} min={1} max={500} />
            {tested && (
              <>
                <MoneyField {...field(`trials.${index}.income`)} label={t('income')} />
                <NumberField {...field(`trials.${index}.household`)} label={t('household')} min={1} max={20} />
              </>
            )}
            <MoneyField {...field(`trials.${index}.expected`)} label={t('expected')} min="0.01" />
          </>
        )}
      </RepeatField>
    </FormSection>
  );
}
