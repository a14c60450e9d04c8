import { defineTexts } from '#app';

export const texts = defineTexts('public-offers', {
  title: { fi: 'Vertaile palvelun tarjoajia', sv: 'Jämför producenter', en: 'Compare providers' },
  intro: {
    fi: 'Katso, kuka antaa mitäkin palvelua. Et tarvitse tunnuksia. Jos sinulla on palveluseteli, kirjaudu sisään ja valitse.',
    sv: 'Se vem som ger vilken tjänst. Du behöver inte logga in. Om du har en servicesedel, logga in och välj.',
    en: 'See who gives which service. You need not sign in. If you have a service voucher, sign in and choose.',
  },
  coverage: {
    fi: 'Katso kartalta, missä palvelua saa',
    sv: 'Se på kartan var tjänsten finns',
    en: 'See on the map where the service is',
  },
  rules: {
    fi: 'Mitä tapahtuu, jos en valitse ajoissa?',
    sv: 'Vad händer om jag inte väljer i tid?',
    en: 'What happens if I do not choose in time?',
  },
  where: { fi: 'Mitä ja missä', sv: 'Vad och var', en: 'What and where' },
  service: { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  allServices: { fi: 'Kaikki palvelut', sv: 'Alla tjänster', en: 'All services' },
  municipality: { fi: 'Kotikuntasi', sv: 'Din hemkommun', en: 'Your municipality' },
  anywhere: { fi: 'Kaikki kunnat', sv: 'Alla kommuner', en: 'All municipalities' },
});
