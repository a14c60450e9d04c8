import { useTexts } from '#app';
import { CheckboxField, DateField, NumberField, TextField, type NameOf } from '#ui';
import { texts } from '../../../participations/texts.js';
import type { Employment } from '../../../participations/types.js';

export interface EmploymentValues {
  employer: string;
  start: string;
  end: string;
  hoursPerWeek: number | '';
  subsidised: boolean;
}

/** What a job is, in the report and in its correction. */
export function EmploymentFields({ field }: { field: NameOf<EmploymentValues> }) {
  const t = useTexts(texts);
  return (
    <>
      <TextField {...field('employer')} label={t('employer')} maxLength={200} />
      <DateField {...field('start')} label={t('start')} />
      <DateField {...field('end')} label={t('end')} hint={t('endHint')} optional />
      <NumberField
        {...field('hoursPerWeek')}
        label={t('hoursPerWeek')}
        unit={t('hoursUnit')}
        min={1}
        max={60}
        decimals={1}
      />
      <CheckboxField {...field('subsidised')} label={t('wageSubsidy')} optional />
    </>
  );
}

export const employmentOf = ({ employer, start, end, hoursPerWeek, subsidised }: EmploymentValues): Employment => ({
  employer,
  start,
  end: end === '' ? null : end,
  hoursPerWeek: String(hoursPerWeek),
  subsidised,
});
