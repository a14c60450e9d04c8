import { useTexts } from '#app';
import { MoneyField, NumberField, RepeatField, SelectField, TextField } from '#ui';
import { termsTexts } from './terms-texts.js';
import { texts } from './texts.js';
import type { Terms } from './types.js';

type Said = { fi: string; sv: string; en: string };
type Figure = number | '';

/** Terms as a form holds them: numbers as numbers. */
export interface TermsValues {
  fixed: string;
  perUnit: string;
  unit: Said;
  ranges: { toPct: Figure; share: Figure }[];
  painCap: string;
  poolPercent: Figure;
  areas: {
    code: string;
    title: Said;
    weight: Figure;
    minus100At: Figure;
    zeroAt: Figure;
    plus100At: Figure;
    source: string;
  }[];
  vatCategory: Terms['vatCategory'];
  clauses: Terms['clauses'];
}

const SAID: Said = { fi: '', sv: '', en: '' };
const EMPTY_AREA = { code: '', title: SAID, weight: '', minus100At: '', zeroAt: '', plus100At: '', source: '' };

/** Half and half with a cap, on which the parties' own terms are written. */
export const NEW_TERMS: TermsValues = {
  ...{ fixed: '', perUnit: '', unit: SAID, painCap: '', poolPercent: 3, vatCategory: 'S' },
  ranges: [{ toPct: '', share: 50 }],
  areas: [],
  clauses: { target: '', ranges: '', cap: '', areas: '' },
};

const saidOf = ({ fi = '', sv = '', en = '' }: Partial<Said>): Said => ({ fi, sv, en });

export const termsValues = ({ target, ranges, areas, poolPercent, ...terms }: Terms): TermsValues => ({
  ...terms,
  ...{ fixed: target.fixed, perUnit: target.perUnit, unit: saidOf(target.unit), poolPercent: Number(poolPercent) },
  ranges: ranges.map(({ toPct, share }) => ({ toPct: toPct === null ? '' : Number(toPct), share: Number(share) })),
  areas: areas.map(({ title, weight, minus100At, zeroAt, plus100At, ...area }) => ({
    ...{ ...area, title: saidOf(title), weight: Number(weight) },
    ...{ minus100At: Number(minus100At), zeroAt: Number(zeroAt), plus100At: Number(plus100At) },
  })),
});

export const termsBody = ({ fixed, perUnit, unit, ranges, areas, poolPercent, ...terms }: TermsValues): Terms => ({
  ...terms,
  target: { fixed, perUnit, unit },
  poolPercent: String(poolPercent),
  ranges: ranges.map(({ toPct, share }) => ({ toPct: toPct === '' ? null : String(toPct), share: String(share) })),
  areas: areas.map(({ weight, minus100At, zeroAt, plus100At, ...area }) => ({
    ...{ ...area, weight: String(weight) },
    ...{ minus100At: String(minus100At), zeroAt: String(zeroAt), plus100At: String(plus100At) },
  })),
});

const LANGUAGES = [
  ['fi', 'suomi'],
  ['sv', 'svenska'],
  ['en', 'English'],
] as const;
const VAT = ['S', 'S-reduced', 'S-low', 'Z', 'E', 'AE', 'O'];

/** The money terms of an alliance, under `prefix` of a form. */
export function TermsFields({ prefix }: { prefix: string }) {
  const t = useTexts(termsTexts);
  const words = useTexts(texts);
  const at = (path: string) => ({ name: `${prefix}.${path}` });
  const figure = (path: string, label: string) => <NumberField {...at(path)} label={label} decimals={4} />;
  return (
    <>
      <MoneyField {...at('fixed')} label={t('fixed')} />
      <MoneyField {...at('perUnit')} label={t('perUnit')} />
      {LANGUAGES.map(([code, language]) => (
        <TextField key={code} {...at(`unit.${code}`)} label={t('unit', { language })} />
      ))}
      <RepeatField
        name={`${prefix}.ranges`}
        itemTitle={(index) => t('rangeNumber', { number: index + 1 })}
        addLabel={t('addRange')}
        empty={{ toPct: '', share: '' }}
        max={10}
      >
        {(index) => (
          <>
            <NumberField
              {...at(`ranges.${index}.toPct`)}
              label={t('toPct')}
              hint={t('toPctHint')}
              decimals={2}
              optional
            />
            <NumberField {...at(`ranges.${index}.share`)} label={t('partiesShare')} decimals={2} min={0} max={100} />
          </>
        )}
      </RepeatField>
      <MoneyField {...at('painCap')} label={t('painCap')} />
      <NumberField {...at('poolPercent')} label={t('poolPercent')} decimals={2} min={0} max={100} />
      <RepeatField
        name={`${prefix}.areas`}
        itemTitle={(index) => t('areaNumber', { number: index + 1 })}
        addLabel={t('addArea')}
        empty={EMPTY_AREA}
        max={20}
      >
        {(index) => (
          <>
            <TextField {...at(`areas.${index}.code`)} label={t('code')} />
            {LANGUAGES.map(([code, language]) => (
              <TextField key={code} {...at(`areas.${index}.title.${code}`)} label={t('areaTitle', { language })} />
            ))}
            <NumberField
              {...at(`areas.${index}.weight`)}
              label={words('weight')}
              unit="%"
              decimals={2}
              min={0}
              max={100}
            />
            {figure(`areas.${index}.minus100At`, t('minus100At'))}
            {figure(`areas.${index}.zeroAt`, t('zeroAt'))}
            {figure(`areas.${index}.plus100At`, t('plus100At'))}
            <TextField {...at(`areas.${index}.source`)} label={words('source')} />
          </>
        )}
      </RepeatField>
      <SelectField {...at('vatCategory')} label={t('vat')} options={VAT.map((value) => ({ value, label: value }))} />
      {(['target', 'ranges', 'cap', 'areas'] as const).map((clause) => (
        <TextField key={clause} {...at(`clauses.${clause}`)} label={t(`clause-${clause}`)} />
      ))}
    </>
  );
}
