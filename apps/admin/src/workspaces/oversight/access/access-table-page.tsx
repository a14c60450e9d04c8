import { useTexts } from '#app';
import { ButtonLink, ListPage } from '#ui';
import { ROLES_OF } from '../../../members/organisation-kind.js';
import { roleTexts } from '../../../members/role-texts.js';
import { accessTableList, type AccessRow } from './queries.js';
import { texts } from './texts.js';

const ROLES = [...ROLES_OF.authority, ...ROLES_OF.provider, 'client'] as const;

/** Who may do what, under which conditions: the table that the guards judge by. */
export function AccessTablePage() {
  const t = useTexts(texts);
  const roleName = useTexts(roleTexts);
  const rolesOf = ({ everyone, roles }: AccessRow) =>
    everyone ? t('everyone') : roles.map((role) => roleName(role)).join(', ');
  const conditionsOf = ({ conditions }: AccessRow) => conditions.map(({ text }) => text).join(' ');
  const mandateOf = ({ roles, mandate }: AccessRow) =>
    mandate !== null ? t(`scope-${mandate}`) : roles.includes('client') ? t('nobody') : '–';
  const routesOf = ({ routes }: AccessRow) => routes.map(({ method, path }) => `${method} ${path}`).join(', ');
  return (
    <ListPage
      title={t('title')}
      intro={
        <>
          <p>{t('intro')}</p>
          <p>
            <ButtonLink href="/api/v1/access-table.csv" target="_blank" download="access-table.csv" variant="secondary">
              {t('csv')}
            </ButtonLink>
          </p>
        </>
      }
      source={accessTableList}
      rowKey={({ action }) => action}
      filters={[
        { kind: 'search', label: t('search') },
        {
          kind: 'choice',
          name: 'role',
          label: t('role'),
          options: ROLES.map((value) => ({ value, label: roleName(value) })),
        },
      ]}
      columns={[
        {
          key: 'action',
          label: t('action'),
          cell: ({ action }) => <code>{action}</code>,
          text: ({ action }) => action,
        },
        { key: 'roles', label: t('roles'), cell: rolesOf, text: rolesOf },
        { key: 'conditions', label: t('conditions'), cell: (row) => conditionsOf(row) || '–', text: conditionsOf },
        { key: 'mandate', label: t('mandate'), cell: mandateOf, text: mandateOf },
        { key: 'routes', label: t('routes'), cell: routesOf, text: routesOf, hidden: true },
      ]}
      empty={{ title: t('emptyTitle') }}
    />
  );
}
