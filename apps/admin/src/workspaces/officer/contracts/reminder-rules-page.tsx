import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { FormPage, Resource, TextField, useGo } from '#ui';
import { reminderRulesQuery, setReminderRules, type ReminderRule } from '../../../contracts/coming-queries.js';
import { comingTexts } from '../../../contracts/coming-texts.js';
import { texts } from '../../../contracts/texts.js';

const KINDS = ['expiry', 'notice', 'option', 'insurance', 'certificate', 'evidence'] as const;
type Values = Record<(typeof KINDS)[number], string>;

/** How many days before each kind of date the authority's people are told. */
export function ReminderRulesPage() {
  const rules = useQuery(reminderRulesQuery);
  return <Resource query={rules}>{({ items }) => <Form items={items} />}</Resource>;
}

function Form({ items }: { items: readonly ReminderRule[] }) {
  const t = useTexts(comingTexts);
  const word = useTexts(texts);
  const go = useGo();
  const daysOf = (kind: string) =>
    items
      .filter((rule) => rule.kind === kind)
      .map(({ days }) => days)
      .join(', ');
  return (
    <FormPage<Values, { items: ReminderRule[] }>
      title={t('rulesTitle')}
      intro={<p>{t('rulesIntro')}</p>}
      back={{ label: word('contracts'), href: '/officer/contracts' }}
      values={Object.fromEntries(KINDS.map((kind) => [kind, daysOf(kind)])) as Values}
      submitLabel={t('save')}
      submit={(values) => setReminderRules(rulesOf(values))}
      onDone={() => go('/officer/contracts')}
    >
      {(field) =>
        KINDS.map((kind) => (
          <TextField key={kind} {...field(kind)} label={t(`kind-${kind}`)} hint={t('rulesHint')} optional />
        ))
      }
    </FormPage>
  );
}

/** What is no number the API refuses. */
const rulesOf = (values: Values): ReminderRule[] =>
  KINDS.flatMap((kind) =>
    values[kind]
      .split(',')
      .map((days) => days.trim())
      .filter(Boolean)
      .map((days) => ({ kind, days: Number(days) })),
  );
