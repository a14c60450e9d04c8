import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '#api';
import { useText, useTexts } from '#app';
import { FactsList, FormPage, FormSection, Page, Resource, TextField, useGo } from '#ui';
import type { components } from '../../../api/schema.js';
import { texts } from './texts.js';

type Found = components['schemas']['DecisionTermsDetail'];
type Terms = components['schemas']['SetDecisionTerms'];

const BASE = '/officer/decision-terms';

const termsQuery = queryOptions({
  queryKey: ['decision-terms'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/v1/decision-terms', { signal })),
});

/** By what power decisions are made and where they are contested: what every letter of a decision says. */
export function DecisionTermsPage() {
  const t = useTexts(texts);
  const terms = useQuery(termsQuery);
  return (
    <Resource query={terms}>
      {(found) =>
        found.permittedActions.some(({ allowed }) => allowed) ? (
          <TermsForm {...found} />
        ) : (
          <Page title={t('title')} intro={<p>{t(found.terms === null ? 'none' : 'intro')}</p>} width="text">
            {found.terms !== null && <TermsFacts terms={found.terms} />}
          </Page>
        )
      }
    </Resource>
  );
}

function TermsFacts({ terms }: { terms: Terms }) {
  const t = useTexts(texts);
  const say = useText();
  const { power, registry, hours, street, postalCode, town, email, phone, court, courtAddress } = terms;
  return (
    <FactsList
      wide
      facts={[
        { label: t('powerGroup'), value: say(power) },
        { label: t('registryGroup'), value: `${say(registry)}, ${street}, ${postalCode} ${town}` },
        { label: t('email'), value: email },
        { label: t('phone'), value: phone },
        { label: t('hours'), value: say(hours) },
        { label: t('courtGroup'), value: `${say(court)}, ${courtAddress}` },
      ]}
    />
  );
}

const NONE = { fi: '', sv: '', en: '' };
const EMPTY: Terms = {
  ...{ power: NONE, registry: NONE, hours: NONE, court: NONE },
  ...{ street: '', postalCode: '', town: '', email: '', phone: '', courtAddress: '' },
};

function TermsForm({ terms, version }: Found) {
  const t = useTexts(texts);
  const go = useGo();
  return (
    <FormPage<Terms, Found>
      title={t('title')}
      back={{ label: t('title'), href: BASE }}
      intro={t('intro')}
      values={terms ?? EMPTY}
      version={version}
      submitLabel={t('save')}
      submit={(body, headers) =>
        unwrap(api.PUT('/api/v1/decision-terms', { params: { header: { ...headers, ...ifMatch(version) } }, body }))
      }
      onDone={() => go('/officer/clients')}
    >
      {(field) => {
        const inThree = (name: 'power' | 'registry' | 'hours' | 'court', what: string, maxLength: number) => (
          <>
            <TextField {...field(`${name}.fi`)} label={t('inFi', { what })} maxLength={maxLength} />
            <TextField {...field(`${name}.sv`)} label={t('inSv', { what })} maxLength={maxLength} />
            <TextField {...field(`${name}.en`)} label={t('inEn', { what })} maxLength={maxLength} />
          </>
        );
        return (
          <>
            <FormSection title={t('powerGroup')} hint={t('powerHint')}>
              {inThree('power', t('powerGroup'), 200)}
            </FormSection>
            <FormSection title={t('registryGroup')}>
              {inThree('registry', t('registry'), 100)}
              <TextField {...field('street')} label={t('street')} maxLength={100} />
              <TextField {...field('postalCode')} label={t('postalCode')} maxLength={5} />
              <TextField {...field('town')} label={t('town')} maxLength={50} />
              <TextField {...field('email')} label={t('email')} type="email" maxLength={320} />
              <TextField {...field('phone')} label={t('phone')} type="tel" maxLength={30} />
              {inThree('hours', t('hours'), 100)}
            </FormSection>
            <FormSection title={t('courtGroup')}>
              {inThree('court', t('court'), 100)}
              <TextField {...field('courtAddress')} label={t('courtAddress')} maxLength={200} />
            </FormSection>
          </>
        );
      }}
    </FormPage>
  );
}
