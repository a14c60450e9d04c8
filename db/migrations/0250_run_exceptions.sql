-- What a person should look at before a run is approved is found when it is calculated, line by line and sum by sum.
ALTER TABLE outcomes.payment_line
  ADD COLUMN flags text[] NOT NULL DEFAULT '{}'
    CONSTRAINT payment_line_flags_are_known CHECK (flags <@ ARRAY['late', 'duplicate', 'missing-evidence', 'segment-changed']);
CREATE INDEX payment_line_flagged ON outcomes.payment_line (run_id, provider_id, contract_id) WHERE flags <> '{}';
-- What earlier runs usually paid the provider; NULL: this one pays about as much, or there is no trend yet.
ALTER TABLE outcomes.settlement ADD COLUMN usual_cents bigint;
