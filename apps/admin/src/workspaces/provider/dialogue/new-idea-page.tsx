import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { CheckboxField, FormPage, Resource, SelectField, TextAreaField, TextField, useCodelist, useGo } from '#ui';
import { texts as shared } from '../../../dialogue/texts.js';
import type { IdeaDetail } from '../../../dialogue/types.js';
import { addresseesQuery, sendIdea } from './queries.js';
import { texts } from './texts.js';

interface Values {
  authorityId: string;
  title: string;
  text: string;
  serviceKind: string;
  mayBeNamed: boolean;
}

export function NewIdeaPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const kinds = useCodelist('service-kinds');
  const addressees = useQuery(addresseesQuery);
  return (
    <Resource query={addressees}>
      {({ items }) => (
        <FormPage<Values, IdeaDetail>
          title={t('newIdea')}
          back={{ label: words('ideas'), href: '/provider/ideas' }}
          intro={<p>{t('ideasIntro')}</p>}
          values={{ authorityId: '', title: '', text: '', serviceKind: '', mayBeNamed: false }}
          submitLabel={t('sendIdea')}
          submit={({ serviceKind, ...values }, headers) =>
            sendIdea(
              {
                ...values,
                consultationId: null,
                serviceKind: serviceKind === '' ? null : (serviceKind as NonNullable<IdeaDetail['serviceKind']>),
              },
              headers,
            )
          }
          onDone={({ id }) => go(`/provider/ideas/${id}`)}
        >
          {(field) => (
            <>
              <SelectField
                {...field('authorityId')}
                label={t('toWhom')}
                options={items.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <TextField {...field('title')} label={t('name')} maxLength={200} />
              <TextAreaField {...field('text')} label={t('text')} hint={t('textHint')} rows={8} />
              <SelectField {...field('serviceKind')} label={words('service')} options={kinds} optional />
              <CheckboxField {...field('mayBeNamed')} label={words('mayBeNamed')} hint={t('namedHint')} optional />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
