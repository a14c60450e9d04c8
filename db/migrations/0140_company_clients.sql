-- Companies as clients: a business id instead of a personal one. The company's person is the authority's own record, as for any
-- client who does not sign in; its contact persons act for it by mandates.

ALTER TABLE vouchers.client
  ADD COLUMN kind text NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'company')),
  ADD COLUMN business_id text CHECK (business_id ~ '^[0-9]{7}-[0-9]$'),
  ALTER COLUMN personal_code_encrypted DROP NOT NULL,
  ALTER COLUMN personal_code_key DROP NOT NULL,
  ALTER COLUMN personal_code_hash DROP NOT NULL,
  ADD CONSTRAINT client_has_its_own_code CHECK (
    (kind = 'person') = (business_id IS NULL)
    AND num_nonnulls(personal_code_encrypted, personal_code_key, personal_code_hash) = CASE kind WHEN 'person' THEN 3 ELSE 0 END);
CREATE UNIQUE INDEX client_by_business_id ON vouchers.client (authority_id, business_id) WHERE business_id IS NOT NULL;
CREATE INDEX client_by_kind ON vouchers.client (authority_id, kind, name, id);

-- What a company is asked: a questionnaire of its own, shorter, and with areas that fit. The areas keep the codes of the one list.
ALTER TABLE vouchers.questionnaire ADD COLUMN client_kind text NOT NULL DEFAULT 'person' CHECK (client_kind IN ('person', 'company')),
  DROP CONSTRAINT questionnaire_authority_id_name_key,
  ADD CONSTRAINT questionnaire_name_once UNIQUE NULLS NOT DISTINCT (authority_id, client_kind, name);
DROP INDEX vouchers.questionnaire_in_use;
CREATE INDEX questionnaire_in_use ON vouchers.questionnaire (client_kind, authority_id, published_at DESC) WHERE status = 'published';

