-- What a client allows, for each purpose. The consents to share a path (0110) become one purpose among others.

CREATE TABLE vouchers.consent_purpose (
  code      text NOT NULL CHECK (code ~ '^[a-z]+(-[a-z]+)*$'),
  version   int NOT NULL CHECK (version > 0),
  title     jsonb NOT NULL CHECK (title ?& ARRAY['fi', 'sv', 'en']),
  text      jsonb NOT NULL CHECK (text ?& ARRAY['fi', 'sv', 'en']),
  -- So until the client says otherwise: a task of the authority that can be objected to (GDPR, art. 21), not a consent.
  presumed  boolean NOT NULL,
  position  int NOT NULL,
  PRIMARY KEY (code, version)
);
CALL app.guard('vouchers.consent_purpose', 'true', 'false');
CREATE TRIGGER consent_purpose_is_append_only BEFORE UPDATE OR DELETE ON vouchers.consent_purpose
  FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

INSERT INTO vouchers.consent_purpose (code, version, position, presumed, title, text) VALUES
('share-path', 1, 1, false,
  '{"fi": "Polkuni näyttäminen toiselle organisaatiolle", "sv": "Visa min stig för en annan organisation", "en": "Showing my path to another organisation"}',
  '{"fi": "Organisaatio näkee polkusi askeleet ja voi merkitä omat askeleensa tehdyiksi. Se ei näe muita tietojasi.",
    "sv": "Organisationen ser stegen på din stig och kan märka sina egna steg som klara. Den ser inga andra uppgifter om dig.",
    "en": "The organisation sees the steps of your path and can mark its own steps as done. It sees nothing else about you."}'),
('share-assessment', 1, 2, false,
  '{"fi": "Palvelutarpeeni kertominen palvelun tarjoajalle", "sv": "Berätta om mitt servicebehov för producenten", "en": "Telling my provider what help I need"}',
  '{"fi": "Tarjoaja, jonka valitset, näkee kuinka paljon tukea tarvitset ja miten palvelu sopii sinulle. Se ei näe vastauksiasi.",
    "sv": "Den producent du väljer ser hur mycket stöd du behöver och hur tjänsten passar dig. Den ser inte dina svar.",
    "en": "The provider you choose sees how much support you need and how the service suits you. It does not see your answers."}'),
('contact-vouchers', 1, 3, true,
  '{"fi": "Sähköposti tai tekstiviesti seteleistäni", "sv": "E-post eller sms om mina sedlar", "en": "Email or text messages about my vouchers"}',
  '{"fi": "Kerromme viestillä, kun setelissäsi tapahtuu jotain. Jos kiellät viestit, näet asiat vain Kasvutorissa.",
    "sv": "Vi meddelar när något händer med din sedel. Om du säger nej ser du det bara i Kasvutori.",
    "en": "We send a message when something happens to your voucher. If you say no, you see it in Kasvutori only."}'),
('experience-questions', 1, 4, true,
  '{"fi": "Kysymykset kokemuksestani", "sv": "Frågor om min erfarenhet", "en": "Questions about my experience"}',
  '{"fi": "Kysymme lyhyesti, millainen palvelu oli. Vastaaminen on vapaaehtoista.",
    "sv": "Vi frågar kort hur tjänsten var. Det är frivilligt att svara.",
    "en": "We ask briefly how the service was. Answering is voluntary."}'),
('develop-services', 1, 5, false,
  '{"fi": "Tietojeni käyttö palvelujen kehittämiseen", "sv": "Använda mina uppgifter för att utveckla tjänster", "en": "Using my data to develop services"}',
  '{"fi": "Tietojasi käytetään ilman nimeä ja henkilötunnusta, kun palveluja parannetaan.",
    "sv": "Dina uppgifter används utan namn och personbeteckning när tjänsterna förbättras.",
    "en": "Your data is used without your name and identity code when services are improved."}');

DROP POLICY reads ON vouchers.service_path;
DROP POLICY inserts ON vouchers.service_path;
DROP POLICY updates ON vouchers.service_path;
DROP POLICY reads ON vouchers.path_step;
DROP POLICY inserts ON vouchers.path_step;
DROP POLICY updates ON vouchers.path_step;
DROP POLICY reads ON vouchers.path_share;
DROP POLICY inserts ON vouchers.path_share;
DROP POLICY updates ON vouchers.path_share;

