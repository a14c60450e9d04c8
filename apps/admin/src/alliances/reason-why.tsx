import { useText, useTexts } from '#app';
import { Money, Why } from '#ui';
import { texts } from './texts.js';
import type { Reason } from './types.js';

/** An amount that opens into its reason: the arithmetic, the clause with the version of the terms, the facts. */
export function AmountWhy({ subject, amount, reason }: { subject: string; amount: string; reason: Reason }) {
  const t = useTexts(texts);
  const say = useText();
  const { rows, facts, clause, termsVersion } = reason;
  return (
    <Why
      subject={subject}
      explanation={{
        sentence: say(reason.sentence),
        rows: rows.map((row, index) => ({
          label: say(row.label),
          ...(row.amount === null ? { value: '' } : { amount: row.amount }),
          total: index === rows.length - 1,
        })),
        rule: { name: t('ruleName'), version: String(termsVersion), clause: t('clause', { clause }) },
        facts: facts.map((fact, index) => ({ label: `${t('fact')} ${index + 1}`, value: say(fact) })),
      }}
    >
      <Money amount={amount} />
    </Why>
  );
}
