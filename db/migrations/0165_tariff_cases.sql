-- A tariff is published with cases that prove its rules: facts and the lines they make. They never change, as the tariff itself.
-- Versions from before have none; a later one always has.
ALTER TABLE outcomes.tariff_version ADD COLUMN cases jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(cases) = 'array');
ALTER TABLE outcomes.tariff_version ALTER COLUMN cases DROP DEFAULT;
