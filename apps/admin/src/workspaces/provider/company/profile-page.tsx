import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '#app';
import {
  Button,
  CheckboxGroupField,
  ComboListField,
  ConfirmReceipt,
  CpvField,
  FactsList,
  FormPage,
  MunicipalityField,
  Page,
  Resource,
  SelectField,
  TextAreaField,
  TextField,
  useCodelist,
  useCodeName,
} from '#ui';
import { CompanyLinks } from './company-links.js';
import { texts as supplierTexts } from '../../../suppliers/texts.js';
import { texts as companyTexts } from './company-texts.js';
import { profileQuery, readProfile, saveProfile } from './queries.js';
import { texts } from './texts.js';
import type { Profile, ProfileInput } from './types.js';

interface Values {
  fi: string;
  sv: string;
  en: string;
  serviceKinds: string[];
  municipalities: string[];
  languages: string[];
  size: string;
  website: string;
  cpvCodes: string[];
  localAreas: string[];
  municipality: string;
}
const SIZES = ['micro', 'small', 'medium', 'large'] as const;
const HOME = { label: 'Kasvutori', href: '/provider' };

export function ProfilePage() {
  const profile = useQuery(profileQuery);
  return <Resource query={profile}>{(found) => <Found profile={found} />}</Resource>;
}

function Found({ profile }: { profile: Profile }) {
  const t = useTexts(texts);
  const [saved, setSaved] = useState(false);
  if (!profile.permittedActions.some(({ allowed }) => allowed)) return <ReadOnly profile={profile} />;
  if (saved) {
    return (
      <Page title={profile.name} width="text">
        <ConfirmReceipt
          title={t('saved')}
          actions={
            <Button variant="secondary" onClick={() => setSaved(false)}>
              {t('continueEditing')}
            </Button>
          }
        >
          <p>{t('savedText')}</p>
        </ConfirmReceipt>
      </Page>
    );
  }
  return <Edit profile={profile} onDone={() => setSaved(true)} />;
}

function Edit({ profile, onDone }: { profile: Profile; onDone: () => void }) {
  const t = useTexts(texts);
  const kinds = useCodelist('service-kinds');
  const languages = useCodelist('languages');
  const regions = useCodelist('regions');
  const word = useTexts(companyTexts);
  const shared = useTexts(supplierTexts);
  return (
    <FormPage<Values, unknown>
      title={t('profile')}
      back={{ ...HOME, label: profile.name }}
      intro={
        <>
          <p>{t('profileIntro')}</p>
          <CompanyLinks here="profile" />
        </>
      }
      values={valuesOf(profile)}
      version={profile.version}
      submitLabel={t('save')}
      submit={(values, headers) => saveProfile(inputOf(values), headers)}
      reload={async () => {
        const latest = await readProfile();
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={onDone}
    >
      {(field) => (
        <>
          <TextAreaField {...field('fi')} label={t('descriptionFi')} hint={t('descriptionHint')} />
          <TextAreaField {...field('sv')} label={t('descriptionSv')} optional />
          <TextAreaField {...field('en')} label={t('descriptionEn')} optional />
          <CheckboxGroupField {...field('serviceKinds')} label={t('serviceKinds')} options={kinds} />
          <MunicipalityField {...field('municipalities')} label={t('municipalities')} multiple />
          <CpvField {...field('cpvCodes')} label={word('cpvCodes')} multiple optional />
          <MunicipalityField {...field('municipality')} label={word('homeMunicipality')} />
          <ComboListField {...field('localAreas')} label={word('localAreas')} options={regions} optional />
          <ComboListField {...field('languages')} label={t('languages')} options={languages} />
          <SelectField
            {...field('size')}
            label={t('size')}
            options={SIZES.map((value) => ({ value, label: shared(`size-${value}`) }))}
            optional
          />
          <TextField {...field('website')} label={t('website')} hint={t('websiteHint')} type="url" optional />
        </>
      )}
    </FormPage>
  );
}

const valuesOf = ({ description, size, website, municipality, ...lists }: Profile): Values => ({
  fi: description.fi ?? '',
  sv: description.sv ?? '',
  en: description.en ?? '',
  serviceKinds: [...lists.serviceKinds],
  municipalities: [...lists.municipalities],
  languages: [...lists.languages],
  cpvCodes: [...lists.cpvCodes],
  localAreas: [...lists.localAreas],
  municipality,
  size: size ?? '',
  website: website ?? '',
});

function inputOf({ fi, sv, en, size, website, ...lists }: Values): ProfileInput {
  const written = Object.entries({ fi, sv, en }).filter(([, text]) => text.trim() !== '');
  return {
    ...(lists as Pick<
      ProfileInput,
      'serviceKinds' | 'municipalities' | 'languages' | 'cpvCodes' | 'localAreas' | 'municipality'
    >),
    description: Object.fromEntries(written),
    size: size === '' ? null : (size as ProfileInput['size']),
    website: website === '' ? null : website,
  };
}

function ReadOnly({ profile }: { profile: Profile }) {
  const t = useTexts(texts);
  const kind = useCodeName('service-kinds');
  const place = useCodeName('municipalities');
  const language = useCodeName('languages');
  const region = useCodeName('regions');
  const cpv = useCodeName('cpv');
  const word = useTexts(companyTexts);
  const shared = useTexts(supplierTexts);
  const { description, size, serviceKinds, municipalities, languages } = profile;
  return (
    <Page
      title={profile.name}
      intro={
        <>
          <p>{t('readOnly')}</p>
          <CompanyLinks here="profile" />
        </>
      }
      width="text"
    >
      <FactsList
        facts={[
          { label: t('businessId'), value: profile.businessId },
          { label: t('profile'), value: description.fi ?? description.sv ?? description.en },
          { label: t('serviceKinds'), value: serviceKinds.map(kind).join(', ') },
          { label: t('municipalities'), value: municipalities.map(place).join(', ') },
          { label: t('languages'), value: languages.map(language).join(', ') },
          { label: t('size'), value: size && shared(`size-${size}` as 'size-micro') },
          { label: word('cpvCodes'), value: profile.cpvCodes.map((code) => `${code} ${cpv(code)}`).join(', ') },
          { label: word('homeMunicipality'), value: place(profile.municipality) },
          { label: word('localAreas'), value: profile.localAreas.map(region).join(', ') },
          { label: t('website'), value: profile.website && <a href={profile.website}>{profile.website}</a> },
        ]}
      />
    </Page>
  );
}
