import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  CheckboxField,
  DateField,
  FormSection,
  MoneyField,
  NumberField,
  RepeatField,
  SelectField,
  TextField,
} from '#ui';
import { agreedTexts } from '../../../contracts/agreed/agreed-texts.js';
import { PlacesFields } from '../../../contracts/agreed/places-fields.js';
import { DataAnnexFields } from './data-annex-fields.js';
import { NEW_ASSURANCE, NEW_CONTACT, NEW_OPTION, type TermsFieldsProps, type TermsValues } from './terms-values.js';

const choices = <const V extends string>(values: readonly V[], label: (value: V) => string) =>
  values.map((value) => ({ value, label: label(value) }));

/** Everything that is agreed beside prices and validity, section by section. */
export function TermsFields({ field }: TermsFieldsProps) {
  const t = useTexts(agreedTexts);
  const units = choices(['day', 'month'], (value) => t(`unit-${value}`));
  const annexed = useWatch<TermsValues, 'withAnnex'>({ name: 'withAnnex' });
  return (
    <>
      <FormSection title={t('notice')}>
        {(['authority', 'provider'] as const).map((party) => (
          <div key={party}>
            <NumberField {...field(`${party}Notice`)} label={t(`${party}Notice`)} min={1} max={730} />
            <SelectField
              {...field(`${party}NoticeUnit`)}
              label={`${t(`${party}Notice`)}, ${t('unitOf').toLowerCase()}`}
              options={units}
            />
          </div>
        ))}
      </FormSection>
      <FormSection title={t('payment')}>
        <SelectField
          {...field('invoicing')}
          label={t('invoicing')}
          options={choices(['by-run', 'monthly', 'on-outcome'], (value) => t(`invoicing-${value}`))}
        />
        <NumberField {...field('paymentDays')} label={t('paymentDays')} unit={t('unit-day')} min={1} max={60} />
      </FormSection>
      <FormSection title={t('options')}>
        <OptionFields field={field} />
      </FormSection>
      <FormSection title={t('capacity')}>
        <PlacesFields name="capacity" />
      </FormSection>
      <FormSection title={t('assurances')}>
        <AssuranceFields field={field} />
      </FormSection>
      <FormSection title={t('contacts')}>
        <ContactFields field={field} />
      </FormSection>
      <FormSection title={t('dataAnnex')}>
        <CheckboxField {...field('withAnnex')} label={t('withAnnex')} optional />
        {annexed && <DataAnnexFields field={field} />}
      </FormSection>
    </>
  );
}

function OptionFields({ field }: TermsFieldsProps) {
  const t = useTexts(agreedTexts);
  const options = useWatch<TermsValues, 'options'>({ name: 'options' });
  return (
    <RepeatField
      name="options"
      itemTitle={(index) => t('optionN', { n: index + 1 })}
      addLabel={t('addOption')}
      empty={{ ...NEW_OPTION }}
      max={20}
    >
      {(index) => (
        <>
          <SelectField
            {...field(`options.${index}.kind`)}
            label={t('kind')}
            options={choices(['extension', 'volume'], (value) => t(`option-${value}`))}
          />
          <TextField {...field(`options.${index}.title`)} label={t('name')} maxLength={300} />
          {options[index]?.kind === 'volume' ? (
            <MoneyField {...field(`options.${index}.volume`)} label={t('volume')} min="0.01" />
          ) : (
            <>
              <NumberField {...field(`options.${index}.months`)} label={t('months')} min={1} max={120} />
              <PriceRuleFields field={field} index={index} prices={options[index]?.prices} />
            </>
          )}
          <DateField {...field(`options.${index}.useBy`)} label={t('useBy')} />
        </>
      )}
    </RepeatField>
  );
}

/** What prices do in the months that the option adds. */
function PriceRuleFields({ field, index, prices }: TermsFieldsProps & { index: number; prices: string | undefined }) {
  const t = useTexts(agreedTexts);
  return (
    <>
      <SelectField
        {...field(`options.${index}.prices`)}
        label={t('prices')}
        options={choices(['stay', 'change', 'follow'], (value) => t(`prices-${value}`))}
      />
      {prices === 'change' && (
        <TextField
          {...field(`options.${index}.percentage`)}
          label={t('percentage')}
          hint={t('percentageHint')}
          maxLength={8}
        />
      )}
      {prices === 'follow' && (
        <>
          <TextField {...field(`options.${index}.indexName`)} label={t('indexName')} maxLength={200} />
          <TextField {...field(`options.${index}.indexBase`)} label={t('indexBase')} maxLength={12} />
        </>
      )}
    </>
  );
}

function AssuranceFields({ field }: TermsFieldsProps) {
  const t = useTexts(agreedTexts);
  const assurances = useWatch<TermsValues, 'assurances'>({ name: 'assurances' });
  return (
    <RepeatField
      name="assurances"
      itemTitle={(index) => t('assuranceN', { n: index + 1 })}
      addLabel={t('addAssurance')}
      empty={{ ...NEW_ASSURANCE }}
      max={20}
    >
      {(index) => (
        <>
          <SelectField
            {...field(`assurances.${index}.kind`)}
            label={t('kind')}
            options={choices(['insurance', 'certificate'], (value) => t(`assurance-${value}`))}
          />
          <TextField {...field(`assurances.${index}.title`)} label={t('name')} maxLength={300} />
          {assurances[index]?.kind === 'insurance' && (
            <MoneyField {...field(`assurances.${index}.minimum`)} label={t('minimum')} min="0.01" optional />
          )}
        </>
      )}
    </RepeatField>
  );
}

function ContactFields({ field }: TermsFieldsProps) {
  const t = useTexts(agreedTexts);
  return (
    <RepeatField
      name="contacts"
      itemTitle={(index) => t('contactN', { n: index + 1 })}
      addLabel={t('addContact')}
      empty={{ ...NEW_CONTACT }}
      max={20}
    >
      {(index) => (
        <>
          <SelectField
            {...field(`contacts.${index}.party`)}
            label={t('party')}
            options={choices(['authority', 'provider'], (value) => t(`party-${value}`))}
          />
          <TextField {...field(`contacts.${index}.name`)} label={t('name')} maxLength={200} />
          <TextField {...field(`contacts.${index}.task`)} label={t('task')} maxLength={200} />
          <TextField {...field(`contacts.${index}.email`)} label={t('email')} type="email" maxLength={200} />
          <TextField {...field(`contacts.${index}.phone`)} label={t('phone')} maxLength={40} optional />
        </>
      )}
    </RepeatField>
  );
}
