-- The issuer's own name of whoever signed in (`sub`), by which it tells of a sign-out: another of its claims may be the person's subject. NULL in the
-- sessions from before: there it is the subject.
ALTER TABLE app.session ADD COLUMN issuer_subject text CHECK (length(issuer_subject) BETWEEN 1 AND 255);

-- By which a client is recognised at their first sign-in, whoever registered them.
CREATE INDEX client_by_personal_code ON vouchers.client (personal_code_hash) WHERE personal_code_hash IS NOT NULL;
