import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, inHelsinki, Resource, SelectField, TextAreaField, useGo, useNow } from '#ui';
import { MandateFields, type MandateValues } from '../../../mandates/mandate-fields.js';
import { recordMandate } from '../../../mandates/queries.js';
import { texts } from '../../../mandates/texts.js';
import { clientQuery } from '../clients/queries.js';
import type { Client } from '../clients/types.js';

export function RecordMandatePage() {
  const client = useQuery(clientQuery(useParam('clientId')));
  return <Resource query={client}>{(found) => <Form client={found} />}</Resource>;
}

interface Values extends MandateValues {
  givenHow: 'paper' | 'guardianship' | 'company';
  reason: string;
}

function Form({ client }: { client: Client }) {
  const t = useTexts(texts);
  const go = useGo();
  const today = inHelsinki(useNow().toISOString()).date;
  const page = `/officer/clients/${client.id}`;
  const hows = (['paper', 'guardianship', 'company'] as const).map((value) => ({ value, label: t(`how-${value}`) }));
  return (
    <FormPage<Values, unknown>
      title={t('recordTitle')}
      intro={<p>{t('recordIntro')}</p>}
      back={{ label: client.name, href: page }}
      values={{
        ...{ email: '', scope: ['choose', 'events'], firstDay: today, lastDay: '' },
        givenHow: 'paper',
        reason: '',
      }}
      submitLabel={t('record')}
      submit={(values, headers) => recordMandate(client.id, values, headers)}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <MandateFields field={field} />
          <SelectField {...field('givenHow')} label={t('how')} options={hows} />
          <TextAreaField {...field('reason')} label={t('reason')} hint={t('reasonHint')} rows={3} />
        </>
      )}
    </FormPage>
  );
}
