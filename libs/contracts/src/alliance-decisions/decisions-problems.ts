import { defineProblems } from '@kasvutori/platform';

export const decisionProblem = defineProblems({
  'alliance-not-member': {
    status: 403,
    text: {
      fi: 'Vain ryhmän jäsen voi tehdä esityksen, äänestää ja kirjata pöytäkirjaa.',
      sv: 'Bara en medlem i gruppen kan lägga fram förslag, rösta och föra protokoll.',
      en: 'Only a member of the group can propose, vote and write minutes.',
    },
  },
  'alliance-member-twice': {
    status: 409,
    text: {
      fi: 'Henkilö on jo ryhmän jäsen.',
      sv: 'Personen är redan medlem i gruppen.',
      en: 'The person is already a member of the group.',
    },
  },
  'alliance-member-unknown': {
    status: 422,
    text: {
      fi: 'Henkilö ei toimi organisaatiossasi.',
      sv: 'Personen verkar inte i din organisation.',
      en: 'The person does not act for your organisation.',
    },
  },
  'alliance-group-incomplete': {
    status: 409,
    text: {
      fi: 'Johtoryhmästä puuttuu edustaja: {missing}. Jokaisen osapuolen on oltava mukana päättämässä.',
      sv: 'Ledningsgruppen saknar företrädare för {missing}. Varje part måste vara med och besluta.',
      en: 'The executive group has nobody from {missing}. Every party has to take part in deciding.',
    },
  },
  'alliance-executive-only': {
    status: 422,
    text: {
      fi: 'Vaiheista, osuuksista, ehdoista ja selvityksestä päättää johtoryhmä.',
      sv: 'Ledningsgruppen beslutar om faser, andelar, villkor och avräkning.',
      en: 'Phases, shares, terms and settlement are decided by the executive group.',
    },
  },
  'proposal-content-missing': {
    status: 422,
    text: {
      fi: 'Esityksestä puuttuu se, mitä päätettäisiin.',
      sv: 'Förslaget saknar det som skulle beslutas.',
      en: 'The proposal lacks what would be decided.',
    },
  },
  'proposal-closed': {
    status: 409,
    text: {
      fi: 'Esitys on jo käsitelty.',
      sv: 'Förslaget är redan behandlat.',
      en: 'The proposal has already been dealt with.',
    },
  },
  'proposal-voted': {
    status: 409,
    text: { fi: 'Olet jo äänestänyt.', sv: 'Du har redan röstat.', en: 'You have already voted.' },
  },
  'proposal-not-yours': {
    status: 403,
    text: {
      fi: 'Vain esityksen tekijä voi vetää sen pois.',
      sv: 'Bara den som lade fram förslaget kan dra tillbaka det.',
      en: 'Only the one who made the proposal can withdraw it.',
    },
  },
  'dissent-without-reason': {
    status: 422,
    text: {
      fi: 'Kerro, miksi vastustat tai pidättäydyt.',
      sv: 'Berätta varför du är emot eller avstår.',
      en: 'Say why you dissent or abstain.',
    },
  },
});
