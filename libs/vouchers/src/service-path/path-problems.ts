import { defineProblems } from '@kasvutori/platform';

export const pathProblem = defineProblems({
  'step-reason-missing': {
    status: 422,
    text: {
      fi: 'Kerro, miksi askel jää pois. Asiakas näkee syyn.',
      sv: 'Berätta varför steget utgår. Klienten ser orsaken.',
      en: 'Say why the step is dropped. The client sees the reason.',
    },
  },
  'step-organisation-missing': {
    status: 422,
    text: {
      fi: 'Kerro, mikä organisaatio vastaa askeleesta ja onko se julkinen, kunta, järjestö vai yritys.',
      sv: 'Ange vilken organisation som svarar för steget och om den är offentlig, en kommun, en förening eller ett företag.',
      en: 'Say which organisation is responsible for the step, and whether it is public, municipal, third-sector or private.',
    },
  },
  'step-dates-wrong': {
    status: 422,
    text: {
      fi: 'Askel päättyy aikaisintaan alkamispäivänään.',
      sv: 'Steget slutar tidigast på sin begynnelsedag.',
      en: 'A step ends on its first day at the earliest.',
    },
  },
  'step-service-twice': {
    status: 422,
    text: {
      fi: 'Valitse palvelu luettelosta tai kirjoita se itse, ei molempia.',
      sv: 'Välj tjänsten i katalogen eller skriv den själv, inte båda.',
      en: 'Choose the service from the catalogue or write it yourself, not both.',
    },
  },
  'step-voucher-unknown': {
    status: 422,
    text: {
      fi: 'Tämä ei ole asiakkaan palveluseteli.',
      sv: 'Det här är inte klientens servicesedel.',
      en: 'This is not a voucher of the client.',
    },
  },
  'step-not-open': {
    status: 422,
    text: {
      fi: 'Tätä askelta ei voi enää muokata: se on tehty tai jätetty pois.',
      sv: 'Steget kan inte längre ändras: det är gjort eller har utgått.',
      en: 'The step can no longer be changed: it is done or dropped.',
    },
  },
  'step-not-yours': {
    status: 403,
    text: {
      fi: 'Voit merkitä vain oman organisaatiosi askelia.',
      sv: 'Du kan märka bara din egen organisations steg.',
      en: 'You can mark only the steps of your own organisation.',
    },
  },
});
