import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import {
  CheckboxGroupField,
  ComboListField,
  DateField,
  FormPage,
  FormSection,
  MunicipalityField,
  NumberField,
  RepeatField,
  Resource,
  TextAreaField,
  TextField,
  useCodelist,
  useCodeName,
  useGo,
  type NameOf,
} from '#ui';
import { FEATURES } from '../../../vouchers/comparison/features.js';
import { CHANNELS } from '../../../vouchers/comparison/offer-wish.js';
import { texts as words } from '../../../vouchers/texts.js';
import { offerQuery, readOffer, saveOffer, type OfferInput, type OwnOfferDetail } from './queries.js';
import { texts } from './texts.js';

interface Values {
  channels: string[];
  languages: string[];
  premises: { address: string; municipality: string; lat: string; lon: string; accessibility: string[] }[];
  nextFreeOn: string;
  capacity: number;
  description: { fi: string; sv: string; en: string };
}

const PLACE = { address: '', municipality: '', lat: '', lon: '', accessibility: [] };

const valuesOf = (offer: OwnOfferDetail): Values => ({
  channels: [...offer.channels],
  languages: [...offer.languages],
  premises: offer.premises.map(({ address, municipality, lat, lon, exact, accessibility }) => ({
    ...{ address, municipality, accessibility: [...accessibility] },
    ...(exact ? { lat: lat.replace('.', ','), lon: lon.replace('.', ',') } : { lat: '', lon: '' }),
  })),
  nextFreeOn: offer.nextFreeOn ?? '',
  capacity: offer.capacity,
  description: { ...offer.description },
});

const degrees = (written: string): string | null => written.trim().replace(',', '.') || null;

const inputOf = ({ premises, nextFreeOn, ...values }: Values): OfferInput => ({
  ...(values as Pick<OfferInput, 'channels' | 'languages' | 'capacity' | 'description'>),
  premises: premises.map(({ lat, lon, ...place }) => ({
    ...(place as Pick<OfferInput['premises'][number], 'address' | 'municipality' | 'accessibility'>),
    ...{ lat: degrees(lat), lon: degrees(lon) },
  })),
  nextFreeOn: nextFreeOn || null,
});

/** What the provider itself tells of a service: what clients compare and choose by. */
export function EditOfferPage() {
  const offer = useQuery(offerQuery(useParam('offerId')));
  return <Resource query={offer}>{(found) => <Form offer={found} />}</Resource>;
}

function Form({ offer }: { offer: OwnOfferDetail }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const go = useGo();
  const languages = useCodelist('languages');
  const page = `/provider/offers/${offer.id}`;
  return (
    <FormPage<Values, OwnOfferDetail>
      title={t('editTitle')}
      back={{ label: useCodeName('service-kinds')(offer.serviceKind), href: page }}
      values={valuesOf(offer)}
      version={offer.version}
      submitLabel={t('save')}
      submit={(values, headers) => saveOffer(offer.id, inputOf(values), headers)}
      reload={async () => {
        const latest = await readOffer(offer.id);
        return { values: valuesOf(latest), version: latest.version };
      }}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          <CheckboxGroupField
            {...field('channels')}
            label={t('howGiven')}
            options={CHANNELS.map((value) => ({ value, label: say(`channel-${value}`) }))}
          />
          <ComboListField {...field('languages')} label={t('languages')} options={languages} />
          <DateField {...field('nextFreeOn')} label={t('nextFree')} hint={t('nextFreeHint')} optional />
          <NumberField
            {...field('capacity')}
            label={t('capacity')}
            hint={t('capacityHint', { taken: offer.taken })}
            min={offer.taken}
            max={10_000}
          />
          <FormSection title={t('premises')}>
            <PremisesFields field={field} />
          </FormSection>
          <FormSection title={t('about')}>
            {(['fi', 'sv', 'en'] as const).map((language) => (
              <TextAreaField
                key={language}
                {...field(`description.${language}`)}
                label={`${t('about')} (${language})`}
                hint={t('aboutHint')}
                rows={4}
              />
            ))}
          </FormSection>
        </>
      )}
    </FormPage>
  );
}

function PremisesFields({ field }: { field: NameOf<Values> }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  return (
    <RepeatField
      name="premises"
      itemTitle={(index) => t('premisesNth', { number: index + 1 })}
      addLabel={t('addPremises')}
      empty={PLACE}
      max={20}
    >
      {(index) => (
        <>
          <TextField {...field(`premises.${index}.address`)} label={t('address')} maxLength={200} optional />
          <MunicipalityField {...field(`premises.${index}.municipality`)} label={t('municipality')} />
          <CheckboxGroupField
            {...field(`premises.${index}.accessibility`)}
            label={t('accessibility')}
            options={FEATURES.map((value) => ({ value, label: say(`access-${value}`) }))}
            optional
          />
          <TextField {...field(`premises.${index}.lat`)} label={t('lat')} hint={t('pointHint')} optional />
          <TextField {...field(`premises.${index}.lon`)} label={t('lon')} optional />
        </>
      )}
    </RepeatField>
  );
}
