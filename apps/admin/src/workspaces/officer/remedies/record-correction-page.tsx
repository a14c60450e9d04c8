import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { DateTimeField, FormPage, Resource, SelectField, TextAreaField, useGo } from '#ui';
import { recordCorrection, type Remedies } from '../../../procurement/remedies/queries.js';
import { texts } from '../../../procurement/remedies/texts.js';
import { decisionTermsQuery } from '../award/queries.js';
import { officerTexts } from './texts.js';

interface RequestValues {
  providerId: string;
  receivedAt: string;
  demand: string;
  grounds: string;
}

/** Records a correction request that came on paper. */
export function RecordCorrectionPage() {
  const t = useTexts(officerTexts);
  const words = useTexts(texts);
  const go = useGo();
  const id = useParam('tenderId');
  const query = useQuery(decisionTermsQuery(id));
  const page = `/officer/tenders/${id}?tab=decision`;
  return (
    <Resource query={query}>
      {({ bidders }) => (
        <FormPage<RequestValues, Remedies>
          title={t('recordCorrection')}
          back={{ label: words('decision'), href: page }}
          intro={<p>{t('recordCorrectionIntro')}</p>}
          values={{ providerId: '', receivedAt: '', demand: '', grounds: '' }}
          submitLabel={t('record')}
          submit={(values, headers) => recordCorrection(id, values, headers)}
          onDone={() => go(page)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('providerId')}
                label={t('bidder')}
                options={bidders.map(({ providerId, providerName }) => ({ value: providerId, label: providerName }))}
              />
              <DateTimeField {...field('receivedAt')} label={t('receivedAt')} />
              <TextAreaField {...field('demand')} label={words('demand')} rows={4} />
              <TextAreaField {...field('grounds')} label={words('grounds')} rows={8} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
