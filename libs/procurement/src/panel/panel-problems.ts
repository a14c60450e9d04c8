import { defineProblems } from '@kasvutori/platform';

export const panelProblem = defineProblems({
  'only-chair-closes-scoring': {
    status: 409,
    text: {
      fi: 'Arviointiryhmän puheenjohtaja sulkee pisteytyksen.',
      sv: 'Bedömningsgruppens ordförande avslutar poängsättningen.',
      en: 'The chair of the panel closes the scoring.',
    },
  },
  'not-on-panel': {
    status: 409,
    text: {
      fi: 'Vain arviointiryhmän jäsen voi pisteyttää.',
      sv: 'Bara en medlem i bedömningsgruppen kan poängsätta.',
      en: 'Only a member of the evaluation panel can score.',
    },
  },
  'interest-not-declared': {
    status: 409,
    text: {
      fi: 'Ilmoita ensin, onko sinulla sidonnaisuuksia tarjoajiin.',
      sv: 'Uppge först om du har bindningar till anbudsgivarna.',
      en: 'First declare whether you have an interest in any of the bidders.',
    },
  },
  'scorer-has-interest': {
    status: 409,
    text: {
      fi: 'Olet ilmoittanut sidonnaisuuden tarjoajaan, joten et osallistu arviointiin.',
      sv: 'Du har uppgett en bindning till en anbudsgivare och deltar därför inte i bedömningen.',
      en: 'You have declared an interest in a bidder, so you take no part in the evaluation.',
    },
  },
  'works-for-bidder': {
    status: 409,
    text: {
      fi: 'Toimit tarjoajan puolesta, joten et voi ilmoittaa olevasi sidonnaisuuksista vapaa.',
      sv: 'Du verkar för en anbudsgivare och kan därför inte uppge att du saknar bindningar.',
      en: 'You act for a bidder, so you cannot declare to be without interests.',
    },
  },
  'interest-declared-already': {
    status: 409,
    text: {
      fi: 'Olet jo antanut ilmoituksen. Jos tilanne on muuttunut, kerro siitä ryhmän puheenjohtajalle.',
      sv: 'Du har redan gett din uppgift. Om läget har ändrats, berätta för gruppens ordförande.',
      en: 'You have declared already. If the situation has changed, tell the chair of the panel.',
    },
  },
  'interest-note-missing': {
    status: 422,
    text: { fi: 'Kerro, mikä sidonnaisuus on.', sv: 'Berätta vilken bindningen är.', en: 'Say what the interest is.' },
  },
  'individual-scores-closed': {
    status: 409,
    text: {
      fi: 'Yhteinen arvio on alkanut: omia pisteitä ei enää muuteta.',
      sv: 'Den gemensamma bedömningen har börjat: egna poäng ändras inte längre.',
      en: 'The consensus has begun: individual scores no longer change.',
    },
  },
  'consensus-not-open': {
    status: 409,
    text: {
      fi: 'Yhteinen arvio alkaa, kun kaikki jäsenet ovat pisteyttäneet tai puheenjohtaja avaa sen.',
      sv: 'Den gemensamma bedömningen börjar när alla medlemmar har poängsatt eller ordföranden öppnar den.',
      en: 'The consensus begins when all members have scored or the chair opens it.',
    },
  },
  'only-chair-opens-consensus': {
    status: 409,
    text: {
      fi: 'Vain puheenjohtaja voi avata yhteisen arvion ennen kuin kaikki ovat pisteyttäneet.',
      sv: 'Bara ordföranden kan öppna den gemensamma bedömningen innan alla har poängsatt.',
      en: 'Only the chair can open the consensus before everybody has scored.',
    },
  },
  'consensus-open-already': {
    status: 409,
    text: {
      fi: 'Yhteinen arvio on jo auki.',
      sv: 'Den gemensamma bedömningen är redan öppen.',
      en: 'The consensus is open already.',
    },
  },
  'panel-member-unknown': {
    status: 422,
    text: {
      fi: 'Jäsen ei ole tämän hankintayksikön hankintahenkilöstöä.',
      sv: 'Medlemmen hör inte till den upphandlande enhetens upphandlingspersonal.',
      en: 'The member is not procurement staff of this authority.',
    },
  },
  'panel-chair-not-member': {
    status: 422,
    text: {
      fi: 'Puheenjohtajan pitää olla ryhmän jäsen.',
      sv: 'Ordföranden ska vara medlem i gruppen.',
      en: 'The chair has to be a member of the panel.',
    },
  },
});
