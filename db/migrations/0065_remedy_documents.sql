-- What is attached to a correction request or an appeal, and the letters that answer a request and tell of a cancellation.

-- ── A file that a party sends to the authority ───────────────────────────────────────────────────────────────────────
-- The authority stays its keeper; the party sees what it has sent itself.
ALTER TABLE procurement.stored_file ADD COLUMN sender_id uuid REFERENCES app.organisation (id);

CREATE TABLE procurement.remedy_document (
  id             uuid PRIMARY KEY,
  correction_id  uuid REFERENCES procurement.correction_request (id),
  appeal_id      uuid REFERENCES procurement.appeal (id),
  authority_id   uuid NOT NULL REFERENCES app.organisation (id),
  file_id        uuid NOT NULL UNIQUE REFERENCES procurement.stored_file (id),
  name           text NOT NULL CHECK (length(name) BETWEEN 3 AND 200 AND name !~ '[/\\]'),
  added_by       uuid NOT NULL REFERENCES app.person (id),
  added_by_name  text NOT NULL,
  added_at       timestamptz NOT NULL,
  CONSTRAINT remedy_document_of_one CHECK (num_nonnulls(correction_id, appeal_id) = 1)
);
CREATE INDEX remedy_document_of_correction ON procurement.remedy_document (correction_id, added_at, id) WHERE correction_id IS NOT NULL;
CREATE INDEX remedy_document_of_appeal ON procurement.remedy_document (appeal_id, added_at, id) WHERE appeal_id IS NOT NULL;
CREATE UNIQUE INDEX remedy_document_name ON procurement.remedy_document (coalesce(correction_id, appeal_id), lower(name));

-- Whoever sees the request or the appeal sees its documents; the party adds to its own request while it waits.
CALL app.guard('procurement.remedy_document',
  'EXISTS (SELECT FROM procurement.correction_request c WHERE c.id = correction_id) OR EXISTS (SELECT FROM procurement.appeal a WHERE a.id = appeal_id)',
  'EXISTS (SELECT FROM procurement.correction_request c WHERE c.id = correction_id AND c.authority_id = remedy_document.authority_id
             AND (c.authority_id = app.authority_id() OR (c.provider_id = app.provider_id() AND c.status = ''submitted'')))
   OR EXISTS (SELECT FROM procurement.appeal a WHERE a.id = appeal_id AND a.authority_id = app.authority_id() AND a.authority_id = remedy_document.authority_id)');
-- What has been sent in a matter stays in it.
REVOKE UPDATE ON procurement.remedy_document FROM kasvutori_app;

CREATE POLICY party_reads ON procurement.stored_file FOR SELECT
  USING (sender_id = app.provider_id() OR EXISTS (SELECT FROM procurement.remedy_document d WHERE d.file_id = stored_file.id));
CREATE POLICY party_sends ON procurement.stored_file FOR INSERT WITH CHECK (sender_id = app.provider_id());
CREATE POLICY party_completes ON procurement.stored_file FOR UPDATE USING (sender_id = app.provider_id()) WITH CHECK (sender_id = app.provider_id());
CREATE POLICY party_drops ON procurement.stored_file FOR DELETE USING (sender_id = app.provider_id() AND completed_at IS NULL);
CREATE POLICY party_sends ON procurement.stored_file_chunk FOR INSERT
  WITH CHECK (EXISTS (SELECT FROM procurement.stored_file f WHERE f.id = file_id AND f.sender_id = app.provider_id()));

-- ── Letters after the decision ───────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE procurement.remedy_letter (
  document_id    uuid PRIMARY KEY REFERENCES app.document,
  kind           text NOT NULL CHECK (kind IN ('cancellation', 'correction-answer')),
  decision_id    uuid NOT NULL REFERENCES procurement.award_decision,
  correction_id  uuid REFERENCES procurement.correction_request (id),
  recipient_id   uuid NOT NULL REFERENCES app.organisation (id),
  language       text NOT NULL CHECK (language IN ('fi', 'sv', 'en')),
  served_by      text NOT NULL CHECK (served_by IN ('electronic', 'post')),
  received_on    date,                                  -- NULL: the copy of the authority
  last_day       date CHECK (last_day > received_on),
  sent_at        timestamptz NOT NULL,
  CHECK ((kind = 'correction-answer') = (correction_id IS NOT NULL)),
  CHECK (last_day IS NULL OR (kind = 'cancellation' AND received_on IS NOT NULL)), -- an answer gives no new time
  UNIQUE NULLS NOT DISTINCT (decision_id, kind, correction_id, recipient_id)
);
CREATE INDEX remedy_letter_of_correction ON procurement.remedy_letter (correction_id) WHERE correction_id IS NOT NULL;
CALL app.guard('procurement.remedy_letter',
  'recipient_id = app.provider_id() OR EXISTS (SELECT FROM procurement.award_decision d WHERE d.id = decision_id AND d.authority_id = app.authority_id())',
  'EXISTS (SELECT FROM procurement.award_decision d WHERE d.id = decision_id AND d.authority_id = app.authority_id())');
REVOKE UPDATE ON procurement.remedy_letter FROM kasvutori_app;

-- ── A request that came on paper ─────────────────────────────────────────────────────────────────────────────────────
-- An officer records it on behalf of the party; its answer goes to whoever submitted the bid.
ALTER TABLE procurement.correction_request ADD COLUMN recorded boolean NOT NULL DEFAULT false;
