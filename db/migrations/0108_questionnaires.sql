-- Questionnaires of needs as data: questions, weights, levels and rules in versions. What is published never changes, and an
-- assessment keeps the version it was answered by, so that an old proposal can always be followed back to its words.

CREATE TABLE vouchers.questionnaire (
  id            uuid PRIMARY KEY,
  authority_id  uuid REFERENCES app.organisation (id), -- NULL: of the platform, in use where the authority has published none
  name          text NOT NULL CHECK (name ~ '^[0-9]{4}-[0-9]{1,3}$'),
  content       jsonb NOT NULL CHECK (jsonb_typeof(content) = 'object'),
  trials        jsonb NOT NULL CHECK (jsonb_typeof(trials) = 'array'), -- test answers and the level each must give
  status        text NOT NULL CHECK (status IN ('draft', 'published')),
  edited_by     uuid REFERENCES app.person (id),
  created_at    timestamptz NOT NULL,
  published_at  timestamptz,
  version       int NOT NULL DEFAULT 1 CHECK (version > 0),
  UNIQUE NULLS NOT DISTINCT (authority_id, name),
  CHECK ((status = 'published') = (published_at IS NOT NULL))
);
CREATE UNIQUE INDEX one_draft_of_questionnaire ON vouchers.questionnaire (authority_id) WHERE status = 'draft';
CREATE INDEX questionnaire_in_use ON vouchers.questionnaire (authority_id, published_at DESC) WHERE status = 'published';
CREATE INDEX questionnaire_by_age ON vouchers.questionnaire (authority_id, created_at DESC, id);
-- A published questionnaire is what an office asks, no secret: whoever reads an assessment reads its questions. A draft is the authority's.
CALL app.guard('vouchers.questionnaire',
  $$ status = 'published' OR authority_id = app.authority_id() $$,
  $$ authority_id = app.authority_id() $$);
CREATE TRIGGER published_questionnaire_is_fixed BEFORE UPDATE OR DELETE ON vouchers.questionnaire
  FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION app.refuse_change();

