/** The columns and what their headings may be; a JSON report is read into the same cells. */
export const COLUMNS = {
  client: ['asiakas', 'klient', 'client'],
  code: ['henkilötunnus', 'personbeteckning', 'personal identity code'],
  kind: ['laji', 'slag', 'kind'],
  subject: ['maksaja', 'betalare', 'payer'],
  businessId: ['y-tunnus', 'fo-nummer', 'business id'],
  from: ['alkoi', 'började', 'from'],
  to: ['päättyi', 'slutade', 'to'],
  hours: ['viikkotunnit', 'veckotimmar', 'hours per week'],
  subsidised: ['palkkatuki', 'lönesubvention', 'wage subsidy'],
  amount: ['summa', 'belopp', 'amount'],
} as const;
export type Column = keyof typeof COLUMNS;

export type Cells = Readonly<Record<Column, string>>;
