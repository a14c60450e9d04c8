import { useTexts } from '#app';
import { BusinessIdField, FormPage, useGo } from '#ui';
import { ContactFields, type ContactValues } from './client-fields.js';
import { registerCompany } from './queries.js';
import { texts } from './texts.js';
import { texts as turns } from './turns-texts.js';

interface Values extends ContactValues {
  businessId: string;
}
const EMPTY: Values = { name: '', email: '', phone: '', municipality: '', language: 'fi', businessId: '' };

export function RegisterCompanyPage() {
  const t = useTexts(texts);
  const u = useTexts(turns);
  const go = useGo();
  return (
    <FormPage<Values, { id: string }>
      title={u('registerCompany')}
      intro={<p>{u('registerCompanyIntro')}</p>}
      back={{ label: t('title'), href: '/officer/clients' }}
      values={EMPTY}
      submitLabel={t('register')}
      submit={({ phone, ...values }) => registerCompany({ ...values, ...(phone === '' ? {} : { phone }) })}
      onDone={({ id }) => go(`/officer/clients/${id}`)}
    >
      {(field) => (
        <>
          <BusinessIdField {...field('businessId')} />
          <ContactFields field={field} nameLabel={u('companyName')} />
        </>
      )}
    </FormPage>
  );
}