-- Each answer is a row of its own; the one that has not ended is what counts.
ALTER TABLE vouchers.path_share RENAME TO consent;
ALTER TABLE vouchers.consent
  ADD COLUMN client_id uuid,
  ADD COLUMN purpose text NOT NULL DEFAULT 'share-path',
  ADD COLUMN text_version int NOT NULL DEFAULT 1,
  ADD COLUMN given boolean NOT NULL DEFAULT true,
  ADD COLUMN how text NOT NULL DEFAULT 'self' CHECK (how IN ('self', 'on-word')), -- on-word: a case worker wrote down what the client said
  ADD COLUMN recorded_by text,
  ALTER COLUMN organisation_id DROP NOT NULL;
UPDATE vouchers.consent c SET client_id = p.client_id, recorded_by = c.client_name FROM vouchers.service_path p WHERE p.id = c.path_id;
DROP INDEX vouchers.one_share_of_path;
DROP INDEX vouchers.path_share_by_organisation;
ALTER TABLE vouchers.consent
  DROP COLUMN path_id,
  ALTER COLUMN client_id SET NOT NULL,
  ALTER COLUMN recorded_by SET NOT NULL,
  ALTER COLUMN purpose DROP DEFAULT,
  ALTER COLUMN text_version DROP DEFAULT,
  ALTER COLUMN given DROP DEFAULT,
  ALTER COLUMN how DROP DEFAULT,
  ADD FOREIGN KEY (client_id, person_id, authority_id) REFERENCES vouchers.client (id, person_id, authority_id),
  ADD FOREIGN KEY (purpose, text_version) REFERENCES vouchers.consent_purpose (code, version),
  ADD CONSTRAINT path_is_shared_with_somebody CHECK ((purpose = 'share-path') = (organisation_id IS NOT NULL));
CREATE UNIQUE INDEX one_answer_in_force ON vouchers.consent
  (client_id, purpose, (coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'))) WHERE ended_at IS NULL;
CREATE INDEX consent_of_client ON vouchers.consent (client_id, given_at DESC);
CREATE INDEX consent_to_organisation ON vouchers.consent (organisation_id, given_at DESC, id) WHERE ended_at IS NULL AND given;

-- Whether the client allows this now. One answer for the rules, for row-level security and for reports.
CREATE FUNCTION vouchers.consent_in_force(whose uuid, asked text, organisation uuid DEFAULT NULL) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, pg_temp AS $$
  SELECT coalesce(
    (SELECT c.given FROM consent c
      WHERE c.client_id = whose AND c.purpose = asked AND c.organisation_id IS NOT DISTINCT FROM organisation AND c.ended_at IS NULL),
    (SELECT p.presumed FROM consent_purpose p WHERE p.code = asked ORDER BY p.version DESC LIMIT 1),
    false) $$;

CALL app.guard('vouchers.consent',
  $$ authority_id = app.authority_id() OR person_id = app.person_id()
     OR (ended_at IS NULL AND given AND organisation_id IN (app.authority_id(), app.provider_id())) $$,
  'person_id = app.person_id() OR authority_id = app.authority_id()');
REVOKE UPDATE ON vouchers.consent FROM kasvutori_app;
GRANT UPDATE (ended_at) ON vouchers.consent TO kasvutori_app;

CALL app.guard('vouchers.service_path',
  $$ authority_id = app.authority_id() OR person_id = app.person_id()
     OR vouchers.consent_in_force(client_id, 'share-path', coalesce(app.authority_id(), app.provider_id())) $$);
REVOKE UPDATE ON vouchers.service_path FROM kasvutori_app;
GRANT UPDATE (version) ON vouchers.service_path TO kasvutori_app;

-- Another organisation marks its own step of a shared path, the client their own; nothing else of it.
CALL app.guard('vouchers.path_step',
  $$ authority_id = app.authority_id() OR EXISTS (SELECT FROM vouchers.service_path p WHERE p.id = path_id) $$,
  $$ authority_id = app.authority_id() OR (acts = 'client' AND person_id = app.person_id())
     OR (organisation_id IN (app.authority_id(), app.provider_id()) AND EXISTS (SELECT FROM vouchers.service_path p WHERE p.id = path_id)) $$);

-- What the provider that serves the client may know of their needs while the client allows it: the conclusion, never the answers.
CREATE FUNCTION vouchers.shared_needs(which uuid)
RETURNS TABLE (client_id uuid, person_id uuid, authority_id uuid, level text, channels text[], services text[], made_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = vouchers, pg_temp AS $$
  SELECT h.client_id, h.person_id, h.authority_id, a.level, a.channels, a.services, a.made_at
    FROM choice h JOIN assessment a ON a.client_id = h.client_id
   WHERE h.id = which AND h.provider_id = app.provider_id() AND h.status = 'accepted'
     AND consent_in_force(h.client_id, 'share-assessment')
   ORDER BY a.number DESC LIMIT 1 $$;
