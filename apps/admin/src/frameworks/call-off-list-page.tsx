import { useParam, useTexts } from '#app';
import { ListPage, type ListSource } from '#ui';
import { useCallOffColumns } from './call-off-table.js';
import { callOffList, callOffsOfFramework } from './queries.js';
import { texts } from './texts.js';
import type { CallOffRow } from './types.js';

type Workspace = 'officer' | 'provider';

/** Every order, page by page: the authority's, or those the provider has been offered; of one framework or of all. */
function CallOffListPage({ workspace, source }: { workspace: Workspace; source: ListSource<CallOffRow> }) {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('callOffs')}
      source={source}
      csvName="tilaukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/${workspace}/call-offs/${id}`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: (['offered', 'passing', 'accepted', 'unplaced', 'withdrawn', 'cancelled'] as const).map((value) => ({
            value,
            label: t(`status-${value}`),
          })),
        },
      ]}
      columns={useCallOffColumns()}
      empty={{ title: t('noCallOffs'), text: t('emptyText') }}
    />
  );
}

export const OfficerCallOffListPage = () => <CallOffListPage workspace="officer" source={callOffList} />;
export const ProviderCallOffListPage = () => <CallOffListPage workspace="provider" source={callOffList} />;

function OfFramework({ workspace }: { workspace: Workspace }) {
  return <CallOffListPage workspace={workspace} source={callOffsOfFramework(useParam('frameworkId'))} />;
}
export const OfficerCallOffsOfFrameworkPage = () => <OfFramework workspace="officer" />;
export const ProviderCallOffsOfFrameworkPage = () => <OfFramework workspace="provider" />;
