-- What auditors search the trail by, in the order in which it is shown.
CREATE INDEX audit_by_name ON app.audit_entry (authority_id, actor_name, at, id);
CREATE INDEX audit_by_action ON app.audit_entry (authority_id, action, at, id);
CREATE INDEX audit_by_subject ON app.audit_entry (authority_id, subject, at, id);
CREATE INDEX audit_of_subject_id ON app.audit_entry (authority_id, subject_id, at, id);
