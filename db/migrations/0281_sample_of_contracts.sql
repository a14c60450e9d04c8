-- What a contract pays as a whole (fees, bonuses, cohorts, costs) is a population of its own: a large fee among small outcomes would decide what a sample
-- of both says, and an error in either says nothing of the other.
ALTER TABLE outcomes.audit_sample
  ADD COLUMN stratum text NOT NULL DEFAULT 'clients' CONSTRAINT audit_sample_stratum CHECK (stratum IN ('clients', 'contracts'));
ALTER TABLE outcomes.audit_sample ALTER COLUMN stratum DROP DEFAULT;
