import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, TextAreaField, useGo } from '#ui';
import { fileCorrection, type Remedies } from '../../../procurement/remedies/queries.js';
import { texts } from '../../../procurement/remedies/texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { providerTenderQuery } from '../tenders/queries.js';

interface CorrectionValues {
  demand: string;
  grounds: string;
}

/** A party asks the buyer to correct its decision. */
export function CorrectionPage() {
  const t = useTexts(texts);
  const said = useSaid();
  const go = useGo();
  const query = useQuery(providerTenderQuery(useParam('tenderId')));
  return (
    <Resource query={query}>
      {(tender) => (
        <FormPage<CorrectionValues, Remedies>
          title={t('file')}
          back={{ label: said(tender.title), href: `/provider/tenders/${tender.id}?tab=result` }}
          intro={
            <>
              <p>{t('fileIntro')}</p>
              <p>{t('fileDocuments')}</p>
            </>
          }
          values={{ demand: '', grounds: '' }}
          submitLabel={t('send')}
          submit={(values, headers) => fileCorrection(tender.id, values, headers)}
          onDone={() => go(`/provider/tenders/${tender.id}?tab=result`)}
        >
          {(field) => (
            <>
              <TextAreaField {...field('demand')} label={t('demand')} rows={4} />
              <TextAreaField {...field('grounds')} label={t('grounds')} rows={8} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
