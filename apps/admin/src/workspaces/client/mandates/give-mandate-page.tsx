import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { FormPage, inHelsinki, Resource, SelectField, useGo, useNow } from '#ui';
import { MandateFields, type MandateValues } from '../../../mandates/mandate-fields.js';
import { giveMandate } from '../../../mandates/queries.js';
import { texts } from '../../../mandates/texts.js';
import { mySituationsQuery, type Situation } from '../queries.js';

export function GiveMandatePage() {
  return <Resource query={useQuery(mySituationsQuery)}>{({ items }) => <Form matters={items} />}</Resource>;
}

interface Values extends MandateValues {
  clientId: string;
}

function Form({ matters }: { matters: readonly Situation[] }) {
  const t = useTexts(texts);
  const go = useGo();
  const today = inHelsinki(useNow().toISOString()).date;
  return (
    <FormPage<Values, unknown>
      title={t('giveTitle')}
      intro={<p>{t('giveIntro')}</p>}
      back={{ label: t('title'), href: '/client/mandates' }}
      values={{ clientId: matters[0]?.id ?? '', email: '', scope: ['choose', 'events'], firstDay: today, lastDay: '' }}
      submitLabel={t('give')}
      submit={(values, headers) => giveMandate(values, headers)}
      onDone={() => go('/client/mandates')}
    >
      {(field) => (
        <>
          {matters.length > 1 && (
            <SelectField
              {...field('clientId')}
              label={t('matter')}
              options={matters.map(({ id, authorityName }) => ({ value: id, label: authorityName }))}
            />
          )}
          <MandateFields field={field} />
        </>
      )}
    </FormPage>
  );
}
