-- Above a sum that the authority has set, two people approve a payment run. Newest number counts; without a row one person approves any sum.
CREATE TABLE outcomes.approval_limit (
  authority_id uuid NOT NULL REFERENCES app.organisation (id),
  number       int NOT NULL CHECK (number > 0),
  -- A run that pays more needs two approvers; NULL: the limit was given up.
  limit_cents  bigint CHECK (limit_cents >= 0),
  set_by       uuid NOT NULL REFERENCES app.person (id),
  set_at       timestamptz NOT NULL,
  PRIMARY KEY (authority_id, number)
);
CALL app.guard('outcomes.approval_limit', 'authority_id = app.authority_id()');
REVOKE UPDATE ON outcomes.approval_limit FROM kasvutori_app;
CREATE TRIGGER approval_limit_is_append_only BEFORE UPDATE OR DELETE ON outcomes.approval_limit FOR EACH ROW EXECUTE FUNCTION app.refuse_change();

ALTER TABLE outcomes.payment_run
  -- Pinned when it is frozen: what it pays, the limit of that moment and who had set it.
  ADD COLUMN to_pay_cents bigint CHECK (to_pay_cents >= 0),
  ADD COLUMN limit_cents bigint,
  ADD COLUMN limit_set_by uuid REFERENCES app.person (id),
  -- The first of two; `approved_by` is then the second.
  ADD COLUMN first_approved_by uuid REFERENCES app.person (id),
  ADD COLUMN first_approved_at timestamptz,
  ADD UNIQUE (id, first_approved_by),
  ADD CONSTRAINT payment_run_first_of_two CHECK (
    (first_approved_by IS NULL) = (first_approved_at IS NULL)
    AND (first_approved_by IS NULL OR (first_approved_by <> prepared_by AND first_approved_by IS DISTINCT FROM approved_by))),
  ADD CONSTRAINT payment_run_large_needs_two CHECK (approved_by IS NULL OR limit_cents IS NULL OR to_pay_cents <= limit_cents OR first_approved_by IS NOT NULL),
  -- Nobody lifts the limit and then approves alone.
  ADD CONSTRAINT payment_run_limit_setter_is_not_alone CHECK (approved_by IS NULL OR limit_set_by IS NULL OR approved_by <> limit_set_by OR first_approved_by IS NOT NULL);

ALTER TABLE outcomes.payment
  ADD COLUMN first_approved_by uuid,
  ADD FOREIGN KEY (run_id, first_approved_by) REFERENCES outcomes.payment_run (id, first_approved_by),
  ADD CONSTRAINT payment_account_keeper_is_not_the_first CHECK (first_approved_by IS NULL OR first_approved_by <> account_kept_by);
