import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { formatMoney, FormPage, MoneyField, Resource, TextAreaField, useGo } from '#ui';
import { SAMPLES, recordFinding, sampleQuery, type Sample } from './queries.js';
import { texts } from './texts.js';

/** What was found of one payment. */
export function FindingPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('sampleId');
  const n = Number(useParam('n'));
  const href = `${SAMPLES}/${id}`;
  return (
    <Resource query={useQuery(sampleQuery(id))}>
      {({ providerName, sample }) => (
        <FormPage<{ error: string; reason: string }, Sample>
          title={t('checkOf', { n })}
          back={{ label: t('page', { provider: providerName }), href }}
          intro={t('checkIntro', { amount: formatMoney(sample.find((item) => item.n === n)?.amount ?? '0') })}
          values={{ error: '', reason: '' }}
          submitLabel={t('save')}
          submit={(values, headers) => recordFinding(id, n, values, headers)}
          onDone={() => go(href)}
        >
          {(field) => (
            <>
              <MoneyField {...field('error')} label={t('error')} min="0" />
              <TextAreaField {...field('reason')} label={t('reason')} rows={3} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
