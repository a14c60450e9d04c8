import { useTexts } from '#app';
import { DateField, FormPage, MoneyField, TextAreaField, useGo } from '#ui';
import type { OfficerProcedure } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { startDevelopment } from './queries.js';
import { texts } from './texts.js';
import { useProcedure } from './use-procedure.js';

interface DevelopmentValues {
  goals: string;
  target: string;
  plannedEnd: string;
}

export function StartDevelopmentPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const { id, href } = useProcedure();
  return (
    <FormPage<DevelopmentValues, OfficerProcedure>
      title={t('startDevelopment')}
      back={{ label: t('title'), href }}
      values={{ goals: '', target: '', plannedEnd: '' }}
      submitLabel={t('startDevelopment')}
      submit={({ target, ...values }) => startDevelopment(id, { ...values, target: target || null })}
      onDone={() => go(href)}
    >
      {(field) => (
        <>
          <TextAreaField {...field('goals')} label={words('goals')} rows={8} />
          <MoneyField {...field('target')} label={words('target')} min="0.01" optional />
          <DateField {...field('plannedEnd')} label={words('plannedEnd')} />
        </>
      )}
    </FormPage>
  );
}
