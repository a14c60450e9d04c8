import { useTexts } from '#app';
import { ListPage } from '#ui';
import { texts } from '../../../procurement/procedure-texts.js';
import { publicRegisterList, useRegisterColumns } from '../../../procurement/register-parts.js';

/** Registers that have been published; `base` is where their pages stand in the workspace. */
export function RegisterListPage({ base = '/registers' }: { base?: string }) {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('registers')}
      intro={t('registersIntro')}
      source={publicRegisterList}
      defaultSort="-updatedAt"
      csvName="toimittajarekisterit"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/${id}`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: (['open', 'closed'] as const).map((value) => ({ value, label: t(`register-${value}`) })),
        },
      ]}
      columns={useRegisterColumns()}
      empty={{ title: t('noRegisters'), text: t('registersIntro') }}
    />
  );
}
