import { defineProblems } from '@kasvutori/platform';

export const planningProblem = defineProblems({
  'plan-move-not-allowed': {
    status: 409,
    text: {
      fi: 'Tätä ei voi tehdä suunnitelman nykyisessä vaiheessa.',
      sv: 'Det här kan inte göras i planens nuvarande skede.',
      en: 'This cannot be done at the present stage of the plan.',
    },
  },
  'plan-year-taken': {
    status: 409,
    text: {
      fi: 'Vuodelle {year} on jo hankintasuunnitelma. Lisää hankinta siihen.',
      sv: 'Det finns redan en upphandlingsplan för år {year}. Lägg till upphandlingen i den.',
      en: 'There is a procurement plan for {year} already. Add the procurement to it.',
    },
  },
  'plan-empty': {
    status: 422,
    text: {
      fi: 'Suunnitelmassa ei ole vielä yhtään hankintaa. Lisää niistä ensimmäinen.',
      sv: 'Planen har ännu inga upphandlingar. Lägg till den första.',
      en: 'The plan has no procurements yet. Add the first one.',
    },
  },
  'plan-item-fixed': {
    status: 409,
    text: {
      fi: 'Hankinnasta on jo tehty kilpailutus tai siitä on luovuttu, joten suunnitelmaa ei enää muuteta.',
      sv: 'Upphandlingen har redan inletts eller slopats, så planen ändras inte längre.',
      en: 'The procurement has become a tender or was dropped, so its plan no longer changes.',
    },
  },
  'plan-item-tender-runs': {
    status: 409,
    text: {
      fi: 'Hankinnan voi ottaa uudelleen valmisteluun vasta, kun siitä tehty kilpailutus on keskeytetty.',
      sv: 'Upphandlingen kan tas upp på nytt först när den upphandling som gjorts av den har avbrutits.',
      en: 'The procurement can be prepared again only after the tender made of it has been cancelled.',
    },
  },
  'plan-item-incomplete': {
    status: 422,
    text: {
      fi: 'Ennakkoilmoitukseen tarvitaan nimi suomeksi tai ruotsiksi, kuvaus, CPV-koodi, kunnat ja neljännesvuosi.',
      sv: 'En förhandsannons kräver ett namn på finska eller svenska, en beskrivning, en CPV-kod, kommuner och ett kvartal.',
      en: 'Prior information needs a name in Finnish or Swedish, a description, a CPV code, municipalities and a quarter.',
    },
  },
  'prior-information-told': {
    status: 409,
    text: {
      fi: 'Tästä sisällöstä on jo julkaistu ennakkoilmoitus.',
      sv: 'En förhandsannons om det här innehållet har redan publicerats.',
      en: 'Prior information with this content has already been published.',
    },
  },
  'basis-unknown': {
    status: 422,
    text: {
      fi: 'Lähdettä, johon viitataan, ei löydy tai siihen on jo viitattu.',
      sv: 'Källan som hänvisas till hittas inte eller nämns redan.',
      en: 'The source cited was not found, or is cited already.',
    },
  },
});
