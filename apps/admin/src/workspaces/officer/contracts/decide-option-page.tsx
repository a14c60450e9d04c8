import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import { FormPage, RadioField, Resource, TextAreaField, TextField, useGo } from '#ui';
import { NotFoundPage } from '../../../app/error-pages.js';
import { agreedTexts } from '../../../contracts/agreed/agreed-texts.js';
import {
  decideOption,
  termsQuery,
  type AgreedTerms,
  type TermOption,
} from '../../../contracts/agreed/terms-queries.js';
import { typedDecimal, withComma } from '../../../contracts/typed-decimals.js';

interface Values {
  decision: string;
  indexPoints: string;
  grounds: string;
}

/** Decides on an option and says what follows: using it leads to the draft of its amendment. */
export function DecideOptionPage() {
  const contractId = useParam('contractId');
  const optionId = useParam('optionId');
  const terms = useQuery(termsQuery(contractId));
  return (
    <Resource query={terms}>
      {(found) => {
        const option = found.options.find(({ id }) => id === optionId);
        return option ? <Form contractId={contractId} option={option} version={found.version} /> : <NotFoundPage />;
      }}
    </Resource>
  );
}

interface FormProps {
  contractId: string;
  option: TermOption;
  version: number;
}

function Form({ contractId, option, version }: FormProps) {
  const t = useTexts(agreedTexts);
  const go = useGo();
  const page = `/officer/contracts/${contractId}?tab=agreed`;
  const follow = ({ options }: AgreedTerms) => {
    const amendmentId = options.find(({ id }) => id === option.id)?.amendmentId;
    go(amendmentId ? `/officer/amendments/${amendmentId}` : page);
  };
  return (
    <FormPage<Values, AgreedTerms>
      title={`${t('decide')}: ${option.title}`}
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
      values={{ decision: 'used', indexPoints: '', grounds: '' }}
      submitLabel={t('save')}
      submit={({ decision, indexPoints, grounds }) =>
        decideOption({
          ...{ id: contractId, version, optionId: option.id, grounds },
          decision: decision as 'used' | 'let-go',
          indexPoints: decision === 'used' && option.indexName ? typedDecimal(indexPoints) : null,
        })
      }
      onDone={follow}
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
          {option.indexName && <Points index={option.indexName} base={option.indexBase} />}
          <TextAreaField {...field('grounds')} label={t('grounds')} hint={t('groundsHint')} rows={4} />
        </>
      )}
    </FormPage>
  );
}

/** The index has moved since the option was agreed: its figure now, asked of who uses the option. */
function Points({ index, base }: { index: string; base: string | null | undefined }) {
  const t = useTexts(agreedTexts);
  const decision = useWatch<Values, 'decision'>({ name: 'decision' });
  if (decision !== 'used') return null;
  return (
    <TextField
      name="indexPoints"
      label={t('indexPoints')}
      hint={t('indexPointsHint', { name: index, base: withComma(base) })}
      maxLength={12}
    />
  );
}
