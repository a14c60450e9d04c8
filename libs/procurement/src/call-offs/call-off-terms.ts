import type { Localised } from '@kasvutori/platform';
import { hundredthsToText, sumHundredths } from '../criteria/criteria-tree.js';

/** How the call-offs of a framework are given; without a rule the client chooses the provider, as with vouchers. */
export const CALL_OFF_RULES = ['ranking', 'rotation', 'fixed-shares', 'mini-competition'] as const;
export type CallOffRule = (typeof CALL_OFF_RULES)[number];

/** What the tender says of the call-offs of one lot (Procurement Act 1397/2016 §§ 42–43; directive 2014/24/EU article 33). */
export interface CallOffTerms {
  readonly rule: CallOffRule;
  /** Per cent by rank, '50', '33.33'; of `fixed-shares` only. */
  readonly shares: readonly string[];
  /** Working days a provider has to accept or decline. */
  readonly answerDays: number;
  /** The accepted order binds as it is; otherwise a call-off contract is signed on it. */
  readonly orderBinds: boolean;
}

const WHOLE = 10_000n;

export type CallOffFlaw = 'shares-unexpected' | 'share-out-of-range';

/** What cannot be kept even in a draft. */
export function callOffFlaws({ rule, shares }: CallOffTerms): CallOffFlaw[] {
  if (rule !== 'fixed-shares') return shares.length === 0 ? [] : ['shares-unexpected'];
  const fits = (share: string): boolean => /^\d{1,3}(\.\d{1,2})?$/.test(share) && sumHundredths([share]) <= WHOLE;
  return shares.every(fits) ? [] : ['share-out-of-range'];
}

export type CallOffMissing = 'call-off-no-framework' | 'call-off-no-competition' | 'call-off-shares-missing';

/** What stands between the rule and publication: it needs a framework that allows it, and a share for each who is chosen, 100 % in all. */
export function callOffMissing(terms: CallOffTerms, framework: string, maxAwards: number): CallOffMissing | undefined {
  if (framework === 'none') return 'call-off-no-framework';
  if (terms.rule === 'mini-competition') return framework === 'fa-wo-rc' ? 'call-off-no-competition' : undefined;
  if (terms.rule !== 'fixed-shares') return undefined;
  const { shares } = terms;
  const whole = sumHundredths([...shares]) === WHOLE && shares.every((share) => sumHundredths([share]) > 0n);
  return shares.length === maxAwards && whole ? undefined : 'call-off-shares-missing';
}

const RULES: Readonly<Record<CallOffRule, Localised>> = {
  ranking: {
    fi: 'Tilaus annetaan etusijajärjestyksessä ensimmäiselle palveluntuottajalle, joka voi ottaa sen vastaan.',
    sv: 'Beställningen ges i rangordning till den första producenten som kan ta emot den.',
    en: 'A call-off goes, in the order of ranking, to the first provider that can take it.',
  },
  rotation: {
    fi: 'Tilaukset kiertävät: tilaus annetaan sille, jolle niitä on tarjottu vähiten, tasatilanteessa etusijajärjestyksessä. Kieltäytyminen kuluttaa vuoron.',
    sv: 'Beställningarna roterar: beställningen ges till den som har erbjudits minst antal, vid lika antal i rangordning. Den som tackar nej har använt sin tur.',
    en: 'Call-offs rotate: each goes to the provider that has been offered the fewest, in the order of ranking when equal. Declining uses the turn.',
  },
  'fixed-shares': {
    fi: 'Tilaukset jaetaan arvon mukaan kiintein osuuksin: {shares}. Tilaus annetaan sille, joka on eniten jäljessä osuudestaan, tasatilanteessa etusijajärjestyksessä.',
    sv: 'Beställningarna fördelas efter värde i fasta andelar: {shares}. Beställningen ges till den som är längst efter sin andel, vid lika läge i rangordning.',
    en: 'Call-offs are divided by value in fixed shares: {shares}. Each goes to the provider furthest below its share, in the order of ranking when equal.',
  },
  'mini-competition': {
    fi: 'Jokainen tilaus kilpailutetaan kevennetysti puitejärjestelyyn valittujen kesken.',
    sv: 'Varje beställning konkurrensutsätts på nytt bland dem som valts till ramavtalet.',
    en: 'Each call-off is put to a mini-competition among the providers of the framework.',
  },
};

const ANSWER: Localised = {
  fi: 'Palveluntuottaja vastaa tilaukseen {days} työpäivän kuluessa. {binds}',
  sv: 'Producenten svarar på beställningen inom {days} arbetsdagar. {binds}',
  en: 'The provider answers a call-off within {days} working days. {binds}',
};
const BINDS: Localised = {
  fi: 'Hyväksytty tilaus sitoo sellaisenaan.',
  sv: 'En godkänd beställning binder som sådan.',
  en: 'An accepted order binds as it is.',
};
const CONTRACT: Localised = {
  fi: 'Hyväksytystä tilauksesta tehdään tilaussopimus.',
  sv: 'Om en godkänd beställning ingås ett avropsavtal.',
  en: 'A call-off contract is made on an accepted order.',
};

/** The rule as it stands in the call for bids, the decision and the framework contract. */
export function callOffWords({ rule, shares, answerDays, orderBinds }: CallOffTerms): Localised {
  const say = (language: 'fi' | 'sv' | 'en'): string => {
    const percent = (share: string): string => {
      const text = hundredthsToText(sumHundredths([share]));
      return `${language === 'en' ? text : text.replace('.', ',')} %`;
    };
    const listed = shares.map((share, index) => `${index + 1}. ${percent(share)}`).join(', ');
    const given = RULES[rule][language].replace('{shares}', listed);
    if (rule === 'mini-competition') return given;
    const binds = (orderBinds ? BINDS : CONTRACT)[language];
    return `${given} ${ANSWER[language].replace('{days}', String(answerDays)).replace('{binds}', binds)}`;
  };
  return { fi: say('fi'), sv: say('sv'), en: say('en') };
}
