import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  AppLink,
  Card,
  DataTable,
  DetailPage,
  FactsList,
  formatDate,
  formatMoney,
  FormPage,
  MoneyField,
  NumberField,
  Resource,
  StatusBadge,
  timelineOf,
  useCodeName,
  useGo,
  WhyPanel,
} from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import { useValueExplanation } from '../../../vouchers/voucher-words.js';
import {
  beginValueRule,
  publishValueRule,
  tryValueRule,
  valueRuleQuery,
  type Bracket,
  type ReckonedValue,
  type ValueRuleDetail,
} from './queries.js';
import { texts } from './texts.js';

/** One version of a rule: what it says, the trials that prove it, and what stands before its publication. */
export function ValueRulePage() {
  return <Resource query={useQuery(valueRuleQuery(useParam('ruleId')))}>{(found) => <Found rule={found} />}</Resource>;
}

const MOVES = { begin: 'moveBegin', publish: 'movePublish' } as const;

function Found({ rule: found }: { rule: ValueRuleDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const service = useCodeName('service-kinds');
  const begin = useCommand(beginValueRule);
  const publish = useCommand(publishValueRule);
  const { id, status, inForce, validFrom, flaws, trials } = found;
  const date = formatDate(validFrom);
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/value-rules' }}
      title={t('ruleOf', { service: service(found.serviceKind), number: found.number })}
      status={
        <StatusBadge tone={inForce ? 'good' : status === 'draft' ? 'warning' : 'neutral'}>
          {t(inForce ? 'inForce' : status)}
        </StatusBadge>
      }
      permitted={found.permittedActions}
      actions={{
        'value-rule:edit':
          status === 'draft'
            ? { label: t('edit'), run: () => go(`/officer/value-rules/${id}/edit`) }
            : {
                label: t('newVersion'),
                run: async () => go(`/officer/value-rules/${(await begin.mutateAsync(found.serviceId)).id}/edit`),
              },
        'value-rule:publish': {
          label: t('publish'),
          run: () => publish.mutateAsync(found),
          danger: {
            title: t('publish'),
            whatHappens: t('publishWhat', { date }),
            toWhom: t('publishWhom'),
            undo: t('publishUndo'),
            confirm: t('publish'),
          },
        },
      }}
      facts={[
        { label: t('kind'), value: t(`kind-${found.kind}`) },
        { label: t('validFrom'), value: date },
        { label: t('editedBy'), value: found.editedBy },
        { label: t('publishedBy'), value: found.publishedBy },
      ]}
      history={timelineOf(found.history, (move) => t(MOVES[move as keyof typeof MOVES]))}
    >
      {flaws.length > 0 && (
        <InlineAlert status="warning" labelText={t('flaws')}>
          <ul>
            {flaws.map(({ pointer, code, text }) => (
              <li key={`${pointer} ${code}`}>{text}</li>
            ))}
          </ul>
        </InlineAlert>
      )}
      <Card title={t('rule')}>
        <RuleFacts rule={found} />
        {found.rule.brackets && <Brackets brackets={found.rule.brackets} />}
        <p>
          <AppLink href={`/officer/value-rules/${id}/try`}>{t('tryIt')}</AppLink>
        </p>
      </Card>
      <Card title={`${t('trials')} (${trials.length})`}>
        {trials.length === 0 ? (
          <p>{t('noTrials')}</p>
        ) : (
          <DataTable
            label={t('trials')}
            rows={trials}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', label: t('trialName'), cell: ({ name }) => name },
              { key: 'units', label: t('units'), cell: ({ units }) => String(units), align: 'end' },
              {
                key: 'figures',
                label: t('income'),
                cell: ({ income, household }) => (income ? `${formatMoney(income)} / ${household}` : '–'),
              },
              { key: 'expected', label: t('expected'), cell: ({ expected }) => formatMoney(expected), align: 'end' },
              {
                key: 'given',
                label: t('given'),
                cell: ({ given }) => (given ? formatMoney(given) : '–'),
                align: 'end',
              },
            ]}
          />
        )}
      </Card>
    </DetailPage>
  );
}

