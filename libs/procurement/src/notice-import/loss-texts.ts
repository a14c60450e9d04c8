import type { Localised } from '@kasvutori/platform';

const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

/** Why, in the words of the reader. `{name}` stands for a value of `params`. */
export const LOSS_TEXTS = {
  'sdk-older': text(
    'Ilmoitus on tehty eForms SDK:n versiolla {version}. Luemme versiota {ours}; uudempia tietoja voi puuttua.',
    'Meddelandet följer eForms SDK {version}. Vi läser version {ours}; nyare uppgifter kan saknas.',
    'The notice follows eForms SDK {version}. We read version {ours}; newer details may be missing.',
  ),
  'sdk-newer': text(
    'Ilmoitus on tehty eForms SDK:n versiolla {version}, joka on uudempi kuin lukemamme {ours}. Uusia tietoja voi jäädä pois.',
    'Meddelandet följer eForms SDK {version}, som är nyare än {ours} som vi läser. Nya uppgifter kan falla bort.',
    'The notice follows eForms SDK {version}, which is newer than the {ours} we read. New details may be left out.',
  ),
  'buyer-not-carried': text(
    'Ostaja {name} jäi pois: luonnos kuuluu sinun organisaatiollesi.',
    'Köparen {name} togs inte med: utkastet hör till din organisation.',
    'The buyer {name} was left out: the draft belongs to your organisation.',
  ),
  'buyer-missing': text(
    'Ilmoituksessa ei ole ostajan tietoja.',
    'Meddelandet saknar uppgifter om köparen.',
    'The notice does not describe the buyer.',
  ),
  'language-dropped': text(
    'Kieliä {languages} ei voi tallentaa. {count} tekstiä otettiin niiden muilla kielillä.',
    'Språken {languages} kan inte sparas. {count} texter togs på sina andra språk.',
    'The languages {languages} cannot be kept. {count} texts were taken in their other languages.',
  ),
  'text-untranslated': text(
    '{count} tekstiä on vain kielillä {languages}. Ne ovat luonnoksessa kääntämättä.',
    '{count} texter finns bara på språken {languages}. De står oöversatta i utkastet.',
    '{count} texts exist only in {languages}. They stand in the draft untranslated.',
  ),
  'text-missing': text('Kohdan teksti puuttuu.', 'Texten saknas.', 'The text is missing.'),
  'text-cut': text(
    'Teksti katkaistiin {limit} merkkiin.',
    'Texten klipptes av vid {limit} tecken.',
    'The text was cut to {limit} characters.',
  ),
  'procedure-unknown': text(
    'Menettelyä ”{code}” ei tunneta. Luonnoksessa on avoin menettely.',
    'Förfarandet ”{code}” är okänt. Utkastet har öppet förfarande.',
    'The procedure “{code}” is not known. The draft has an open procedure.',
  ),
  'framework-unknown': text(
    'Puitejärjestelyn koodia ”{code}” ei tunneta.',
    'Ramavtalskoden ”{code}” är okänd.',
    'The framework code “{code}” is not known.',
  ),
  'frameworks-differ': text(
    'Osilla on eri puitejärjestely. Luonnoksessa on ensimmäisen osan tieto.',
    'Delarna har olika ramavtal. Utkastet har den första delens uppgift.',
    'The lots have different kinds of framework. The draft has that of the first lot.',
  ),
  'cpv-missing': text('CPV-koodi puuttuu.', 'CPV-koden saknas.', 'The CPV code is missing.'),
  'cpv-unreadable': text('”{code}” ei ole CPV-koodi.', '”{code}” är ingen CPV-kod.', '“{code}” is not a CPV code.'),
  'cpv-outside-sector': text(
    'CPV-koodi {code} ei kuulu työllisyys- ja yrityspalveluihin. Se säilyi luonnoksessa, mutta hälytykset eivät osu siihen.',
    'CPV-koden {code} hör inte till sysselsättnings- och företagstjänsterna. Den finns kvar i utkastet men bevakningar träffar den inte.',
    'The CPV code {code} is not one of employment and business services. It stays in the draft, but alerts will not find it.',
  ),
  'value-missing': text('Ennakoitu arvo puuttuu.', 'Det uppskattade värdet saknas.', 'The estimated value is missing.'),
  'value-unreadable': text(
    '”{amount}” ei ole rahamäärä.',
    '”{amount}” är inget belopp.',
    '“{amount}” is not an amount of money.',
  ),
  'framework-maximum-missing': text(
    'Osan {lot} puitejärjestelyn enimmäisarvo puuttuu.',
    'Ramavtalets högsta värde saknas för delen {lot}.',
    'Lot {lot} has no maximum value of the framework.',
  ),
  'currency-not-euro': text(
    'Arvo {amount} {currency} ei ole euroina. Sitä ei muunneta: anna arvo euroina.',
    'Värdet {amount} {currency} är inte i euro. Det räknas inte om: ange värdet i euro.',
    'The value {amount} {currency} is not in euros. It is not converted: give the value in euros.',
  ),
  'lot-placeholder': text(
    'Osalla {lot} ei ole arvoa, vaikka muilla osilla on. Se näyttää paikanpitäjältä: poista se tai täydennä.',
    'Delen {lot} saknar värde fast de andra delarna har ett. Den ser ut att vara en platshållare: ta bort den eller komplettera.',
    'Lot {lot} has no value although the other lots have one. It looks like a placeholder: remove or complete it.',
  ),
  'place-missing': text(
    'Osan {lot} suorituspaikka puuttuu.',
    'Platsen för fullgörande saknas för delen {lot}.',
    'Lot {lot} has no place of performance.',
  ),
  'place-outside-finland': text(
    'Paikka {code} ei ole Suomessa. Valitse kunnat.',
    'Platsen {code} ligger inte i Finland. Välj kommuner.',
    'The place {code} is not in Finland. Choose the municipalities.',
  ),
  'place-unknown': text(
    'Aluekoodi {code} ei ole NUTS 2024 -luokituksen maakunta. Valitse kunnat.',
    'Områdeskoden {code} är inte ett landskap i NUTS 2024. Välj kommuner.',
    'The area code {code} is not a region of NUTS 2024. Choose the municipalities.',
  ),
  'duration-missing': text(
    'Osan {lot} sopimuskausi puuttuu.',
    'Avtalstiden saknas för delen {lot}.',
    'Lot {lot} has no duration.',
  ),
  'duration-not-months': text(
    'Kesto {duration} {unit} ei ole kuukausina.',
    'Längden {duration} {unit} är inte i månader.',
    'The duration {duration} {unit} is not in months.',
  ),
  'deadline-missing': text(
    'Tarjousten määräaika puuttuu.',
    'Tidsfristen för anbud saknas.',
    'The deadline for tenders is missing.',
  ),
  'deadline-unreadable': text(
    '”{value}” ei ole päivä ja kellonaika.',
    '”{value}” är inte ett datum och klockslag.',
    '“{value}” is not a date and time.',
  ),
  'deadline-zone-missing': text(
    'Määräajalla {value} ei ole aikavyöhykettä. Se luettiin Suomen aikana.',
    'Tidsfristen {value} saknar tidszon. Den lästes som finsk tid.',
    'The deadline {value} has no time zone. It was read as Finnish time.',
  ),
  'deadline-passed': text(
    'Määräaika {value} on ohi.',
    'Tidsfristen {value} har gått ut.',
    'The deadline {value} has passed.',
  ),
  'deadlines-differ': text(
    'Osilla on eri määräajat. Kaikki osat avataan yhdessä: luonnoksessa on aikaisin.',
    'Delarna har olika tidsfrister. Alla delar öppnas tillsammans: utkastet har den tidigaste.',
    'The lots have different deadlines. All lots are opened together: the draft has the earliest.',
  ),
  'criteria-missing': text(
    'Osalla {lot} ei ole valintaperusteita.',
    'Delen {lot} saknar tilldelningskriterier.',
    'Lot {lot} has no award criteria.',
  ),
  'criterion-unknown': text(
    'Valintaperusteen lajia ”{code}” ei tunneta. Se luettiin laatuna.',
    'Kriterietypen ”{code}” är okänd. Den lästes som kvalitet.',
    'The kind of criterion “{code}” is not known. It was read as quality.',
  ),
  'criterion-cost': text(
    'Kustannusperuste luettiin hintana.',
    'Kostnadskriteriet lästes som pris.',
    'The cost criterion was read as price.',
  ),
  'criterion-second-price': text(
    'Osalla {lot} on useita hintaperusteita. Vain ensimmäinen otettiin.',
    'Delen {lot} har flera priskriterier. Endast det första togs med.',
    'Lot {lot} has several price criteria. Only the first was taken.',
  ),
  'criterion-limits': text(
    'Kiinteää arvoa tai vähimmäisrajaa ({code}) ei voi käyttää.',
    'Ett fast värde eller en gräns ({code}) kan inte användas.',
    'A fixed value or a threshold ({code}) cannot be used.',
  ),
  'weight-missing': text(
    'Valintaperusteella ei ole painoa.',
    'Kriteriet saknar viktning.',
    'The criterion has no weight.',
  ),
  'weight-unreadable': text(
    'Painoa ”{weight}” ({code}) ei voi käyttää prosentteina.',
    'Viktningen ”{weight}” ({code}) kan inte användas som procent.',
    'The weight “{weight}” ({code}) cannot be used as a percentage.',
  ),
  'weight-order-only': text(
    'Perusteet ovat vain tärkeysjärjestyksessä. Anna painot prosentteina.',
    'Kriterierna har endast en prioritetsordning. Ange viktningen i procent.',
    'The criteria are only in order of importance. Give the weights in per cent.',
  ),
  'weight-range': text(
    'Painona on vaihteluvälin keskikohta {weight} %.',
    'Viktningen är mitten av ett intervall, {weight} %.',
    'The weight is the middle of a range, {weight} %.',
  ),
  'weights-from-points': text(
    'Osan {lot} painot olivat pisteinä. Ne muunnettiin prosenteiksi.',
    'Viktningen för delen {lot} var i poäng. Den räknades om till procent.',
    'The weights of lot {lot} were in points. They were turned into percentages.',
  ),
  'weights-not-100': text(
    'Osan {lot} painojen summa on {sum} %, ei 100 %.',
    'Summan av viktningarna för delen {lot} är {sum} %, inte 100 %.',
    'The weights of lot {lot} sum to {sum} %, not 100 %.',
  ),
  'group-not-carried': text(
    'Osien ryhmää tai suunnitelman osaa {lot} ei voi ottaa mukaan.',
    'Gruppen av delar {lot} kan inte tas med.',
    'The group of lots {lot} cannot be carried over.',
  ),
  'exclusion-grounds': text(
    'Poissulkuperusteita ({count}) ei otettu: alusta kysyy hankintalain perusteet jokaiselta tarjoajalta.',
    'Uteslutningsgrunderna ({count}) togs inte med: plattformen frågar upphandlingslagens grunder av varje anbudsgivare.',
    'The exclusion grounds ({count}) were left out: the platform asks every bidder about the grounds of the Procurement Act.',
  ),
  'selection-criteria': text(
    'Soveltuvuusvaatimuksia ({count}) ei voi ottaa mukaan.',
    'Kvalifikationskraven ({count}) kan inte tas med.',
    'The selection criteria ({count}) cannot be carried over.',
  ),
  'lot-limits': text(
    'Rajausta, kuinka monesta osasta voi tarjota tai voittaa ({value}), ei voi ottaa mukaan.',
    'Gränsen för hur många delar man kan lämna anbud på eller vinna ({value}) kan inte tas med.',
    'The limit on how many lots may be bid for or won ({value}) cannot be carried over.',
  ),
  documents: text(
    'Linkkejä hankinta-asiakirjoihin ({count}) ei otettu: liitä asiakirjat tänne.',
    'Länkarna till upphandlingsdokumenten ({count}) togs inte med: bifoga dokumenten här.',
    'Links to the procurement documents ({count}) were left out: attach the documents here.',
  ),
  'submission-address': text(
    'Tarjousten lähetysosoitetta ei otettu: tarjoukset jätetään täällä.',
    'Adressen för anbud togs inte med: anbuden lämnas här.',
    'The address for tenders was left out: bids are submitted here.',
  ),
  contacts: text(
    'Yhteyshenkilöitä ({count}) ei otettu: ne ovat henkilötietoja.',
    'Kontaktpersonerna ({count}) togs inte med: de är personuppgifter.',
    'Contact points ({count}) were left out: they are personal data.',
  ),
  'appeal-body': text(
    'Muutoksenhakuelintä ei otettu: Suomessa se on markkinaoikeus.',
    'Besvärsorganet togs inte med: i Finland är det marknadsdomstolen.',
    'The review body was left out: in Finland it is the Market Court.',
  ),
  options: text(
    'Optioita ja jatkokausia ({count}) ei voi ottaa mukaan.',
    'Optioner och förlängningar ({count}) kan inte tas med.',
    'Options and renewals ({count}) cannot be carried over.',
  ),
  'other-terms': text(
    'Ehtoja ei voi ottaa mukaan: {term} ({count}).',
    'Villkor kan inte tas med: {term} ({count}).',
    'Terms cannot be carried over: {term} ({count}).',
  ),
} as const satisfies Record<string, Localised>;

/** Terms of a notice that the platform has no place for. */
export const TERMS = {
  'reserved-procurement': text('rajattu osallistuminen', 'reserverat deltagande', 'reserved participation'),
  'contract-conditions': text(
    'sopimuksen toteuttamisen ehdot',
    'villkor för kontraktets fullgörande',
    'conditions of performance',
  ),
  guarantee: text('vakuudet', 'säkerheter', 'guarantees'),
  'payment-terms': text('maksuehdot', 'betalningsvillkor', 'payment terms'),
  subcontracting: text('alihankinta', 'underleverans', 'subcontracting'),
  'tender-validity': text('tarjousten voimassaolo', 'anbudens giltighetstid', 'validity of tenders'),
  'second-stage': text('ehdokkaiden rajaaminen', 'begränsning av kandidater', 'limiting the candidates'),
  auction: text('huutokauppa', 'auktion', 'auction'),
  opening: text('avaustilaisuus', 'öppningstillfälle', 'opening event'),
  'additional-information': text('lisätiedot', 'ytterligare upplysningar', 'additional information'),
} as const satisfies Record<string, Localised>;

export type Term = keyof typeof TERMS;

export type LossCode = keyof typeof LOSS_TEXTS;
