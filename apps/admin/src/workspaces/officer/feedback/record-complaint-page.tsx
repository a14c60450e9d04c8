import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { EmptyState, FormPage, Resource, SelectField, TextAreaField, useCodeName, useGo } from '#ui';
import { SEVERITIES } from '../../../follow-up/deviations/report-page.js';
import { texts as words } from '../../../follow-up/deviations/texts.js';
import { fileComplaint, type FileComplaint } from '../../../vouchers/file-complaint.js';
import { clientQuery } from '../clients/queries.js';
import type { Client } from '../clients/types.js';
import { texts } from './texts.js';

/** What the client has told: on the phone or at the desk. */
export function RecordComplaintPage() {
  const client = useQuery(clientQuery(useParam('clientId')));
  return <Resource query={client}>{(found) => <Form client={found} />}</Resource>;
}

interface Values extends FileComplaint {
  voucherId: string;
}

function Form({ client }: { client: Client }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const service = useCodeName('service-kinds');
  const go = useGo();
  const page = `/officer/clients/${client.id}?tab=feedback`;
  const served = client.vouchers.filter(({ choice, unitsUsed }) => choice?.status === 'accepted' || unitsUsed > 0);
  const [first] = served;
  if (first === undefined) return <EmptyState title={t('record')} text={t('nobodyServes')} />;
  return (
    <FormPage<Values, { id: string }>
      title={t('record')}
      intro={<p>{t('recordIntro')}</p>}
      back={{ label: client.name, href: page }}
      values={{ voucherId: first.id, severity: 'minor', description: '' }}
      submitLabel={t('recordSend')}
      submit={({ voucherId, ...body }, headers) => fileComplaint(voucherId, body, headers)}
      onDone={({ id }) => go(`/officer/complaints/${id}`)}
    >
      {(field) => (
        <>
          <SelectField
            {...field('voucherId')}
            label={t('voucher')}
            options={served.map(({ id, number, serviceKind, choice }) => ({
              value: id,
              label: [number, service(serviceKind), choice?.providerName].filter(Boolean).join(' '),
            }))}
          />
          <SelectField
            {...field('severity')}
            label={t('severity')}
            options={SEVERITIES.map((value) => ({ value, label: say(`severity-${value}`) }))}
          />
          <TextAreaField {...field('description')} label={t('what')} rows={6} />
        </>
      )}
    </FormPage>
  );
}
