import { useParam, useTexts } from '#app';
import { DateField, FormPage, TextAreaField, useGo } from '#ui';
import { tellAbsence } from './queries.js';
import { texts } from './texts.js';
import type { Framework } from './types.js';

/** The provider says until when it takes no call-offs, or that it takes them again. */
export function AbsencePage() {
  const t = useTexts(texts);
  const go = useGo();
  const id = useParam('frameworkId');
  return (
    <FormPage<{ until: string; reason: string }, Framework>
      title={t('absenceTitle')}
      back={{ label: t('framework'), href: `/provider/frameworks/${id}` }}
      intro={t('absenceIntro')}
      values={{ until: '', reason: '' }}
      submitLabel={t('save')}
      submit={({ until, reason }) => tellAbsence(id, { until: until || null, reason })}
      onDone={() => go(`/provider/frameworks/${id}`)}
    >
      {(field) => (
        <>
          <DateField {...field('until')} label={t('until')} optional />
          <TextAreaField {...field('reason')} label={t('reason')} rows={3} />
        </>
      )}
    </FormPage>
  );
}
