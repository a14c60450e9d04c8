import type { Localised } from '@kasvutori/platform';

/** How to ask for a correction (hallintolaki 434/2003 §§ 16, 18, 46, 49 a–49 g), with the last day as a date. */
export const CORRECTION_REQUEST: Localised = {
  fi: `## Jos olet eri mieltä

Voit vaatia päätökseen oikaisua. Se on ilmaista. **Vaatimuksen pitää olla perillä viimeistään {{date deadline}}.**

### Miten aika lasketaan

{{#if paper}}
Aikaa on 30 päivää siitä, kun sait päätöksen. Kirje katsotaan saaduksi seitsemäntenä päivänä sen lähettämisestä. Tämä kirje lähetettiin viimeistään {{date sendOn}}, joten sait sen viimeistään {{date served}}, jollei muuta näytetä. Jos kirje on lähetetty myöhemmin, sinulla on saman verran enemmän aikaa.
{{else}}
Aikaa on 30 päivää siitä, kun sait päätöksen. Sähköinen viesti katsotaan saaduksi kolmantena päivänä sen lähettämisestä. Tämä viesti lähetettiin {{date sendOn}}, joten sait sen {{date served}}, jollei muuta näytetä.
{{/if}}
Päivää, jona sait päätöksen, ei lasketa mukaan. Jos aika päättyisi pyhänä tai lauantaina, se päättyy seuraavana arkipäivänä.

### Mitä vaatimukseen kirjoitetaan

- nimesi, osoitteesi ja puhelinnumerosi tai sähköpostisi
- päätös, johon vaadit oikaisua: {{number}}
- mitä haluat muutettavaksi
- miksi.

Liitä mukaan tämä päätös ja paperit, joihin vetoat. Jos joku muu tekee vaatimuksen puolestasi, hän tarvitsee valtakirjan.

### Mihin ja miten vaatimus lähetetään

Vaatimus tehdään tälle viranomaiselle: {{authorityName}}.

- Kasvutorissa: avaa "Setelini", valitse päätös ja paina "Vaadi oikaisua". Viimeinen päivä on käytössäsi kokonaan.
{{#if terms}}
- Sähköpostilla: {{terms.email}}
- Postilla tai käymällä: {{text terms.registry}}, {{terms.street}}, {{terms.postalCode}} {{terms.town}}, puhelin {{terms.phone}}

Kirjaamo on auki: {{text terms.hours}}. Posti ja sähköposti ehtivät, kun ne ovat perillä ennen kuin kirjaamo viimeisenä päivänä sulkeutuu. Lähetys on omalla vastuullasi.
{{/if}}

Päätöstä noudatetaan, vaikka vaadit oikaisua, jollei viranomainen keskeytä sitä. Vaatimuksen ratkaisee eri henkilö kuin se, joka teki päätöksen.

*Sovelletut säännökset: laki työvoimapalveluiden järjestämisestä (380/2023), hallintolaki (434/2003) 45\u00a0§, 46\u00a0§, 49 a–49 g\u00a0§ ja 59\u00a0§, laki sähköisestä asioinnista viranomaistoiminnassa (13/2003) 19\u00a0§, laki säädettyjen määräaikain laskemisesta (150/1930) 2\u00a0§ ja 5\u00a0§.*`,
  sv: `## Om du är av annan åsikt

Du kan begära omprövning av beslutet. Det är gratis. **Begäran ska vara framme senast den {{date deadline}}.**

### Hur tiden räknas

{{#if paper}}
Du har 30 dagar från att du fick del av beslutet. Ett brev anses mottaget den sjunde dagen efter att det skickades. Det här brevet skickades senast den {{date sendOn}}, så du fick det senast den {{date served}}, om inte annat visas. Om brevet har skickats senare har du lika mycket mer tid.
{{else}}
Du har 30 dagar från att du fick del av beslutet. Ett elektroniskt meddelande anses mottaget den tredje dagen efter att det skickades. Det här meddelandet skickades den {{date sendOn}}, så du fick det den {{date served}}, om inte annat visas.
{{/if}}
Dagen då du fick beslutet räknas inte med. Om tiden skulle ta slut en helgdag eller en lördag tar den slut följande vardag.

### Vad du skriver i begäran

- ditt namn, din adress och ditt telefonnummer eller din e-post
- beslutet som du begär omprövning av: {{number}}
- vad du vill ändra
- varför.

Bifoga det här beslutet och de papper som du hänvisar till. Om någon annan gör begäran för dig behöver hen en fullmakt.

### Vart och hur begäran skickas

Begäran görs hos den här myndigheten: {{authorityName}}.

- I Kasvutori: öppna "Mina sedlar", välj beslutet och tryck på "Begär omprövning". Du har hela den sista dagen på dig.
{{#if terms}}
- Med e-post: {{terms.email}}
- Per post eller på plats: {{text terms.registry}}, {{terms.street}}, {{terms.postalCode}} {{terms.town}}, telefon {{terms.phone}}

Registratorskontoret är öppet: {{text terms.hours}}. Post och e-post hinner fram om de har kommit innan registratorskontoret stänger den sista dagen. Du skickar på eget ansvar.
{{/if}}

Beslutet följs också när du begär omprövning, om inte myndigheten avbryter det. Begäran avgörs av en annan person än den som fattade beslutet.

*Tillämpade bestämmelser: lagen om ordnande av arbetskraftsservice (380/2023), förvaltningslagen (434/2003) 45\u00a0§, 46\u00a0§, 49 a–49 g\u00a0§ och 59\u00a0§, lagen om elektronisk kommunikation i myndigheternas verksamhet (13/2003) 19\u00a0§, lagen om beräknande av laga tid (150/1930) 2\u00a0§ och 5\u00a0§.*`,
  en: `## If you disagree

You can ask for the decision to be corrected. It is free. **Your request must arrive by {{date deadline}}.**

### How the time is counted

{{#if paper}}
You have 30 days from receiving the decision. A letter counts as received on the seventh day after it was sent. This letter was sent by {{date sendOn}}, so you received it by {{date served}} unless something else is shown. If the letter was sent later, you have that much more time.
{{else}}
You have 30 days from receiving the decision. An electronic message counts as received on the third day after it was sent. This message was sent on {{date sendOn}}, so you received it on {{date served}} unless something else is shown.
{{/if}}
The day on which you received the decision is not counted. If the time would end on a public holiday or a Saturday, it ends on the next working day.

### What to write in the request

- your name, your address and your phone number or e-mail
- the decision you want corrected: {{number}}
- what you want changed
- why.

Enclose this decision and the papers you rely on. If somebody else makes the request for you, they need a written authorisation.

### Where and how to send it

The request is made to this authority: {{authorityName}}.

- In Kasvutori: open "My vouchers", choose the decision and press "Ask for a correction". You have the whole of the last day.
{{#if terms}}
- By e-mail: {{terms.email}}
- By post or in person: {{text terms.registry}}, {{terms.street}}, {{terms.postalCode}} {{terms.town}}, phone {{terms.phone}}

The registry is open: {{text terms.hours}}. Post and e-mail are in time when they have arrived before the registry closes on the last day. You send them at your own risk.
{{/if}}

The decision is followed even if you ask for a correction, unless the authority suspends it. Your request is decided by another person than the one who made the decision.

*Provisions applied: Act on the Organisation of Employment Services (380/2023), Administrative Procedure Act (434/2003) sections 45, 46, 49 a–49 g and 59, Act on Electronic Services and Communication in the Public Sector (13/2003) section 19, Act on the Calculation of Statutory Time Limits (150/1930) sections 2 and 5.*`,
};

