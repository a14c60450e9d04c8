import { useQuery } from '@tanstack/react-query';
import { postFile } from '#api';
import { useParam, useTexts } from '#app';
import { DateField, FileField, FormPage, Resource, TextAreaField, useGo } from '#ui';
import { NotFoundPage } from '../../app/error-pages.js';
import { agreedTexts } from './agreed-texts.js';
import { assuranceFileAt, noteAssurance, termsQuery, type AgreedTerms, type Assurance } from './terms-queries.js';

interface Values {
  endsOn: string;
  file: File | null;
  note: string;
}

/** Shows that an insurance or a certificate is valid: the provider by its file, the manager also by what was seen. */
export function ShowAssurancePage({ workspace }: { workspace: 'officer' | 'provider' }) {
  const contractId = useParam('contractId');
  const assuranceId = useParam('assuranceId');
  const terms = useQuery(termsQuery(contractId));
  return (
    <Resource query={terms}>
      {(found) => {
        const assurance = found.assurances.find(({ id }) => id === assuranceId);
        return assurance ? (
          <Form contractId={contractId} assurance={assurance} workspace={workspace} />
        ) : (
          <NotFoundPage />
        );
      }}
    </Resource>
  );
}

interface FormProps {
  contractId: string;
  assurance: Assurance;
  workspace: 'officer' | 'provider';
}

function Form({ contractId, assurance: { id: assuranceId, title }, workspace }: FormProps) {
  const t = useTexts(agreedTexts);
  const go = useGo();
  const page = `/${workspace}/contracts/${contractId}?tab=agreed`;
  const notes = workspace === 'officer';
  return (
    <FormPage<Values, AgreedTerms>
      title={t('showTitle', { title })}
      back={{ label: t('assurances'), href: page }}
      values={{ endsOn: '', file: null, note: '' }}
      submitLabel={t('save')}
      submit={({ endsOn, file, note }) =>
        file
          ? postFile<AgreedTerms>(assuranceFileAt(contractId, assuranceId, endsOn), file)
          : noteAssurance({ id: contractId, assuranceId, endsOn, note })
      }
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <DateField {...field('endsOn')} label={t('validUntil')} />
          <FileField
            {...field('file')}
            label={t('file')}
            hint={t(notes ? 'fileHint' : 'fileHintProvider')}
            optional={notes}
          />
          {notes && <TextAreaField {...field('note')} label={t('note')} rows={3} optional />}
        </>
      )}
    </FormPage>
  );
}
