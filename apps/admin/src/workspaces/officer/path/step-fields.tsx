import { useQuery } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import { CheckboxField, ComboField, DateField, SelectField, TextField, useCodeName, type NameOf } from '#ui';
import { organisationsQuery, servicesQuery } from '../../../service-path/queries.js';
import { texts } from '../../../service-path/texts.js';
import { clientQuery } from '../clients/queries.js';
import type { PathValues, StepValues } from './path-values.js';

interface StepFieldsProps {
  index: number;
  clientId: string;
  field: NameOf<PathValues>;
}

/** One step: what it is for, who does it, by which service and when. */
export function StepFields({ index, clientId, field }: StepFieldsProps) {
  const t = useTexts(texts);
  const kind = useCodeName('service-kinds');
  const services = useQuery(servicesQuery).data?.items ?? [];
  const vouchers = useQuery(clientQuery(clientId)).data?.vouchers ?? [];
  const { acts } = useWatch<PathValues>({ name: `steps.${index}` }) as unknown as StepValues;
  return (
    <>
      <TextField {...field(`steps.${index}.goal`)} label={t('goal')} hint={t('goalHint')} maxLength={300} />
      {index > 0 && <CheckboxField {...field(`steps.${index}.sideBySide`)} label={t('sideBySide')} optional />}
      <SelectField
        {...field(`steps.${index}.acts`)}
        label={t('whoActs')}
        options={(['client', 'case-worker', 'organisation'] as const).map((value) => ({
          value,
          label: t(`acts-${value}`),
        }))}
      />
      {acts === 'organisation' && <OrganisationFields index={index} field={field} />}
      <SelectField
        {...field(`steps.${index}.serviceId`)}
        label={t('catalogueService')}
        optional
        options={services.map((service) => ({ value: service.id, label: kind(service.kind) }))}
      />
      <TextField {...field(`steps.${index}.service`)} label={t('otherService')} maxLength={300} optional />
      <DateField {...field(`steps.${index}.plannedFrom`)} label={t('plannedFrom')} optional />
      <DateField {...field(`steps.${index}.plannedTo`)} label={t('plannedTo')} optional />
      {vouchers.length > 0 && (
        <SelectField
          {...field(`steps.${index}.voucherId`)}
          label={t('boughtBy')}
          optional
          options={vouchers.map(({ id, number, serviceKind }) => ({
            value: id,
            label: `${number} ${kind(serviceKind)}`,
          }))}
        />
      )}
    </>
  );
}

function OrganisationFields({ index, field }: Omit<StepFieldsProps, 'clientId'>) {
  const t = useTexts(texts);
  const organisations = useQuery(organisationsQuery).data?.items ?? [];
  const { organisationId } = useWatch<PathValues>({ name: `steps.${index}` }) as unknown as StepValues;
  return (
    <>
      <SelectField
        {...field(`steps.${index}.sector`)}
        label={t('sector')}
        options={(['public', 'municipal', 'third-sector', 'private'] as const).map((value) => ({
          value,
          label: t(`sector-${value}`),
        }))}
      />
      <ComboField
        {...field(`steps.${index}.organisationId`)}
        label={t('organisation')}
        hint={t('organisationHint')}
        optional
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {organisationId === '' && (
        <TextField {...field(`steps.${index}.organisationName`)} label={t('organisationName')} maxLength={300} />
      )}
    </>
  );
}
