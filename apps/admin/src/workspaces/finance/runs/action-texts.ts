import { defineTexts } from '#app';

/** What a step of a run does, to whom, and whether it can be undone. */
export const actionTexts = defineTexts('payment-run-actions', {
  'payment-run:freeze': { fi: 'Jäädytä hyväksyttäväksi', sv: 'Frys för godkännande', en: 'Freeze for approval' },
  'payment-run:approve': { fi: 'Hyväksy maksuajo', sv: 'Godkänn körningen', en: 'Approve the run' },
  'payment-run:send': { fi: 'Lähetä pankkiin', sv: 'Skicka till banken', en: 'Send to the bank' },
  'payment-run:cancel': { fi: 'Peru ajo', sv: 'Avbryt körningen', en: 'Cancel the run' },
  freezeTitle: {
    fi: 'Jäädytä maksuajo {{number}}',
    sv: 'Frys betalningskörning {{number}}',
    en: 'Freeze payment run {{number}}',
  },
  freezeWhat: {
    fi: 'Rivit, summat ja tilinumerot lukitaan ja niistä lasketaan sormenjälki. Sen jälkeen ajoa ei voi muuttaa, vain hyväksyä tai perua.',
    sv: 'Rader, summor och kontonummer låses och får ett fingeravtryck. Därefter kan körningen inte ändras, bara godkännas eller avbrytas.',
    en: 'Lines, sums and accounts are locked and given a fingerprint. After that the run cannot be changed, only approved or cancelled.',
  },
  freezeWhom: {
    fi: 'Hyväksyjiä: ajo tulee heidän Tänään-sivulleen.',
    sv: 'Godkännarna: körningen kommer till deras sida I dag.',
    en: 'The approvers: the run appears on their Today page.',
  },
  freezeUndo: {
    fi: 'Ajon voi perua ja valmistella uudelleen ennen hyväksymistä.',
    sv: 'Körningen kan avbrytas och beredas på nytt före godkännandet.',
    en: 'The run can be cancelled and prepared again before it is approved.',
  },
  approveTitle: {
    fi: 'Hyväksy maksuajo {{number}}',
    sv: 'Godkänn betalningskörning {{number}}',
    en: 'Approve payment run {{number}}',
  },
  approveWhat: {
    fi: '{{toPay}} kirjataan maksettavaksi ja tulokset ansaituiksi. Raha ei vielä liiku: ajo lähetetään pankkiin erikseen.',
    sv: '{{toPay}} bokförs att betala och resultaten som intjänade. Pengarna rör sig inte ännu: körningen skickas separat till banken.',
    en: '{{toPay}} is booked to be paid and the outcomes as earned. No money moves yet: the run is sent to the bank separately.',
  },
  approveFirstWhat: {
    fi: '{{toPay}} ylittää rajan, jonka jälkeen hyväksyjiä on kaksi. Hyväksyntäsi kirjataan, ja ajo odottaa toista hyväksyjää.',
    sv: '{{toPay}} överskrider gränsen för två godkännare. Ditt godkännande antecknas och körningen väntar på en andra godkännare.',
    en: '{{toPay}} is above the limit for two approvers. Your approval is recorded, and the run waits for a second approver.',
  },
  approveWhom_one: {
    fi: '{{count}} palveluntuottajaa. Se saa tilityksen.',
    sv: '{{count}} producent. Den får en redovisning.',
    en: '{{count}} provider, who gets a statement.',
  },
  approveWhom_other: {
    fi: '{{count}} palveluntuottajaa. Jokainen saa tilityksen.',
    sv: '{{count}} producenter. Var och en får en redovisning.',
    en: '{{count}} providers, each of whom gets a statement.',
  },
  approveUndo: {
    fi: 'Ei voi perua. Virheet oikaistaan seuraavassa ajossa.',
    sv: 'Kan inte ångras. Fel rättas i nästa körning.',
    en: 'It cannot be undone. Mistakes are put right in the next run.',
  },
  sendTitle: {
    fi: 'Lähetä maksuajo {{number}} pankkiin',
    sv: 'Skicka körning {{number}} till banken',
    en: 'Send payment run {{number}} to the bank',
  },
  sendWhat: {
    fi: 'Maksuista tehdään pankkiaineisto (pain.001), yhteensä {{toPay}}. Vie tiedosto pankkiin ja tuo pankin vastaus tälle sivulle.',
    sv: 'Av betalningarna skapas ett bankmaterial (pain.001), totalt {{toPay}}. För filen till banken och hämta bankens svar till den här sidan.',
    en: 'A bank file (pain.001) of {{toPay}} in all is made. Take the file to the bank and bring the bank’s answer to this page.',
  },
  sendWhom_one: {
    fi: '{{count}} palveluntuottajaa ja pankkia.',
    sv: '{{count}} producent och banken.',
    en: '{{count}} provider and the bank.',
  },
  sendWhom_other: {
    fi: '{{count}} palveluntuottajaa ja pankkia.',
    sv: '{{count}} producenter och banken.',
    en: '{{count}} providers and the bank.',
  },
  sendUndo: {
    fi: 'Ei täällä. Lähetetyn maksun voi pysäyttää vain pankissa.',
    sv: 'Inte här. En skickad betalning kan bara stoppas i banken.',
    en: 'Not here. A payment that has been sent can only be stopped at the bank.',
  },
  cancelTitle: {
    fi: 'Peru maksuajo {{number}}',
    sv: 'Avbryt betalningskörning {{number}}',
    en: 'Cancel payment run {{number}}',
  },
  cancelWhat: {
    fi: 'Ajosta ei makseta mitään. Samat ansiot tulevat mukaan seuraavaan ajoon.',
    sv: 'Inget betalas av körningen. Samma intäkter kommer med i nästa körning.',
    en: 'Nothing of this run is paid. The same earnings come into the next run.',
  },
  cancelWhom: {
    fi: 'Vain talouden käyttäjiä. Tuottajat eivät näe perutun ajon tietoja.',
    sv: 'Bara ekonomins användare. Producenterna ser inte en avbruten körning.',
    en: 'Finance people only. Providers do not see a cancelled run.',
  },
  cancelUndo: {
    fi: 'Peruttua ajoa ei voi palauttaa, mutta uuden voi valmistella heti.',
    sv: 'En avbruten körning kan inte återställas, men en ny kan beredas genast.',
    en: 'A cancelled run cannot be brought back, but a new one can be prepared at once.',
  },
  reason: { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  reasonHint: {
    fi: 'Jää ajon historiaan.',
    sv: 'Sparas i körningens historik.',
    en: 'Stays in the history of the run.',
  },
});
