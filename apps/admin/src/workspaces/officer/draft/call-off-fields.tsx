import { useWatch } from 'react-hook-form';
import { defineTexts, useTexts } from '#app';
import { CheckboxField, NumberField, SelectField } from '#ui';
import type { LotPartProps } from './lot-step.js';
import type { CallOffValues } from './call-off-values.js';
import type { DraftValues } from './draft-values.js';

const RULES = ['client-choice', 'ranking', 'rotation', 'fixed-shares', 'mini-competition'] as const;
/** So many shares are typed one by one; larger frameworks hardly divide by fixed shares. */
const MOST = 20;

/** Who gets the next call-off of this lot: said here, before anybody bids. */
export function CallOffFields({ field, index }: Pick<LotPartProps, 'field' | 'index'>) {
  const t = useTexts(texts);
  const at = `lots.${index}.callOff` as const;
  const { rule } = useWatch<DraftValues, typeof at>({ name: at }) as CallOffValues;
  const maxAwards = useWatch<DraftValues, `lots.${number}.maxAwards`>({ name: `lots.${index}.maxAwards` });
  const ordered = rule !== 'client-choice' && rule !== 'mini-competition';
  return (
    <>
      <SelectField
        {...field(`${at}.rule`)}
        label={t('rule')}
        hint={t('ruleHint')}
        options={RULES.map((value) => ({ value, label: t(value) }))}
      />
      {rule === 'fixed-shares' &&
        Array.from({ length: Math.min(Number(maxAwards) || 0, MOST) }, (_, rank) => (
          <NumberField
            key={rank}
            {...field(`${at}.shares.${rank}`)}
            label={t('share', { rank: rank + 1 })}
            min={0}
            max={100}
            decimals={2}
            unit="%"
            later
          />
        ))}
      {ordered && (
        <>
          <NumberField {...field(`${at}.answerDays`)} label={t('answerDays')} unit={t('days')} min={1} max={30} />
          <CheckboxField {...field(`${at}.orderBinds`)} label={t('orderBinds')} hint={t('orderBindsHint')} optional />
        </>
      )}
    </>
  );
}

const texts = defineTexts('call-off-rule', {
  rule: { fi: 'Miten tilaukset annetaan', sv: 'Hur beställningarna ges', en: 'How call-offs are given' },
  ruleHint: {
    fi: 'Sääntö julkaistaan tarjouspyynnössä ja painetaan päätökseen ja sopimukseen.',
    sv: 'Regeln publiceras i anbudsförfrågan och trycks i beslutet och avtalet.',
    en: 'The rule is published in the call for bids and printed in the decision and the contract.',
  },
  'client-choice': { fi: 'Asiakas valitsee', sv: 'Klienten väljer', en: 'The client chooses' },
  ranking: { fi: 'Etusijajärjestys', sv: 'Rangordning', en: 'Ranking' },
  rotation: { fi: 'Kierto', sv: 'Rotation', en: 'Rotation' },
  'fixed-shares': { fi: 'Kiinteät osuudet', sv: 'Fasta andelar', en: 'Fixed shares' },
  'mini-competition': {
    fi: 'Kevennetty kilpailutus',
    sv: 'Förnyad konkurrensutsättning',
    en: 'Mini-competition',
  },
  share: {
    fi: 'Sijan {{rank}} osuus',
    sv: 'Andel för plats {{rank}}',
    en: 'Share of rank {{rank}}',
  },
  answerDays: {
    fi: 'Aika vastata tilaukseen',
    sv: 'Tid att svara på beställningen',
    en: 'Time to answer a call-off',
  },
  days: { fi: 'työpäivää', sv: 'arbetsdagar', en: 'working days' },
  orderBinds: {
    fi: 'Hyväksytty tilaus sitoo sellaisenaan',
    sv: 'En godkänd beställning binder som sådan',
    en: 'An accepted order binds as it is',
  },
  orderBindsHint: {
    fi: 'Muuten tilauksesta tehdään sopimus, jonka molemmat allekirjoittavat.',
    sv: 'Annars ingås ett avtal som båda undertecknar.',
    en: 'Otherwise a contract is made that both sign.',
  },
});
