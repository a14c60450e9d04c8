import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, useGo } from '#ui';
import { agreedTexts } from '../../../contracts/agreed/agreed-texts.js';
import { readTerms, termsQuery, writeTerms, type AgreedTerms } from '../../../contracts/agreed/terms-queries.js';
import { texts } from '../../../contracts/texts.js';
import { TermsFields } from './terms-fields.js';
import { inputOf, valuesOf, type TermsValues } from './terms-values.js';

/** What is agreed beside prices and validity, in a draft. Of two who write at once the later sees both versions. */
export function EditTermsPage() {
  const id = useParam('contractId');
  const terms = useQuery(termsQuery(id));
  return <Resource query={terms}>{(found) => <Form id={id} terms={found} />}</Resource>;
}

function Form({ id, terms }: { id: string; terms: AgreedTerms }) {
  const t = useTexts(agreedTexts);
  const word = useTexts(texts);
  const go = useGo();
  const page = `/officer/contracts/${id}?tab=agreed`;
  return (
    <FormPage<TermsValues, AgreedTerms>
      title={t('edit')}
      intro={<p>{t('intro')}</p>}
      back={{ label: word('title'), href: page }}
      values={valuesOf(terms)}
      version={terms.version}
      submitLabel={t('save')}
      submit={(values, headers) => writeTerms(id, inputOf(values), headers)}
      reload={async () => {
        const latest = await readTerms(id);
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => <TermsFields field={field} />}
    </FormPage>
  );
}
