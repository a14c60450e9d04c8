import { defineTexts } from '#app';

export const texts = defineTexts('provider-members', {
  company: { fi: 'Yritys', sv: 'Företaget', en: 'Company' },
  profile: { fi: 'Esittely', sv: 'Presentation', en: 'Profile' },
  members: { fi: 'Edustajat', sv: 'Representanter', en: 'Members' },
  machines: { fi: 'Ohjelmat', sv: 'Program', en: 'Programs' },
  declaration: { fi: 'Vakuutus', sv: 'Egenförsäkran', en: 'Self-declaration' },

  declarationIntro: {
    fi: 'Vakuutus annetaan kerran ja sitä käytetään jokaisessa tarjouksessa. Hankkijat voivat lukea sen. Jokaisesta muutoksesta tulee uusi versio, ja tarjous muistaa, mihin versioon se nojaa.',
    sv: 'Försäkran ges en gång och används i varje anbud. Upphandlarna kan läsa den. Varje ändring blir en ny version, och anbudet minns vilken version det stöder sig på.',
    en: 'The declaration is made once and used in every bid. Buyers can read it. Every change is a new version, and a bid remembers which version it rests on.',
  },
  declare: { fi: 'Anna vakuutus', sv: 'Ge försäkran', en: 'Declare' },
  declareAgain: { fi: 'Päivitä vakuutus', sv: 'Uppdatera försäkran', en: 'Update the declaration' },
  declareIntro: {
    fi: 'Vastaa jokaiseen kohtaan. Vakuutat, että tiedot ovat oikein: väärä tieto voi johtaa tarjouskilpailusta sulkemiseen.',
    sv: 'Svara på varje punkt. Du försäkrar att uppgifterna är riktiga: en felaktig uppgift kan leda till uteslutning.',
    en: 'Answer every point. You declare that the answers are true: a false one can lead to exclusion.',
  },
  exclusionHint: {
    fi: 'Koskeeko jokin näistä yritystä tai sen johtoa?',
    sv: 'Gäller något av detta företaget eller dess ledning?',
    en: 'Does any of these apply to the company or its management?',
  },
  measuresHint: {
    fi: 'Mitä on tehty, jotta sama ei toistu? Jos ei mitään, kirjoita se.',
    sv: 'Vad har gjorts för att det inte ska upprepas? Om inget, skriv det.',
    en: 'What has been done so that it does not happen again? If nothing, write so.',
  },
  suitabilityHint: {
    fi: 'Näyttö rekistereistä, liikevaihdosta, referensseistä, vakuutuksista ja henkilöstöstä.',
    sv: 'Bevis om register, omsättning, referenser, försäkringar och personal.',
    en: 'Evidence of registers, turnover, references, insurance and staff.',
  },
  groundEvidenceHint: {
    fi: 'Esimerkiksi verovelkatodistus tai rikosrekisteriote. Ne pyydetään viimeistään voittajalta.',
    sv: 'Till exempel ett intyg om skatteskulder eller ett straffregisterutdrag. De begärs senast av vinnaren.',
    en: 'For example a tax certificate or an extract of the criminal record. The winner is asked for them at the latest.',
  },
  certificateNo: { fi: 'Todistus {{number}}', sv: 'Intyg {{number}}', en: 'Certificate {{number}}' },
  addCertificate: { fi: 'Lisää todistus', sv: 'Lägg till ett intyg', en: 'Add a certificate' },
  evidenceNo: { fi: 'Näyttö {{number}}', sv: 'Bevis {{number}}', en: 'Evidence {{number}}' },
  addEvidence: { fi: 'Lisää näyttö', sv: 'Lägg till bevis', en: 'Add evidence' },
  validFrom: { fi: 'Voimassa alkaen', sv: 'Giltig från', en: 'Valid from' },
  validTo: { fi: 'Viimeinen voimassaolopäivä', sv: 'Sista giltighetsdag', en: 'Last day of validity' },
  linkHint: { fi: 'Alkaa https://', sv: 'Börjar med https://', en: 'Begins with https://' },

  cpvCodes: { fi: 'Nimikkeet, joita myytte (CPV)', sv: 'Koder ni säljer (CPV)', en: 'CPV codes you sell' },
  homeMunicipality: { fi: 'Yrityksen kotikunta', sv: 'Företagets hemkommun', en: 'Home municipality' },
  localAreas: {
    fi: 'Maakunnat, joissa olette paikallisia',
    sv: 'Landskap där ni är lokala',
    en: 'Regions where you are local',
  },
});
