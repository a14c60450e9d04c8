import type { Localised } from '@kasvutori/platform';

export const FLAW_TEXTS = {
  'no-components': {
    fi: 'Tariffissa ei ole yhtään maksun osaa.',
    sv: 'Tariffen har ingen betalningsdel.',
    en: 'The tariff has no component to pay for.',
  },
  'component-twice': {
    fi: 'Sama tunnus on kahdella maksun osalla.',
    sv: 'Två betalningsdelar har samma beteckning.',
    en: 'Two components have the same id.',
  },
  'text-missing': {
    fi: 'Teksti puuttuu suomeksi, ruotsiksi tai englanniksi.',
    sv: 'Texten saknas på finska, svenska eller engelska.',
    en: 'The text is missing in Finnish, Swedish or English.',
  },
  'clause-missing': {
    fi: 'Sopimuskohta puuttuu: jokaisella säännöllä on kohta sopimuksessa.',
    sv: 'Avtalspunkten saknas: varje regel har en punkt i avtalet.',
    en: 'The clause is missing: every rule stands in the contract.',
  },
  'price-not-amount': {
    fi: 'Hinta ei ole euromäärä, kuten 600.00.',
    sv: 'Priset är inte ett belopp i euro, till exempel 600.00.',
    en: 'The price is not an amount in euros such as 600.00.',
  },
  'price-not-positive': {
    fi: 'Hinnan on oltava suurempi kuin nolla.',
    sv: 'Priset måste vara större än noll.',
    en: 'The price must be above zero.',
  },
  'segment-without-price': {
    fi: 'Segmentiltä puuttuu hinta.',
    sv: 'Ett segment saknar pris.',
    en: 'A segment has no price.',
  },
  'segment-unknown': {
    fi: 'Hinta on segmentille, jota tariffissa ei ole.',
    sv: 'Priset gäller ett segment som inte finns i tariffen.',
    en: 'A price is for a segment the tariff does not have.',
  },
  'measure-unknown': {
    fi: 'Maksun osa viittaa mittariin, jota tariffissa ei ole.',
    sv: 'Betalningsdelen hänvisar till ett mått som inte finns i tariffen.',
    en: 'The component refers to a measure the tariff does not have.',
  },
  'threshold-not-days': {
    fi: 'Kynnyksen on oltava kokonaisia päiviä, vähintään 1.',
    sv: 'Tröskeln måste vara hela dagar, minst 1.',
    en: 'The threshold must be whole days, at least 1.',
  },
  'threshold-twice': {
    fi: 'Kaksi maksun osaa on samalla kynnyksellä: sama tulos maksettaisiin kahdesti.',
    sv: 'Två betalningsdelar har samma tröskel: samma resultat skulle betalas två gånger.',
    en: 'Two components have the same threshold: one outcome would be paid twice.',
  },
  'hours-not-decimal': {
    fi: 'Viikkotuntien on oltava luku väliltä 0–168.',
    sv: 'Veckotimmarna måste vara ett tal mellan 0 och 168.',
    en: 'The hours per week must be a number from 0 to 168.',
  },
  'weight-out-of-range': {
    fi: 'Painon on oltava luku väliltä 0–1.',
    sv: 'Vikten måste vara ett tal mellan 0 och 1.',
    en: 'The weight must be a number from 0 to 1.',
  },
  'gap-not-days': {
    fi: 'Sallitun tauon on oltava kokonaisia päiviä, vähintään 0.',
    sv: 'Det tillåtna avbrottet måste vara hela dagar, minst 0.',
    en: 'The permitted break must be whole days, at least 0.',
  },
  'vat-unknown': {
    fi: 'Arvonlisäveron luokkaa ei tunneta.',
    sv: 'Momskategorin är okänd.',
    en: 'The VAT category is not known.',
  },
  'group-unknown': {
    fi: 'Maksun osa kuuluu ryhmään, jota tariffissa ei ole.',
    sv: 'Betalningsdelen hör till en grupp som inte finns i tariffen.',
    en: 'The component belongs to a group the tariff does not have.',
  },
  'unit-not-from-voucher': {
    fi: 'Suoritteet maksetaan asiakkaan setelistä, tulokset sopimuksen rahasta.',
    sv: 'Prestationer betalas med klientens sedel, resultat med avtalets pengar.',
    en: 'Units are paid from the client’s voucher, outcomes from the contract’s money.',
  },
  'bands-not-rising': {
    fi: 'Pisteiden rajojen on noustava, ja viimeinen on ylhäältä avoin.',
    sv: 'Gränserna för poängen måste stiga, och den sista är öppen uppåt.',
    en: 'The limits of the scores must rise, and the last is open upwards.',
  },
  'share-out-of-range': {
    fi: 'Osuuden on oltava luku väliltä −100–100.',
    sv: 'Andelen måste vara ett tal mellan −100 och 100.',
    en: 'The share must be a number from −100 to 100.',
  },
  'too-few-clients': {
    fi: 'Asiakkaita on oltava vähintään viisi: pienempää määrää ei julkaista.',
    sv: 'Klienterna måste vara minst fem: mindre antal publiceras inte.',
    en: 'There must be at least five clients: fewer are not published.',
  },
  'ends-before-start': {
    fi: 'Tariffi päättyy ennen kuin se alkaa.',
    sv: 'Tariffen upphör innan den börjar gälla.',
    en: 'The tariff ends before it begins.',
  },
  form: {
    fi: 'Tieto ei ole tariffikielen muotoa.',
    sv: 'Uppgiften har inte tariffspråkets form.',
    en: 'This is not of the form of the tariff language.',
  },
  'not-decimal': {
    fi: 'Arvon on oltava desimaaliluku, kuten 25.5.',
    sv: 'Värdet måste vara ett decimaltal, till exempel 25.5.',
    en: 'The value must be a decimal number such as 25.5.',
  },
  'measure-of-other-type': {
    fi: 'Mittari on toista lajia kuin maksun osa tarvitsee.',
    sv: 'Måttet är av en annan typ än betalningsdelen behöver.',
    en: 'The measure is of another type than the component needs.',
  },
  'component-unknown': {
    fi: 'Viitataan maksun osaan, jota tariffissa ei ole.',
    sv: 'En betalningsdel som inte finns i tariffen nämns.',
    en: 'This refers to a component the tariff does not have.',
  },
  'tiers-have-hole': {
    fi: 'Portaiden rajojen on noustava ilman aukkoja, ja viimeinen on ylhäältä avoin.',
    sv: 'Trappans gränser måste stiga utan luckor, och den sista är öppen uppåt.',
    en: 'The tiers must rise without a hole, and the last is open upwards.',
  },
  'ranges-have-hole': {
    fi: 'Jakoalueiden on noustava ilman aukkoja, ja viimeinen on ylhäältä avoin.',
    sv: 'Delningsintervallen måste stiga utan luckor, och det sista är öppet uppåt.',
    en: 'The share ranges must rise without a hole, and the last is open upwards.',
  },
  'not-hundred': {
    fi: 'Osuuksien summan on oltava tasan 100.',
    sv: 'Andelarna måste vara exakt 100 tillsammans.',
    en: 'The shares must make exactly 100.',
  },
  'index-missing': {
    fi: 'Hinta seuraa indeksiä, jota tariffissa ei ole.',
    sv: 'Priset följer ett index som inte finns i tariffen.',
    en: 'The price follows an index the tariff does not have.',
  },
  'index-not-positive': {
    fi: 'Indeksin perusluvun on oltava suurempi kuin nolla.',
    sv: 'Indexets bastal måste vara större än noll.',
    en: 'The base of the index must be above zero.',
  },
  'day-of-year': {
    fi: 'Päivän on oltava vuoden päivä, kuten 01-01.',
    sv: 'Dagen måste vara en dag på året, till exempel 01-01.',
    en: 'This must be a day of the year such as 01-01.',
  },
  'rate-missing': {
    fi: 'Kynnys viittaa arvoon, jota tariffissa ei ole.',
    sv: 'Tröskeln hänvisar till ett värde som inte finns i tariffen.',
    en: 'The threshold refers to a rate the tariff does not have.',
  },
  'dates-overlap': {
    fi: 'Kahdella hinnalla tai arvolla on sama alkupäivä.',
    sv: 'Två priser eller värden har samma första dag.',
    en: 'Two prices or rates begin on the same day.',
  },
  'block-without-days': {
    fi: 'Jakson pituus päivinä puuttuu.',
    sv: 'Blockets längd i dagar saknas.',
    en: 'The length of a block in days is missing.',
  },
  'group-must-pay-first': {
    fi: 'Porrastetusti hinnoiteltu osa voi kuulua vain ryhmään, josta maksetaan ensimmäinen.',
    sv: 'En del med trappriser kan bara höra till en grupp där den första betalas.',
    en: 'A component priced by tiers may only be in a group that pays the first.',
  },
  'defer-needs-year': {
    fi: 'Vain sopimusvuoden katto voi siirtää maksun seuraavaan vuoteen.',
    sv: 'Bara ett tak för avtalsåret kan skjuta upp betalningen till nästa år.',
    en: 'Only a cap of a contract year can defer to the next one.',
  },
  'follows-itself': {
    fi: 'Jatkumo alkaa kertaluonteisesta tuloksesta, ei toisesta jatkumosta.',
    sv: 'En fortsättning börjar av ett enda resultat, inte av en annan fortsättning.',
    en: 'A sustainment follows a single outcome, not another sustainment.',
  },
  'retention-share': {
    fi: 'Pidätyksen osuus on yli 0 ja alle 100 prosenttia.',
    sv: 'Den innehållna andelen är över 0 och under 100 procent.',
    en: 'The share kept back is above 0 and below 100 per cent.',
  },
  'release-share': {
    fi: 'Pidätetystä maksetaan yli 0 ja enintään 100 prosenttia.',
    sv: 'Av det innehållna betalas över 0 och högst 100 procent.',
    en: 'Of what was kept back, above 0 and at most 100 per cent is paid.',
  },
  'not-retainable': {
    fi: 'Tästä ei voi pidättää: sen maksaa seteli, tai se haetaan neljänneksittäin.',
    sv: 'Av det här kan inget innehållas: en sedel betalar det, eller så söks det kvartalsvis.',
    en: 'Nothing can be kept back of this: a voucher pays it, or it is claimed by the quarter.',
  },
  'nothing-retained': {
    fi: 'Tariffissa ei ole osaa, josta voisi pidättää.',
    sv: 'Tariffen har ingen del av vilken något kunde innehållas.',
    en: 'The tariff has no component of which anything could be kept back.',
  },
  'release-without-end': {
    fi: 'Pidätetty maksetaan, kun voimassaolo päättyy, mutta viimeistä päivää ei ole.',
    sv: 'Det innehållna betalas när giltighetstiden slutar, men ingen slutdag finns.',
    en: 'What is kept back is paid when validity ends, but there is no end.',
  },
  'release-before-start': {
    fi: 'Pidätetty erääntyisi ennen kuin mitään on maksettu.',
    sv: 'Det innehållna skulle förfalla innan något har betalats.',
    en: 'What is kept back would fall due before anything is paid.',
  },
  'release-not-of-client': {
    fi: 'Toista tulosta voi odottaa vain asiakkaan omista tuloksista. Nimeä osat, joista pidätetään.',
    sv: 'Ett annat resultat kan inväntas bara för en klients egna resultat. Nämn delarna av vilka något innehålls.',
    en: 'Only a client’s own outcomes can wait for another one. Name the components of which it is kept.',
  },
  'retention-without-case': {
    fi: 'Läpäistyjen tapausten riveillä on oltava sekä pidätys että sen vapautuminen.',
    sv: 'Fall som går igenom ska ha rader där något innehålls och där det frigörs.',
    en: 'Cases that pass need a line that keeps something back and one that releases it.',
  },
  'rule-without-case': {
    fi: 'Säännöllä ei ole yhtään läpäistyä tapausta.',
    sv: 'Regeln har inget fall som går igenom.',
    en: 'The rule has no case that passes.',
  },
  'case-fails': {
    fi: 'Tapaus antaa muuta kuin siinä odotetaan.',
    sv: 'Fallet ger något annat än vad som väntas.',
    en: 'The case gives something else than it expects.',
  },
  'not-euros': {
    fi: 'Sopimuksen maksuperusteet ovat euroissa.',
    sv: 'Avtalets ersättningsgrunder är i euro.',
    en: 'The tariff of a contract is in euros.',
  },
  'from-paid-day': {
    fi: 'Versio ei voi alkaa päivänä, jolta maksuajo on jo maksanut.',
    sv: 'Versionen kan inte börja en dag som en betalningskörning redan har betalat för.',
    en: 'The version cannot begin on a day that a payment run has already paid for.',
  },
  'from-before-last': {
    fi: 'Versio ei voi alkaa ennen edellistä versiota.',
    sv: 'Versionen kan inte börja före den förra versionen.',
    en: 'The version cannot begin before the last one.',
  },
  'from-outside-contract': {
    fi: 'Version on alettava sopimuskaudella.',
    sv: 'Versionen måste börja under avtalsperioden.',
    en: 'The version has to begin while the contract is valid.',
  },
  'case-facts': {
    fi: 'Tapauksen tieto ei ole oikeaa muotoa.',
    sv: 'Uppgiften i fallet har inte rätt form.',
    en: 'This of the case is not of the right form.',
  },
  'case-too-large': {
    fi: 'Tapaus on liian laaja: enintään 200 asiakasta ja 30 vuotta.',
    sv: 'Fallet är för stort: högst 200 klienter och 30 år.',
    en: 'The case is too large: at most 200 clients and 30 years.',
  },
  'case-refused': {
    fi: 'Tapauksen tiedoissa on jotakin, mitä maksuperusteet eivät tunne.',
    sv: 'I fallets uppgifter finns något som ersättningsgrunderna inte känner till.',
    en: 'The tariff does not know something the facts of the case speak of.',
  },
} as const satisfies Record<string, Localised>;

export type FlawCode = keyof typeof FLAW_TEXTS;

/** Says what is wrong, and where (JSON pointer). */
export type Report = (path: string, code: FlawCode) => void;
