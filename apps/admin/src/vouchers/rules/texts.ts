import { defineTexts } from '#app';

export const texts = defineTexts('choice-rules', {
  title: { fi: 'Valinnan säännöt', sv: 'Reglerna för valet', en: 'The rules of choosing' },
  publicIntro: {
    fi: 'Valinta on aina asiakkaan. Jos asiakas ei valitse ajoissa, sääntö ehdottaa hänelle auttajaa. Sääntö ehdottaa lähintä, jolla on vapaa paikka ja joka auttaa asiakkaalle sopivalla tavalla. Saman kymmenen kilometrin sisällä olevat ovat yhtä lähellä, ja he saavat ehdotuksia vuorotellen. Asiakas voi aina valita toisin.',
    sv: 'Valet är alltid klientens. Om klienten inte väljer i tid föreslår regeln någon. Regeln föreslår den närmaste som har en ledig plats och hjälper på ett sätt som passar klienten. De som finns inom samma tio kilometer är lika nära och föreslås i tur och ordning. Klienten kan alltid välja annorlunda.',
    en: 'The choice is always the client’s. If the client does not choose in time, the rule proposes somebody: the nearest with a free place who helps in a way that suits the client. Those within the same ten kilometres are equally near and are proposed by turns. The client can always choose otherwise.',
  },
  intro: {
    fi: 'Sääntö julkaistaan ennen kuin se alkaa. Seteliin sovelletaan sen myöntöpäivän sääntöä.',
    sv: 'En regel publiceras innan den börjar. På en sedel tillämpas regeln den dag den beviljades.',
    en: 'A rule is published before it begins. A voucher follows the rule of the day it was granted.',
  },
  new: { fi: 'Julkaise uusi sääntö', sv: 'Publicera en ny regel', en: 'Publish a new rule' },
  publish: { fi: 'Julkaise', sv: 'Publicera', en: 'Publish' },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  authority: { fi: 'Järjestäjä', sv: 'Anordnare', en: 'Authority' },
  allServices: { fi: 'Kaikki muut palvelut', sv: 'Alla andra tjänster', en: 'All other services' },
  serviceHint: {
    fi: 'Jätä tyhjäksi, jos sääntö koskee kaikkia palveluja, joilla ei ole omaa.',
    sv: 'Lämna tomt om regeln gäller alla tjänster som inte har en egen.',
    en: 'Leave empty for all services that have no rule of their own.',
  },
  validFrom: { fi: 'Alkaa', sv: 'Börjar', en: 'From' },
  answer: { fi: 'Tarjoaja vastaa', sv: 'Producenten svarar inom', en: 'Provider answers in' },
  answerField: {
    fi: 'Työpäiviä vastata asiakkaalle',
    sv: 'Arbetsdagar att svara klienten',
    en: 'Working days to answer the client',
  },
  chooseWithin: { fi: 'Aikaa valita', sv: 'Tid att välja', en: 'Time to choose' },
  chooseField: {
    fi: 'Päiviä valita setelin myöntämisestä',
    sv: 'Dagar att välja från beviljandet',
    en: 'Days to choose from the grant',
  },
  chooseHint: {
    fi: 'Jätä tyhjäksi, jos kenellekään ei ehdoteta.',
    sv: 'Lämna tomt om ingen ska få förslag.',
    en: 'Leave empty if nobody is to be proposed.',
  },
  object: { fi: 'Aikaa valita toisin', sv: 'Tid att välja annorlunda', en: 'Time to choose otherwise' },
  objectField: {
    fi: 'Päiviä valita toisin ehdotuksesta',
    sv: 'Dagar att välja annorlunda från förslaget',
    en: 'Days to choose otherwise from the proposal',
  },
  then: { fi: 'Sen jälkeen', sv: 'Därefter', en: 'After that' },
  force: { fi: 'Ehdotus on valinta', sv: 'Förslaget är valet', en: 'The proposal is the choice' },
  call: { fi: 'Ohjaaja ottaa yhteyttä', sv: 'Handledaren tar kontakt', en: 'The case worker makes contact' },
  noProposal: { fi: 'Ei ehdotusta', sv: 'Inget förslag', en: 'No proposal' },
  days_one: { fi: '{{count}} päivä', sv: '{{count}} dag', en: '{{count}} day' },
  days_other: { fi: '{{count}} päivää', sv: '{{count}} dagar', en: '{{count}} days' },
  workingDays_one: { fi: '{{count}} työpäivässä', sv: '{{count}} arbetsdag', en: '{{count}} working day' },
  workingDays_other: { fi: '{{count}} työpäivässä', sv: '{{count}} arbetsdagar', en: '{{count}} working days' },
  emptyTitle: { fi: 'Ei omia sääntöjä', sv: 'Inga egna regler', en: 'No rules of its own' },
  emptyText: {
    fi: 'Tarjoaja vastaa viidessä työpäivässä, ja asiakas valitsee ilman määräaikaa.',
    sv: 'Producenten svarar inom fem arbetsdagar, och klienten väljer utan tidsfrist.',
    en: 'A provider answers in five working days, and a client chooses without a deadline.',
  },
});
