import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useTexts } from '#app';
import {
  CheckboxField,
  CheckboxGroupField,
  ComboField,
  ComboListField,
  DateField,
  FormSection,
  MunicipalityField,
  RepeatField,
  SelectField,
  TextAreaField,
  TextField,
  useCodelist,
  type NameOf,
} from '#ui';
import {
  EMPTY_COST_KEY,
  EMPTY_FLOW,
  EMPTY_PARTY,
  EMPTY_POINT,
  EMPTY_RESPONSIBILITY,
  type Values,
} from './cooperation-values.js';
import { providerOptionsQuery } from '../../../alliances/queries.js';
import { bodiesQuery } from './queries.js';
import { texts } from './texts.js';

type Fields = { field: NameOf<Values> };
const KINDS = ['municipality-region', 'region-region', 'region-state'] as const;
const PARTIES = ['municipality', 'region', 'wellbeing-county', 'state', 'other'] as const;
const KEYS = ['population', 'use', 'fixed-share'] as const;
const ROLES = ['organiser', 'producer', 'payer', 'clientOwner'] as const;

export function CooperationFields({ field }: Fields): ReactNode {
  const t = useTexts(texts);
  return (
    <>
      <SelectField
        {...field('kind')}
        label={t('kind')}
        options={KINDS.map((value) => ({ value, label: t(`kind-${value}`) }))}
      />
      <TextField {...field('title.fi')} label={`${t('name')} (suomi)`} maxLength={300} />
      <TextField {...field('title.sv')} label={`${t('name')} (svenska)`} maxLength={300} optional />
      <TextField {...field('title.en')} label={`${t('name')} (English)`} maxLength={300} optional />
      <TextAreaField {...field('purpose.fi')} label={`${t('purpose')} (suomi)`} />
      <TextAreaField {...field('purpose.sv')} label={`${t('purpose')} (svenska)`} optional />
      <TextAreaField {...field('purpose.en')} label={`${t('purpose')} (English)`} optional />
      <DateField {...field('validFrom')} label={t('validFrom')} />
      <DateField {...field('lastDay')} label={t('validTo')} hint={t('validToHint')} optional />
      <FormSection title={t('parties')}>
        <PartyFields field={field} />
      </FormSection>
      <FormSection title={t('responsibilities')}>
        <ResponsibilityFields field={field} />
      </FormSection>
      <FormSection title={t('costs')}>
        <CostKeyFields field={field} />
      </FormSection>
      <FormSection title={t('together')}>
        <TogetherFields field={field} />
      </FormSection>
    </>
  );
}

/** The parties as they stand in the form now, to be chosen from. */
function usePartyOptions() {
  const t = useTexts(texts);
  const parties = useWatch<Values, 'parties'>({ name: 'parties' });
  return parties.map(({ name }, index) => ({
    value: String(index + 1),
    label: name || t('nth', { what: t('party'), number: index + 1 }),
  }));
}

function PartyFields({ field }: Fields) {
  const t = useTexts(texts);
  const bodies = useQuery(bodiesQuery);
  const providers = useQuery(providerOptionsQuery);
  const organisations = (bodies.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <RepeatField
      name="parties"
      itemTitle={(index) => t('nth', { what: t('party'), number: index + 1 })}
      addLabel={t('addParty')}
      empty={{ ...EMPTY_PARTY }}
      max={30}
    >
      {(index) => (
        <>
          <TextField {...field(`parties.${index}.name`)} label={t('name')} maxLength={300} />
          <SelectField
            {...field(`parties.${index}.kind`)}
            label={t('partyKind')}
            options={PARTIES.map((value) => ({ value, label: t(`party-${value}`) }))}
          />
          <SelectField
            {...field(`parties.${index}.organisationId`)}
            label={t('organisation')}
            hint={t('organisationHint')}
            options={organisations}
            optional
          />
          <ComboField
            {...field(`parties.${index}.providerId`)}
            label={t('asProvider')}
            hint={t('asProviderHint')}
            options={providers.data ?? []}
            optional
          />
        </>
      )}
    </RepeatField>
  );
}

