import { useQuery } from '@tanstack/react-query';
import { useLanguage, useTexts } from '#app';
import { DateText, ErrorState, Money, Skeleton, Why, WhyPanel } from '#ui';
import styles from './payments.module.css';
import { lineWhyQuery } from './queries.js';
import { texts } from './texts.js';
import type { LinkedLine, Reasons } from './types.js';

/** The amount of a line that opens into its reason; the reason is read when it is asked for. */
export function LineAmount({ id, net, subject }: { id: string; net: string; subject: string }) {
  return (
    <Why subject={subject} panel={<LineWhyPanel id={id} />}>
      <Money amount={net} />
    </Why>
  );
}

function LineWhyPanel({ id }: { id: string }) {
  const t = useTexts(texts);
  const why = useQuery(lineWhyQuery(id, useLanguage()));
  if (why.isPending) return <Skeleton lines={6} />;
  if (why.isError) return <ErrorState error={why.error} retry={() => void why.refetch()} />;
  const { corrects, correctedBy, recomputed } = why.data;
  return (
    <div className={styles.why}>
      <ReasonsPanel reasons={why.data} />
      {corrects && <Linked line={corrects} words={t('corrects', { run: corrects.runNumber })} />}
      {correctedBy.map((line) => (
        <Linked key={line.id} line={line} words={t('correctedBy', { run: line.runNumber })} />
      ))}
      <p className={recomputed ? styles.soft : styles.wrong}>{t(recomputed ? 'recomputed' : 'notRecomputed')}</p>
    </div>
  );
}

/** The sentence, the arithmetic, the rules and the facts, as the API reads a trace aloud. */
export function ReasonsPanel({ reasons: { sentence, rows, rules, facts } }: { reasons: Reasons }) {
  const t = useTexts(texts);
  const last = rows.findLastIndex(({ amount }) => amount !== null);
  return (
    <>
      <WhyPanel
        explanation={{
          sentence,
          rows: rows.map(({ label, amount }, index) => ({
            label,
            value: amount ?? '',
            ...(index === last ? { sign: '=', total: true } : {}),
          })),
          rule: { name: rules.join(' ') },
        }}
      />
      {facts.length > 0 && (
        <div>
          <h3>{t('factsRead')}</h3>
          <ul>
            {facts.map(({ id: fact, text }, index) => (
              <li key={fact ?? index}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const Linked = ({ line, words }: { line: LinkedLine; words: string }) => (
  <p>
    <strong>{words}</strong>: <DateText date={line.outcomeDate} />, <Money amount={line.net} />
  </p>
);
