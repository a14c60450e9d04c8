import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, SelectField, useCodelist, useCodeName, useGo } from '#ui';
import {
  changeService,
  createService,
  readService,
  serviceQuery,
  servicesQuery,
  type NewService,
  type ServiceDetail,
} from './queries.js';
import { inputOf, NEW_SERVICE, ServiceFields, valuesOf, type ServiceValues } from './service-fields.js';
import { texts } from './texts.js';

interface NewValues extends ServiceValues {
  kind: string;
}

/** Takes a service into the catalogue. */
export function NewServicePage() {
  const t = useTexts(texts);
  const go = useGo();
  const kinds = useCodelist('service-kinds');
  const taken = useQuery(servicesQuery).data?.items.map(({ kind }): string => kind) ?? [];
  return (
    <FormPage<NewValues, { id: string }>
      title={t('new')}
      back={{ label: t('title'), href: '/officer/services' }}
      values={{ ...NEW_SERVICE, kind: '' }}
      submitLabel={t('save')}
      submit={({ kind, ...values }, headers) =>
        createService({ ...inputOf(values), kind: kind as NewService['kind'] }, headers)
      }
      onDone={({ id }) => go(`/officer/services/${id}`)}
    >
      {(field) => (
        <>
          <SelectField
            {...field('kind')}
            label={t('service')}
            options={kinds.filter(({ value }) => !taken.includes(value))}
          />
          <ServiceFields field={field} />
        </>
      )}
    </FormPage>
  );
}

export function EditServicePage() {
  const service = useQuery(serviceQuery(useParam('serviceId')));
  return <Resource query={service}>{(found) => <Edit service={found} />}</Resource>;
}

function Edit({ service }: { service: ServiceDetail }) {
  const t = useTexts(texts);
  const go = useGo();
  const page = `/officer/services/${service.id}`;
  return (
    <FormPage<ServiceValues, unknown>
      title={t('edit')}
      back={{ label: useCodeName('service-kinds')(service.kind), href: page }}
      values={valuesOf(service)}
      version={service.version}
      submitLabel={t('save')}
      submit={(values, headers) => changeService(service.id, inputOf(values), headers)}
      reload={async () => {
        const latest = await readService(service.id);
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => <ServiceFields field={field} />}
    </FormPage>
  );
}