function ResponsibilityFields({ field }: Fields) {
  const t = useTexts(texts);
  const services = useCodelist('service-kinds');
  const parties = usePartyOptions();
  return (
    <RepeatField
      name="responsibilities"
      itemTitle={(index) => t('nth', { what: t('responsibility'), number: index + 1 })}
      addLabel={t('addResponsibility')}
      empty={{ ...EMPTY_RESPONSIBILITY }}
      max={100}
    >
      {(index) => (
        <>
          <ComboListField
            {...field(`responsibilities.${index}.serviceKinds`)}
            label={t('services')}
            options={services}
          />
          <MunicipalityField
            {...field(`responsibilities.${index}.municipalities`)}
            label={t('municipalities')}
            multiple
          />
          {ROLES.map((role) => (
            <Fragment key={role}>
              <SelectField {...field(`responsibilities.${index}.${role}`)} label={t(role)} options={parties} />
              {role === 'producer' && (
                <CheckboxField {...field(`responsibilities.${index}.bought`)} label={t('bought')} optional />
              )}
            </Fragment>
          ))}
        </>
      )}
    </RepeatField>
  );
}

function CostKeyFields({ field }: Fields) {
  const t = useTexts(texts);
  const parties = usePartyOptions();
  const keys = useWatch<Values, 'costKeys'>({ name: 'costKeys' });
  return (
    <RepeatField
      name="costKeys"
      itemTitle={(index) => t('nth', { what: t('costKey'), number: index + 1 })}
      addLabel={t('addCostKey')}
      empty={{ ...EMPTY_COST_KEY }}
      max={20}
    >
      {(index) => (
        <>
          <TextField {...field(`costKeys.${index}.title.fi`)} label={`${t('name')} (suomi)`} maxLength={200} />
          <TextField
            {...field(`costKeys.${index}.title.sv`)}
            label={`${t('name')} (svenska)`}
            maxLength={200}
            optional
          />
          <TextField
            {...field(`costKeys.${index}.title.en`)}
            label={`${t('name')} (English)`}
            maxLength={200}
            optional
          />
          <SelectField
            {...field(`costKeys.${index}.kind`)}
            label={t('keyKind')}
            options={KEYS.map((value) => ({ value, label: t(`key-${value}`) }))}
          />
          <TextField {...field(`costKeys.${index}.source`)} label={t('source')} maxLength={500} />
          {keys[index]?.kind !== 'use' &&
            parties.map(({ label }, party) => (
              <TextField
                key={party}
                {...field(`costKeys.${index}.weights.${party}.weight`)}
                label={t('weightFor', { party: label })}
                maxLength={20}
              />
            ))}
        </>
      )}
    </RepeatField>
  );
}

function TogetherFields({ field }: Fields) {
  const t = useTexts(texts);
  const parties = usePartyOptions();
  return (
    <>
      <RepeatField
        name="servicePoints"
        itemTitle={(index) => t('nth', { what: t('servicePoint'), number: index + 1 })}
        addLabel={t('addServicePoint')}
        empty={{ ...EMPTY_POINT }}
        max={50}
      >
        {(index) => (
          <>
            <TextField {...field(`servicePoints.${index}.name`)} label={t('name')} maxLength={200} />
            <TextField {...field(`servicePoints.${index}.address`)} label={t('address')} maxLength={300} />
            <MunicipalityField {...field(`servicePoints.${index}.municipality`)} label={t('municipality')} />
            <TextField {...field(`servicePoints.${index}.hours`)} label={t('hours')} maxLength={300} optional />
            <CheckboxGroupField {...field(`servicePoints.${index}.team`)} label={t('team')} options={parties} />
          </>
        )}
      </RepeatField>
      <RepeatField
        name="information"
        itemTitle={(index) => t('nth', { what: t('informationItem'), number: index + 1 })}
        addLabel={t('addInformation')}
        empty={{ ...EMPTY_FLOW }}
        max={50}
      >
        {(index) => (
          <>
            <TextField {...field(`information.${index}.data`)} label={t('data')} maxLength={500} />
            <TextField {...field(`information.${index}.purpose`)} label={t('use')} maxLength={500} />
            <TextField {...field(`information.${index}.legalGround`)} label={t('legalGround')} maxLength={300} />
            <SelectField {...field(`information.${index}.from`)} label={t('from')} options={parties} />
            <SelectField {...field(`information.${index}.to`)} label={t('to')} options={parties} />
          </>
        )}
      </RepeatField>
    </>
  );
}