INSERT INTO vouchers.questionnaire (id, authority_id, client_kind, name, status, created_at, published_at, content, trials)
VALUES ('0198a000-0112-7000-8000-000000000001', NULL, 'company', '2026-1', 'published', now(), now(), $questionnaire${
  "title": {"fi":"Yrityksen tarve","sv":"Företagets behov","en":"The need of the company"},
  "areas": [
    {"code":"work-and-skills","name":{"fi":"Yritys ja tekijät","sv":"Företaget och personalen","en":"The company and its people"}},
    {"code":"money","name":{"fi":"Kasvu ja talous","sv":"Tillväxt och ekonomi","en":"Growth and money"}}
  ],
  "questions": [
    {"code":"stage","area":"work-and-skills","text":{"fi":"Missä vaiheessa yritys on?","sv":"I vilket skede är företaget?","en":"What stage is the company at?"},"options":[
      {"code":"established","points":0,"text":{"fi":"Toiminut yli kolme vuotta","sv":"Verksamt i över tre år","en":"Running for over three years"}},
      {"code":"young","points":1,"text":{"fi":"Toiminut alle kolme vuotta","sv":"Verksamt i under tre år","en":"Running for less than three years"}},
      {"code":"starting","points":2,"text":{"fi":"Vasta aloittamassa","sv":"I startgroparna","en":"Just starting"}}]},
    {"code":"recruiting","area":"work-and-skills","text":{"fi":"Tarvitseeko yritys työntekijöitä?","sv":"Behöver företaget arbetstagare?","en":"Does the company need employees?"},"options":[
      {"code":"no","points":0,"text":{"fi":"Ei nyt","sv":"Inte nu","en":"Not now"}},
      {"code":"soon","points":1,"text":{"fi":"Vuoden sisällä","sv":"Inom ett år","en":"Within a year"}},
      {"code":"now","points":2,"text":{"fi":"Heti, eikä tekijöitä löydy","sv":"Genast, och inga arbetstagare hittas","en":"At once, and nobody is found"}}]},
    {"code":"growth","area":"money","text":{"fi":"Haluaako yritys kasvaa?","sv":"Vill företaget växa?","en":"Does the company want to grow?"},"options":[
      {"code":"no","points":0,"text":{"fi":"Ei juuri nyt","sv":"Inte just nu","en":"Not right now"}},
      {"code":"with-plan","points":1,"text":{"fi":"Kyllä, suunnitelma on","sv":"Ja, det finns en plan","en":"Yes, there is a plan"}},
      {"code":"without-plan","points":2,"text":{"fi":"Kyllä, mutta suunnitelma puuttuu","sv":"Ja, men planen saknas","en":"Yes, but there is no plan"}}]},
    {"code":"finances","area":"money","text":{"fi":"Miten yrityksen rahat riittävät?","sv":"Hur räcker företagets pengar?","en":"How do the company’s funds last?"},"options":[
      {"code":"well","points":0,"text":{"fi":"Hyvin","sv":"Bra","en":"Well"}},
      {"code":"tight","points":1,"text":{"fi":"Niukasti","sv":"Knappt","en":"Barely"}},
      {"code":"crisis","points":3,"text":{"fi":"Laskuja on maksamatta","sv":"Det finns obetalda räkningar","en":"There are unpaid bills"}}]}
  ],
  "levels": {"some":2,"much":6,"heavy":3},
  "channels": [
    {"code":"remote","levels":[],"when":[],"because":{"fi":"Etänä, koska yrittäjän aika on kortilla.","sv":"På distans, eftersom en företagare har ont om tid.","en":"Remotely, because an entrepreneur has little time."}},
    {"code":"in-person","levels":["some","much"],"when":[],"because":{"fi":"Myös paikan päällä, koska tukea tarvitaan.","sv":"Också på plats, eftersom stöd behövs.","en":"In person as well, because support is needed."}}
  ],
  "services": [
    {"code":"startup-coaching","levels":[],"when":[{"question":"stage","answers":["starting","young"]}],"because":{"fi":"Yrittäjyysvalmennus, koska yritys on alussa.","sv":"Företagarcoachning, eftersom företaget är i början.","en":"Start-up coaching, because the company is new."}},
    {"code":"growth-advice","levels":[],"when":[{"question":"growth","answers":["with-plan","without-plan"]}],"because":{"fi":"Kasvuneuvonta, koska yritys haluaa kasvaa.","sv":"Tillväxtrådgivning, eftersom företaget vill växa.","en":"Growth advice, because the company wants to grow."}},
    {"code":"recruiting-help","levels":[],"when":[{"question":"recruiting","answers":["soon","now"]}],"because":{"fi":"Rekrytointipalvelu, koska yritys tarvitsee tekijöitä.","sv":"Rekryteringstjänst, eftersom företaget behöver arbetstagare.","en":"Recruiting help, because the company needs people."}}
  ],
  "segments": [
    {"code":"C","levels":["much"],"when":[],"because":{"fi":"Ryhmä C, koska yritys tarvitsee paljon tukea.","sv":"Grupp C, eftersom företaget behöver mycket stöd.","en":"Group C, because the company needs much support."}},
    {"code":"B","levels":["some"],"when":[],"because":{"fi":"Ryhmä B, koska yritys tarvitsee jonkin verran tukea.","sv":"Grupp B, eftersom företaget behöver en del stöd.","en":"Group B, because the company needs some support."}},
    {"code":"A","levels":[],"when":[],"because":{"fi":"Ryhmä A, koska yritys pärjää pitkälti itse.","sv":"Grupp A, eftersom företaget klarar sig långt på egen hand.","en":"Group A, because the company manages mostly by itself."}}
  ]
}$questionnaire$, $trials$[
  {"name":"Vakaa yritys","answers":{"stage":"established","recruiting":"no","growth":"no","finances":"well"},"expected":"little"},
  {"name":"Kasvava yritys","answers":{"stage":"young","recruiting":"soon","growth":"with-plan","finances":"well"},"expected":"some"},
  {"name":"Uusi yritys pulassa","answers":{"stage":"starting","recruiting":"now","growth":"without-plan","finances":"crisis"},"expected":"much"}
]$trials$);
