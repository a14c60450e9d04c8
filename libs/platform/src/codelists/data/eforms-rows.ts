/**
 * Code lists of eForms (SDK 1.15, Implementing Regulation (EU) 2019/1780) that our notices use.
 * Row: list | code | fi | sv | en
 */
export const EFORMS_ROWS = `
buyer-legal-type|body-pl|Julkisoikeudellinen yhteisö|Offentligt styrt organ|Body governed by public law
buyer-legal-type|body-pl-cga|Julkisoikeudellinen yhteisö, joka on keskushallinnon viranomaisen määräysvallassa|Offentligt styrt organ som kontrolleras av en statlig myndighet|Body governed by public law, controlled by a central government authority
buyer-legal-type|body-pl-la|Julkisoikeudellinen yhteisö, joka on paikallisviranomaisen määräysvallassa|Offentligt styrt organ som kontrolleras av en lokal myndighet|Body governed by public law, controlled by a local authority
buyer-legal-type|body-pl-ra|Julkisoikeudellinen yhteisö, joka on alueviranomaisen määräysvallassa|Offentligt styrt organ som kontrolleras av en regional myndighet|Body governed by public law, controlled by a regional authority
buyer-legal-type|cga|Keskushallinnon viranomainen|Statlig myndighet|Central government authority
buyer-legal-type|def-cont|Puolustusalan toimeksisaaja|Uppdragstagare på försvarsområdet|Defence contractor
buyer-legal-type|eu-ins-bod-ag|EU:n toimielin, elin tai virasto|EU-institution, organ eller byrå|EU institution, body or agency
buyer-legal-type|int-org|Kansainvälinen järjestö|Internationell organisation|International organisation
buyer-legal-type|la|Paikallisviranomainen|Lokal myndighet|Local authority
buyer-legal-type|org-sub|Hankintaviranomaisen subventoiman sopimuksen tekevä organisaatio|Organisation som tilldelar ett kontrakt som subventioneras av en upphandlande myndighet|Organisation awarding a contract subsidised by a contracting authority
buyer-legal-type|org-sub-cga|Keskushallinnon viranomaisen subventoiman sopimuksen tekevä organisaatio|Organisation som tilldelar ett kontrakt som subventioneras av en statlig myndighet|Organisation awarding a contract subsidised by a central government authority
buyer-legal-type|org-sub-la|Paikallisviranomaisen subventoiman sopimuksen tekevä organisaatio|Organisation som tilldelar ett kontrakt som subventioneras av en lokal myndighet|Organisation awarding a contract subsidised by a local authority
buyer-legal-type|org-sub-ra|Alueviranomaisen subventoiman sopimuksen tekevä organisaatio|Organisation som tilldelar ett kontrakt som subventioneras av en regional myndighet|Organisation awarding a contract subsidised by a regional authority
buyer-legal-type|pub-undert|Julkinen yritys|Offentligt företag|Public undertaking
buyer-legal-type|pub-undert-cga|Julkinen yritys, joka on keskushallinnon viranomaisen määräysvallassa|Offentligt företag som kontrolleras av en statlig myndighet|Public undertaking, controlled by a central government authority
buyer-legal-type|pub-undert-la|Julkinen yritys, joka on paikallisviranomaisen määräysvallassa|Offentligt företag som kontrolleras av en lokal myndighet|Public undertaking, controlled by a local authority
buyer-legal-type|pub-undert-ra|Julkinen yritys, joka on alueviranomaisen määräysvallassa|Offentligt företag som kontrolleras av en regional myndighet|Public undertaking, controlled by a regional authority
buyer-legal-type|ra|Alueviranomainen|Regional myndighet|Regional authority
buyer-legal-type|spec-rights-entity|Yksikkö, jolla on erityis- tai yksinoikeuksia|Enhet med särskilda eller exklusiva rättigheter|Entity with special or exclusive rights
main-activity|defence|Puolustus|Försvar|Defence
main-activity|econ-aff|Talous- ja elinkeinoelämään liittyvät asiat|Ekonomi|Economic affairs
main-activity|education|Koulutus|Utbildning|Education
main-activity|env-pro|Ympäristönsuojelu|Miljöskydd|Environmental protection
main-activity|gen-pub|Yleinen julkishallinto|Allmän offentlig förvaltning|General public services
main-activity|hc-am|Asuminen ja yhdyskuntapalvelut|Bostadsförsörjning och samhällsutveckling|Housing and community amenities
main-activity|health|Terveys|Hälso- och sjukvård|Health
main-activity|pub-os|Yleinen järjestys ja turvallisuus|Samhällsskydd och rättsskipning|Public order and safety
main-activity|rcr|Virkistys, kulttuuri ja uskonto|Fritidsverksamhet, kultur och religion|Recreation, culture and religion
main-activity|soc-pro|Sosiaaliturva|Social trygghet|Social protection
procurement-procedure-type|comp-dial|Kilpailullinen neuvottelumenettely|Konkurrenspräglad dialog|Competitive dialogue
procurement-procedure-type|comp-tend|Tarjouskilpailu (asetuksen (EY) N:o 1370/2007 5 artiklan 3 kohta)|Konkurrensutsatt anbudsförfarande (artikel 5.3 i förordning 1370/2007)|Competitive tendering (article 5(3) of Regulation 1370/2007)
procurement-procedure-type|exp-int-rail|Kiinnostuksenilmaisupyyntö – ainoastaan rautatiepalvelut (asetuksen (EY) N:o 1370/2007 5 artiklan 3 b kohta)|Begäran om intresseanmälan – endast för järnväg (artikel 5.3b i förordning 1370/2007)|Request for expression of interest – only for rail (article 5(3b) of Regulation 1370/2007)
procurement-procedure-type|innovation|Innovaatiokumppanuus|Innovationspartnerskap|Innovation partnership
procurement-procedure-type|neg-w-call|Tarjouskilpailukutsun julkaisemisen jälkeinen neuvottelumenettely / tarjousperusteinen neuvottelumenettely|Förhandlat förfarande med föregående meddelande om upphandling/under konkurrens|Negotiated with prior publication of a call for competition / competitive with negotiation
procurement-procedure-type|neg-wo-call|Neuvottelumenettely ilman edeltävää tarjouskilpailukutsua|Förhandlat förfarande utan föregående meddelande om upphandling|Negotiated without prior call for competition
procurement-procedure-type|open|Avoin|Öppet|Open
procurement-procedure-type|oth-mult|Muu monivaiheinen menettely|Annat förfarande i flera steg|Other multiple stage procedure
procurement-procedure-type|oth-single|Muu yksivaiheinen menettely|Annat förfarande i ett steg|Other single stage procedure
procurement-procedure-type|restricted|Rajoitettu|Selektivt|Restricted
contract-nature|services|Palvelut|Tjänster|Services
contract-nature|supplies|Tavarahankinnat|Varor|Supplies
contract-nature|works|Rakennusurakat|Byggentreprenader|Works
framework-agreement|fa-mix|Puitejärjestely, johon liittyy osittainen uudelleen kilpailuttaminen|Ramavtal delvis utan och delvis med förnyad konkurrensutsättning|Framework agreement, partly without reopening and partly with reopening of competition
framework-agreement|fa-w-rc|Puitejärjestely, johon liittyy uudelleen kilpailuttaminen|Ramavtal med förnyad konkurrensutsättning|Framework agreement, with reopening of competition
framework-agreement|fa-wo-rc|Puitejärjestely, johon ei liity uudelleen kilpailuttamista|Ramavtal utan förnyad konkurrensutsättning|Framework agreement, without reopening of competition
framework-agreement|none|Ei puitejärjestelyä|Upphandlingen avser inte ett ramavtal|No framework agreement
dps-usage|dps-list|Dynaaminen hankintajärjestelmä, jota voivat käyttää ainoastaan tässä ilmoituksessa luetellut ostajat|Dynamiskt inköpssystem som endast kan användas av köpare som förtecknas i detta meddelande|Dynamic purchasing system, only usable by buyers listed in this notice
dps-usage|dps-nlist|Dynaaminen hankintajärjestelmä, jota voivat käyttää myös muut kuin tässä ilmoituksessa luetellut ostajat|Dynamiskt inköpssystem som också kan användas av köpare som inte förtecknas i detta meddelande|Dynamic purchasing system, also usable by buyers not listed in this notice
dps-usage|none|Ei dynaamista hankintajärjestelmää|Upphandlingen avser inte ett dynamiskt inköpssystem|No dynamic purchase system
reserved-procurement|none|Osallistumista ei ole varattu.|Deltagande är inte reserverat.|Participation is not reserved.
reserved-procurement|res-pub-ser|Osallistuminen on varattu julkisen palvelun tehtäviä suorittaville organisaatioille, jotka täyttävät lainsäädännön muut asiaan liittyvät edellytykset.|Deltagande förbehålls organisationer med offentligt uppdrag som är kopplat till sådana tjänster som specificeras i upphandlingsdirektiven och som uppfyller andra relevanta villkor i lagstiftningen.|Participation is reserved to organisations pursuing a public service mission and fulfilling other relevant conditions in the legislation.
reserved-procurement|res-ws|Osallistuminen on varattu suojatyökeskuksille ja talouden toimijoille, joiden tavoitteena on vammaisten tai muita heikommassa asemassa olevien henkilöiden integroiminen yhteiskuntaan ja työelämään.|Deltagande förbehålls skyddade verkstäder och leverantörer vars mål är social och yrkesmässig integration av personer med funktionsnedsättning eller personer som är missgynnade.|Participation is reserved to sheltered workshops and economic operators aiming at the social and professional integration of disabled or disadvantaged persons.
permission|allowed|Sallittu|Tillåten|Allowed
permission|not-allowed|Ei sallittu|Ej tillåten|Not allowed
permission|required|Pakollinen|Krävs|Required
award-criterion-type|cost|Kustannukset|Kostnader|Cost
award-criterion-type|price|Hinta|Pris|Price
award-criterion-type|quality|Laatu|Kvalitet|Quality
number-weight|dec-exa|Painotus (desimaaleina, tarkka)|Viktning (decimaltal, exakt)|Weight (decimal, exact)
number-weight|dec-mid|Painotus (desimaaleina, vaihteluvälin puoliväli)|Viktning (decimaltal, mitt i intervallet)|Weight (decimal, middle of a range)
number-weight|ord-imp|Ensisijaisuusjärjestys|Prioritetsordning|Order of importance
number-weight|per-exa|Painotus (prosentteina, tarkka)|Viktning (procentandel, exakt)|Weight (percentage, exact)
number-weight|per-mid|Painotus (prosentteina, vaihteluvälin puoliväli)|Viktning (procentandel, mitt i intervallet)|Weight (percentage, middle of a range)
number-weight|poi-exa|Painotus (pisteinä, tarkka)|Viktning (poängtal, exakt)|Weight (points, exact)
number-weight|poi-mid|Painotus (pisteinä, vaihteluvälin puoliväli)|Viktning (poängtal, mitt i intervallet)|Weight (points, middle of a range)
number-fixed|fix-tot|Kiinteä arvo (yhteensä)|Fast värde (totalt)|Fixed value (total)
number-fixed|fix-unit|Kiinteä arvo (yksikköä kohti)|Fast värde (per enhet)|Fixed value (per unit)
number-threshold|max-pass|Hyväksyttyjen tarjousten enimmäismäärä|Högsta antal utvalda anbud|Maximum number of tenders passing
number-threshold|min-score|Vähimmäispistemäärä|Lägsta antal poäng|Minimum score
received-submission-type|part-req|Osallistumishakemukset|Anbudsansökan|Requests to participate
received-submission-type|t-esubm|Sähköisesti tehdyt tarjoukset|Anbud som lämnas in elektroniskt|Tenders submitted electronically
received-submission-type|t-large|Suurilta yrityksiltä saadut tarjoukset|Anbud från stora företag|Tenders from large enterprises
received-submission-type|t-med|Keskikokoisilta yrityksiltä saadut tarjoukset|Anbud från medelstora företag|Tenders from medium enterprises
received-submission-type|t-micro|Mikroyrityksiltä saadut tarjoukset|Anbud från mikroföretag|Tenders from micro enterprises
received-submission-type|t-no-eea|ETA:n ulkopuolisten maiden tarjoajilta saadut tarjoukset|Anbud från organisationer i länder utanför EES|Tenders from organisations from non-EEA countries
received-submission-type|t-no-verif|Tarjoukset, joiden osalta ei ole tarkistettu, voidaanko ne ottaa käsiteltäväksi|Anbud för vilka det inte har kontrollerats om de är godtagbara eller icke-godtagbara|Tenders for which it has not been verified if they are admissible or inadmissible
received-submission-type|t-oth-eea|Muihin ETA-maihin kuin ostajan maahan rekisteröidyiltä tarjoajilta saadut tarjoukset|Anbud från organisationer som är registrerade i ett annat EES-land än köparens land|Tenders from organisations registered from an EEA country different from the country of the buyer
received-submission-type|t-small|Pieniltä yrityksiltä saadut tarjoukset|Anbud från små företag|Tenders from small enterprises
received-submission-type|t-sme|Pk-yrityksiltä saadut tarjoukset|Anbud från små och medelstora företag|Tenders from SMEs
received-submission-type|t-verif-inad|Tarjoukset, jotka on tarkistettu ja joita ei oteta käsiteltäväksi|Anbud som har kontrollerats och som inte är godtagbara|Tenders verified and inadmissible
received-submission-type|t-verif-inad-low|Tarjoukset, jotka on tarkistettu ja joita ei oteta käsiteltäväksi poikkeuksellisen alhaisten hintojen tai kustannusten vuoksi|Anbud som har kontrollerats och som inte är godtagbara på grund av ett onormalt lågt pris eller en onormalt låg kostnad|Tenders verified and inadmissible because of an abnormally low price or cost
received-submission-type|tenders|Tarjoukset|Anbud|Tenders
winner-selection-status|clos-nw|Voittajaa ei valittu ja kilpailu on suljettu.|Ingen vinnare har valts ut och upphandlingen, anbudsområdet eller tävlingen har avslutats eller avbrutits.|No winner was chosen and the competition is closed.
winner-selection-status|open-nw|Voittajaa ei ole vielä valittu, ja kilpailu on edelleen kesken.|Vinnaren har ännu inte valts ut, men upphandlingen eller tävlingen pågår fortfarande.|The winner was not yet chosen, but the competition is still ongoing.
winner-selection-status|selec-w|Vähintään yksi voittaja valittu.|Minst en vinnare har valts ut.|At least one winner was chosen.
non-award-justification|all-rej|Tarjoukset, osallistumishakemukset tai hankkeet peruttiin tai hylättiin|Alla anbud, anbudsansökningar eller projekt avslogs eller befanns ogiltiga|All tenders, requests to participate or projects were withdrawn or found inadmissible
non-award-justification|chan-need|Tarpeiden muuttumisesta johtuva ostajan päätös|Köparens beslut på grund av ändrade behov|Decision of the buyer, because of a change in needs
non-award-justification|ins-fund|Riittämättömistä varoista johtuva ostajan päätös|Köparens beslut på grund av otillräckliga medel|Decision of the buyer, because of insufficient funds
non-award-justification|no-rece|Tarjouksia, osallistumishakemuksia tai hankkeita ei saatu|Skäl för utebliven tilldelning|No tenders, requests to participate or projects were received
non-award-justification|no-signed|Parhaimmiksi arvioidut tarjoajat kieltäytyivät allekirjoittamasta sopimusta|Den eller de högst rankade anbudsgivarna vägrade att underteckna kontraktet|The highest ranked tenderer(s) refused to sign the contract
non-award-justification|one-admis|Hyväksyttävissä olevia tarjouksia, osallistumishakemuksia tai hankkeita saatiin vain yksi|Endast ett godtagbart anbud, en anbudsansökan eller ett projekt mottogs|Only one admissible tender, request to participate or project was received
non-award-justification|other|Muu|Annat|Other
non-award-justification|rev-body|Muutoksenhakuelimen tai muun lainkäyttöelimen päätös|Beslut fattat av ett prövningsorgan eller annat rättsligt organ|Decision of a review body or another judicial body
non-award-justification|rev-buyer|Ostajan päätös, joka perustuu tarjoajan muutoksenhakupyyntöön|Köparens beslut att tillmötesgå en anbudsgivares begäran om omprövning av tilldelning|Decision of the buyer following a tenderer's request to review the award
non-award-justification|tch-pr-error|Ostajan teknisten tai menettelyvirheiden vuoksi tekemä päätös, joka ei perustu tarjoajan muutoksenhakupyyntöön|Köparens beslut att inte tillmötesgå en anbudsgivares begäran om omprövning av tilldelning på grund av tekniska fel eller fel i förfarandet|Decision of the buyer, not following a tenderer's request to review the award, because of technical or procedural errors
economic-operator-size|large|Suuri|Stort företag|Large
economic-operator-size|medium|Keskisuuri|Medelstort företag|Medium
economic-operator-size|micro|Mikro|Mikroföretag|Micro
economic-operator-size|small|Pieni|Litet företag|Small
economic-operator-size|sme|Mikro, pieni tai keskisuuri|Mikroföretag eller litet eller medelstort företag|Micro, small, or medium
duration-unit|DAY|Päivä|Dag|Day
duration-unit|MONTH|Kuukausi|Månad|Month
duration-unit|WEEK|Viikko|Vecka|Week
duration-unit|YEAR|Vuosi|År|Year
notice-type|brin-ecs|Ilmoitus eurooppayhtiöstä / eurooppaosuuskunnasta|Meddelande om europabolag/europeisk kooperativ förening|European Company / European Cooperative Society notice
notice-type|brin-eeig|Ilmoitus eurooppalaisesta taloudellisesta etuyhtymästä|Meddelande om europeisk ekonomisk intressegruppering|European Economic Interest Grouping notice
notice-type|can-desg|Ilmoitus suunnittelukilpailun tuloksista|Meddelande om resultat av projekttävling|Design contest result notice
notice-type|can-modif|Hankintasopimuksen muuttamista koskeva ilmoitus|Meddelande om ändring av kontrakt eller ramavtal|Contract modification notice
notice-type|can-social|Hankintailmoitus tai käyttöoikeussopimusta koskeva ilmoitus – kevennetty järjestely|Meddelande om upphandlings- eller koncessionstilldelning – förenklat system|Contract or concession award notice – light regime
notice-type|can-standard|Jälki-ilmoitus tai käyttöoikeussopimusta koskeva jälki-ilmoitus – vakiojärjestelmä|Meddelande om upphandlings- eller koncessionstilldelning – standardsystem|Contract or concession award notice – standard regime
notice-type|can-tran|Jälki-ilmoitus julkisista henkilöliikennepalveluista|Meddelande om tilldelning av kontrakt för kollektivtrafik|Contract award notice for public passenger transport services
notice-type|cn-desg|Suunnittelukilpailua koskeva ilmoitus|Meddelande om projekttävling|Design contest notice
notice-type|cn-social|Hankintailmoitus – kevennetty järjestely|Meddelande om upphandling – förenklat system|Contract notice – light regime
notice-type|cn-standard|Hankintailmoitus tai käyttöoikeussopimusta koskeva ilmoitus – vakiojärjestelmä|Meddelande om upphandling eller koncession – standardsystem|Contract or concession notice – standard regime
notice-type|compl|Sopimuksen toteutusilmoitus|Meddelande om genomfört kontrakt|Contract completion notice
notice-type|pin-buyer|Ilmoitus ennakkoilmoituksen tai ohjeellisen kausi-ilmoituksen julkaisemisesta hankkijaprofiilissa|Meddelande om offentliggörande av ett förhandsmeddelande på upphandlarprofil|Notice of the publication of a prior information notice or a periodic information notice on a buyer profile
notice-type|pin-cfc-social|Tarjouskilpailukutsuna käytettävä ennakkoilmoitus tai ohjeellinen kausi-ilmoitus – kevennetty järjestely|Förhandsmeddelande som används som anbudsinfordran – förenklat system|Prior information notice or a periodic indicative notice used as a call for competition – light regime
notice-type|pin-cfc-standard|Tarjouskilpailukutsuna käytettävä ennakkoilmoitus tai ohjeellinen kausi-ilmoitus – vakiojärjestelmä|Förhandsmeddelande som används som anbudsinfordran – standardsystem|Prior information notice or a periodic indicative notice used as a call for competition – standard regime
notice-type|pin-only|Ennakkoilmoitus tai ohjeellinen kausi-ilmoitus vain tietotarkoituksiin|Förhandsmeddelande som endast används i informationssyfte|Prior information notice or a periodic indicative notice used only for information
notice-type|pin-rtl|Ennakkoilmoitus tai ohjeellinen kausi-ilmoitus tarjousaikojen lyhentämistä varten|Förhandsmeddelande som används för att minska tidsfristerna för mottagande av anbud|Prior information notice or a periodic indicative notice used to shorten time limits for receipt of tenders
notice-type|pin-tran|Ennakkoilmoitus julkisista henkilöliikennepalveluista|Förhandsmeddelande om kollektivtrafik|Prior information notice for public passenger transport services
notice-type|pmc|Ennakoivaa markkinakartoitusta koskeva ilmoitus|Meddelande om förberedande marknadssamråd|Pre-market consultation notice
notice-type|qu-sy|Kelpuuttamisjärjestelmää koskeva ilmoitus|Meddelande om att det finns ett kvalificeringssystem|Notice on the existence of a qualification system
notice-type|subco|Alihankintaa koskeva ilmoitus|Meddelande om underentreprenad|Subcontracting notice
notice-type|veat|Vapaaehtoista ex ante -avoimuutta koskeva ilmoitus|Meddelande om frivillig förhandsinsyn|Voluntary ex-ante transparency notice
modification-justification|add-wss|Tarve alkuperäiseltä toimeksisaajalta hankittaviin lisäurakoihin, -palveluihin tai -tavaroihin.|Behov av ytterligare byggentreprenader, tjänster eller varor från den ursprungliga leverantören|Need for additional works, services or supplies by the original contractor.
modification-justification|mod-cir|Muutosten tarve sellaisten olosuhteiden vuoksi, joita ostaja ei ole asianmukaista huolellisuutta noudattaen voinut ennakoida.|Behov av ändringar på grund av omständigheter som en omdömesgill köpare inte kunnat förutse|Need for modifications because of circumstances which a diligent buyer could not predict.
modification-justification|mod-minv|Muutoksen arvo ei ylitä vähimmäisarvoa ("de minimis").|Ändringar av mindre värde.|Modifications under a minimal value ("de minimis").
modification-justification|mod-nons|Muutokset eivät ole merkittäviä.|Ändringar som inte är väsentliga.|Modifications that are not substantial.
modification-justification|mod-repl|Muutokset silloin, kun sopimuskumppani korvataan uudella sopimuskumppanilla edellisen aseman siirryttyä toiselle tai ostaja täyttää itse sopimuskumppanin velvoitteet alihankkijoitaan kohtaan.|Ändringar där en leverantör byts ut mot en annan leverantör till följd av företagsomstruktureringar, sammanslagningar, förvärv eller insolvens eller när köparen själv tar på sig leverantörens skyldigheter gentemot underleverantörerna.|Modifications where a new contractor replaces an old contractor because of succession or when the buyer assumes the contractor’s obligations towards its subcontractors.
modification-justification|mod-rev|Tarkistuslausekkeisiin tai vaihtoehtoihin perustuva muutos.|Ändringar som grundar sig på en ändrings- eller optionsklausul.|Modifications based on review clauses or options.
`;
