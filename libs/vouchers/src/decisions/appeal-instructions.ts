import type { Localised } from '@kasvutori/platform';

/** How to ask for a correction (hallintolaki 434/2003 §§ 46, 49 a–49 g), with the last day as a date. */
export const CORRECTION_REQUEST: Localised = {
  fi: `## Jos olet eri mieltä

Voit vaatia päätökseen oikaisua. Se on ilmaista. **Vaatimuksen pitää olla perillä viimeistään {{date deadline}}.**

{{#if paper}}
Määräaika on 30 päivää siitä, kun sait päätöksen. Kirje katsotaan saaduksi seitsemäntenä päivänä sen lähettämisestä. Tämä kirje lähetettiin viimeistään {{date sendOn}}, joten sait sen viimeistään {{date served}}, jollei muuta näytetä. Jos kirje on lähetetty myöhemmin, sinulla on saman verran enemmän aikaa.
{{else}}
Määräaika on 30 päivää siitä, kun sait päätöksen. Sähköinen viesti katsotaan saaduksi kolmantena päivänä sen lähettämisestä. Tämä viesti lähetettiin {{date sendOn}}, joten sait sen {{date served}}, jollei muuta näytetä.
{{/if}}

Voit tehdä vaatimuksen Kasvutorissa: avaa "Setelini", valitse päätös ja paina "Vaadi oikaisua". Voit tehdä sen myös paperilla. Kirjoita nimesi ja yhteystietosi, päätöksen numero {{number}}, mitä haluat muutettavaksi ja miksi. Lähetä se tälle viranomaiselle: {{authorityName}}.

Päätöstä noudatetaan, vaikka vaadit oikaisua, jollei viranomainen keskeytä sitä. Vaatimuksen ratkaisee eri henkilö kuin se, joka teki päätöksen.

*Sovelletut säännökset: laki työvoimapalveluiden järjestämisestä (380/2023), hallintolaki (434/2003) 45 §, 49 a–49 g § ja 59 §, laki sähköisestä asioinnista viranomaistoiminnassa (13/2003) 19 §.*`,
  sv: `## Om du är av annan åsikt

Du kan begära omprövning av beslutet. Det är gratis. **Begäran ska vara framme senast den {{date deadline}}.**

{{#if paper}}
Tiden är 30 dagar från att du fick del av beslutet. Ett brev anses mottaget den sjunde dagen efter att det skickades. Det här brevet skickades senast den {{date sendOn}}, så du fick det senast den {{date served}}, om inte annat visas. Om brevet har skickats senare har du lika mycket mer tid.
{{else}}
Tiden är 30 dagar från att du fick del av beslutet. Ett elektroniskt meddelande anses mottaget den tredje dagen efter att det skickades. Det här meddelandet skickades den {{date sendOn}}, så du fick det den {{date served}}, om inte annat visas.
{{/if}}

Du kan göra begäran i Kasvutori: öppna "Mina sedlar", välj beslutet och tryck på "Begär omprövning". Du kan också göra den på papper. Skriv ditt namn och dina kontaktuppgifter, beslutets nummer {{number}}, vad du vill ändra och varför. Skicka den till den här myndigheten: {{authorityName}}.

Beslutet följs också när du begär omprövning, om inte myndigheten avbryter det. Begäran avgörs av en annan person än den som fattade beslutet.

*Tillämpade bestämmelser: lagen om ordnande av arbetskraftsservice (380/2023), förvaltningslagen (434/2003) 45 §, 49 a–49 g § och 59 §, lagen om elektronisk kommunikation i myndigheternas verksamhet (13/2003) 19 §.*`,
  en: `## If you disagree

You can ask for the decision to be corrected. It is free. **Your request must arrive by {{date deadline}}.**

{{#if paper}}
You have 30 days from receiving the decision. A letter counts as received on the seventh day after it was sent. This letter was sent by {{date sendOn}}, so you received it by {{date served}} unless something else is shown. If the letter was sent later, you have that much more time.
{{else}}
You have 30 days from receiving the decision. An electronic message counts as received on the third day after it was sent. This message was sent on {{date sendOn}}, so you received it on {{date served}} unless something else is shown.
{{/if}}

You can make the request in Kasvutori: open "My vouchers", choose the decision and press "Ask for a correction". You can also make it on paper. Write your name and how to reach you, the number of the decision {{number}}, what you want changed and why. Send it to this authority: {{authorityName}}.

The decision is followed even if you ask for a correction, unless the authority suspends it. Your request is decided by another person than the one who made the decision.

*Provisions applied: Act on the Organisation of Employment Services (380/2023), Administrative Procedure Act (434/2003) sections 45, 49 a–49 g and 59, Act on Electronic Services and Communication in the Public Sector (13/2003) section 19.*`,
};

/** How to appeal against the answer to a correction request (808/2019 §§ 7, 13, 15). */
export const APPEAL_TO_COURT: Localised = {
  fi: `## Jos olet edelleen eri mieltä

Voit valittaa hallinto-oikeuteen. **Valituksen pitää olla perillä hallinto-oikeudessa viimeistään {{date deadline}}.**

Määräaika on 30 päivää siitä, kun sait tämän päätöksen. {{#if paper}}Kirje katsotaan saaduksi seitsemäntenä päivänä, tämä siis viimeistään {{date served}}. Jos kirje on lähetetty myöhemmin kuin {{date sendOn}}, sinulla on saman verran enemmän aikaa.{{else}}Sähköinen viesti katsotaan saaduksi kolmantena päivänä, tämä siis {{date served}}.{{/if}}

Kirjoita valitukseen päätös, johon haet muutosta ({{number}}), mitä haluat muutettavaksi ja miksi, nimesi ja yhteystietosi. Liitä mukaan tämä päätös.

*Sovelletut säännökset: hallintolaki (434/2003) 45 §, 49 g § ja 59 §, laki oikeudenkäynnistä hallintoasioissa (808/2019) 7 §, 13 § ja 15 §.*`,
  sv: `## Om du fortfarande är av annan åsikt

Du kan besvära dig hos förvaltningsdomstolen. **Besvären ska vara framme hos förvaltningsdomstolen senast den {{date deadline}}.**

Tiden är 30 dagar från att du fick del av det här beslutet. {{#if paper}}Ett brev anses mottaget den sjunde dagen, det här alltså senast den {{date served}}. Om brevet har skickats senare än den {{date sendOn}} har du lika mycket mer tid.{{else}}Ett elektroniskt meddelande anses mottaget den tredje dagen, det här alltså den {{date served}}.{{/if}}

Skriv i besvären vilket beslut du söker ändring i ({{number}}), vad du vill ändra och varför, ditt namn och dina kontaktuppgifter. Bifoga det här beslutet.

*Tillämpade bestämmelser: förvaltningslagen (434/2003) 45 §, 49 g § och 59 §, lagen om rättegång i förvaltningsärenden (808/2019) 7 §, 13 § och 15 §.*`,
  en: `## If you still disagree

You can appeal to the administrative court. **The appeal must arrive at the administrative court by {{date deadline}}.**

You have 30 days from receiving this decision. {{#if paper}}A letter counts as received on the seventh day, this one by {{date served}}. If the letter was sent later than {{date sendOn}}, you have that much more time.{{else}}An electronic message counts as received on the third day, this one on {{date served}}.{{/if}}

Write in the appeal which decision it is about ({{number}}), what you want changed and why, your name and how to reach you. Enclose this decision.

*Provisions applied: Administrative Procedure Act (434/2003) sections 45, 49 g and 59, Administrative Judicial Procedure Act (808/2019) sections 7, 13 and 15.*`,
};
