-- Where a tariff wants an outcome to be asked for, a provider's claim decides whether it is paid. Each is judged when it is made; a refusal has
-- its code, may be contested, and is then decided by a person.
CREATE TABLE outcomes.outcome_claim (
  id               uuid PRIMARY KEY,
  participation_id uuid NOT NULL,
  authority_id     uuid NOT NULL,
  provider_id      uuid NOT NULL,
  -- By which it was judged.
  tariff_version_id uuid NOT NULL REFERENCES outcomes.tariff_version (id),
  -- What would be paid: the component, or the component and which of its blocks.
  outcome_key      text NOT NULL CHECK (length(outcome_key) BETWEEN 1 AND 100),
  -- What the tariff called it when it was claimed.
  title            jsonb NOT NULL CHECK (jsonb_typeof(title) = 'object'),
  -- The day of the outcome as it was known; NULL: there was none.
  outcome_on       date,
  -- Kind and file of each: [{kind, evidenceId}].
  evidence         jsonb NOT NULL CHECK (jsonb_typeof(evidence) = 'array'),
  status           text NOT NULL CHECK (status IN ('accepted', 'refused', 'contested', 'upheld')),
  refusal          text CHECK (refusal IN ('CLAIM_EARLY', 'CLAIM_LATE', 'DUPLICATE', 'EVIDENCE_MISSING', 'NOT_ACHIEVED')),
  claimed_on       date NOT NULL,
  claimed_by       uuid NOT NULL REFERENCES app.person (id),
  claimed_at       timestamptz NOT NULL,
  contest          text CHECK (length(btrim(contest)) BETWEEN 1 AND 4000),
  contested_at     timestamptz,
  decision_reason  text CHECK (length(btrim(decision_reason)) BETWEEN 1 AND 4000),
  decided_by       uuid REFERENCES app.person (id),
  decided_at       timestamptz,
  accepted_at      timestamptz,
  version          int NOT NULL DEFAULT 1 CHECK (version > 0),
  FOREIGN KEY (participation_id, authority_id, provider_id)
    REFERENCES outcomes.participation_provider (participation_id, authority_id, provider_id),
  CHECK ((status = 'accepted') = (accepted_at IS NOT NULL)),
  CHECK (refusal IS NOT NULL OR status = 'accepted'),
  CHECK ((contest IS NULL) = (contested_at IS NULL) AND (status NOT IN ('contested', 'upheld') OR contest IS NOT NULL)),
  CHECK (num_nonnulls(decision_reason, decided_by, decided_at) IN (0, 3)),
  CHECK ((decided_at IS NOT NULL) = (status = 'upheld' OR status = 'accepted' AND refusal IS NOT NULL))
);
-- An outcome of a client is paid once, whoever asks for it.
CREATE UNIQUE INDEX outcome_claim_is_accepted_once ON outcomes.outcome_claim (participation_id, outcome_key) WHERE status = 'accepted';
CREATE INDEX outcome_claim_of_participation ON outcomes.outcome_claim (participation_id, claimed_at DESC, id DESC);
CREATE INDEX outcome_claim_of_authority ON outcomes.outcome_claim (authority_id, claimed_at DESC, id DESC);
CREATE INDEX outcome_claim_of_provider ON outcomes.outcome_claim (provider_id, claimed_at DESC, id DESC);
CALL app.guard('outcomes.outcome_claim', 'authority_id = app.authority_id() OR provider_id = app.provider_id()
    OR (app.provider_id() IS NOT NULL AND outcomes.provider_now(participation_id) = app.provider_id())',
  'authority_id = app.authority_id() OR provider_id = app.provider_id()');
CREATE TRIGGER decided_claim_is_fixed BEFORE UPDATE OR DELETE ON outcomes.outcome_claim
  FOR EACH ROW WHEN (OLD.status IN ('accepted', 'upheld')) EXECUTE FUNCTION app.refuse_change();
