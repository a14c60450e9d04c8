import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  DateField,
  EmptyState,
  FormPage,
  formatDate,
  formatMoney,
  formatNumber,
  NumberField,
  Page,
  Resource,
  TimeField,
  useGo,
} from '#ui';
import { clientQuery, recordVisit } from './queries.js';
import { texts } from './texts.js';
import type { Client } from './types.js';

export function RecordVisitPage() {
  const client = useQuery(clientQuery(useParam('choiceId')));
  return <Resource query={client}>{(found) => <Record client={found} />}</Resource>;
}

function Record({ client }: { client: Client }) {
  const t = useTexts(texts);
  const go = useGo();
  const { id, clientName, recordFrom, recordTo, unitsLeft, unitPrice, permittedActions } = client;
  const href = `/provider/clients/${id}`;
  const back = { label: clientName, href };
  const record = permittedActions.find(({ action }) => action === 'service-event:record');
  if (!record?.allowed || recordFrom === null || recordTo === null) {
    return (
      <Page title={t('recordTitle', { client: clientName })} back={back} width="text">
        <EmptyState title={t('cannotRecord')} text={record?.reason} />
      </Page>
    );
  }
  const left = unitsLeft === null ? t('unlimited') : formatNumber(unitsLeft);
  return (
    <FormPage
      title={t('recordTitle', { client: clientName })}
      back={back}
      intro={t('recordIntro', { count: client.silenceDays })}
      values={{ occurredOn: recordTo, startTime: '', units: 1 }}
      submitLabel={t('save')}
      submit={(values, headers) => recordVisit(id, values, headers)}
      onDone={() => go(href)}
    >
      {(field) => (
        <>
          <DateField
            {...field('occurredOn')}
            label={t('day')}
            hint={t('dayHint', { from: formatDate(recordFrom), to: formatDate(recordTo) })}
            min={recordFrom}
            max={recordTo}
          />
          <TimeField {...field('startTime')} label={t('startTime')} hint={t('startTimeHint')} optional />
          <NumberField
            {...field('units')}
            label={t('units')}
            hint={t('unitsHint', { left, price: formatMoney(unitPrice) })}
            min={1}
            max={unitsLeft ?? 100}
          />
        </>
      )}
    </FormPage>
  );
}
