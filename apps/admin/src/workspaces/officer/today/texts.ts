import { defineTexts } from '#app';

export const texts = defineTexts('officer-today', {
  title: { fi: 'Tänään', sv: 'I dag', en: 'Today' },
  newTender: { fi: 'Uusi kilpailutus', sv: 'Ny upphandling', en: 'New tender' },
  'in-approval': { fi: 'Odottaa hyväksyntää', sv: 'Väntar på godkännande', en: 'Awaiting approval' },
  closed: { fi: 'Valmiina avattavaksi', sv: 'Redo att öppnas', en: 'Ready to be opened' },
  opened: { fi: 'Pisteytettävänä', sv: 'Under poängsättning', en: 'Being scored' },
  published: { fi: 'Tarjouksia voi jättää', sv: 'Anbud kan lämnas', en: 'Taking bids' },
  standstill: { fi: 'Odotusaika käynnissä', sv: 'Väntetid pågår', en: 'Standstill running' },
  questions: { fi: 'Kysymyksiä vastattavana', sv: 'Frågor att besvara', en: 'Questions to answer' },
  questionsOf_one: {
    fi: '{{count}} kysymys · tarjousaika',
    sv: '{{count}} fråga · anbudstid',
    en: '{{count}} question · bids',
  },
  questionsOf_other: {
    fi: '{{count}} kysymystä · tarjousaika',
    sv: '{{count}} frågor · anbudstid',
    en: '{{count}} questions · bids',
  },
  rulebooks: {
    fi: 'Hakemukset sääntökirjoihin',
    sv: 'Ansökningar enligt regelböcker',
    en: 'Applications by rulebooks',
  },
  decideBy: { fi: 'Ratkaistava viimeistään {{date}}', sv: 'Avgörs senast {{date}}', en: 'To be decided by {{date}}' },
  remedies: { fi: 'Muutoksenhaku', sv: 'Ändringssökande', en: 'Remedies' },
  appeal: { fi: 'Valitus: {{party}}, {{date}}', sv: 'Besvär: {{party}}, {{date}}', en: 'Appeal: {{party}}, {{date}}' },
  correctionRequest: {
    fi: 'Oikaisuvaatimus: {{party}}, {{date}}',
    sv: 'Rättelseyrkande: {{party}}, {{date}}',
    en: 'Correction request: {{party}}, {{date}}',
  },
  draft: { fi: 'Luonnokset', sv: 'Utkast', en: 'Drafts' },
  since: {
    fi: 'Tarjousaika päättyi {{date}}',
    sv: 'Anbudstiden gick ut {{date}}',
    en: 'The time for bids ended {{date}}',
  },
  changed: { fi: 'Muutettu {{date}}', sv: 'Ändrad {{date}}', en: 'Changed {{date}}' },
  standstillOver: { fi: 'Odotusaika on päättynyt', sv: 'Väntetiden har gått ut', en: 'The standstill is over' },
  all: { fi: 'Näytä kaikki ({{count}})', sv: 'Visa alla ({{count}})', en: 'Show all ({{count}})' },
  emptyTitle: { fi: 'Mikään ei odota sinua', sv: 'Inget väntar på dig', en: 'Nothing is waiting for you' },
  emptyText: {
    fi: 'Tästä näet määräajat, avattavat tarjoukset, odotusajat ja luonnokset.',
    sv: 'Här ser du tidsfrister, anbud att öppna, väntetider och utkast.',
    en: 'Here you see deadlines, bids to open, standstills and drafts.',
  },
});
