import { defineTexts } from '#app';

export const texts = defineTexts('bank-accounts', {
  title: { fi: 'Tilinumerot', sv: 'Kontonummer', en: 'Bank accounts' },
  intro: {
    fi: 'Tilit, joille tuottajille maksetaan. Tilinumeron kirjannut henkilö ei voi hyväksyä ajoa, jossa tälle tilille maksetaan.',
    sv: 'Kontona som producenterna får sina betalningar till. Den som antecknat ett kontonummer kan inte godkänna en körning som betalar till kontot.',
    en: 'The accounts providers are paid to. Whoever entered an account cannot approve a run that pays to it.',
  },
  payer: { fi: 'Tili, jolta maksetaan', sv: 'Kontot som betalningar görs från', en: 'The account to pay from' },
  payerMissing: {
    fi: 'Tiliä ei ole kirjattu. Ilman sitä maksuja ei voi lähettää.',
    sv: 'Kontot har inte antecknats. Utan det kan betalningar inte skickas.',
    en: 'No account has been entered. Payments cannot be sent without it.',
  },
  payees: { fi: 'Tuottajien tilit', sv: 'Producenternas konton', en: 'Accounts of providers' },
  provider: { fi: 'Tuottaja', sv: 'Producent', en: 'Provider' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  account: { fi: 'Tilinumero', sv: 'Kontonummer', en: 'Account number' },
  missing: { fi: 'Puuttuu', sv: 'Saknas', en: 'Missing' },
  holder: { fi: 'Tilin haltija', sv: 'Kontoinnehavare', en: 'Account holder' },
  bic: { fi: 'BIC-koodi', sv: 'BIC-kod', en: 'BIC' },
  bicHint: {
    fi: 'Suomalaisesta tilinumerosta BIC löytyy itsestään.',
    sv: 'För ett finländskt kontonummer hittas BIC av sig själv.',
    en: 'For a Finnish account the BIC is found by itself.',
  },
  ibanHint: {
    fi: 'IBAN, esimerkiksi FI21 1234 5600 0007 85',
    sv: 'IBAN, till exempel FI21 1234 5600 0007 85',
    en: 'IBAN, for example FI21 1234 5600 0007 85',
  },
  batchSize: {
    fi: 'Maksuja yhdessä erässä enintään',
    sv: 'Högst så många betalningar i en post',
    en: 'Payments in one batch at most',
  },
  batchSizeHint: {
    fi: 'Pankki kertoo, montako maksua se ottaa yhteen erään. Isommat maksuajot jaetaan eriin samassa tiedostossa.',
    sv: 'Banken anger hur många betalningar den tar emot i en post. Större körningar delas upp i poster i samma fil.',
    en: 'The bank says how many payments it takes in one batch. Larger runs are cut into batches of the same file.',
  },
  keptBy: { fi: 'Kirjannut', sv: 'Antecknat av', en: 'Entered by' },
  keptByMe: { fi: 'sinä', sv: 'du', en: 'you' },
  keptAt: { fi: 'Kirjattu', sv: 'Antecknat', en: 'Entered' },
  keep: { fi: 'Kirjaa tili', sv: 'Anteckna konto', en: 'Enter account' },
  change: { fi: 'Muuta', sv: 'Ändra', en: 'Change' },
  keepFor: { fi: 'Tilinumero: {{name}}', sv: 'Kontonummer: {{name}}', en: 'Account of {{name}}' },
  noProviders: { fi: 'Sopimuksia ei ole vielä', sv: 'Det finns inga avtal ännu', en: 'No contracts yet' },
  noProvidersText: {
    fi: 'Tuottajat tulevat tähän, kun niiden kanssa on tehty sopimus.',
    sv: 'Producenterna kommer hit när avtal har ingåtts med dem.',
    en: 'Providers come here when there is a contract with them.',
  },
  dangerWhat: {
    fi: 'Seuraavat maksut menevät tälle tilille. Vanha tilinumero jää historiaan.',
    sv: 'De följande betalningarna går till det här kontot. Det gamla numret sparas i historiken.',
    en: 'The next payments go to this account. The old number stays in the history.',
  },
  dangerPayerWhat: {
    fi: 'Seuraavat maksuajot maksetaan tältä tililtä.',
    sv: 'De följande körningarna betalas från det här kontot.',
    en: 'The next payment runs are paid from this account.',
  },
  dangerUndo: {
    fi: 'Tilin voi vaihtaa uudelleen ennen kuin ajo jäädytetään. Et voi itse hyväksyä ajoa, jossa tälle tilille maksetaan.',
    sv: 'Kontot kan bytas igen innan körningen fryses. Du kan inte själv godkänna en körning som betalar till kontot.',
    en: 'The account can be changed again before the run is frozen. You cannot yourself approve a run that pays to it.',
  },
  notFound: { fi: 'Tuottajaa ei löydy', sv: 'Producenten hittades inte', en: 'The provider was not found' },
});
