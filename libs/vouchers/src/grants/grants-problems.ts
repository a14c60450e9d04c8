import { defineProblems } from '@kasvutori/platform';

export const voucherProblem = defineProblems({
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
});
