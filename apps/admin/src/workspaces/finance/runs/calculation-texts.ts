import { defineTexts } from '#app';

export const calculationTexts = defineTexts('payment-run-calculation', {
  tab: { fi: 'Laskenta', sv: 'Beräkning', en: 'Calculation' },
  under: {
    fi: 'Asiakkaiden ansiot lasketaan',
    sv: 'Klienternas intäkter beräknas',
    en: 'Calculating what clients have brought',
  },
  underText: {
    fi: 'Voit sulkea sivun: laskenta jatkuu. Mukana on, mikä oli kirjattu ajon avaushetkellä.',
    sv: 'Du kan stänga sidan: beräkningen fortsätter. Det som hade antecknats när körningen öppnades är med.',
    en: 'You may close the page: the calculation goes on. What had been recorded when the run was opened is in it.',
  },
  stoppedTitle: { fi: 'Laskenta on pysäytetty', sv: 'Beräkningen är stoppad', en: 'The calculation is stopped' },
  stoppedText: {
    fi: '{{done}} asiakasta {{total}} asiakkaasta on laskettu. Jatka siitä, mihin jäätiin, tai peru ajo.',
    sv: '{{done}} av {{total}} klienter har beräknats. Fortsätt därifrån eller avbryt körningen.',
    en: '{{done}} of {{total}} clients have been calculated. Go on from there, or cancel the run.',
  },
  failedTitle: {
    fi: 'Laskenta pysähtyi virheeseen',
    sv: 'Beräkningen stannade i ett fel',
    en: 'The calculation stopped at an error',
  },
  failedText: {
    fi: 'Mitään ei ole maksettu eikä kadonnut. Virhe on palvelimen lokissa. Kun syy on korjattu, jatka laskentaa; voit myös perua ajon.',
    sv: 'Inget har betalats eller gått förlorat. Felet finns i serverns logg. När orsaken har rättats kan du fortsätta; du kan också avbryta körningen.',
    en: 'Nothing was paid and nothing is lost. The error is in the log of the server. Go on when its cause is gone, or cancel the run.',
  },
  'payment-run:stop': { fi: 'Pysäytä laskenta', sv: 'Stoppa beräkningen', en: 'Stop the calculation' },
  'payment-run:resume': { fi: 'Jatka laskentaa', sv: 'Fortsätt beräkningen', en: 'Go on with the calculation' },
});
