import { useTexts } from '#app';
import { MunicipalityField, SelectField, TextField, type NameOf } from '#ui';
import { texts as people } from '../../../clients/texts.js';
import { DIGITAL, MOBILITY, type DigitalAbility, type Mobility } from '../../../clients/types.js';
import { texts } from './texts.js';

export interface ContactValues {
  name: string;
  email: string;
  phone: string;
  municipality: string;
  language: 'fi' | 'sv' | 'en';
}

export interface PersonValues extends ContactValues {
  mobility: Mobility | '';
  digitalAbility: DigitalAbility | '';
}

/** What the API takes; an empty field is no answer. */
export const contactOf = <V extends PersonValues>({ phone, mobility, digitalAbility, ...values }: V) => ({
  ...values,
  phone: phone === '' ? null : phone,
  mobility: mobility === '' ? null : mobility,
  digitalAbility: digitalAbility === '' ? null : digitalAbility,
});

/** Who the client is and how to reach them, of a person and of a company, when registering and when changing. */
export function ContactFields<V extends ContactValues>({ field, nameLabel }: { field: NameOf<V>; nameLabel?: string }) {
  const t = useTexts(texts);
  const of = field as unknown as NameOf<ContactValues>;
  const languages = (['fi', 'sv', 'en'] as const).map((value) => ({ value, label: t(`language-${value}`) }));
  return (
    <>
      <TextField {...of('name')} label={nameLabel ?? t('name')} maxLength={200} />
      <TextField {...of('email')} label={t('email')} type="email" maxLength={300} />
      <TextField {...of('phone')} label={t('phone')} type="tel" maxLength={50} optional />
      <MunicipalityField {...of('municipality')} />
      <SelectField {...of('language')} label={t('language')} options={languages} />
    </>
  );
}

/** What keeps a person from getting to a service, or from using one on the net. */
export function AbilityFields<V extends PersonValues>({ field }: { field: NameOf<V> }) {
  const p = useTexts(people);
  const of = field as unknown as NameOf<PersonValues>;
  return (
    <>
      <SelectField
        {...of('mobility')}
        label={p('mobility')}
        optional
        options={MOBILITY.map((value) => ({ value, label: p(`mobility-${value}`) }))}
      />
      <SelectField
        {...of('digitalAbility')}
        label={p('digitalAbility')}
        optional
        options={DIGITAL.map((value) => ({ value, label: p(`digital-${value}`) }))}
      />
    </>
  );
}
