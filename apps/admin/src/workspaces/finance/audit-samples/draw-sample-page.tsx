import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { DateField, FormPage, NumberField, RadioField, Resource, SelectField, useGo } from '#ui';
import { payeesQuery } from '../accounts/queries.js';
import { SAMPLES, drawSample, type Sample } from './queries.js';
import { texts } from './texts.js';

interface Wanted {
  providerId: string;
  stratum: Sample['stratum'];
  from: string;
  to: string;
  size: number;
  tolerance: number;
}

export function DrawSamplePage() {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <Resource query={useQuery(payeesQuery)}>
      {({ payees }) => (
        <FormPage<Wanted, Sample>
          title={t('draw')}
          back={{ label: t('title'), href: SAMPLES }}
          intro={t('drawIntro')}
          values={{ providerId: '', stratum: 'clients', from: '', to: '', size: 30, tolerance: 5 }}
          submitLabel={t('draw')}
          submit={(values, headers) => drawSample({ ...values, tolerance: String(values.tolerance) }, headers)}
          onDone={({ id }) => go(`${SAMPLES}/${id}`)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('providerId')}
                label={t('provider')}
                options={payees.map(({ providerId, providerName }) => ({ value: providerId, label: providerName }))}
              />
              <RadioField
                {...field('stratum')}
                label={t('stratum')}
                hint={t('stratumHint')}
                options={(['clients', 'contracts'] as const).map((value) => ({ value, label: t(`stratum-${value}`) }))}
              />
              <DateField {...field('from')} label={t('from')} />
              <DateField {...field('to')} label={t('to')} />
              <NumberField {...field('size')} label={t('size')} min={1} max={1000} />
              <NumberField
                {...field('tolerance')}
                label={t('tolerance')}
                hint={t('toleranceHint')}
                unit={t('percent')}
                min={0}
                max={100}
                decimals={2}
              />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
