import { defineTexts } from '#app';

export const texts = defineTexts('officer-grants', {
  title: { fi: 'Myönnä palveluseteli', sv: 'Bevilja servicesedel', en: 'Grant a voucher' },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  serviceLine: {
    fi: '{{service}} – budjetissa {{amount}}',
    sv: '{{service}} – {{amount}} i budgeten',
    en: '{{service}} – {{amount}} in the budget',
  },
  serviceNoBudget: {
    fi: '{{service}} – tälle vuodelle ei ole budjettia',
    sv: '{{service}} – ingen budget för i år',
    en: '{{service}} – no budget this year',
  },
  proposed: { fi: 'arvio ehdottaa', sv: 'bedömningen föreslår', en: 'proposed by the assessment' },
  noneTitle: {
    fi: 'Myönnettäviä palveluja ei ole',
    sv: 'Det finns inga tjänster att bevilja',
    en: 'There are no services to grant',
  },
  noneText: {
    fi: 'Palvelut ja niiden enimmäishinnat päättää sopimuspäällikkö.',
    sv: 'Avtalschefen beslutar om tjänsterna och deras högsta priser.',
    en: 'The contract manager decides on services and their highest prices.',
  },
  units: { fi: 'Määrä', sv: 'Antal', en: 'How many' },
  'unit-meeting': { fi: 'tapaamista', sv: 'möten', en: 'meetings' },
  'unit-day': { fi: 'päivää', sv: 'dagar', en: 'days' },
  'unit-assessment': { fi: 'arviointia', sv: 'bedömningar', en: 'assessments' },
  validFrom: { fi: 'Alkaa', sv: 'Börjar', en: 'Begins' },
  grounds: { fi: 'Perustelu', sv: 'Motivering', en: 'Grounds' },
  groundsHint: {
    fi: 'Miksi juuri tämä asiakas saa tämän palvelun. Teksti tulee asiakkaan päätöskirjeeseen. Kirjoita selkeästi.',
    sv: 'Varför just den här klienten får den här tjänsten. Texten kommer i klientens beslutsbrev. Skriv klart.',
    en: 'Why this client gets this service. The text goes into the client’s decision letter. Write plainly.',
  },
  sums: { fi: 'Mitä päätös tarkoittaa', sv: 'Vad beslutet innebär', en: 'What the decision means' },
  value: { fi: 'Setelin arvo', sv: 'Sedelns värde', en: 'Value of the voucher' },
  valueHow: {
    fi: '{{units}} × {{price}} = {{value}}',
    sv: '{{units}} × {{price}} = {{value}}',
    en: '{{units}} × {{price}} = {{value}}',
  },
  valid: { fi: 'Voimassa', sv: 'Giltig', en: 'Valid' },
  available: { fi: 'Budjetissa nyt', sv: 'I budgeten nu', en: 'In the budget now' },
  after: { fi: 'Budjettiin jää', sv: 'Kvar i budgeten', en: 'Left in the budget' },
  offers: {
    fi: 'Palvelun tarjoajia asiakkaan kunnassa',
    sv: 'Producenter i klientens kommun',
    en: 'Providers in the client’s municipality',
  },
  noOffers: {
    fi: 'Asiakas ei voi vielä valita ketään: kukaan ei tarjoa tätä palvelua hänen kunnassaan.',
    sv: 'Klienten kan inte välja någon ännu: ingen ger den här tjänsten i kommunen.',
    en: 'The client cannot choose anybody yet: nobody gives this service in their municipality.',
  },
  short: {
    fi: 'Budjetista puuttuu {{amount}}. Pienennä määrää tai pyydä lisää määrärahaa.',
    sv: 'I budgeten fattas {{amount}}. Minska antalet eller be om mer anslag.',
    en: 'The budget is {{amount}} short. Grant fewer or ask for more money.',
  },
  frozen: {
    fi: 'Budjetti on jäädytetty {{date}}: {{reason}}. Uusia seteleitä ei voi myöntää siitä.',
    sv: 'Budgeten är fryst {{date}}: {{reason}}. Inga nya sedlar kan beviljas av den.',
    en: 'The budget was frozen {{date}}: {{reason}}. No new vouchers can be granted from it.',
  },
  closed: {
    fi: 'Budjetin vuosi on päätetty. Siitä ei voi myöntää seteleitä.',
    sv: 'Budgetens år är avslutat. Inga sedlar kan beviljas av den.',
    en: 'The year of the budget has been closed. No vouchers can be granted from it.',
  },
  pick: { fi: 'Valitse palvelu ja määrä.', sv: 'Välj tjänst och antal.', en: 'Choose the service and how many.' },
  grant: { fi: 'Myönnä seteli', sv: 'Bevilja sedeln', en: 'Grant the voucher' },
  dangerTitle: { fi: 'Myönnetäänkö palveluseteli?', sv: 'Bevilja servicesedeln?', en: 'Grant the voucher?' },
  dangerWhat: {
    fi: 'Setelin arvo siirtyy budjetista setelille. Asiakas saa päätöskirjeen ja viestin, ja voi heti valita palvelun tarjoajan.',
    sv: 'Sedelns värde flyttas från budgeten till sedeln. Klienten får ett beslutsbrev och ett meddelande och kan genast välja producent.',
    en: 'The value moves from the budget to the voucher. The client gets a decision letter and a message, and can choose a provider at once.',
  },
  dangerWhom: { fi: 'Asiakasta {{client}}.', sv: 'Klienten {{client}}.', en: 'The client {{client}}.' },
  dangerUndo: {
    fi: 'Setelin voi perua syyn kertoen. Käyttämätön arvo palaa silloin budjettiin.',
    sv: 'Sedeln kan återkallas med en orsak. Det oanvända värdet går då tillbaka till budgeten.',
    en: 'The voucher can be revoked with a reason. Its unused value then returns to the budget.',
  },
});
