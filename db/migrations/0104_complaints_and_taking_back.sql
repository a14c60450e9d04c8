-- What a case worker does with a complaint, how a sanction is taken back, and what is reminded of under a rulebook.

-- ── A complaint is forwarded as a deviation, and the client is answered ──────────────────────────────────────────────
-- The client's complaint stays its own; what the contract is followed by is a deviation of its own, written without the client.
ALTER TABLE contracts.deviation
  ADD COLUMN complaint_id uuid,
  ADD COLUMN complaint_kind text GENERATED ALWAYS AS (CASE WHEN complaint_id IS NOT NULL THEN 'complaint' END) STORED,
  ADD CONSTRAINT deviation_of_its_kind UNIQUE (id, contract_id, kind),
  ADD CONSTRAINT deviation_from_complaint FOREIGN KEY (complaint_id, contract_id, complaint_kind) REFERENCES contracts.deviation (id, contract_id, kind),
  ADD CONSTRAINT deviation_forwarded_is_none CHECK (complaint_id IS NULL OR kind = 'deviation'),
  ADD CONSTRAINT deviation_forwarded_once UNIQUE (complaint_id);
CREATE INDEX complaint_of_voucher ON contracts.deviation (voucher_id, reported_at DESC, id) WHERE kind = 'complaint';

-- The case worker's word to the client. The provider never reads it.
CREATE TABLE contracts.complaint_reply (
  id               uuid PRIMARY KEY,
  complaint_id     uuid NOT NULL REFERENCES contracts.deviation (id),
  text             text NOT NULL CHECK (length(btrim(text)) BETWEEN 3 AND 4000),
  replied_by       uuid NOT NULL REFERENCES app.person (id),
  replied_by_name  text NOT NULL,
  replied_at       timestamptz NOT NULL
);
CREATE INDEX complaint_reply_of ON contracts.complaint_reply (complaint_id, replied_at, id);
CALL app.guard('contracts.complaint_reply',
  'EXISTS (SELECT FROM contracts.deviation d WHERE d.id = complaint_reply.complaint_id AND (d.authority_id = app.authority_id() OR d.client_person_id = app.person_id()))',
  'EXISTS (SELECT FROM contracts.deviation d WHERE d.id = complaint_reply.complaint_id AND d.kind = ''complaint'' AND d.authority_id = app.authority_id())');
CREATE TRIGGER complaint_reply_is_append_only BEFORE UPDATE OR DELETE ON contracts.complaint_reply FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
REVOKE UPDATE ON contracts.complaint_reply FROM kasvutori_app;

CREATE INDEX feedback_of_authority ON vouchers.feedback (authority_id, given_at DESC, id);

-- ── A sanction that was approved is taken back by two people ─────────────────────────────────────────────────────────
ALTER TABLE contracts.sanction
  DROP CONSTRAINT sanction_status_check,
  ADD CONSTRAINT sanction_status_check CHECK (status IN ('proposed', 'approved', 'rejected', 'taking-back', 'taken-back'));
DROP INDEX contracts.sanction_once_for_a_period;
CREATE UNIQUE INDEX sanction_once_for_a_period ON contracts.sanction (indicator_id, period_from) WHERE status IN ('proposed', 'approved', 'taking-back');
DROP POLICY reads ON contracts.sanction;
CREATE POLICY reads ON contracts.sanction FOR SELECT USING ((SELECT app.is_system()) OR authority_id = app.authority_id()
  OR (provider_id = app.provider_id() AND status IN ('approved', 'taking-back', 'taken-back')));

CREATE TABLE contracts.sanction_take_back (
  id                uuid PRIMARY KEY,
  sanction_id       uuid NOT NULL REFERENCES contracts.sanction (id),
  reason            text NOT NULL CHECK (length(btrim(reason)) BETWEEN 3 AND 4000),
  proposed_by       uuid NOT NULL REFERENCES app.person (id),
  proposed_by_name  text NOT NULL,
  proposed_at       timestamptz NOT NULL,
  outcome           text CHECK (outcome IN ('taken-back', 'kept')),
  note              text CHECK (length(note) BETWEEN 1 AND 4000),
  decided_by        uuid REFERENCES app.person (id),
  decided_by_name   text,
  decided_at        timestamptz,
  CONSTRAINT take_back_has_two_people CHECK (decided_by <> proposed_by),
  CHECK (num_nonnulls(outcome, note, decided_by, decided_by_name, decided_at) IN (0, 5))
);
CREATE UNIQUE INDEX take_back_one_open ON contracts.sanction_take_back (sanction_id) WHERE outcome IS NULL;
CREATE UNIQUE INDEX take_back_once ON contracts.sanction_take_back (sanction_id) WHERE outcome = 'taken-back';
CREATE INDEX take_back_of_sanction ON contracts.sanction_take_back (sanction_id, proposed_at DESC);
CALL app.guard('contracts.sanction_take_back',
  'EXISTS (SELECT FROM contracts.sanction s WHERE s.id = sanction_id AND (s.authority_id = app.authority_id() OR outcome = ''taken-back''))',
  'EXISTS (SELECT FROM contracts.sanction s WHERE s.id = sanction_id AND s.authority_id = app.authority_id())');
