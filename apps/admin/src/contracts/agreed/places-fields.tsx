import { useTexts } from '#app';
import { DateField, MunicipalityField, NumberField, RepeatField, SelectField, useCodelist } from '#ui';
import { agreedTexts } from './agreed-texts.js';
import { NEW_PLACES } from './places-values.js';

/** Rows of committed places: of a contract's draft, and of an amendment. */
export function PlacesFields({ name }: { name: string }) {
  const t = useTexts(agreedTexts);
  const services = useCodelist('service-kinds');
  return (
    <RepeatField
      name={name}
      itemTitle={(index) => t('capacityN', { n: index + 1 })}
      addLabel={t('addCapacity')}
      empty={{ ...NEW_PLACES }}
    >
      {(index) => {
        const field = (part: string) => ({ name: `${name}.${index}.${part}` });
        return (
          <>
            <SelectField {...field('serviceKind')} label={t('service')} options={services} />
            <MunicipalityField
              {...field('municipality')}
              label={t('municipality')}
              hint={t('municipalityHint')}
              optional
            />
            <NumberField {...field('places')} label={t('places')} min={1} max={100_000} />
            <SelectField
              {...field('period')}
              label={t('period')}
              options={(['month', 'whole'] as const).map((value) => ({ value, label: t(`period-${value}`) }))}
            />
            <DateField {...field('startsOn')} label={t('startsOn')} />
            <DateField {...field('endsOn')} label={t('endsOn')} />
          </>
        );
      }}
    </RepeatField>
  );
}
