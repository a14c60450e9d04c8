import { defineProblems } from '@kasvutori/platform';

export const supplierProblem = defineProblems({
  'business-id-invalid': {
    status: 422,
    text: {
      fi: 'Y-tunnus ei kelpaa. Tarkista numerot ja viimeinen tarkistusnumero.',
      sv: 'FO-numret är ogiltigt. Kontrollera siffrorna och kontrollsiffran i slutet.',
      en: 'The business ID is not valid. Check the digits and the last one, the check digit.',
    },
  },
  'company-known': {
    status: 409,
    text: {
      fi: 'Yritys {businessId} on jo rekisteröity. Pyydä sen vastuuhenkilöltä kutsu.',
      sv: 'Företaget {businessId} är redan registrerat. Be dess ansvarsperson om en inbjudan.',
      en: 'The company {businessId} is registered already. Ask its manager for an invitation.',
    },
  },
});
