import { useTexts } from '#app';
import { AppLink, DataTable, StatusBadge } from '#ui';
import { useRuleWords } from './rule-words.js';
import { texts } from './texts.js';
import { listOf, partOf, wordsOf, type InWorkspace, type Loose } from './types.js';

interface OfTariff extends InWorkspace {
  tariff: Loose;
  contractId: string;
}

/** What is paid, for what, how much and by which clause: a row for each component. */
export function ComponentTable({ tariff, contractId, base }: OfTariff) {
  const t = useTexts(texts);
  const words = useRuleWords(tariff);
  const rows = listOf(tariff['components']).map((component, index) => ({ component, key: String(index) }));
  return (
    <DataTable
      label={t('componentsTab')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'title',
          label: t('component'),
          cell: ({ component }) => (
            <div>
              {words.say(partOf(component['title'])) || wordsOf(component['id'])}
              <div>
                {wordsOf(component['id'])} · {words.kind(component['kind'])}
              </div>
            </div>
          ),
        },
        { key: 'what', label: t('paidFor'), cell: ({ component }) => words.what(component) },
        { key: 'price', label: t('price'), cell: ({ component }) => words.price(component) },
        { key: 'claim', label: t('claimed'), cell: ({ component }) => words.claim(component) },
        {
          key: 'clause',
          label: t('clause'),
          cell: ({ component }) => (
            <Clause clause={component['clause']} href={`${base}/contracts/${contractId}?tab=prices`} />
          ),
        },
        {
          key: 'vat',
          label: t('vat'),
          cell: ({ component }) => vatWord(t, wordsOf(component['vatCategory'])),
        },
      ]}
    />
  );
}

export const VAT_CATEGORIES = ['S', 'S-reduced', 'S-low', 'Z', 'E', 'AE', 'O'] as const;
const vatWord = (t: ReturnType<typeof useTexts<(typeof texts)['table']>>, category: string): string =>
  (VAT_CATEGORIES as readonly string[]).includes(category) ? t(`vat-${category}` as 'vat-S') : category;

/** The clause leads to the contract whose annex it stands in; a rule without one says so. */
function Clause({ clause, href }: { clause: unknown; href: string }) {
  const t = useTexts(texts);
  const words = wordsOf(clause).trim();
  return words === '' ? <StatusBadge tone="bad">{t('noClause')}</StatusBadge> : <AppLink href={href}>{words}</AppLink>;
}

/** How things are counted, and what is left of what was found: measures, caps, groups, retention, index. */
export function RuleTable({ tariff, contractId, base }: OfTariff) {
  const t = useTexts(texts);
  const words = useRuleWords(tariff);
  const { retention, index } = tariff;
  const rows = [
    ...Object.entries(partOf(tariff['measures'])).map(([name, measure]) => ({
      name,
      text: words.measure(partOf(measure)),
      clause: partOf(measure)['clause'],
    })),
    ...listOf(tariff['caps']).map(({ scope, amount, onHit, clause }) => ({
      name: words.t('cap'),
      text: `${words.known(`scope-${wordsOf(scope)}`)} ${words.money(amount)}, ${words.known(`hit-${wordsOf(onHit)}`)}`,
      clause,
    })),
    ...listOf(tariff['exclusive']).map(({ group, pay, clause }) => ({
      name: words.t('group', { group: wordsOf(group) }),
      text: words.known(`pay-${wordsOf(pay)}`),
      clause,
    })),
    ...(retention === undefined
      ? []
      : [
          {
            name: words.t('retention'),
            text: words.retention(partOf(retention)),
            clause: partOf(retention)['clause'],
          },
        ]),
    ...(index === undefined
      ? []
      : [
          {
            name: words.t('index'),
            text: words.t('indexRule', {
              series: wordsOf(partOf(index)['series']),
              base: words.numberIn(partOf(index)['base']),
              day: wordsOf(partOf(index)['applyOn']),
            }),
            clause: partOf(index)['clause'],
          },
        ]),
  ].map((row, at) => ({ ...row, key: String(at) }));
  return (
    <DataTable
      label={t('rulesTab')}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'name', label: t('rule'), cell: ({ name }) => name },
        { key: 'text', label: t('says'), cell: ({ text }) => text },
        {
          key: 'clause',
          label: t('clause'),
          cell: ({ clause }) => <Clause clause={clause} href={`${base}/contracts/${contractId}`} />,
        },
      ]}
    />
  );
}
