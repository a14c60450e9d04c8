-- How often a delivery has failed since it was last ordered: as often as a job is tried, and a person has to order it again.
ALTER TABLE outcomes.bank_delivery ADD COLUMN tries integer NOT NULL DEFAULT 0 CHECK (tries >= 0);
