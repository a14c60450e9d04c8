import type { Localised } from '@kasvutori/platform';
import type { ClaimRefusal } from '../entitlements/judge-claims.js';

/** Why a claim was refused, as the provider and the authority read it. */
export const REFUSAL_TEXTS: Readonly<Record<ClaimRefusal, Localised>> = {
  CLAIM_EARLY: {
    fi: 'Maksua on haettu ennen ensimmäistä päivää, jona sitä voi sopimuksen mukaan hakea.',
    sv: 'Betalning har begärts före den första dag då den får begäras enligt avtalet.',
    en: 'It was claimed before the first day on which the contract lets it be claimed.',
  },
  CLAIM_LATE: {
    fi: 'Maksua on haettu sopimuksen määräajan jälkeen.',
    sv: 'Betalning har begärts efter avtalets frist.',
    en: 'It was claimed after the last day the contract allows.',
  },
  DUPLICATE: {
    fi: 'Samasta asiakkaan tuloksesta on jo hyväksytty hakemus.',
    sv: 'En begäran för samma resultat för klienten har redan godkänts.',
    en: 'A claim for the same outcome of the client has been accepted already.',
  },
  EVIDENCE_MISSING: {
    fi: 'Hakemuksesta puuttuu sopimuksen vaatima näyttö.',
    sv: 'Bevis som avtalet kräver saknas i begäran.',
    en: 'Evidence that the contract asks for is missing from the claim.',
  },
  NOT_ACHIEVED: {
    fi: 'Tulosta ei ollut syntynyt hakemuspäivään mennessä tunnettujen tietojen mukaan.',
    sv: 'Resultatet hade inte uppnåtts enligt det som var känt den dag betalningen begärdes.',
    en: 'By what was known on the day of the claim the outcome had not come about.',
  },
};
