/**
 * Common Procurement Vocabulary 2008 (Regulation (EC) 213/2008), the branches of our sector only:
 * 75 employment administration, 79 business and personnel services, 80 education, 85 health and social, 98 a little.
 * Row: code and check digit | s = social or other specific service (Directive 2014/24/EU, Annex XIV) | fi | sv | en
 */
export const CPV_ROWS = `
75000000-6||Julkishallinnon palvelut, maanpuolustus ja sosiaaliturvapalvelut|Offentlig förvaltning, försvar och socialförsäkringstjänster|Administration, defence and social security services
75100000-7||Hallinnolliset palvelut|Statsförvaltning|Administration services
75110000-0||Yleiset julkiset palvelut|Allmänna offentliga tjänster|General public services
75111000-7||Lainsäädäntöön ja täytäntöönpanoon liittyvät palvelut|Verkställande och lagstiftande tjänster|Executive and legislative services
75112000-4||Elinkeinotoimintaan liittyvät hallinnolliset palvelut|Administration inom företagsverksamhet|Administrative services for business operations
75130000-6||Valtionhallinnon tukipalvelut|Statliga stödtjänster|Supporting services for the government
75131000-3||Valtionhallinnon palvelut|Statliga tjänster|Government services
75131100-4||Valtionhallinnon yleiset henkilöstöpalvelut|Allmänna personaltjänster för staten|General personnel services for the government
75300000-9||Pakollisen sosiaaliturvan palvelut|Obligatorisk socialförsäkring|Compulsory social security services
75310000-2||Sosiaalietuuspalvelut|Bidragstjänster|Benefit services
75311000-9||Sairausajan etuudet|Sjukersättning|Sickness benefits
75312000-6||Äitiysetuudet|Föräldrapenning|Maternity benefits
75313000-3||Työkyvyttömyysetuudet|Sjukpension|Disability benefits
75314000-0||Työttömyysetuudet|Arbetslöshetsunderstöd|Unemployment compensation benefits
79000000-4||Liike-elämän palvelut: laki, markkinointi, neuvonta, työhönotto, painatus ja turvallisuus|Företagstjänster: lagstiftning, marknadsföring, rådgivning, rekrytering, tryckning och säkerhet|Business services: law, marketing, consulting, recruitment, printing and security
79400000-8||Yrityskonsultointi, johdon konsultointi ja niihin liittyvät palvelut|Företags- och managementrådgivning samt tillhörande tjänster|Business and management consultancy and related services
79410000-1||Yritysten ja johdon konsulttipalvelut|Företags- och organisationsrådgivning|Business and management consultancy services
79411000-8||Yleiset johdon konsulttipalvelut|Allmän organisationsrådgivning|General management consultancy services
79411100-9||Liiketoiminnan kehittämistä koskevat asiantuntijapalvelut|Konsulttjänster för företagsutveckling|Business development consultancy services
79412000-5||Talousjohdon konsulttipalvelut|Finansiella konsulttjänster|Financial management consultancy services
79413000-2||Markkinointijohdon konsulttipalvelut|Konsulttjänster för marknadsföring|Marketing management consultancy services
79414000-9||Henkilöstöhallinnon konsulttipalvelut|Konsulttjänster för personalförvaltning|Human resources management consultancy services
79415000-6||Tuotantojohdon konsulttipalvelut|Konsulttjänster för produktionsledning|Production management consultancy services
79415200-8||Muotoilu-/suunnitteluneuvonta|Rådgivning avseende design|Design consultancy services
79416000-3||Suhdetoimintaan liittyvät palvelut|Public relations|Public relations services
79416100-4||Suhdetoiminnan hoito|Managementtjänster avseende public relations|Public relations management services
79416200-5||Suhdetoimintaa koskevat konsulttipalvelut|Konsulttjänster för public relations|Public relations consultancy services
79417000-0||Turvallisuusneuvonta|Konsulttjänster för säkerhet|Safety consultancy services
79418000-7||Hankintoja koskevat konsulttipalvelut|Konsulttjänster för upphandling|Procurement consultancy services
79419000-4||Evaluointineuvontapalvelut|Utvärderingskonsulttjänster|Evaluation consultancy services
79420000-4||Johtoon liittyvät palvelut|Managementtjänster|Management-related services
79421000-1||Projektinjohtopalvelut, muut kuin rakennusurakoita koskevat|Projektledning, förutom bygg – och anläggningsarbeten|Project-management services other than for construction work
79421100-2||Projektin valvontapalvelut, muut kuin rakennusurakoita koskevat|Projektövervakning, förutom bygg – och anläggningsarbeten|Project-supervision services other than for construction work
79421200-3||Projektin suunnittelupalvelut, muut kuin rakennusurakoita koskevat|Projektutformning, förutom bygg – och anläggningsarbeten|Project-design services other than for construction work
79422000-8||Välimies- ja sovittelupalvelut|Medling och förlikning|Arbitration and conciliation services
79430000-7||Kriisinhallintapalvelut|Krishantering|Crisis management services
79500000-9||Toimistotyön tukipalvelut|Kontorshjälp|Office-support services
79530000-8||Käännöspalvelut|Översättartjänster|Translation services
79540000-1||Tulkkauspalvelut|Tolktjänster|Interpretation services
79600000-0||Työhönottopalvelut|Rekryteringstjänster|Recruitment services
79610000-3||Henkilöstön työhönsijoituspalvelut|Personalförmedling|Placement services of personnel
79611000-0||Työnhakupalvelut|Jobbsökningstjänster|Job search services
79612000-7||Toimistoapulaisten työhönsijoituspalvelut|Platsförmedling av kontorspersonal|Placement services of office-support personnel
79613000-4||Työntekijöiden muutto- ja sijoituspalvelut|Omflyttning av personal|Employee relocation services
79620000-6||Henkilöstön hankintapalvelut tilapäistyöntekijät mukaan luettuna|Förmedling av personal, även tillfälligt anställda|Supply services of personnel including temporary staff
79621000-3||Toimistohenkilöstön hankintapalvelut|Förmedling av kontorspersonal|Supply services of office personnel
79622000-0|s|Kotiapulaisten hankintapalvelut|Tillhandahållande av hemtjänstpersonal|Supply services of domestic help personnel
79623000-7||Liikealan tai teollisuuden työntekijöiden hankintapalvelut|Förmedling av handelsanställda eller industriarbetare|Supply services of commercial or industrial workers
79624000-4|s|Sairaanhoitohenkilöstön hankintapalvelut|Förmedling av vårdpersonal|Supply services of nursing personnel
79625000-1|s|Hoitohenkilöstön hankintapalvelut|Förmedling av läkare|Supply services of medical personnel
79630000-9||Muut henkilöstöpalvelut kuin työhönsijoitus- ja työvoiman vuokrauspalvelut|Personaladministrativa tjänster utom arbetsförmedling och personaluthyrning|Personnel services except placement and supply services
79631000-6||Henkilöstö- ja palkanlaskentapalvelut|Personaltjänster och lönehantering|Personnel and payroll services
79632000-3||Henkilöstökoulutus|Utbildning av personal|Personnel-training services
79633000-0||Henkilöstön kehityspalvelut|Personalutveckling|Staff development services
79634000-7||Uraohjauspalvelut|Yrkesvägledning|Career guidance services
79635000-4||Arviointikeskuspalvelut työhönottoa varten|Bedömningstjänster vid rekrytering|Assessment centre services for recruitment
79900000-3||Erilaiset liike-elämän palvelut ja muut palvelut|Diverse företags- och övriga tjänster|Miscellaneous business and business-related services
79950000-8||Näyttelyjen, messujen ja kongressien järjestelypalvelut|Tjänster för organisering av utställningar, mässor och kongresser|Exhibition, fair and congress organisation services
79951000-5||Seminaarien järjestäminen|Organisering av seminarier|Seminar organisation services
79990000-0||Erilaiset liike-elämän palvelut|Diverse företagstjänster|Miscellaneous business-related services
79991000-7||Varastonvalvontapalvelut|Lagerhantering|Stock-control services
79992000-4||Vastaanottopalvelut|Receptionstjänster|Reception services
79993000-1||Rakennus- ja laitteistohallinto|Tjänster för servicesystem och drift av anläggning|Building and facilities management services
79993100-2||Laitteistohallinto|Tjänster för drift av anläggning|Facilities management services
79994000-8||Sopimustenhoitopalvelut|Kontraktsadministration|Contract administration services
79995000-5||Kirjastonhallinta|Biblioteksadministration|Library management services
79995100-6||Arkistointipalvelut|Arkiveringstjänster|Archiving services
79995200-7||Luettelointipalvelut|Katalogisering|Cataloguing services
79996000-2||Yritystoiminnan organisointi|Företagsadministration|Business organisation services
79996100-3||Tallenteiden hallinta|Dokumenthantering|Records management
79997000-9||Liikematkapalvelut|Affärsresetjänster|Business travel services
79998000-6||Valmennuspalvelut|Coachning|Coaching services
79999000-3||Skannaus- ja laskutuspalvelut|Skanning och fakturering|Scanning and invoicing services
79999100-4||Skannauspalvelut|Skanning|Scanning services
79999200-5||Laskutuspalvelut|Fakturering|Invoicing services
80000000-4||Yleissivistävän ja ammatillisen koulutuksen palvelut|Undervisning och utbildning|Education and training services
80100000-5||Ala-asteen opetus|Grundskoleundervisning|Primary education services
80110000-8|s|Esikouluopetus|Förskoleundervisning|Pre-school education services
80200000-6||Yläasteen opetus ja lukio-opetus|Högstadie- och gymnasieundervisning|Secondary education services
80210000-9||Teknisten oppilaitosten ja ammattioppilaitosten opetus|Teknisk och yrkesmässig undervisning på högstadie- och gymnasienivå|Technical and vocational secondary education services
80211000-6||Teknisten oppilaitosten opetus|Teknisk undervisning på högstadie- och gymnasienivå|Technical secondary education services
80212000-3||Ammattioppilaitosten opetus|Yrkesmässig undervisning på högstadie- och gymnasienivå|Vocational secondary education services
80300000-7|s|Yliopistotason koulutuspalvelut|Högre utbildning|Higher education services
80310000-0||Nuorison koulutuspalvelut|Undervisning i ungdomsskola|Youth education services
80320000-3||Terveydenhuoltoalan koulutuspalvelut|Medicinsk utbildning|Medical education services
80330000-6||Turvakoulutuspalvelut|Säkerhetsutbildning|Safety education services
80340000-9||Erikoisopetuspalvelut|Speciella undervisningstjänster|Special education services
80400000-8||Aikuiskoulutuspalvelut ja muut koulutuspalvelut|Vuxen- och annan undervisning|Adult and other education services
80410000-1||Erilaiset koulupalvelut|Diverse skoltjänster|Various school services
80411000-8||Autokoulupalvelut|Trafikskoletjänster|Driving-school services
80411100-9||Ajokokeiden järjestäminen|Tjänster för körkortsprov|Driving-test services
80411200-0||Ajotunnit|Körlektioner|Driving lessons
80412000-5||Lentokoulupalvelut|Flygutbildning|Flying-school services
80413000-2||Purjehduskoulupalvelut|Seglarskoletjänster|Sailing-school services
80414000-9||Sukelluskoulupalvelut|Dykskoletjänster|Diving-school services
80415000-6||Hiihto-opetus|Skidskoletjänster|Ski-training services
80420000-4|s|Verkko-opiskelupalvelut|E-lärande|E-learning services
80430000-7|s|Yliopistotason aikuiskoulutuspalvelut|Vuxenundervisning på universitetsnivå|Adult-education services at university level
80490000-5||Koulutuskeskuksen toiminnan johtaminen|Drift av undervisningsanstalt|Operation of an educational centre
80500000-9||Ammattikoulutuspalvelut|Utbildningstjänster|Training services
80510000-2||Asiantuntijakoulutus|Specialutbildning|Specialist training services
80511000-9|s|Henkilökunnan koulutuspalvelut|Personalutbildning|Staff training services
80512000-6||Koirien koulutuspalvelut|Hunddressyr|Dog training services
80513000-3||Ratsastuskoulupalvelut|Ridskoletjänster|Horse riding school services
80520000-5|s|Koulutusalan palvelut|Utbildningslokaler/system|Training facilities
80521000-2||Koulutusohjelmat|Utbildningsprogram|Training programme services
80522000-9||Koulutusseminaarit|Utbildningsseminarier|Training seminars
80530000-8||Ammattikoulutuspalvelut|Yrkesutbildning|Vocational training services
80531000-5||Teollisuusalan koulutus ja tekniset koulutuspalvelut|Industriell och teknisk yrkesutbildning|Industrial and technical training services
80531100-6||Teollisuusalan koulutus|Industriell yrkesutbildning|Industrial training services
80531200-7||Tekniset koulutuspalvelut|Teknisk yrkesutbildning|Technical training services
80532000-2||Johtamiskoulutus|Chefsutbildning|Management training services
80533000-9||Tietokonekäyttäjien perehdyttämiskoulutus ja muu atk-koulutus|Introduktion och utbildning av datoranvändare|Computer-user familiarisation and training services
80533100-0||ATK-koulutus|Datautbildning|Computer training services
80533200-1||ATK-kurssit|Datakurser|Computer courses
80540000-1||Ympäristökoulutuspalvelut|Miljöutbildning|Environmental training services
80550000-4||Turvatehtävissä toimivien henkilöiden valmennuspalvelut|Säkerhetsövningar|Safety training services
80560000-7||Terveys- ja ensiapukoulutus|Övningar i sjukvård och första hjälpen|Health and first-aid training services
80561000-4||Terveyskoulutus|Vårdutbildning|Health training services
80562000-1||Ensiapukoulutus|Första hjälpen-utbildning|First-aid training services
80570000-0||Henkilökohtaiseen kehittämiseen tähtäävä koulutus|Personlighetsutvecklande utbildning|Personal development training services
80580000-3||Kielikurssien järjestäminen|Tillhandahållande av språkkurser|Provision of language courses
80590000-6|s|Opastuspalvelut|Handledning|Tutorial services
80600000-0||Maanpuolustus- ja turvallisuustarvikkeisiin liittyvät koulutuspalvelut|Utbildning med avseende på försvars- och säkerhetsmateriel|Training services in defence and security materials
80610000-3||Turvalaitteisiin ja -varusteisiin liittyvä koulutus ja simulointi|Utbildning och simulering: säkerhetsutrustning|Training and simulation in security equipment
80620000-6||Tuliaseisiin ja ampumatarvikkeisiin liittyvä koulutus ja simulointi|Utbildning och simulering: skjutvapen och ammunition|Training and simulation in firearms and ammunition
80630000-9||Sotilasajoneuvoihin liittyvä koulutus ja simulointi|Utbildning och simulering: militärfordon|Training and simulation in military vehicles
80640000-2||Sota-aluksiin liittyvä koulutus ja simulointi|Utbildning och simulering: örlogsfartyg|Training and simulation in warships
80650000-5||Ilma-aluksiin, ohjuksiin ja avaruusaluksiin liittyvä koulutus ja simulointi|Utbildning och simulering: luftfartyg, robotar och rymdfarkoster|Training and simulation in aircrafts, missiles and spacecrafts
80660000-8||Sotilaskäyttöön tarkoitettuihin sähköjärjestelmiin liittyvä koulutus ja simulointi|Utbildning och simulering: elektroniska system för militärt bruk|Training and simulation in military electronic systems
85000000-9|s|Terveyspalvelut ja sosiaalitoimen palvelut|Hälso- och sjukvård samt socialvård|Health and social work services
85100000-0|s|Terveyspalvelut|Hälsovårdstjänster|Health services
85110000-3|s|Sairaalapalvelut ja niihin liittyvät palvelut|Sjukhustjänster och tillhörande tjänster|Hospital and related services
85111000-0|s|Sairaalapalvelut|Sjukhustjänster|Hospital services
85111100-1|s|Sairaaloiden kirurgiset palvelut|Kirurgisk sjukhusvård|Surgical hospital services
85111200-2|s|Sairaaloiden lääkäripalvelut|Läkarvård på sjukhus|Medical hospital services
85111300-3|s|Sairaaloiden gynekologiset palvelut|Gynekologisk sjukhusvård|Gynaecological hospital services
85111310-6|s|Koeputkihedelmöityspalvelut|Provrörsbefruktning|In vitro fertilisation services
85111320-9|s|Synnytyssairaaloiden palvelut|Förlossningsvård|Obstetrical hospital services
85111400-4|s|Sairaaloissa annettava kuntoutushoito|Sjukhusrehabilitering|Rehabilitation hospital services
85111500-5|s|Psykiatriset sairaalapalvelut|Mentalvård på sjukhus|Psychiatric hospital services
85111600-6|s|Ortopediavälinepalvelut|Ortopediska tjänster|Orthotic services
85111700-7|s|Happihoitopalvelut|Syrgasbehandling|Oxygen-therapy services
85111800-8|s|Patologiset tutkimuspalvelut|Patologiska tjänster|Pathology services
85111810-1|s|Verianalyysipalvelut|Blodanalys|Blood analysis services
85111820-4|s|Bakteriologiset analyysipalvelut|Bakteriologisk analys|Bacteriological analysis services
85111900-9|s|Sairaaloiden dialyysihoitopalvelut|Sjukhusdialys|Hospital dialysis services
85112000-7|s|Sairaalan tukipalvelut|Stödtjänster på sjukhus|Hospital support services
85112100-8|s|Sairaalan vuodevaatehuolto|Leverans av sänglinne till sjukhus|Hospital-bedding services
85112200-9|s|Avohoitopalvelut|Öppenvård|Outpatient care services
85120000-6|s|Lääkäripalvelut ja niihin liittyvät palvelut|Läkarvård och tillhörande tjänster|Medical practice and related services
85121000-3|s|Lääkäripalvelut|Läkarmottagningstjänster|Medical practice services
85121100-4|s|Yleislääkäripalvelut|Tjänster utförda av allmänpraktiserande läkare|General-practitioner services
85121200-5|s|Erikoislääkäripalvelut|Medicinska specialisttjänster|Medical specialist services
85121210-8|s|Gynekologiset ja obstetriset palvelut|Gynekologisk vård eller förlossningsvård|Gyneacologic or obstetric services
85121220-1|s|Munuaistautien tai neurologian erikoislääkärien palvelut|Njursjukvård eller specialistvård för sjukdomar i nervsystemet|Nephrology or nervous system specialist services
85121230-4|s|Kardiologian palvelut tai keuhkosairauksien erikoislääkärin palvelut|Hjärtsjukvård eller specialiserad lungsjukvård|Cardiology services or pulmonary specialists services
85121231-1|s|Kardiologian palvelut|Hjärtsjukvård|Cardiology services
85121232-8|s|Keuhkosairauksien erikoislääkärin palvelut|Specialiserad lungsjukvård|Pulmonary specialists services
85121240-7|s|Korva-, nenä- ja kurkkutautien erikoislääkärin tai audiologin palvelut|Öron-, näs- och halssjukvård eller hörselvård|ENT or audiologist services
85121250-0|s|Vatsatautien erikoislääkärin palvelut ja geriatriset palvelut|Gastroenterologisk eller geriatrisk vård|Gastroenterologist and geriatric services
85121251-7|s|Vatsatautien erikoislääkärin palvelut|Gastroenterologisk vård|Gastroenterologist services
85121252-4|s|Geriatriset palvelut|Geriatrisk vård|Geriatric services
85121270-6|s|Psykiatrin tai psykologin palvelut|Psykiatrisk eller psykologisk vård|Psychiatrist or psychologist services
85121271-3|s|Psyykkisesti häiriytyneiden hoitokotipalvelut|Hem för vård av psykiskt störda personer|Home for the psychologically disturbed services
85121280-9|s|Silmälääkärin, ihotautilääkärin tai ortopedin palvelut|Ögonsjukvård, hudsjukvård eller ortopedisk vård|Ophthalmologist, dermatology or orthopedics services
85121281-6|s|Silmälääkärin palvelut|Ögonsjukvård|Ophthalmologist services
85121282-3|s|Ihotautilääkärin palvelut|Hudsjukvård|Dermatology services
85121283-0|s|Ortopedin palvelut|Ortopedisk vård|Orthopaedic services
85121290-2|s|Pediatrin tai urologin palvelut|Pediatrisk eller urologisk vård|Paediatric or urologist services
85121291-9|s|Pediatriset palvelut|Pediatrisk vård|Paediatric services
85121292-6|s|Urologin palvelut|Urologisk vård|Urologist services
85121300-6|s|Kirurgin palvelut|Kirurgiska specialisttjänster|Surgical specialist services
85130000-9|s|Hammashoitopalvelut ja niihin liittyvät palvelut|Tandläkarvård och tillhörande tjänster|Dental practice and related services
85131000-6|s|Hammashoitopalvelut|Tandläkarvård|Dental-practice services
85131100-7|s|Hampaiden oikomishoito|Tandreglering|Orthodontic services
85131110-0|s|Hampaiden oikaisukirurgia|Tandregleringskirurgi|Orthodontic-surgery services
85140000-2|s|Erilaiset terveyspalvelut|Diverse hälsovård|Miscellaneous health services
85141000-9|s|Sairaanhoitohenkilöstön palvelut|Tjänster utförda av vårdpersonal|Services provided by medical personnel
85141100-0|s|Kätilöpalvelut|Barnmorsketjänster|Services provided by midwives
85141200-1|s|Sairaanhoitajapalvelut|Sjukskötersketjänster|Services provided by nurses
85141210-4|s|Kotisairaanhoitopalvelut|Vård i hemmet|Home medical treatment services
85141211-1|s|Kotona suoritettavat dialyysihoitopalvelut|Dialys i hemmet|Dialysis home medical treatment services
85141220-7|s|Sairaanhoitajien antamat neuvontapalvelut|Rådgivning tillhandahållen av sjuksköterskor|Advisory services provided by nurses
85142000-6|s|Avustavan hoitohenkilöstön palvelut|Paramedicinska tjänster|Paramedical services
85142100-7|s|Fysikaalinen hoito|Sjukgymnasttjänster|Physiotherapy services
85142200-8|s|Homeopaattiset palvelut|Homeopatiska tjänster|Homeopathic services
85142300-9|s|Puhtaanapitopalvelut|Hygientjänster|Hygiene services
85142400-0|s|Inkontinenssituotteiden kotiinkuljetus|Hemleverans av inkontinensprodukter|Home delivery of incontinence products
85143000-3|s|Sairaankuljetuspalvelut|Ambulanstjänster|Ambulance services
85144000-0|s|Hoitokotipalvelut|Patientvård på sjukhus eller i hemmet|Residential health facilities services
85144100-1|s|Hoitokotien sairaanhoitopalvelut|Patientvård i hemmet|Residential nursing care services
85145000-7|s|Lääketieteellisten laboratorioiden palvelut|Tjänster tillhandahållna av medicinska laboratorier|Services provided by medical laboratories
85146000-4|s|Veripankkien palvelut|Tjänster utförda av blodbanker|Services provided by blood banks
85146100-5|s|Spermapankkien palvelut|Tjänster utförda av spermabanker|Services provided by sperm banks
85146200-6|s|Elinpankkien palvelut|Tjänster utförda av organbanker|Services provided by transplant organ banks
85147000-1|s|Työterveyshuollon palvelut|Företagshälsovård|Company health services
85148000-8|s|Lääketieteelliset analyysipalvelut|Medicinsk analys|Medical analysis services
85149000-5|s|Apteekkipalvelut|Farmaceutiska tjänster|Pharmacy services
85150000-5|s|Lääketieteelliset kuvantamispalvelut|Medicinsk bildbehandling|Medical imaging services
85160000-8|s|Optikon palvelut|Optikertjänster|Optician services
85170000-1|s|Akupunktuuri- ja kiropraktikon palvelut|Akupunktur och kiropraktik|Acupuncture and chiropractor services
85171000-8|s|Akupunktuuripalvelut|Akupunktur|Acupuncture services
85172000-5|s|Kiropraktikon palvelut|Kiropraktik|Chiropractor services
85200000-1|s|Eläinlääkäripalvelut|Veterinärstjänster|Veterinary services
85210000-3|s|Lemmikkieläinhoitolat|Anläggningar för husdjursuppfödning|Domestic animal nurseries
85300000-2|s|Sosiaalityö ja siihen liittyvät palvelut|Socialvård och tillhörande tjänster|Social work and related services
85310000-5|s|Sosiaalityö|Socialt arbete|Social work services
85311000-2|s|Majoituspalveluja tarjoava sosiaalityö|Social omsorg med inkvartering|Social work services with accommodation
85311100-3|s|Vanhustenhuoltopalvelut|Äldreomsorg|Welfare services for the elderly
85311200-4|s|Vammaishuoltopalvelut|Social omsorg för handikappade|Welfare services for the handicapped
85311300-5|s|Lasten ja nuorten sosiaalipalvelut|Barn- och ungdomsomsorg|Welfare services for children and young people
85312000-9|s|Sosiaalityön avopalvelut|Socialvård utan inkvartering|Social work services without accommodation
85312100-0|s|Päivähoitopalvelut|Tjänster för dagcentrer|Daycare services
85312110-3|s|Lasten päivähoitopalvelut|Barnomsorg inom förskola|Child daycare services
85312120-6|s|Vammaisten lasten ja nuorten päivähoitopalvelut|Dagvård för handikappade barn och ungdomar|Daycare services for handicapped children and young people
85312200-1|s|Elintarvikkeiden kotiinkuljetus|Hemkörning av varor|Homedelivery of provisions
85312300-2|s|Ohjaus- ja neuvontapalvelut|Vägledning och rådgivning|Guidance and counselling services
85312310-5|s|Ohjauspalvelut|Vägledning|Guidance services
85312320-8|s|Neuvontapalvelut|Rådgivning|Counselling services
85312330-1|s|Perhesuunnittelupalvelut|Familjeplanering|Family-planning services
85312400-3|s|Muiden kuin hoitolaitosten tarjoamat sosiaalipalvelut|Annan omsorg än den som tillhandahålls av boendeinstitutioner|Welfare services not delivered through residential institutions
85312500-4|s|Kuntoutuspalvelut|Rehabiliteringstjänster|Rehabilitation services
85312510-7|s|Työelämään sopeuttaminen|Yrkesrehabilitering|Vocational rehabilitation services
85320000-8|s|Sosiaalipalvelut|Socialvård|Social services
85321000-5|s|Sosiaalialan hallinnolliset palvelut|Administration inom socialtjänsten|Administrative social services
85322000-2|s|Yhteiskunnallinen toimintaohjelma|Kommunalt åtgärdsprogram|Community action programme
85323000-9|s|Julkiset terveyspalvelut|Kommunal hälso- och sjukvård|Community health services
98000000-3||Muut yhteisöön liittyvät, yhteiskunnalliset ja henkilökohtaiset palvelut|Andra samhälleliga och personliga tjänster|Other community, social and personal services
98100000-4||Yhdistyspalvelut|Medlemsorganisationstjänster|Membership organisation services
98130000-3||Erilaiset yhdistyspalvelut|Diverse medlemsorganisationstjänster|Miscellaneous membership organisations services
98131000-0||Uskonnollisten järjestöjen palvelut|Tjänster i samband med religionsutövande|Religious services
98132000-7||Poliittisten järjestöjen palvelut|Tjänster utförda av politiska organisationer|Services furnished by political organisations
98133000-4|s|Yhteiskunnallisten järjestöjen palvelut|Tjänster tillhandahållna av sociala medlemsorganisationer|Services furnished by social membership organisations
98133100-5||Kansalaisvalistuksen ja yhteiskunnallisten edistämishankkeiden tukipalvelut|Samhällsförbättringar och stödtjänster till befolkningen|Civic betterment and community facility support services
98133110-8|s|Nuorisojärjestöjen palvelut|Tjänster tillhandahållna av ungdomsorganisationer|Services provided by youth associations
98200000-5||Yhtäläisiä mahdollisuuksia koskevat neuvontapalvelut|Konsulttjänster med avseende på lika möjligheter|Equal opportunities consultancy services
98300000-6||Sekalaiset palvelut|Diverse tjänster|Miscellaneous services
98390000-3||Muut palvelut|Andra tjänster|Other services
`;
