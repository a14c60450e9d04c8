import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, SelectField, TextAreaField, useCodeName, useGo } from '#ui';
import { refuseVoucher } from '../../../decisions/queries.js';
import { clientQuery } from '../clients/queries.js';
import { grantableQuery } from './queries.js';
import { texts } from './texts.js';

/** A written decision for a client who asked for a voucher and does not get it. */
export function RefusePage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('clientId');
  const service = useCodeName('service-kinds');
  const client = useQuery(clientQuery(id));
  const page = `/officer/clients/${id}?tab=decisions`;
  return (
    <Resource query={useQuery(grantableQuery(id))}>
      {({ items }) => (
        <FormPage<{ serviceId: string; grounds: string }, unknown>
          title={t('refuseTitle')}
          back={{ label: client.data?.name ?? '', href: page }}
          values={{ serviceId: '', grounds: '' }}
          submitLabel={t('refuse')}
          submit={(values, headers) => refuseVoucher(id, values, headers)}
          onDone={() => go(page)}
          danger={{
            title: t('refuseTitle'),
            whatHappens: t('refuseWhat'),
            toWhom: t('dangerWhom', { client: client.data?.name ?? '' }),
            undo: t('refuseUndo'),
            confirm: t('refuse'),
          }}
        >
          {(field) => (
            <>
              <SelectField
                {...field('serviceId')}
                label={t('service')}
                options={items.map(({ serviceId, kind }) => ({ value: serviceId, label: service(kind) }))}
              />
              <TextAreaField {...field('grounds')} label={t('grounds')} hint={t('refuseHint')} rows={8} />
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
