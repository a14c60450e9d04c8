import { useSession, useTexts } from '#app';
import { BusinessIdField, ButtonLink, EmptyState, FormPage, MunicipalityField, Page, TextField } from '#ui';
import { actFor, signInHref } from '../../../app/session.js';
import { registerCompany } from './queries.js';
import { texts } from './texts.js';

interface Values {
  name: string;
  businessId: string;
  municipality: string;
}

/** Where a newcomer brings a company in. */
export function RegisterCompanyPage() {
  const t = useTexts(texts);
  const session = useSession();
  if (session === undefined) return null;
  if (session.actor.kind !== 'client') {
    const action = session.signedIn ? undefined : (
      <ButtonLink href={signInHref('/register-company')}>{t('signIn')}</ButtonLink>
    );
    return (
      <Page title={t('register')} intro={t('registerIntro')} width="text">
        <EmptyState
          title={session.signedIn ? t('register') : t('signIn')}
          text={t(session.signedIn ? 'actAsYourself' : 'signInFirst')}
          action={action}
        />
      </Page>
    );
  }
  return (
    <FormPage<Values, { id: string }>
      title={t('register')}
      back={{ label: t('home'), href: '/' }}
      intro={t('registerIntro')}
      values={{ name: '', businessId: '', municipality: '' }}
      submitLabel={t('register')}
      submit={registerCompany}
      onDone={({ id }) => void actFor(id, '/provider/company')}
    >
      {(field) => (
        <>
          <TextField {...field('name')} label={t('name')} maxLength={300} autoComplete="organization" />
          <BusinessIdField {...field('businessId')} />
          <MunicipalityField {...field('municipality')} label={t('municipality')} />
        </>
      )}
    </FormPage>
  );
}
