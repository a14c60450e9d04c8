import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, useGo } from '#ui';
import { CooperationFields } from './cooperation-fields.js';
import { inputOf, newValues, valuesOf, type Values } from './cooperation-values.js';
import { cooperationQuery, createCooperation, readCooperation, saveCooperation, type Cooperation } from './queries.js';
import { texts } from './texts.js';

export function NewCooperationPage() {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <FormPage<Values, Cooperation>
      title={t('new')}
      back={{ label: t('title'), href: '/officer/cooperation' }}
      intro={t('intro')}
      values={newValues()}
      submitLabel={t('save')}
      submit={(values, headers) => createCooperation(inputOf(values), headers)}
      onDone={({ id }) => go(`/officer/cooperation/${id}`)}
    >
      {(field) => <CooperationFields field={field} />}
    </FormPage>
  );
}

export function EditCooperationPage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('cooperationId');
  const query = useQuery(cooperationQuery(id));
  return (
    <Resource query={query}>
      {(cooperation) => (
        <FormPage<Values, Cooperation>
          title={t('edit')}
          back={{ label: cooperation.number, href: `/officer/cooperation/${id}` }}
          values={valuesOf(cooperation)}
          version={cooperation.version}
          submitLabel={t('save')}
          submit={(values, headers) => saveCooperation(id, inputOf(values), headers)}
          reload={async () => {
            const latest = await readCooperation(id);
            return { values: valuesOf(latest), version: latest.version };
          }}
          onDone={() => go(`/officer/cooperation/${id}`)}
        >
          {(field) => <CooperationFields field={field} />}
        </FormPage>
      )}
    </Resource>
  );
}
