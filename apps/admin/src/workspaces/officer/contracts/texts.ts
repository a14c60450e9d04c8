import { defineTexts } from '#app';

export const texts = defineTexts('officer-contracts', {
  title: { fi: 'Sopimukset', sv: 'Avtal', en: 'Contracts' },
  intro: {
    fi: 'Sopimukset syntyvät lainvoimaisista hankintapäätöksistä. Sopimus tulee voimaan, kun molemmat ovat allekirjoittaneet.',
    sv: 'Avtal skapas av upphandlingsbeslut som har vunnit laga kraft. Ett avtal träder i kraft när båda har skrivit under.',
    en: 'Contracts are made from final award decisions. A contract comes into force when both parties have signed.',
  },
  emptyTitle: { fi: 'Sopimuksia ei ole vielä', sv: 'Det finns inga avtal ännu', en: 'No contracts yet' },
  emptyText: {
    fi: 'Kun hankinnan odotusaika on päättynyt, tee sopimukset hankinnan sivulta.',
    sv: 'När väntetiden i en upphandling har gått ut gör du avtalen på upphandlingens sida.',
    en: 'When the standstill of a tender has ended, make the contracts on the page of the tender.',
  },
});
