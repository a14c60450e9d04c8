-- When an organisation last signed a member out: no session from before then acts for it. Real time, as sessions.
CREATE TABLE app.member_sign_out (
  organisation_id uuid NOT NULL REFERENCES app.organisation (id),
  person_id       uuid NOT NULL REFERENCES app.person (id),
  at              timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, person_id)
);
CALL app.guard('app.member_sign_out', 'false');
