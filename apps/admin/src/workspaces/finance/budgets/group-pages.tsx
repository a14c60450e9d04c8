import { useQuery } from '@tanstack/react-query';
import { useParam, useText, useTexts } from '#app';
import {
  ButtonLink,
  CheckboxGroupField,
  DataTable,
  EmptyState,
  FormPage,
  Page,
  Resource,
  TextField,
  useCodeName,
  useGo,
} from '#ui';
import {
  changeGroup,
  createGroup,
  serviceGroupsQuery,
  servicesQuery,
  type ServiceGroup,
} from '../../../budgets/queries.js';
import { texts } from '../../../budgets/texts.js';

const BASE = '/finance/budgets/groups';

/** The authority's groups of services. */
export function GroupListPage() {
  const t = useTexts(texts);
  const say = useText();
  const kind = useCodeName('service-kinds');
  const groups = useQuery(serviceGroupsQuery);
  const services = useQuery(servicesQuery).data?.items ?? [];
  const names = (ids: readonly string[]) =>
    services.filter(({ id }) => ids.includes(id)).map((service) => kind(service.kind));
  return (
    <Resource query={groups}>
      {({ items }) => (
        <Page
          title={t('groups')}
          intro={t('groupsIntro')}
          back={{ label: t('title'), href: '/finance/budgets' }}
          actions={<ButtonLink href={`${BASE}/new`}>{t('newGroup')}</ButtonLink>}
        >
          {items.length === 0 ? (
            <EmptyState title={t('noGroups')} text={t('groupsIntro')} />
          ) : (
            <DataTable
              label={t('groups')}
              rows={items}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `${BASE}/${id}`}
              columns={[
                { key: 'name', label: t('group'), cell: ({ name }) => say(name) },
                {
                  key: 'services',
                  label: t('services'),
                  cell: ({ serviceIds }) => names(serviceIds).join(', ') || '–',
                },
              ]}
            />
          )}
        </Page>
      )}
    </Resource>
  );
}

export const NewGroupPage = () => <GroupForm />;

export function GroupPage() {
  const id = useParam('groupId');
  const groups = useQuery(serviceGroupsQuery);
  return (
    <Resource query={groups}>
      {({ items }) => items.filter((group) => group.id === id).map((group) => <GroupForm key={id} group={group} />)}
    </Resource>
  );
}

function GroupForm({ group }: { group?: ServiceGroup }) {
  const t = useTexts(texts);
  const go = useGo();
  const kind = useCodeName('service-kinds');
  const services = useQuery(servicesQuery);
  return (
    <Resource query={services}>
      {({ items }) => (
        <FormPage<Pick<ServiceGroup, 'name' | 'serviceIds'>, ServiceGroup>
          title={t(group ? 'editGroup' : 'newGroup')}
          back={{ label: t('groups'), href: BASE }}
          intro={t('groupsIntro')}
          values={{
            name: group?.name ?? { fi: '', sv: '', en: '' },
            serviceIds: group?.serviceIds ?? [],
          }}
          submitLabel={t('save')}
          submit={(values, headers) => (group ? changeGroup(group, values) : createGroup(values, headers))}
          onDone={() => go(BASE)}
        >
          {(field) => (
            <>
              <TextField {...field('name.fi')} label={t('nameFi')} maxLength={200} />
              <TextField {...field('name.sv')} label={t('nameSv')} maxLength={200} />
              <TextField {...field('name.en')} label={t('nameEn')} maxLength={200} />
              <CheckboxGroupField
                {...field('serviceIds')}
                label={t('services')}
                options={items.map((service) => ({ value: service.id, label: kind(service.kind) }))}
                optional
              />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
