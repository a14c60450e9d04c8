import type { Questionnaire } from './questionnaire.js';

/**
 * "Work and life", first version. Short sentences and one thing at a time (selkokieli): the client may answer at home.
 * The wording is part of the version; a changed text is a new file.
 */
export const WORK_AND_LIFE: Questionnaire = {
  version: '2026-1',
  title: { fi: 'Työ ja elämä', sv: 'Arbete och liv', en: 'Work and life' },
  areas: {
    'work-and-skills': { fi: 'Työ ja osaaminen', sv: 'Arbete och kunnande', en: 'Work and skills' },
    health: { fi: 'Terveys', sv: 'Hälsa', en: 'Health' },
    'everyday-life': { fi: 'Arki', sv: 'Vardagen', en: 'Everyday life' },
    money: { fi: 'Raha', sv: 'Pengar', en: 'Money' },
    family: { fi: 'Perhe ja läheiset', sv: 'Familj och närstående', en: 'Family and friends' },
    language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
    'digital-skills': { fi: 'Digitaidot', sv: 'Digitala färdigheter', en: 'Digital skills' },
    mobility: { fi: 'Liikkuminen', sv: 'Att röra sig', en: 'Getting around' },
  },
  questions: [
    {
      code: 'time-without-work',
      area: 'work-and-skills',
      text: {
        fi: 'Kuinka kauan olet ollut ilman työtä?',
        sv: 'Hur länge har du varit utan arbete?',
        en: 'How long have you been without work?',
      },
      options: [
        {
          code: 'under-3-months',
          points: 0,
          text: { fi: 'Alle 3 kuukautta', sv: 'Mindre än 3 månader', en: 'Less than 3 months' },
        },
        { code: '3-12-months', points: 1, text: { fi: '3–12 kuukautta', sv: '3–12 månader', en: '3–12 months' } },
        { code: '1-2-years', points: 2, text: { fi: '1–2 vuotta', sv: '1–2 år', en: '1–2 years' } },
        { code: 'over-2-years', points: 3, text: { fi: 'Yli 2 vuotta', sv: 'Mer än 2 år', en: 'More than 2 years' } },
      ],
    },
    {
      code: 'training',
      area: 'work-and-skills',
      text: {
        fi: 'Onko sinulla ammatti tai koulutus?',
        sv: 'Har du ett yrke eller en utbildning?',
        en: 'Do you have an occupation or training?',
      },
      options: [
        {
          code: 'fits',
          points: 0,
          text: { fi: 'On, ja sillä saa töitä', sv: 'Ja, och det ger arbete', en: 'Yes, and it leads to work' },
        },
        {
          code: 'outdated',
          points: 1,
          text: { fi: 'On, mutta se on vanhentunut', sv: 'Ja, men den är föråldrad', en: 'Yes, but it is out of date' },
        },
        {
          code: 'none',
          points: 2,
          text: { fi: 'Ei peruskoulun jälkeen', sv: 'Inte efter grundskolan', en: 'None after basic school' },
        },
      ],
    },
    {
      code: 'goal',
      area: 'work-and-skills',
      text: { fi: 'Mitä haluat seuraavaksi?', sv: 'Vad vill du göra härnäst?', en: 'What do you want next?' },
      options: [
        { code: 'job', points: 0, text: { fi: 'Työpaikan', sv: 'Ett arbete', en: 'A job' } },
        { code: 'training', points: 0, text: { fi: 'Opiskelupaikan', sv: 'En studieplats', en: 'A place to study' } },
        { code: 'business', points: 0, text: { fi: 'Oman yrityksen', sv: 'Ett eget företag', en: 'My own business' } },
        { code: 'unsure', points: 1, text: { fi: 'En tiedä vielä', sv: 'Jag vet inte ännu', en: 'I do not know yet' } },
      ],
    },
    {
      code: 'ability-to-work',
      area: 'health',
      text: { fi: 'Pystytkö tekemään työtä?', sv: 'Kan du arbeta?', en: 'Are you able to work?' },
      options: [
        { code: 'fully', points: 0, text: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' } },
        {
          code: 'with-limits',
          points: 1,
          text: { fi: 'Kyllä, mutta en kaikkea', sv: 'Ja, men inte allt', en: 'Yes, but not everything' },
        },
        {
          code: 'partly',
          points: 2,
          text: { fi: 'Vain osan päivästä', sv: 'Bara en del av dagen', en: 'Only part of the day' },
        },
        { code: 'unclear', points: 3, text: { fi: 'Se ei ole selvillä', sv: 'Det är oklart', en: 'It is not clear' } },
      ],
    },
    {
      code: 'strength',
      area: 'health',
      text: { fi: 'Millaiset voimat sinulla on nyt?', sv: 'Hur är dina krafter nu?', en: 'How is your strength now?' },
      options: [
        { code: 'good', points: 0, text: { fi: 'Hyvät', sv: 'Goda', en: 'Good' } },
        {
          code: 'tired',
          points: 1,
          text: { fi: 'Olen usein väsynyt', sv: 'Jag är ofta trött', en: 'I am often tired' },
        },
        {
          code: 'worn-out',
          points: 2,
          text: { fi: 'Voimat eivät riitä', sv: 'Krafterna räcker inte', en: 'I have no strength left' },
        },
      ],
    },
    {
      code: 'routines',
      area: 'everyday-life',
      text: { fi: 'Miten arki sujuu?', sv: 'Hur går det i vardagen?', en: 'How is everyday life going?' },
      options: [
        { code: 'well', points: 0, text: { fi: 'Hyvin', sv: 'Bra', en: 'Well' } },
        {
          code: 'sometimes-hard',
          points: 1,
          text: { fi: 'Välillä on vaikeaa', sv: 'Ibland är det svårt', en: 'It is hard at times' },
        },
        { code: 'needs-help', points: 2, text: { fi: 'Tarvitsen apua', sv: 'Jag behöver hjälp', en: 'I need help' } },
      ],
    },
    {
      code: 'home',
      area: 'everyday-life',
      text: { fi: 'Onko sinulla asunto?', sv: 'Har du en bostad?', en: 'Do you have a home?' },
      options: [
        { code: 'stable', points: 0, text: { fi: 'On', sv: 'Ja', en: 'Yes' } },
        {
          code: 'uncertain',
          points: 2,
          text: { fi: 'On, mutta voin menettää sen', sv: 'Ja, men jag kan förlora den', en: 'Yes, but I may lose it' },
        },
        { code: 'none', points: 3, text: { fi: 'Ei ole', sv: 'Nej', en: 'No' } },
      ],
    },
    {
      code: 'income',
      area: 'money',
      text: { fi: 'Riittävätkö rahat?', sv: 'Räcker pengarna?', en: 'Is your money enough?' },
      options: [
        { code: 'enough', points: 0, text: { fi: 'Riittävät', sv: 'Ja', en: 'Yes' } },
        { code: 'tight', points: 1, text: { fi: 'Juuri ja juuri', sv: 'Nätt och jämnt', en: 'Only just' } },
        {
          code: 'debts',
          points: 2,
          text: { fi: 'Eivät, minulla on velkoja', sv: 'Nej, jag har skulder', en: 'No, I have debts' },
        },
      ],
    },
    {
      code: 'support',
      area: 'family',
      text: {
        fi: 'Onko sinulla joku, joka auttaa?',
        sv: 'Har du någon som hjälper dig?',
        en: 'Do you have somebody who helps you?',
      },
      options: [
        { code: 'yes', points: 0, text: { fi: 'On', sv: 'Ja', en: 'Yes' } },
        { code: 'no', points: 1, text: { fi: 'Ei', sv: 'Nej', en: 'No' } },
      ],
    },
    {
      code: 'care',
      area: 'family',
      text: {
        fi: 'Hoidatko lasta tai läheistä?',
        sv: 'Sköter du ett barn eller en närstående?',
        en: 'Do you look after a child or a relative?',
      },
      options: [
        { code: 'no', points: 0, text: { fi: 'En', sv: 'Nej', en: 'No' } },
        {
          code: 'arranged',
          points: 0,
          text: { fi: 'Kyllä, hoito on järjestetty', sv: 'Ja, vården är ordnad', en: 'Yes, and care is arranged' },
        },
        {
          code: 'not-arranged',
          points: 2,
          text: { fi: 'Kyllä, hoitopaikka puuttuu', sv: 'Ja, vårdplats saknas', en: 'Yes, and there is no care yet' },
        },
      ],
    },
    {
      code: 'finnish-or-swedish',
      area: 'language',
      text: {
        fi: 'Miten puhut suomea tai ruotsia?',
        sv: 'Hur talar du finska eller svenska?',
        en: 'How do you speak Finnish or Swedish?',
      },
      options: [
        { code: 'well', points: 0, text: { fi: 'Hyvin', sv: 'Bra', en: 'Well' } },
        {
          code: 'everyday',
          points: 1,
          text: { fi: 'Arjessa pärjään', sv: 'Jag klarar vardagen', en: 'Enough for everyday life' },
        },
        {
          code: 'little',
          points: 2,
          text: { fi: 'Vähän tai en ollenkaan', sv: 'Lite eller inte alls', en: 'A little or not at all' },
        },
      ],
    },
    {
      code: 'online-services',
      area: 'digital-skills',
      text: {
        fi: 'Osaatko hoitaa asioita verkossa?',
        sv: 'Kan du uträtta ärenden på nätet?',
        en: 'Can you do things online?',
      },
      options: [
        { code: 'alone', points: 0, text: { fi: 'Osaan itse', sv: 'Ja, själv', en: 'Yes, by myself' } },
        {
          code: 'with-help',
          points: 1,
          text: { fi: 'Osaan, jos joku auttaa', sv: 'Ja, om någon hjälper', en: 'Yes, with help' },
        },
        { code: 'no', points: 2, text: { fi: 'En osaa', sv: 'Nej', en: 'No' } },
      ],
    },
    {
      code: 'device',
      area: 'digital-skills',
      text: {
        fi: 'Onko sinulla puhelin tai tietokone ja netti?',
        sv: 'Har du telefon eller dator och nät?',
        en: 'Do you have a phone or computer, and the internet?',
      },
      options: [
        { code: 'yes', points: 0, text: { fi: 'On', sv: 'Ja', en: 'Yes' } },
        { code: 'no', points: 1, text: { fi: 'Ei ole', sv: 'Nej', en: 'No' } },
      ],
    },
    {
      code: 'travel',
      area: 'mobility',
      text: { fi: 'Pääsetkö käymään tapaamisissa?', sv: 'Kan du ta dig till möten?', en: 'Can you get to meetings?' },
      options: [
        { code: 'easily', points: 0, text: { fi: 'Pääsen', sv: 'Ja', en: 'Yes' } },
        {
          code: 'near-only',
          points: 1,
          text: { fi: 'Pääsen vain lähelle', sv: 'Bara nära hemmet', en: 'Only near my home' },
        },
        {
          code: 'hardly',
          points: 2,
          text: {
            fi: 'En pääse kotoa helposti',
            sv: 'Det är svårt att lämna hemmet',
            en: 'It is hard for me to leave home',
          },
        },
      ],
    },
    {
      code: 'step-free',
      area: 'mobility',
      text: {
        fi: 'Tarvitsetko esteettömän tilan?',
        sv: 'Behöver du en tillgänglig lokal?',
        en: 'Do you need a step-free place?',
      },
      options: [
        { code: 'no', points: 0, text: { fi: 'En', sv: 'Nej', en: 'No' } },
        { code: 'yes', points: 0, text: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' } },
      ],
    },
  ],
};
