import { useTexts } from '#app';
import { AppLink, FormPage, TextField, useGo } from '#ui';
import { AbilityFields, ContactFields, contactOf, type PersonValues } from './client-fields.js';
import { registerClient } from './queries.js';
import { texts } from './texts.js';
import { texts as turns } from './turns-texts.js';

interface Values extends PersonValues {
  personalCode: string;
}
const EMPTY: Values = {
  ...{ name: '', email: '', phone: '', municipality: '', language: 'fi', mobility: '', digitalAbility: '' },
  personalCode: '',
};

export function RegisterClientPage() {
  const t = useTexts(texts);
  const u = useTexts(turns);
  const go = useGo();
  return (
    <FormPage<Values, { id: string }>
      title={t('registerTitle')}
      intro={
        <>
          <p>{t('registerIntro')}</p>
          <p>
            <AppLink href="/officer/clients/new-company">{u('isCompany')}</AppLink>
          </p>
        </>
      }
      back={{ label: t('title'), href: '/officer/clients' }}
      values={EMPTY}
      submitLabel={t('register')}
      submit={(values) => {
        const { phone, ...client } = contactOf(values);
        return registerClient({ ...client, ...(phone === null ? {} : { phone }) });
      }}
      onDone={({ id }) => go(`/officer/clients/${id}`)}
    >
      {(field) => (
        <>
          <TextField {...field('personalCode')} label={t('personalCode')} hint={t('personalCodeHint')} maxLength={11} />
          <ContactFields field={field} />
          <AbilityFields field={field} />
        </>
      )}
    </FormPage>
  );
}
