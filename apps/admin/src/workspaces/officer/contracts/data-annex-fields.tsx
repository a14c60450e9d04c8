import { useTexts } from '#app';
import { RepeatField, SelectField, TextAreaField, TextField } from '#ui';
import { agreedTexts } from '../../../contracts/agreed/agreed-texts.js';
import { NEW_SUB_PROCESSOR, type TermsFieldsProps } from './terms-values.js';

/** The annex on the processing of personal data; it may be saved incomplete. */
export function DataAnnexFields({ field }: TermsFieldsProps) {
  const t = useTexts(agreedTexts);
  return (
    <>
      <SelectField
        {...field('dataAnnex.controller')}
        label={t('controller')}
        options={(['authority', 'joint', 'separate'] as const).map((value) => ({
          value,
          label: t(`controller-${value}`),
        }))}
      />
      {(['purpose', 'dataCategories', 'peopleCategories', 'retention'] as const).map((part) => (
        <TextAreaField
          key={part}
          {...field(`dataAnnex.${part}`)}
          label={t(part)}
          hint={t('laterHint')}
          rows={3}
          later
        />
      ))}
      <TextAreaField
        {...field('dataAnnex.transfers')}
        label={t('transfers')}
        hint={t('transfersHint')}
        rows={2}
        optional
      />
      <RepeatField
        name="dataAnnex.subProcessors"
        itemTitle={(index) => t('subProcessorN', { n: index + 1 })}
        addLabel={t('addSubProcessor')}
        empty={{ ...NEW_SUB_PROCESSOR }}
        max={50}
      >
        {(index) => (
          <>
            <TextField {...field(`dataAnnex.subProcessors.${index}.name`)} label={t('name')} maxLength={300} />
            <TextField {...field(`dataAnnex.subProcessors.${index}.country`)} label={t('country')} maxLength={100} />
            <TextField {...field(`dataAnnex.subProcessors.${index}.task`)} label={t('task')} maxLength={500} />
          </>
        )}
      </RepeatField>
    </>
  );
}
