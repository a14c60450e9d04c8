import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useParam, useTexts } from '#app';
import { DateField, FormPage, Resource, SelectField, TextAreaField, useGo } from '#ui';
import { dayBefore } from '../../../contracts/contract-words.js';
import { contractQuery, editContract, readContract, type ContractTerms } from '../../../contracts/queries.js';
import { texts } from '../../../contracts/texts.js';
import type { Contract } from '../../../contracts/types.js';
import { templatesOfLanguageQuery } from '../contract-templates/queries.js';
import { editTexts } from './edit-contract-texts.js';

interface Values {
  language: string;
  validFrom: string;
  lastDay: string;
  specialTerms: string;
  templateVersionId: string;
  authoritySignatories: string;
  providerSignatories: string;
}

/** What may still be written into a draft contract. Of two who write at once the later sees both versions. */
export function EditContractPage() {
  const contract = useQuery(contractQuery(useParam('contractId')));
  return <Resource query={contract}>{(found) => <Form contract={found} />}</Resource>;
}

function Form({ contract }: { contract: Contract }) {
  const t = useTexts(texts);
  const say = useTexts(editTexts);
  const go = useGo();
  const { id, number, version } = contract;
  const page = `/officer/contracts/${id}`;
  const counts = ['1', '2', '3'].map((value) => ({ value, label: value }));
  return (
    <FormPage<Values, Contract>
      title={say('editTitle')}
      intro={<p>{say('editIntro')}</p>}
      back={{ label: number, href: page }}
      values={valuesOf(contract)}
      version={version}
      submitLabel={say('save')}
      submit={(values, headers) => editContract(id, inputOf(values), headers)}
      reload={async () => {
        const latest = await readContract(id);
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <SelectField
            {...field('language')}
            label={t('language')}
            options={(['fi', 'sv', 'en'] as const).map((value) => ({ value, label: t(`language-${value}`) }))}
          />
          <TemplateField name={field('templateVersionId').name} />
          <DateField {...field('validFrom')} label={say('firstDay')} />
          <DateField {...field('lastDay')} label={say('lastDay')} />
          <TextAreaField
            {...field('specialTerms')}
            label={t('specialTerms')}
            hint={say('specialTermsHint')}
            rows={8}
            optional
          />
          <SelectField
            {...field('authoritySignatories')}
            label={say('authoritySignatories')}
            hint={say('signatoriesHint')}
            options={counts}
          />
          <SelectField
            {...field('providerSignatories')}
            label={say('providerSignatories')}
            hint={say('signatoriesHint')}
            options={counts}
          />
        </>
      )}
    </FormPage>
  );
}

/** Published texts in the language that is chosen above. */
function TemplateField({ name }: { name: string }) {
  const t = useTexts(texts);
  const say = useTexts(editTexts);
  const language = useWatch<Values, 'language'>({ name: 'language' }) as Contract['language'];
  const templates = useQuery(templatesOfLanguageQuery(language));
  const published = (templates.data?.items ?? []).flatMap(({ publishedId, name: title, publishedNumber }) =>
    publishedId === null ? [] : [{ value: publishedId, label: `${title} ${publishedNumber}` }],
  );
  return <SelectField name={name} label={t('template')} hint={say('templateHint')} options={published} optional />;
}

const valuesOf = (contract: Contract): Values => ({
  language: contract.language,
  validFrom: contract.validFrom,
  lastDay: dayBefore(contract.validTo),
  specialTerms: contract.specialTerms ?? '',
  templateVersionId: contract.templateVersionId ?? '',
  authoritySignatories: String(contract.authoritySignatories),
  providerSignatories: String(contract.providerSignatories),
});

const inputOf = (values: Values): ContractTerms => ({
  language: values.language as ContractTerms['language'],
  validFrom: values.validFrom,
  lastDay: values.lastDay,
  specialTerms: values.specialTerms.trim() === '' ? null : values.specialTerms,
  templateVersionId: values.templateVersionId === '' ? null : values.templateVersionId,
  authoritySignatories: Number(values.authoritySignatories),
  providerSignatories: Number(values.providerSignatories),
});
