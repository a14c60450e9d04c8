import { defineTexts } from '#app';

export const texts = defineTexts('experience-rules', {
  title: { fi: 'Miten arviot lasketaan', sv: 'Hur omdömena räknas', en: 'How scores are reckoned' },
  intro: {
    fi: 'Arvio on asiakkaiden arvosanojen keskiarvo, jota vedetään kohti palvelun keskiarvoa, kun vastauksia on vähän. Jokaisella asiakkaalla on yksi ääni. Säännöt ovat samat kaikille palvelun tarjoajille.',
    sv: 'Omdömet är medeltalet av klienternas vitsord och dras mot tjänstens medeltal när svaren är få. Varje klient har en röst. Reglerna är de samma för alla producenter.',
    en: 'A score is the mean of the clients’ grades, drawn toward the mean of the service when there are few answers. Each client has one voice. The rules are the same for every provider.',
  },
  read: { fi: 'Lue laskennan säännöt', sv: 'Läs reglerna för uträkningen', en: 'Read the rules of reckoning' },
  version: {
    fi: 'Versio {{version}}, voimassa {{date}} alkaen',
    sv: 'Version {{version}}, gäller från {{date}}',
    en: 'Version {{version}}, in force from {{date}}',
  },
  fewest: { fi: 'Julkaistaan, kun vastanneita on', sv: 'Publiceras när svaren är från', en: 'Published from' },
  weight: {
    fi: 'Palvelun keskiarvo painaa yhtä paljon kuin',
    sv: 'Tjänstens medeltal väger lika mycket som',
    en: 'The mean of the service weighs as much as',
  },
  interval: { fi: 'Epävarmuus', sv: 'Osäkerhet', en: 'Uncertainty' },
  wilson: {
    fi: 'Wilsonin väli, 95 prosenttia',
    sv: 'Wilsons intervall, 95 procent',
    en: 'Wilson’s interval, 95 per cent',
  },
  waitDays: { fi: 'Vastausta voi muuttaa', sv: 'Ett svar kan ändras i', en: 'An answer can be changed for' },
  askDays: {
    fi: 'Saman tarjoajan käynneistä kysytään enintään kerran',
    sv: 'Om besök hos samma producent frågas högst en gång på',
    en: 'Visits with one provider are asked about at most once in',
  },
  resultDays: {
    fi: 'Työllistyneet lasketaan, kun palvelun alusta on',
    sv: 'De som fått arbete räknas när det från början har gått',
    en: 'Those who found work are counted after',
  },
  days_one: { fi: '{{count}} päivä', sv: '{{count}} dag', en: '{{count}} day' },
  days_other: { fi: '{{count}} päivää', sv: '{{count}} dagar', en: '{{count}} days' },
  clients_one: { fi: '{{count}} asiakas', sv: '{{count}} klient', en: '{{count}} client' },
  clients_other: { fi: '{{count}} asiakasta', sv: '{{count}} klienter', en: '{{count}} clients' },
  afterVisit: { fi: 'Mitä kysytään käynnin jälkeen', sv: 'Vad som frågas efter ett besök', en: 'Asked after a visit' },
  ofWhole: { fi: 'Mitä kysytään lopuksi', sv: 'Vad som frågas till sist', en: 'Asked at the end' },
});