function RuleFacts({ rule: { rule, validityMonths, longestMonths, mostUnits } }: { rule: ValueRuleDetail }) {
  const t = useTexts(texts);
  const say = useSaid();
  const money = (amount: string | undefined) => (amount === undefined ? null : formatMoney(amount));
  const facts = [
    { label: t('amount'), value: money(rule.amount) },
    { label: t('lowest'), value: money(rule.lowest) },
    { label: t('percent'), value: rule.percent === undefined ? null : `${rule.percent.replace('.', ',')} %` },
    ...(rule.limits ?? []).map((limit, index) => ({ label: t('limitOf', { number: index + 1 }), value: money(limit) })),
    { label: t('perPerson'), value: money(rule.perPerson) },
    ...(rule.stages ?? []).map(({ title, units, price }) => ({
      label: say(title),
      value: `${units} × = ${formatMoney(price)}`,
    })),
    { label: t('validityMonths'), value: String(validityMonths) },
    { label: t('longestMonths'), value: String(longestMonths) },
    { label: t('mostUnits'), value: String(mostUnits) },
  ];
  return <FactsList wide facts={facts.filter(({ value }) => value !== null)} />;
}

/** Which income gives which value: a row for each bracket, the smallest household first. */
function Brackets({ brackets }: { brackets: readonly Bracket[] }) {
  const t = useTexts(texts);
  const rows = brackets.map((bracket, index) => ({
    ...bracket,
    key: index,
    from: brackets[index - 1]?.household === bracket.household ? (brackets[index - 1]?.upTo ?? null) : null,
  }));
  return (
    <>
      <h3>{t('brackets')}</h3>
      <DataTable
        label={t('brackets')}
        rows={rows}
        rowKey={({ key }) => String(key)}
        columns={[
          { key: 'household', label: t('household'), cell: ({ household }) => String(household) },
          { key: 'above', label: t('above'), cell: ({ from }) => (from ? formatMoney(from) : '–'), align: 'end' },
          {
            key: 'upTo',
            label: t('upTo'),
            cell: ({ upTo }) => (upTo === null ? t('noBound') : formatMoney(upTo)),
            align: 'end',
          },
          { key: 'value', label: t('unitValue'), cell: ({ value }) => formatMoney(value), align: 'end' },
        ]}
      />
    </>
  );
}

/** "Try with these figures": what a voucher would be worth, row by row. Nothing is kept. */
export function TryValueRulePage() {
  const t = useTexts(texts);
  const id = useParam('ruleId');
  const service = useCodeName('service-kinds');
  const [reckoned, setReckoned] = useState<ReckonedValue>();
  const explain = useValueExplanation();
  return (
    <Resource query={useQuery(valueRuleQuery(id))}>
      {({ serviceKind, number, rule, unitsDefault }) => (
        <FormPage<{ units: number | ''; income: string; household: number | '' }, ReckonedValue>
          title={t('tryTitle')}
          back={{ label: t('ruleOf', { service: service(serviceKind), number }), href: `/officer/value-rules/${id}` }}
          values={{ units: unitsDefault, income: '', household: '' }}
          submitLabel={t('reckon')}
          submit={({ units, income, household }) =>
            tryValueRule(id, {
              units: Number(units),
              ...(income !== '' && { income }),
              ...(household !== '' && { household }),
            })
          }
          onDone={setReckoned}
        >
          {(field) => (
            <>
              <NumberField {...field('units')} label={t('units')} min={1} max={500} />
              {rule.kind === 'income-tested' && (
                <>
                  <NumberField {...field('household')} label={t('household')} min={1} max={20} />
                  <MoneyField {...field('income')} label={t('income')} hint={t('incomeHint')} />
                </>
              )}
              <div role="status">
                {reckoned && (
                  <Card title={t('result', { value: formatMoney(reckoned.value) })}>
                    <WhyPanel explanation={explain({ valueTrace: reckoned.trace })} />
                  </Card>
                )}
              </div>
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
