import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  CheckboxField,
  DateField,
  FormSection,
  MoneyField,
  MunicipalityField,
  NumberField,
  RepeatField,
  SelectField,
  TextField,
  useCodelist,
} from '#ui';
import { agreedTexts } from '../../../contracts/agreed/agreed-texts.js';
import { DataAnnexFields } from './data-annex-fields.js';
import {
  NEW_ASSURANCE,
  NEW_CAPACITY,
  NEW_CONTACT,
  NEW_OPTION,
  type TermsFieldsProps,
  type TermsValues,
} from './terms-values.js';

/** Everything that is agreed beside prices and validity, section by section. */
export function TermsFields({ field }: TermsFieldsProps) {
  const t = useTexts(agreedTexts);
  const units = (['day', 'month'] as const).map((value) => ({ value, label: t(`unit-${value}`) }));
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
          options={(['by-run', 'monthly', 'on-outcome'] as const).map((value) => ({
            value,
            label: t(`invoicing-${value}`),
          }))}
        />
        <NumberField {...field('paymentDays')} label={t('paymentDays')} unit={t('unit-day')} min={1} max={60} />
      </FormSection>
      <FormSection title={t('options')}>
        <OptionFields field={field} />
      </FormSection>
      <FormSection title={t('capacity')}>
        <CapacityFields field={field} />
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
            options={(['extension', 'volume'] as const).map((value) => ({ value, label: t(`option-${value}`) }))}
          />
          <TextField {...field(`options.${index}.title`)} label={t('name')} maxLength={300} />
          {options[index]?.kind === 'volume' ? (
            <MoneyField {...field(`options.${index}.volume`)} label={t('volume')} min="0.01" />
          ) : (
            <NumberField {...field(`options.${index}.months`)} label={t('months')} min={1} max={120} />
          )}
          <DateField {...field(`options.${index}.useBy`)} label={t('useBy')} />
        </>
      )}
    </RepeatField>
  );
}

function CapacityFields({ field }: TermsFieldsProps) {
  const t = useTexts(agreedTexts);
  const services = useCodelist('service-kinds');
  return (
    <RepeatField
      name="capacity"
      itemTitle={(index) => t('capacityN', { n: index + 1 })}
      addLabel={t('addCapacity')}
      empty={{ ...NEW_CAPACITY }}
    >
      {(index) => (
        <>
          <SelectField {...field(`capacity.${index}.serviceKind`)} label={t('service')} options={services} />
          <MunicipalityField
            {...field(`capacity.${index}.municipality`)}
            label={t('municipality')}
            hint={t('municipalityHint')}
            optional
          />
          <NumberField {...field(`capacity.${index}.places`)} label={t('places')} min={1} max={100_000} />
          <SelectField
            {...field(`capacity.${index}.period`)}
            label={t('period')}
            options={(['month', 'whole'] as const).map((value) => ({ value, label: t(`period-${value}`) }))}
          />
          <DateField {...field(`capacity.${index}.startsOn`)} label={t('startsOn')} />
          <DateField {...field(`capacity.${index}.endsOn`)} label={t('endsOn')} />
        </>
      )}
    </RepeatField>
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
            options={(['insurance', 'certificate'] as const).map((value) => ({
              value,
              label: t(`assurance-${value}`),
            }))}
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
            options={(['authority', 'provider'] as const).map((value) => ({ value, label: t(`party-${value}`) }))}
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
