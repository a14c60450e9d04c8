import { defineProblems } from '@kasvutori/platform';

export const voucherProblem = defineProblems({
  'service-not-for-client': {
    status: 422,
    text: {
      fi: 'Tämä palvelu ei ole tarkoitettu tälle asiakkaalle: toiset palvelut ovat ihmisille, toiset yrityksille.',
      sv: 'Tjänsten är inte avsedd för den här klienten: en del tjänster är för personer, andra för företag.',
      en: 'This service is not for this client: some are for people, others for companies.',
    },
  },
  'assessment-missing': {
    status: 409,
    text: {
      fi: 'Arvioi ensin asiakkaan palvelutarve. Palveluseteli perustuu arvioon.',
      sv: 'Bedöm först klientens servicebehov. Servicesedeln grundar sig på bedömningen.',
      en: "Assess the client's needs first. A voucher is based on the assessment.",
    },
  },
  'voucher-starts-in-past': {
    status: 422,
    text: {
      fi: 'Palveluseteli voi alkaa aikaisintaan tänään ({today}).',
      sv: 'Servicesedeln kan börja gälla tidigast i dag ({today}).',
      en: 'A voucher can begin today ({today}) at the earliest.',
    },
  },
  'voucher-events-waiting': {
    status: 409,
    text: {
      fi: 'Palvelukäyntejä odottaa vahvistusta. Vahvista tai hylkää ne ensin.',
      sv: 'Det finns servicebesök som väntar på godkännande. Godkänn eller avslå dem först.',
      en: 'Service events are waiting for confirmation. Confirm or reject them first.',
    },
  },
  'voucher-not-valid-now': {
    status: 409,
    text: {
      fi: 'Palveluseteli on voimassa {from}–{lastDay}.',
      sv: 'Servicesedeln gäller {from}–{lastDay}.',
      en: 'The voucher is valid {from}–{lastDay}.',
    },
  },
  'voucher-above-rule': {
    status: 422,
    text: {
      fi: 'Palvelun arvosääntö sallii enintään {units} kertaa.',
      sv: 'Tjänstens värderegel tillåter högst {units} gånger.',
      en: "The service's value rule allows at most {units} units.",
    },
  },
  'grant-needs-approver': {
    status: 409,
    text: {
      fi: 'Arvo ylittää rajan {limit}. Tee esitys; toinen henkilö myöntää setelin.',
      sv: 'Värdet överstiger gränsen {limit}. Gör ett förslag; en annan person beviljar sedeln.',
      en: 'The value is above the limit {limit}. Propose it; another person grants the voucher.',
    },
  },
  'extension-not-later': {
    status: 422,
    text: {
      fi: 'Uuden viimeisen päivän pitää olla myöhemmin kuin {lastDay}.',
      sv: 'Den nya sista dagen ska vara senare än {lastDay}.',
      en: 'The new last day must be later than {lastDay}.',
    },
  },
  'extension-too-long': {
    status: 422,
    text: {
      fi: 'Arvosääntö sallii voimassaolon enintään {longest} asti.',
      sv: 'Värderegeln tillåter giltighet högst till {longest}.',
      en: 'The value rule allows the voucher to be valid until {longest} at most.',
    },
  },
  'package-not-supplemented': {
    status: 409,
    text: {
      fi: 'Pakettia ei täydennetä. Myönnä uusi seteli.',
      sv: 'Ett paket kompletteras inte. Bevilja en ny sedel.',
      en: 'A package is not supplemented. Grant a new voucher.',
    },
  },
  'supplement-of-amount': {
    status: 422,
    text: {
      fi: 'Seteli on kiinteä summa. Anna lisättävä summa.',
      sv: 'Sedeln är en fast summa. Ange beloppet som läggs till.',
      en: 'The voucher is a fixed sum. Give the amount to add.',
    },
  },
  'supplement-of-units': {
    status: 422,
    text: {
      fi: 'Anna, montako kertaa lisätään.',
      sv: 'Ange hur många gånger som läggs till.',
      en: 'Give the number of units to add.',
    },
  },
  'voucher-stayed': {
    status: 409,
    text: {
      fi: 'Täytäntöönpano on keskeytetty oikaisuvaatimuksen ajaksi.',
      sv: 'Verkställigheten är avbruten medan omprövningen pågår.',
      en: 'The decision is suspended while a correction request is open.',
    },
  },
});
