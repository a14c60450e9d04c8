import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { FormPage, SelectField, TextField, useGo } from '#ui';
import { createTemplate, templateList } from './queries.js';
import { texts } from './texts.js';
import type { NewTemplate, Template } from './types.js';

interface Values {
  kind: string;
  language: string;
  name: string;
  key: string;
  fromTemplateId: string;
}

/** A template or clause of the authority's own; `?from=` names the one it begins with. */
export function NewContractTemplatePage() {
  const t = useTexts(texts);
  const go = useGo();
  const from = new URLSearchParams(window.location.search).get('from') ?? '';
  const others = useQuery({
    queryKey: ['contract-templates', 'all'],
    queryFn: ({ signal }) => templateList.load({ limit: '100' }, signal),
  });
  if (others.data === undefined) return null;
  const origin = others.data.items.find(({ id }) => id === from);
  const values: Values = {
    kind: origin?.kind ?? 'contract',
    language: origin?.language ?? 'fi',
    name: origin?.name ?? '',
    key: origin?.key ?? '',
    fromTemplateId: from,
  };
  return (
    <FormPage<Values, Template>
      title={t('new')}
      back={{ label: t('title'), href: '/officer/contract-templates' }}
      values={values}
      submitLabel={t('create')}
      submit={({ fromTemplateId, ...rest }, headers) =>
        createTemplate({ ...(rest as NewTemplate), ...(fromTemplateId && { fromTemplateId }) }, headers)
      }
      onDone={({ id }) => go(`/officer/contract-templates/${id}/edit`)}
    >
      {(field) => (
        <>
          <SelectField
            {...field('kind')}
            label={t('kind')}
            options={(['contract', 'framework', 'call-off', 'cooperation', 'amendment', 'clause'] as const).map(
              (value) => ({
                value,
                label: t(`kind-${value}`),
              }),
            )}
          />
          <SelectField
            {...field('language')}
            label={t('language')}
            options={(['fi', 'sv', 'en'] as const).map((value) => ({ value, label: t(`language-${value}`) }))}
          />
          <TextField {...field('name')} label={t('name')} maxLength={300} />
          <TextField {...field('key')} label={t('key')} hint={t('keyHint')} maxLength={60} />
          <SelectField
            {...field('fromTemplateId')}
            label={t('from')}
            optional
            options={others.data.items.map(({ id, name, language }) => ({
              value: id,
              label: `${name} (${t(`language-${language}`)})`,
            }))}
          />
        </>
      )}
    </FormPage>
  );
}
