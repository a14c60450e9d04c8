import { useTexts } from '#app';
import { CheckboxGroupField, CpvField, MoneyField, NumberField, SelectField, TextAreaField, type NameOf } from '#ui';
import { CHANNELS } from '../../../vouchers/comparison/offer-wish.js';
import { texts as words } from '../../../vouchers/texts.js';
import type { Service, ServiceInput } from './queries.js';
import { texts } from './texts.js';

type Said = Record<'fi' | 'sv' | 'en', string>;
export interface ServiceValues {
  maxUnitPrice: string;
  unitsDefault: number | '';
  validityMonths: number;
  cpv: string;
  vatCategory: string;
  channels: string[];
  description: Said;
  requirements: Said;
}

const VAT = ['S', 'S-reduced', 'S-low', 'Z', 'E', 'AE', 'O'] as const;
const NOT_SAID: Said = { fi: '', sv: '', en: '' };

export const NEW_SERVICE: ServiceValues = {
  ...{ maxUnitPrice: '', unitsDefault: '', validityMonths: 6, cpv: '', vatCategory: '' },
  ...{ channels: [...CHANNELS], description: NOT_SAID, requirements: NOT_SAID },
};

export const valuesOf = (service: Service): ServiceValues => ({
  maxUnitPrice: service.maxUnitPrice,
  unitsDefault: service.unitsDefault,
  validityMonths: service.validityMonths,
  cpv: service.cpv ?? '',
  vatCategory: service.vatCategory ?? '',
  channels: [...(service.channels ?? CHANNELS)],
  description: { ...NOT_SAID, ...service.description },
  requirements: { ...NOT_SAID, ...service.requirements },
});

/** What nobody has written is as usual for the service; half-written texts are refused at their field. */
const written = (said: Said) => (Object.values(said).every((text) => text.trim() === '') ? null : said);

export const inputOf = ({ cpv, vatCategory, description, requirements, ...values }: ServiceValues): ServiceInput => ({
  ...(values as Pick<ServiceInput, 'maxUnitPrice' | 'unitsDefault' | 'validityMonths' | 'channels'>),
  cpv: cpv || null,
  vatCategory: (vatCategory || null) as NonNullable<ServiceInput['vatCategory']> | null,
  description: written(description),
  requirements: written(requirements),
});

/** What a service is and asks for. */
export function ServiceFields({ field }: { field: NameOf<ServiceValues> }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  return (
    <>
      <MoneyField {...field('maxUnitPrice')} label={t('maxUnitPrice')} min="0.01" />
      <NumberField {...field('unitsDefault')} label={t('unitsDefault')} min={1} max={500} />
      <NumberField {...field('validityMonths')} label={t('validityMonths')} min={1} max={36} />
      <CheckboxGroupField
        {...field('channels')}
        label={t('channels')}
        options={CHANNELS.map((value) => ({ value, label: say(`channel-${value}`) }))}
      />
      <CpvField {...field('cpv')} label={t('cpv')} hint={t('asUsualHint')} optional />
      <SelectField
        {...field('vatCategory')}
        label={t('vatCategory')}
        hint={t('asUsualHint')}
        options={VAT.map((value) => ({ value, label: t(`vat-${value}`) }))}
        optional
      />
      {(['description', 'requirements'] as const).map((what) =>
        (['fi', 'sv', 'en'] as const).map((language) => (
          <TextAreaField
            key={`${what} ${language}`}
            {...field(`${what}.${language}`)}
            label={`${t(what)} (${language})`}
            hint={t('descriptionHint')}
            rows={3}
            optional
          />
        )),
      )}
    </>
  );
}
