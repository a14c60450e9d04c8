import type { Localised } from '@kasvutori/platform';

const mail = (subject: readonly [string, string, string], body: readonly [string, string, string]) => {
  const said = ([fi, sv, en]: readonly [string, string, string]): Localised => ({ fi, sv, en });
  return { subject: said(subject), body: said(body) };
};

/** To the client who complained. */
export const COMPLAINT_REPLY_MAIL = mail(
  ['Reklamaatioosi on vastattu', 'Din reklamation har fått svar', 'Your complaint has been answered'],
  [
    'Ohjaajasi on vastannut reklamaatioosi.\n\nLue vastaus Kasvutorissa palvelusetelisi sivulta.',
    'Din handledare har svarat på din reklamation.\n\nLäs svaret i Kasvutori på din servicesedels sida.',
    'Your case worker has answered your complaint.\n\nRead the answer in Kasvutori on the page of your service voucher.',
  ],
);

/** What happened and what to do next; the matter itself is read in the service. */
export const DEVIATION_MAILS = {
  reported: mail(
    ['Uusi poikkeama {{number}}', 'Ny avvikelse {{number}}', 'New deviation {{number}}'],
    [
      '{{title}}\n\nLue ilmoitus ja vastaa siihen Kasvutorissa kymmenen työpäivän kuluessa.',
      '{{title}}\n\nLäs anmälan och svara i Kasvutori inom tio arbetsdagar.',
      '{{title}}\n\nRead the report and answer it in Kasvutori within ten working days.',
    ],
  ),
  forwarded: mail(
    [
      'Reklamaatiosta tehtiin poikkeama {{number}}',
      'En reklamation blev avvikelsen {{number}}',
      'A complaint became deviation {{number}}',
    ],
    [
      '{{title}}\n\nOhjaaja teki asiakkaan reklamaatiosta poikkeaman. Palveluntuottaja vastaa siihen. Seuraa asiaa Kasvutorissa.',
      '{{title}}\n\nHandledaren gjorde en avvikelse av en klients reklamation. Producenten svarar på den. Följ ärendet i Kasvutori.',
      '{{title}}\n\nThe case worker made a deviation of a client’s complaint. The provider answers it. Follow the matter in Kasvutori.',
    ],
  ),
  answered: mail(
    [
      'Poikkeamaan {{number}} on vastattu',
      'Avvikelsen {{number}} har besvarats',
      'Deviation {{number}} has been answered',
    ],
    [
      '{{title}}\n\nHyväksy suunnitelma, palauta vastaus tai päätä asia Kasvutorissa.',
      '{{title}}\n\nGodkänn planen, returnera svaret eller avsluta ärendet i Kasvutori.',
      '{{title}}\n\nAccept the plan, return the answer or close the matter in Kasvutori.',
    ],
  ),
  accepted: mail(
    [
      'Korjaava suunnitelma {{number}} on hyväksytty',
      'Åtgärdsplanen {{number}} är godkänd',
      'Corrective plan {{number}} is accepted',
    ],
    [
      '{{title}}\n\nMerkitse toimenpiteet tehdyiksi Kasvutorissa sovittuihin päiviin mennessä.',
      '{{title}}\n\nAnteckna åtgärderna som utförda i Kasvutori senast de avtalade dagarna.',
      '{{title}}\n\nMark the measures as done in Kasvutori by the dates agreed.',
    ],
  ),
  returned: mail(
    [
      'Poikkeama {{number}} on palautettu',
      'Avvikelsen {{number}} har returnerats',
      'Deviation {{number}} has been returned',
    ],
    [
      '{{title}}\n\nVastaus ei riittänyt. Lue palautteen syy ja vastaa uudelleen.',
      '{{title}}\n\nSvaret räckte inte. Läs orsaken och svara på nytt.',
      '{{title}}\n\nThe answer was not enough. Read why and answer again.',
    ],
  ),
  corrected: mail(
    [
      'Poikkeaman {{number}} toimenpiteet on tehty',
      'Åtgärderna för avvikelsen {{number}} är utförda',
      'The measures of deviation {{number}} are done',
    ],
    [
      '{{title}}\n\nTarkista tulos ja päätä asia tai palauta se.',
      '{{title}}\n\nKontrollera resultatet och avsluta ärendet eller returnera det.',
      '{{title}}\n\nLook at the result and close the matter or return it.',
    ],
  ),
  closed: mail(
    ['Poikkeama {{number}} on päätetty', 'Avvikelsen {{number}} är avslutad', 'Deviation {{number}} is closed'],
    ['{{title}}\n\nAsia on päätetty.', '{{title}}\n\nÄrendet är avslutat.', '{{title}}\n\nThe matter is closed.'],
  ),
  soon: mail(
    [
      'Määräpäivä lähestyy: poikkeama {{number}}',
      'Tidsfristen närmar sig: avvikelse {{number}}',
      'Due soon: deviation {{number}}',
    ],
    [
      '{{title}}\n\nVastaus tai toimenpide on tehtävä muutaman päivän kuluessa.',
      '{{title}}\n\nSvaret eller åtgärden ska vara klar inom några dagar.',
      '{{title}}\n\nThe answer or a measure is due within a few days.',
    ],
  ),
  late: mail(
    [
      'Määräpäivä on ohi: poikkeama {{number}}',
      'Tidsfristen har gått ut: avvikelse {{number}}',
      'Overdue: deviation {{number}}',
    ],
    [
      '{{title}}\n\nVastaus tai toimenpide on myöhässä.',
      '{{title}}\n\nSvaret eller åtgärden är försenad.',
      '{{title}}\n\nThe answer or a measure is late.',
    ],
  ),
} as const;
