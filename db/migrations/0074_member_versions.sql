-- Two managers who change one member's roles: the later one is told (412). A row appears with the first change.
CREATE TABLE procurement.member_version (
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  person_id   uuid NOT NULL REFERENCES app.person (id),
  version     int NOT NULL CHECK (version > 1),
  PRIMARY KEY (provider_id, person_id)
);
CALL app.guard('procurement.member_version', 'provider_id = app.provider_id()', 'provider_id = app.provider_id()');

-- Officers look for suppliers by the languages they serve in, and by their regions.
CREATE INDEX supplier_by_language ON procurement.supplier USING gin (languages);
CREATE INDEX supplier_by_area ON procurement.supplier USING gin (local_areas);
