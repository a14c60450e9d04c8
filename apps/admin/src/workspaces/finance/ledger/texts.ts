import { defineTexts } from '#app';

export const texts = defineTexts('ledger', {
  title: { fi: 'Kirjanpito', sv: 'Bokföring', en: 'Ledger' },
  intro: {
    fi: 'Jokainen euro on aina jollakin tilillä. Siirto on samalla miinus ja plus, joten kaikkien tilien summa on nolla.',
    sv: 'Varje euro finns alltid på något konto. En överföring är både minus och plus, så alla konton är tillsammans noll.',
    en: 'Every euro always stands on some account. A move is a minus and a plus at once, so all accounts together are zero.',
  },
  balanced: { fi: 'Kirjanpito täsmää', sv: 'Bokföringen stämmer', en: 'The books balance' },
  unbalanced: { fi: 'Kirjanpito ei täsmää', sv: 'Bokföringen stämmer inte', en: 'The books do not balance' },
  sum: {
    fi: 'Kaikkien tilien summa on {{sum}}',
    sv: 'Alla konton är tillsammans {{sum}}',
    en: 'All accounts together are {{sum}}',
  },
  csv: { fi: 'Lataa kaikki kirjaukset (CSV)', sv: 'Ladda ner alla bokningar (CSV)', en: 'Download all postings (CSV)' },
  code: { fi: 'Tunnus', sv: 'Kod', en: 'Code' },
  account: { fi: 'Tili', sv: 'Konto', en: 'Account' },
  kind: { fi: 'Laji', sv: 'Slag', en: 'Kind' },
  balance: { fi: 'Saldo', sv: 'Saldo', en: 'Balance' },
  accounts: { fi: 'Tilejä', sv: 'Konton', en: 'Accounts' },
  'kind-appropriation': { fi: 'Määräraha', sv: 'Anslag', en: 'Appropriation' },
  'kind-budget': { fi: 'Budjetit', sv: 'Budgetar', en: 'Budgets' },
  'kind-voucher': { fi: 'Setelit', sv: 'Sedlar', en: 'Vouchers' },
  'kind-contract': { fi: 'Sopimusten tulosraha', sv: 'Avtalens resultatpengar', en: 'Outcome money of contracts' },
  'kind-payable': { fi: 'Ansaittu, maksamatta', sv: 'Intjänat, obetalt', en: 'Earned, not paid' },
  'kind-paid': { fi: 'Maksettu', sv: 'Betalt', en: 'Paid' },
  emptyTitle: { fi: 'Tilejä ei ole vielä', sv: 'Det finns inga konton ännu', en: 'No accounts yet' },
  emptyText: {
    fi: 'Tilit avautuvat itsestään, kun budjetteja perustetaan ja sopimuksia tulee voimaan.',
    sv: 'Konton öppnas av sig själva när budgetar skapas och avtal träder i kraft.',
    en: 'Accounts open by themselves when budgets are made and contracts come into force.',
  },
});
