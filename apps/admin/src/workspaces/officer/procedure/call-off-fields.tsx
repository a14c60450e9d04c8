import { useTexts } from '#app';
import { DateTimeField, MoneyField, NumberField, TextAreaField, TextField, type NameOf } from '#ui';
import { texts as shared } from '../../../procurement/procedure-texts.js';
import { localOf } from '../draft/draft-values.js';
import { NOT_SAID, SaidInLanguages, sentIn, type Said, type TextIn } from '../draft/said-in-languages.js';
import { texts } from './texts.js';

/** What every call-off says, whatever it is called off from. */
export interface CallOffTerms {
  title: Said;
  description: Said;
  estimatedValue: string;
  durationMonths: number | '';
  submissionDeadline: string;
}
export const NO_TERMS: CallOffTerms = {
  title: NOT_SAID,
  description: NOT_SAID,
  estimatedValue: '',
  durationMonths: '',
  submissionDeadline: '',
};

export const sentTerms = ({
  title,
  description,
  estimatedValue,
  durationMonths,
  submissionDeadline,
}: CallOffTerms) => ({
  title: sentIn(title),
  description: sentIn(description),
  estimatedValue,
  durationMonths: Number(durationMonths),
  submissionDeadline: localOf(submissionDeadline) ?? '',
});

interface CallOffFieldsProps {
  field: NameOf<CallOffTerms>;
  main: TextIn;
  /** What the law says of the deadline, where it does. */
  deadlineHint?: string;
}

export function CallOffFields({ field, main, deadlineHint }: CallOffFieldsProps) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  return (
    <>
      <SaidInLanguages main={main}>
        {(inLanguage, language) => (
          <>
            <TextField {...field(`title.${language}`)} {...inLanguage(t('name'))} maxLength={400} />
            <TextAreaField {...field(`description.${language}`)} {...inLanguage(t('description'))} />
          </>
        )}
      </SaidInLanguages>
      <MoneyField {...field('estimatedValue')} label={t('value')} min="0.01" />
      <NumberField {...field('durationMonths')} label={t('months')} min={1} max={120} />
      <DateTimeField
        {...field('submissionDeadline')}
        label={words('submissionEnd')}
        {...(deadlineHint !== undefined && { hint: deadlineHint })}
      />
    </>
  );
}
