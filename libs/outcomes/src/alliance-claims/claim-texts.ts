import type { AllianceSettledLine } from '@kasvutori/contracts';
import type { Localised } from '@kasvutori/platform';

export const CLAIM_TITLES: Readonly<Record<AllianceSettledLine['component'], Localised>> = {
  'GAIN-PAIN': {
    fi: 'Allianssin hyöty- tai riskiosuus',
    sv: 'Andel av alliansens vinst eller risk',
    en: 'Share of the gain or pain of the alliance',
  },
  RESULTS: {
    fi: 'Allianssin avaintulosten osuus',
    sv: 'Andel av alliansens nyckelresultat',
    en: 'Share of the key results of the alliance',
  },
};

/** What the sanction is for: the indicator that missed its target, or a deviation. */
export const sanctionTitle = ({ fi, sv, en }: Localised): Localised => ({
  fi: `Seuraamus: ${fi}`,
  sv: `Påföljd: ${sv}`,
  en: `Sanction: ${en}`,
});