-- ── "Work and life", the first version ───────────────────────────────────────────────────────────────────────────────
INSERT INTO vouchers.questionnaire (id, authority_id, name, status, created_at, published_at, content, trials)
VALUES ('0198a000-0108-7000-8000-000000000001', NULL, '2026-1', 'published', now(), now(), $questionnaire${
  "title": {"fi":"Työ ja elämä","sv":"Arbete och liv","en":"Work and life"},
  "areas": [
    {"code":"work-and-skills","name":{"fi":"Työ ja osaaminen","sv":"Arbete och kunnande","en":"Work and skills"}},
    {"code":"health","name":{"fi":"Terveys","sv":"Hälsa","en":"Health"}},
    {"code":"everyday-life","name":{"fi":"Arki","sv":"Vardagen","en":"Everyday life"}},
    {"code":"money","name":{"fi":"Raha","sv":"Pengar","en":"Money"}},
    {"code":"family","name":{"fi":"Perhe ja läheiset","sv":"Familj och närstående","en":"Family and friends"}},
    {"code":"language","name":{"fi":"Kieli","sv":"Språk","en":"Language"}},
    {"code":"digital-skills","name":{"fi":"Digitaidot","sv":"Digitala färdigheter","en":"Digital skills"}},
    {"code":"mobility","name":{"fi":"Liikkuminen","sv":"Att röra sig","en":"Getting around"}}
  ],
  "questions": [
    {"code":"time-without-work","area":"work-and-skills","text":{"fi":"Kuinka kauan olet ollut ilman työtä?","sv":"Hur länge har du varit utan arbete?","en":"How long have you been without work?"},"options":[{"code":"under-3-months","points":0,"text":{"fi":"Alle 3 kuukautta","sv":"Mindre än 3 månader","en":"Less than 3 months"}},{"code":"3-12-months","points":1,"text":{"fi":"3–12 kuukautta","sv":"3–12 månader","en":"3–12 months"}},{"code":"1-2-years","points":2,"text":{"fi":"1–2 vuotta","sv":"1–2 år","en":"1–2 years"}},{"code":"over-2-years","points":3,"text":{"fi":"Yli 2 vuotta","sv":"Mer än 2 år","en":"More than 2 years"}}]},
    {"code":"training","area":"work-and-skills","text":{"fi":"Onko sinulla ammatti tai koulutus?","sv":"Har du ett yrke eller en utbildning?","en":"Do you have an occupation or training?"},"options":[{"code":"fits","points":0,"text":{"fi":"On, ja sillä saa töitä","sv":"Ja, och det ger arbete","en":"Yes, and it leads to work"}},{"code":"outdated","points":1,"text":{"fi":"On, mutta se on vanhentunut","sv":"Ja, men den är föråldrad","en":"Yes, but it is out of date"}},{"code":"none","points":2,"text":{"fi":"Ei peruskoulun jälkeen","sv":"Inte efter grundskolan","en":"None after basic school"}}]},
    {"code":"goal","area":"work-and-skills","text":{"fi":"Mitä haluat seuraavaksi?","sv":"Vad vill du göra härnäst?","en":"What do you want next?"},"options":[{"code":"job","points":0,"text":{"fi":"Työpaikan","sv":"Ett arbete","en":"A job"}},{"code":"training","points":0,"text":{"fi":"Opiskelupaikan","sv":"En studieplats","en":"A place to study"}},{"code":"business","points":0,"text":{"fi":"Oman yrityksen","sv":"Ett eget företag","en":"My own business"}},{"code":"unsure","points":1,"text":{"fi":"En tiedä vielä","sv":"Jag vet inte ännu","en":"I do not know yet"}}]},
    {"code":"ability-to-work","area":"health","text":{"fi":"Pystytkö tekemään työtä?","sv":"Kan du arbeta?","en":"Are you able to work?"},"options":[{"code":"fully","points":0,"text":{"fi":"Kyllä","sv":"Ja","en":"Yes"}},{"code":"with-limits","points":1,"text":{"fi":"Kyllä, mutta en kaikkea","sv":"Ja, men inte allt","en":"Yes, but not everything"}},{"code":"partly","points":2,"text":{"fi":"Vain osan päivästä","sv":"Bara en del av dagen","en":"Only part of the day"}},{"code":"unclear","points":3,"text":{"fi":"Se ei ole selvillä","sv":"Det är oklart","en":"It is not clear"}}]},
    {"code":"strength","area":"health","text":{"fi":"Millaiset voimat sinulla on nyt?","sv":"Hur är dina krafter nu?","en":"How is your strength now?"},"options":[{"code":"good","points":0,"text":{"fi":"Hyvät","sv":"Goda","en":"Good"}},{"code":"tired","points":1,"text":{"fi":"Olen usein väsynyt","sv":"Jag är ofta trött","en":"I am often tired"}},{"code":"worn-out","points":2,"text":{"fi":"Voimat eivät riitä","sv":"Krafterna räcker inte","en":"I have no strength left"}}]},
    {"code":"routines","area":"everyday-life","text":{"fi":"Miten arki sujuu?","sv":"Hur går det i vardagen?","en":"How is everyday life going?"},"options":[{"code":"well","points":0,"text":{"fi":"Hyvin","sv":"Bra","en":"Well"}},{"code":"sometimes-hard","points":1,"text":{"fi":"Välillä on vaikeaa","sv":"Ibland är det svårt","en":"It is hard at times"}},{"code":"needs-help","points":2,"text":{"fi":"Tarvitsen apua","sv":"Jag behöver hjälp","en":"I need help"}}]},
    {"code":"home","area":"everyday-life","text":{"fi":"Onko sinulla asunto?","sv":"Har du en bostad?","en":"Do you have a home?"},"options":[{"code":"stable","points":0,"text":{"fi":"On","sv":"Ja","en":"Yes"}},{"code":"uncertain","points":2,"text":{"fi":"On, mutta voin menettää sen","sv":"Ja, men jag kan förlora den","en":"Yes, but I may lose it"}},{"code":"none","points":3,"text":{"fi":"Ei ole","sv":"Nej","en":"No"}}]},
    {"code":"income","area":"money","text":{"fi":"Riittävätkö rahat?","sv":"Räcker pengarna?","en":"Is your money enough?"},"options":[{"code":"enough","points":0,"text":{"fi":"Riittävät","sv":"Ja","en":"Yes"}},{"code":"tight","points":1,"text":{"fi":"Juuri ja juuri","sv":"Nätt och jämnt","en":"Only just"}},{"code":"debts","points":2,"text":{"fi":"Eivät, minulla on velkoja","sv":"Nej, jag har skulder","en":"No, I have debts"}}]},
    {"code":"support","area":"family","text":{"fi":"Onko sinulla joku, joka auttaa?","sv":"Har du någon som hjälper dig?","en":"Do you have somebody who helps you?"},"options":[{"code":"yes","points":0,"text":{"fi":"On","sv":"Ja","en":"Yes"}},{"code":"no","points":1,"text":{"fi":"Ei","sv":"Nej","en":"No"}}]},
    {"code":"care","area":"family","text":{"fi":"Hoidatko lasta tai läheistä?","sv":"Sköter du ett barn eller en närstående?","en":"Do you look after a child or a relative?"},"options":[{"code":"no","points":0,"text":{"fi":"En","sv":"Nej","en":"No"}},{"code":"arranged","points":0,"text":{"fi":"Kyllä, hoito on järjestetty","sv":"Ja, vården är ordnad","en":"Yes, and care is arranged"}},{"code":"not-arranged","points":2,"text":{"fi":"Kyllä, hoitopaikka puuttuu","sv":"Ja, vårdplats saknas","en":"Yes, and there is no care yet"}}]},
    {"code":"finnish-or-swedish","area":"language","text":{"fi":"Miten puhut suomea tai ruotsia?","sv":"Hur talar du finska eller svenska?","en":"How do you speak Finnish or Swedish?"},"options":[{"code":"well","points":0,"text":{"fi":"Hyvin","sv":"Bra","en":"Well"}},{"code":"everyday","points":1,"text":{"fi":"Arjessa pärjään","sv":"Jag klarar vardagen","en":"Enough for everyday life"}},{"code":"little","points":2,"text":{"fi":"Vähän tai en ollenkaan","sv":"Lite eller inte alls","en":"A little or not at all"}}]},
    {"code":"online-services","area":"digital-skills","text":{"fi":"Osaatko hoitaa asioita verkossa?","sv":"Kan du uträtta ärenden på nätet?","en":"Can you do things online?"},"options":[{"code":"alone","points":0,"text":{"fi":"Osaan itse","sv":"Ja, själv","en":"Yes, by myself"}},{"code":"with-help","points":1,"text":{"fi":"Osaan, jos joku auttaa","sv":"Ja, om någon hjälper","en":"Yes, with help"}},{"code":"no","points":2,"text":{"fi":"En osaa","sv":"Nej","en":"No"}}]},
    {"code":"device","area":"digital-skills","text":{"fi":"Onko sinulla puhelin tai tietokone ja netti?","sv":"Har du telefon eller dator och nät?","en":"Do you have a phone or computer, and the internet?"},"options":[{"code":"yes","points":0,"text":{"fi":"On","sv":"Ja","en":"Yes"}},{"code":"no","points":1,"text":{"fi":"Ei ole","sv":"Nej","en":"No"}}]},
    {"code":"travel","area":"mobility","text":{"fi":"Pääsetkö käymään tapaamisissa?","sv":"Kan du ta dig till möten?","en":"Can you get to meetings?"},"options":[{"code":"easily","points":0,"text":{"fi":"Pääsen","sv":"Ja","en":"Yes"}},{"code":"near-only","points":1,"text":{"fi":"Pääsen vain lähelle","sv":"Bara nära hemmet","en":"Only near my home"}},{"code":"hardly","points":2,"text":{"fi":"En pääse kotoa helposti","sv":"Det är svårt att lämna hemmet","en":"It is hard for me to leave home"}}]},
    {"code":"step-free","area":"mobility","text":{"fi":"Tarvitsetko esteettömän tilan?","sv":"Behöver du en tillgänglig lokal?","en":"Do you need a step-free place?"},"options":[{"code":"no","points":0,"text":{"fi":"En","sv":"Nej","en":"No"}},{"code":"yes","points":0,"text":{"fi":"Kyllä","sv":"Ja","en":"Yes"}}]}
  ],
  "levels": {"some":6,"much":13,"heavy":3},
  "channels": [
    {"code":"digital","levels":["little"],"when":[{"question":"device","answers":["yes"]},{"question":"online-services","answers":["alone"]}],"because":{"fi":"Verkossa, koska osaat hoitaa asioita itse.","sv":"På nätet, eftersom du klarar ärenden själv.","en":"Online, because you can do things by yourself."}},
    {"code":"remote","levels":["little","some"],"when":[{"question":"device","answers":["yes"]},{"question":"online-services","answers":["alone","with-help"]}],"because":{"fi":"Etänä, koska sinulla on laite ja yhteys.","sv":"På distans, eftersom du har en enhet och nätanslutning.","en":"Remotely, because you have a device and a connection."}},
    {"code":"remote","levels":[],"when":[{"question":"travel","answers":["hardly"]},{"question":"device","answers":["yes"]}],"because":{"fi":"Myös etänä, koska kotoa on vaikea lähteä.","sv":"Också på distans, eftersom det är svårt att lämna hemmet.","en":"Remotely as well, because leaving home is hard."}},
    {"code":"in-person","levels":["some"],"when":[],"because":{"fi":"Kasvokkain, kun asia vaatii sitä.","sv":"Ansikte mot ansikte, när ärendet kräver det.","en":"In person, when the matter calls for it."}},
    {"code":"in-person","levels":["much"],"when":[],"because":{"fi":"Kasvokkain, koska tukea tarvitaan paljon.","sv":"Ansikte mot ansikte, eftersom det behövs mycket stöd.","en":"In person, because much support is needed."}}
  ],
  "services": [
    {"code":"work-ability-assessment","levels":[],"when":[{"question":"ability-to-work","answers":["partly","unclear"]}],"because":{"fi":"Työkyvyn arviointi, koska työkyky on rajallinen tai epäselvä.","sv":"Bedömning av arbetsförmågan, eftersom arbetsförmågan är begränsad eller oklar.","en":"Work ability assessment, because the ability to work is limited or unclear."}},
    {"code":"language-coaching","levels":[],"when":[{"question":"finnish-or-swedish","answers":["everyday","little"]}],"because":{"fi":"Kielivalmennus, koska suomen tai ruotsin taito kaipaa vahvistusta.","sv":"Språkträning, eftersom kunskaperna i finska eller svenska behöver stärkas.","en":"Language coaching, because Finnish or Swedish needs strengthening."}},
    {"code":"career-guidance","levels":[],"when":[{"question":"goal","answers":["unsure","training"]}],"because":{"fi":"Uraohjaus, koska seuraava suunta tai koulutus on vielä valitsematta.","sv":"Karriärvägledning, eftersom nästa riktning eller utbildning ännu är öppen.","en":"Career guidance, because the next direction or training is still open."}},
    {"code":"career-guidance","levels":[],"when":[{"question":"training","answers":["outdated"]}],"because":{"fi":"Uraohjaus, koska seuraava suunta tai koulutus on vielä valitsematta.","sv":"Karriärvägledning, eftersom nästa riktning eller utbildning ännu är öppen.","en":"Career guidance, because the next direction or training is still open."}},
    {"code":"startup-coaching","levels":[],"when":[{"question":"goal","answers":["business"]}],"because":{"fi":"Yrittäjyysvalmennus, koska haluat oman yrityksen.","sv":"Företagarcoachning, eftersom du vill ha ett eget företag.","en":"Start-up coaching, because you want a business of your own."}},
    {"code":"job-coaching","levels":[],"when":[{"question":"goal","answers":["job"]}],"because":{"fi":"Työhönvalmennus, koska tavoite on työ tai työttömyys on pitkittynyt.","sv":"Arbetsträning och jobbcoachning, eftersom målet är arbete eller arbetslösheten har dragit ut på tiden.","en":"Job coaching, because the goal is a job or unemployment has gone on for long."}},
    {"code":"job-coaching","levels":[],"when":[{"question":"time-without-work","answers":["1-2-years","over-2-years"]}],"because":{"fi":"Työhönvalmennus, koska tavoite on työ tai työttömyys on pitkittynyt.","sv":"Arbetsträning och jobbcoachning, eftersom målet är arbete eller arbetslösheten har dragit ut på tiden.","en":"Job coaching, because the goal is a job or unemployment has gone on for long."}}
  ],
  "segments": [
    {"code":"C","levels":[],"when":[{"question":"ability-to-work","answers":["partly","unclear"]}],"because":{"fi":"Ryhmä C, koska työkyky on rajallinen tai epäselvä.","sv":"Grupp C, eftersom arbetsförmågan är begränsad eller oklar.","en":"Group C, because the ability to work is limited or unclear."}},
    {"code":"C","levels":[],"when":[{"question":"time-without-work","answers":["over-2-years"]}],"because":{"fi":"Ryhmä C, koska työttömyys on kestänyt yli kaksi vuotta.","sv":"Grupp C, eftersom arbetslösheten har varat över två år.","en":"Group C, because unemployment has lasted over two years."}},
    {"code":"B","levels":[],"when":[{"question":"time-without-work","answers":["1-2-years"]}],"because":{"fi":"Ryhmä B, koska työttömyys on kestänyt yli vuoden.","sv":"Grupp B, eftersom arbetslösheten har varat över ett år.","en":"Group B, because unemployment has lasted over a year."}},
    {"code":"B","levels":[],"when":[{"question":"finnish-or-swedish","answers":["little"]}],"because":{"fi":"Ryhmä B, koska suomen tai ruotsin taitoa on vasta vähän.","sv":"Grupp B, eftersom kunskaperna i finska eller svenska ännu är små.","en":"Group B, because there is little Finnish or Swedish yet."}},
    {"code":"B","levels":[],"when":[{"question":"training","answers":["none"]}],"because":{"fi":"Ryhmä B, koska ammatillinen koulutus puuttuu.","sv":"Grupp B, eftersom yrkesutbildning saknas.","en":"Group B, because there is no vocational training."}},
    {"code":"A","levels":[],"when":[],"because":{"fi":"Ryhmä A, koska matka työhön on lyhyt.","sv":"Grupp A, eftersom vägen till arbete är kort.","en":"Group A, because work is within near reach."}}
  ]
}$questionnaire$, $trials$[
  {"name":"Mikään ei paina","answers":{"time-without-work":"under-3-months","training":"fits","goal":"job","ability-to-work":"fully","strength":"good","routines":"well","home":"stable","income":"enough","support":"yes","care":"no","finnish-or-swedish":"well","online-services":"alone","device":"yes","travel":"easily","step-free":"no"},"expected":"little"},
  {"name":"Ei asuntoa","answers":{"time-without-work":"under-3-months","training":"fits","goal":"job","ability-to-work":"fully","strength":"good","routines":"well","home":"none","income":"enough","support":"yes","care":"no","finnish-or-swedish":"well","online-services":"alone","device":"yes","travel":"easily","step-free":"no"},"expected":"some"},
  {"name":"Monta asiaa kasaantuu","answers":{"time-without-work":"over-2-years","training":"none","goal":"job","ability-to-work":"unclear","strength":"worn-out","routines":"needs-help","home":"stable","income":"debts","support":"yes","care":"no","finnish-or-swedish":"well","online-services":"alone","device":"yes","travel":"easily","step-free":"no"},"expected":"much"}
]$trials$);

-- Every assessment so far was answered by it. The version is pinned by key from now on; its name is read through the key.
ALTER TABLE vouchers.assessment ADD COLUMN questionnaire_id uuid NOT NULL DEFAULT '0198a000-0108-7000-8000-000000000001'
  REFERENCES vouchers.questionnaire (id);
ALTER TABLE vouchers.assessment ALTER COLUMN questionnaire_id DROP DEFAULT;
ALTER TABLE vouchers.assessment DROP COLUMN questionnaire;
CREATE INDEX assessment_of_questionnaire ON vouchers.assessment (questionnaire_id);