REVOKE UPDATE ON contracts.sanction_take_back FROM kasvutori_app;
GRANT UPDATE (outcome, note, decided_by, decided_by_name, decided_at) ON contracts.sanction_take_back TO kasvutori_app;

-- The table of libs/contracts/src/sanctions/sanction-lifecycle.ts, held here too: nothing is taken back without the two who did it.
CREATE FUNCTION contracts.sanction_moves_by_table() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = contracts, pg_temp AS $$
BEGIN
  IF (OLD.status, NEW.status) NOT IN (('proposed', 'approved'), ('proposed', 'rejected'), ('approved', 'taking-back'),
                                      ('taking-back', 'approved'), ('taking-back', 'taken-back')) THEN
    RAISE EXCEPTION 'a sanction does not move from % to %', OLD.status, NEW.status USING ERRCODE = 'KV104';
  END IF;
  IF NEW.status = 'taken-back' AND NOT EXISTS (SELECT FROM sanction_take_back t WHERE t.sanction_id = NEW.id AND t.outcome = 'taken-back') THEN
    RAISE EXCEPTION 'sanction % was taken back by nobody', NEW.id USING ERRCODE = 'KV104';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sanction_moves_by_table BEFORE UPDATE OF status ON contracts.sanction FOR EACH ROW WHEN (OLD.status <> NEW.status)
  EXECUTE FUNCTION contracts.sanction_moves_by_table();

-- ── Evidence of an approval by a rulebook runs out ───────────────────────────────────────────────────────────────────
ALTER TABLE contracts.reminder_rule
  DROP CONSTRAINT reminder_rule_kind_check,
  ADD CONSTRAINT reminder_rule_kind_check CHECK (kind IN ('expiry', 'notice', 'option', 'insurance', 'certificate', 'evidence'));
INSERT INTO contracts.reminder_rule (authority_id, kind, days) VALUES (NULL, 'evidence', ARRAY[90, 30, 7]);

-- Such days come beside those of contracts (`contracts.coming_date`), in the same columns.
CREATE VIEW contracts.evidence_date WITH (security_invoker = true) AS
  -- Once for an approval, under the oldest of its contracts in force; an answer is known by a name made of its key.
  SELECT c.id AS contract_id, 'evidence'::text AS kind, md5(a.id || ':' || n.requirement)::uuid AS item_id, n.valid_to AS day, true AS to_provider,
         b.number || ': ' || coalesce(r.title ->> p.language, r.title ->> 'fi', r.title ->> 'sv', r.title ->> 'en') AS what
    FROM contracts.rulebook_approval a
    JOIN contracts.rulebook b ON b.id = a.rulebook_id
    JOIN app.organisation p ON p.id = a.provider_id
    JOIN contracts.rulebook_version v ON v.id = a.accepted_version_id
    CROSS JOIN LATERAL (SELECT e ->> 'key' AS key, e -> 'title' AS title FROM jsonb_array_elements(v.requirements) e WHERE (e -> 'dated')::boolean) r
    JOIN contracts.rulebook_answer n ON n.approval_id = a.id AND n.requirement = r.key AND n.valid_to IS NOT NULL
    JOIN LATERAL (SELECT o.id FROM contracts.contract o WHERE o.rulebook_approval_id = a.id AND o.status IN ('active', 'suspended')
                   ORDER BY o.created_at, o.id LIMIT 1) c ON true
   WHERE a.status IN ('active', 'lapsed', 'suspended');
GRANT SELECT ON contracts.evidence_date TO kasvutori_app;

-- ── Whom the end of a contract concerns, told once ───────────────────────────────────────────────────────────────────
-- The contract and those it has replaced; nobody, when it is itself replaced: then what becomes of the newest counts.
CREATE OR REPLACE FUNCTION contracts.line_of(contract uuid) RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = contracts, pg_temp AS
$$ WITH own AS (
     SELECT c.*, NOT EXISTS (SELECT FROM contract n WHERE n.rulebook_approval_id = c.rulebook_approval_id AND n.service_kind = c.service_kind
                                AND n.activated_at IS NOT NULL AND n.created_at > c.created_at) AS newest
       FROM contract c WHERE c.id = line_of.contract)
   SELECT own.id FROM own WHERE own.status <> 'ended' OR own.newest
   UNION
   SELECT e.id FROM own
     JOIN contract e ON e.rulebook_approval_id = own.rulebook_approval_id AND e.service_kind = own.service_kind AND e.status = 'ended'
                    AND e.created_at < own.created_at
    WHERE own.newest AND own.activated_at IS NOT NULL $$;

-- ── A provider prices anew what waits for it to accept ───────────────────────────────────────────────────────────────
-- The contracts that wait are drawn anew by its own act; under its rulebook the price is the provider's to say, until it has signed.
CREATE POLICY prices_own_rulebook ON contracts.contract_price FOR INSERT WITH CHECK (
  EXISTS (SELECT FROM contracts.contract c WHERE c.id = contract_price.contract_id AND c.provider_id = app.provider_id()
             AND c.basis = 'rulebook' AND c.status = 'in-signature'));
