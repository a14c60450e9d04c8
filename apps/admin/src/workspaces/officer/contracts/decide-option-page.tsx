import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, RadioField, Resource, TextAreaField, useGo } from '#ui';
import { agreedTexts } from '../../../contracts/agreed/agreed-texts.js';
import { decideOption, termsQuery, type AgreedTerms } from '../../../contracts/agreed/terms-queries.js';

interface Values {
  decision: string;
  grounds: string;
}

/** Records what was decided of an option, and says what follows. */
export function DecideOptionPage() {
  const contractId = useParam('contractId');
  const optionId = useParam('optionId');
  const terms = useQuery(termsQuery(contractId));
  return (
    <Resource query={terms}>
      {(found) => {
        const option = found.options.find(({ id }) => id === optionId);
        return (
          option && <Form contractId={contractId} optionId={optionId} title={option.title} version={found.version} />
        );
      }}
    </Resource>
  );
}

interface FormProps {
  contractId: string;
  optionId: string;
  title: string;
  version: number;
}

function Form({ contractId, optionId, title, version }: FormProps) {
  const t = useTexts(agreedTexts);
  const go = useGo();
  const page = `/officer/contracts/${contractId}?tab=agreed`;
  return (
    <FormPage<Values, AgreedTerms>
      title={`${t('decide')}: ${title}`}
      intro={
        <>
          <p>
            <strong>{t('use')}.</strong> {t('useWhat')}
          </p>
          <p>
            <strong>{t('letGo')}.</strong> {t('letGoWhat')} {t('cannotUndo')}
          </p>
        </>
      }
      back={{ label: t('options'), href: page }}
      values={{ decision: 'used', grounds: '' }}
      submitLabel={t('save')}
      submit={({ decision, grounds }) =>
        decideOption({ id: contractId, version, optionId, decision: decision as 'used' | 'let-go', grounds })
      }
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <RadioField
            {...field('decision')}
            label={t('decide')}
            options={[
              { value: 'used', label: t('use') },
              { value: 'let-go', label: t('letGo') },
            ]}
          />
          <TextAreaField {...field('grounds')} label={t('grounds')} hint={t('groundsHint')} rows={4} />
        </>
      )}
    </FormPage>
  );
}
