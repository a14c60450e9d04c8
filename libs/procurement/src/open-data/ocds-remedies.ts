import { startOfHelsinkiDay, type Localised } from '@kasvutori/platform';
import type { OcdsAppeal, OcdsCorrection, OcdsInput } from './ocds-input.js';
import { said, type JsonObject } from './ocds-values.js';

const APPEAL: Localised = {
  fi: 'Valitus markkinaoikeuteen',
  sv: 'Besvär till marknadsdomstolen',
  en: 'Appeal to the Market Court',
};
const CORRECTION: Localised = {
  fi: 'Hankintaoikaisuvaatimus',
  sv: 'Yrkande på upphandlingsrättelse',
  en: 'Request for correction',
};

const APPEAL_OUTCOMES: Readonly<Record<Exclude<OcdsAppeal['status'], 'pending'>, Localised>> = {
  upheld: {
    fi: 'Markkinaoikeus hyväksyi valituksen.',
    sv: 'Marknadsdomstolen biföll besväret.',
    en: 'The Market Court upheld the appeal.',
  },
  dismissed: {
    fi: 'Markkinaoikeus hylkäsi valituksen.',
    sv: 'Marknadsdomstolen avslog besväret.',
    en: 'The Market Court dismissed the appeal.',
  },
  inadmissible: {
    fi: 'Markkinaoikeus jätti valituksen tutkimatta.',
    sv: 'Marknadsdomstolen avvisade besväret.',
    en: 'The Market Court did not examine the appeal.',
  },
  withdrawn: { fi: 'Valitus peruttiin.', sv: 'Besväret återtogs.', en: 'The appeal was withdrawn.' },
};
const ACCEPTED: Localised = {
  fi: 'Hankintayksikkö hyväksyi vaatimuksen.',
  sv: 'Den upphandlande enheten godkände yrkandet.',
  en: 'The buyer accepted the request.',
};
const CORRECTION_OUTCOMES: Readonly<Record<Exclude<OcdsCorrection['status'], 'submitted'>, Localised>> = {
  accepted: ACCEPTED,
  corrected: ACCEPTED,
  rejected: {
    fi: 'Hankintayksikkö hylkäsi vaatimuksen.',
    sv: 'Den upphandlande enheten avslog yrkandet.',
    en: 'The buyer rejected the request.',
  },
  inadmissible: {
    fi: 'Hankintayksikkö jätti vaatimuksen tutkimatta.',
    sv: 'Den upphandlande enheten avvisade yrkandet.',
    en: 'The buyer did not examine the request.',
  },
  withdrawn: { fi: 'Vaatimus peruttiin.', sv: 'Yrkandet återtogs.', en: 'The request was withdrawn.' },
};

/** OCDS has no part for remedies: each is a milestone, met when it has been answered. Who asked for it is not told. */
export function remedyMilestones({ tender: { language }, appeals = [], corrections = [] }: OcdsInput): JsonObject[] {
  return [
    ...corrections.map(({ receivedAt, status, resolvedAt }, index) =>
      said({
        id: `correction-${index + 1}`,
        title: `${CORRECTION[language]} ${receivedAt.toISOString().slice(0, 10)}`,
        description: status === 'submitted' ? null : CORRECTION_OUTCOMES[status][language],
        type: 'assessment',
        dateMet: resolvedAt?.toISOString(),
        status: status === 'submitted' ? 'scheduled' : 'met',
      }),
    ),
    ...appeals.map(({ filedOn, status, resolvedOn }, index) =>
      said({
        id: `appeal-${index + 1}`,
        title: `${APPEAL[language]} ${filedOn}`,
        description: status === 'pending' ? null : APPEAL_OUTCOMES[status][language],
        type: 'assessment',
        dateMet: resolvedOn === null ? null : startOfHelsinkiDay(resolvedOn).toISOString(),
        status: status === 'pending' ? 'scheduled' : 'met',
      }),
    ),
  ];
}
