import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParam, useTexts } from '#app';
import { Card, DateField, formatMoney, FormPage, Resource } from '#ui';
import { CaseLines } from './case-results.js';
import { FactsFields } from './facts-fields.js';
import { factsOf, factsValues, type FactsValues } from './facts-values.js';
import { FlawList, FoundFlaws } from './flaw-list.js';
import { draftQuery, tryFacts } from './queries.js';
import styles from './tariffs.module.css';
import { segmentsOf } from './draft-values.js';
import { texts } from './texts.js';
import { wordsOf, type InWorkspace, type TariffDraft } from './types.js';

type Trial = Awaited<ReturnType<typeof tryFacts>>;

/** What the saved draft makes of facts somebody thinks of. */
export function TryTariffPage({ base }: InWorkspace) {
  const found = useQuery(draftQuery(useParam('draftId')));
  return <Resource query={found}>{(draft) => <Try draft={draft} base={base} />}</Resource>;
}

function Try({ draft: { id, contractNumber, body }, base }: InWorkspace & { draft: TariffDraft }) {
  const t = useTexts(texts);
  const [trial, setTrial] = useState<Trial>();
  const from = wordsOf(body['validFrom']);
  return (
    <FormPage<{ asOf: string; facts: FactsValues }, Trial>
      title={t('tryFacts')}
      width="full"
      back={{ label: t('draftOf', { number: contractNumber }), href: `${base}/tariff-drafts/${id}` }}
      intro={t('tryIntro')}
      values={{ asOf: aYearAfter(from), facts: factsValues(somebody(from, segmentsOf(body)[0] ?? '')) }}
      submitLabel={t('reckon')}
      submit={async ({ asOf, facts }) => tryFacts(id, { asOf, facts: factsOf(facts) })}
      onDone={setTrial}
    >
      {(field) => (
        <div className={styles.sides}>
          <div className={styles.side}>
            <DateField {...field('asOf')} label={t('asOf')} />
            <FoundFlaws value={trial?.flaws ?? []}>
              <FactsFields name="facts" at="/facts" />
            </FoundFlaws>
          </div>
          <div role="status">{trial && <Came trial={trial} />}</div>
        </div>
      )}
    </FormPage>
  );
}

function Came({ trial: { flaws, refused, total, lines } }: { trial: Trial }) {
  const t = useTexts(texts);
  if (flaws.length > 0) return <FlawList flaws={flaws} body={{}} />;
  if (refused) return <p>{t('refused', { reason: refused })}</p>;
  if (lines.length === 0) return <p>{t('nothing')}</p>;
  return (
    <Card title={t('total', { sum: formatMoney(total) })}>
      <CaseLines label={t('got')} lines={lines} tried />
    </Card>
  );
}

const aYearAfter = (date: string): string => date.replace(/^\d{4}/, (year) => String(Number(year) + 1));

/** Somebody who begins on the first day and works from then on: facts to change. */
const somebody = (from: string, segment: string) => ({
  clients: [
    {
      client: 'X1',
      facts: {
        serviceStart: from,
        segments: [{ segment, from }],
        spells: [{ employer: 'E1', start: from, end: null, hoursPerWeek: '37.5' }],
      },
    },
  ],
});
