import { defineTexts } from '#app';

export const texts = defineTexts('voucher-worth', {
  title: { fi: 'Mitä päätös tarkoittaa', sv: 'Vad beslutet innebär', en: 'What the decision means' },
  value: { fi: 'Setelin arvo', sv: 'Sedelns värde', en: 'Value of the voucher' },
  valueHow: {
    fi: '{{units}} × {{price}} = {{value}}',
    sv: '{{units}} × {{price}} = {{value}}',
    en: '{{units}} × {{price}} = {{value}}',
  },
  rises: {
    fi: '{{before}}, päätöksen jälkeen {{value}}',
    sv: '{{before}}, efter beslutet {{value}}',
    en: '{{before}}, after the decision {{value}}',
  },
  own: { fi: 'Asiakas maksaa itse', sv: 'Klienten betalar själv', en: 'The client pays' },
  ownNothing: { fi: 'Ei mitään', sv: 'Ingenting', en: 'Nothing' },
  ownOne: {
    fi: '{{highest}} yhdeltä kerralta',
    sv: '{{highest}} per gång',
    en: '{{highest}} for one time',
  },
  ownRange: {
    fi: '{{lowest}}–{{highest}} yhdeltä kerralta, tarjoajan mukaan',
    sv: '{{lowest}}–{{highest}} per gång, beroende på producent',
    en: '{{lowest}}–{{highest}} for one time, depending on the provider',
  },
  ownUnknown: {
    fi: 'Ei tiedossa: kukaan ei tarjoa palvelua asiakkaan kunnassa',
    sv: 'Inte känt: ingen ger tjänsten i klientens kommun',
    en: 'Not known: nobody gives the service in the client’s municipality',
  },
  valid: { fi: 'Voimassa', sv: 'Giltig', en: 'Valid' },
  taken: { fi: 'Budjetista otetaan', sv: 'Tas ur budgeten', en: 'Taken from the budget' },
  available: { fi: 'Budjetissa nyt', sv: 'I budgeten nu', en: 'In the budget now' },
  after: { fi: 'Budjettiin jää', sv: 'Kvar i budgeten', en: 'Left in the budget' },
  short: {
    fi: 'Budjetista puuttuu {{amount}}. Pienennä määrää tai pyydä lisää määrärahaa.',
    sv: 'I budgeten fattas {{amount}}. Minska antalet eller be om mer anslag.',
    en: 'The budget is {{amount}} short. Grant fewer or ask for more money.',
  },
  noBudget: {
    fi: 'Palvelulle ei ole budjettia sinä vuonna.',
    sv: 'Tjänsten har ingen budget det året.',
    en: 'There is no budget for the service that year.',
  },
  needsApprover: {
    fi: 'Arvo ylittää rajan. Tee esitys, jonka toinen henkilö myöntää.',
    sv: 'Värdet överstiger gränsen. Gör ett förslag som en annan person beviljar.',
    en: 'The value is above the limit. Propose it for another person to grant.',
  },
});
