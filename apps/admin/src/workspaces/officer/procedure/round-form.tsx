import { useTexts } from '#app';
import { CheckboxField, DateTimeField, FormPage, TextAreaField, TextField, useGo } from '#ui';
import type { OfficerProcedure } from '../../../procurement/procedure-parts.js';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { localOf } from '../draft/draft-values.js';
import { openRound } from './queries.js';
import { texts } from './texts.js';
import { useProcedure } from './use-procedure.js';

interface RoundValues {
  title: string;
  invitation: string;
  wantsPrice: boolean;
  answersUntil: string;
}

export function OpenRoundPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const go = useGo();
  const { id, href } = useProcedure();
  return (
    <FormPage<RoundValues, OfficerProcedure>
      title={t('openRound')}
      back={{ label: t('title'), href }}
      values={{ title: '', invitation: '', wantsPrice: false, answersUntil: '' }}
      submitLabel={t('openRound')}
      submit={(values) => openRound(id, { ...values, answersUntil: localOf(values.answersUntil) ?? '' })}
      onDone={() => go(href)}
      danger={{
        title: t('openRound'),
        whatHappens: t('openWhat'),
        toWhom: t('openWhom'),
        undo: t('noUndo'),
        confirm: t('openRound'),
      }}
    >
      {(field) => (
        <>
          <TextField {...field('title')} label={t('roundName')} maxLength={400} />
          <TextAreaField {...field('invitation')} label={t('invitation')} rows={8} />
          <CheckboxField {...field('wantsPrice')} label={t('wantsPrice')} optional />
          <DateTimeField {...field('answersUntil')} label={words('answersUntil')} />
        </>
      )}
    </FormPage>
  );
}