/** How to appeal against the answer to a correction request (hallintolaki § 47; 808/2019 §§ 7, 13, 15, 16). */
export const APPEAL_TO_COURT: Localised = {
  fi: `## Jos olet edelleen eri mieltä

Voit valittaa hallinto-oikeuteen. **Valituksen pitää olla perillä hallinto-oikeudessa viimeistään {{date deadline}}, ennen kuin sen kirjaamo sulkeutuu.**

### Miten aika lasketaan

Aikaa on 30 päivää siitä, kun sait tämän päätöksen. {{#if paper}}Kirje katsotaan saaduksi seitsemäntenä päivänä, tämä siis viimeistään {{date served}}. Jos kirje on lähetetty myöhemmin kuin {{date sendOn}}, sinulla on saman verran enemmän aikaa.{{else}}Sähköinen viesti katsotaan saaduksi kolmantena päivänä, tämä siis {{date served}}.{{/if}} Päivää, jona sait päätöksen, ei lasketa mukaan. Jos aika päättyisi pyhänä tai lauantaina, se päättyy seuraavana arkipäivänä.

### Mitä valitukseen kirjoitetaan

- päätös, johon haet muutosta: {{number}}
- mitä haluat muutettavaksi
- miksi
- nimesi, osoitteesi ja puhelinnumerosi tai sähköpostisi.

Liitä mukaan tämä päätös, tieto siitä, milloin sait sen, ja paperit, joihin vetoat.

### Mihin valitus lähetetään

{{#if terms}}{{text terms.court}}, {{terms.courtAddress}}. {{/if}}Valituksen voi tehdä myös hallintotuomioistuinten verkkoasioinnissa, asiointi.oikeus.fi. Hallinto-oikeus voi periä oikeudenkäyntimaksun, jos se ei muuta päätöstä.

*Sovelletut säännökset: hallintolaki (434/2003) 45\u00a0§, 47\u00a0§, 49 g\u00a0§ ja 59\u00a0§, laki oikeudenkäynnistä hallintoasioissa (808/2019) 7\u00a0§, 13\u00a0§, 15\u00a0§ ja 16\u00a0§, tuomioistuinmaksulaki (1455/2015).*`,
  sv: `## Om du fortfarande är av annan åsikt

Du kan besvära dig hos förvaltningsdomstolen. **Besvären ska vara framme hos förvaltningsdomstolen senast den {{date deadline}}, innan dess registratorskontor stänger.**

### Hur tiden räknas

Du har 30 dagar från att du fick del av det här beslutet. {{#if paper}}Ett brev anses mottaget den sjunde dagen, det här alltså senast den {{date served}}. Om brevet har skickats senare än den {{date sendOn}} har du lika mycket mer tid.{{else}}Ett elektroniskt meddelande anses mottaget den tredje dagen, det här alltså den {{date served}}.{{/if}} Dagen då du fick beslutet räknas inte med. Om tiden skulle ta slut en helgdag eller en lördag tar den slut följande vardag.

### Vad du skriver i besvären

- beslutet som du söker ändring i: {{number}}
- vad du vill ändra
- varför
- ditt namn, din adress och ditt telefonnummer eller din e-post.

Bifoga det här beslutet, uppgift om när du fick det och de papper som du hänvisar till.

### Vart besvären skickas

{{#if terms}}{{text terms.court}}, {{terms.courtAddress}}. {{/if}}Besvär kan också anföras i förvaltningsdomstolarnas e-tjänst, asiointi.oikeus.fi. Förvaltningsdomstolen kan ta ut en rättegångsavgift om den inte ändrar beslutet.

*Tillämpade bestämmelser: förvaltningslagen (434/2003) 45\u00a0§, 47\u00a0§, 49 g\u00a0§ och 59\u00a0§, lagen om rättegång i förvaltningsärenden (808/2019) 7\u00a0§, 13\u00a0§, 15\u00a0§ och 16\u00a0§, lagen om domstolsavgifter (1455/2015).*`,
  en: `## If you still disagree

You can appeal to the administrative court. **The appeal must arrive at the administrative court by {{date deadline}}, before its registry closes.**

### How the time is counted

You have 30 days from receiving this decision. {{#if paper}}A letter counts as received on the seventh day, this one by {{date served}}. If the letter was sent later than {{date sendOn}}, you have that much more time.{{else}}An electronic message counts as received on the third day, this one on {{date served}}.{{/if}} The day on which you received the decision is not counted. If the time would end on a public holiday or a Saturday, it ends on the next working day.

### What to write in the appeal

- the decision it is about: {{number}}
- what you want changed
- why
- your name, your address and your phone number or e-mail.

Enclose this decision, a note of when you received it, and the papers you rely on.

### Where to send it

{{#if terms}}{{text terms.court}}, {{terms.courtAddress}}. {{/if}}An appeal can also be made in the e-service of the administrative courts, asiointi.oikeus.fi. The court may charge a fee if it does not change the decision.

*Provisions applied: Administrative Procedure Act (434/2003) sections 45, 47, 49 g and 59, Administrative Judicial Procedure Act (808/2019) sections 7, 13, 15 and 16, Court Fees Act (1455/2015).*`,
};
