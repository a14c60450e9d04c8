-- The catalogue says what people choose by: what a service is and asks for, and where an offer is given, how accessible the place is, how it looks.

ALTER TABLE vouchers.service
  -- NULL: as is usual for this kind of service (the codelist of service kinds).
  ADD COLUMN cpv          text CHECK (cpv ~ '^[0-9]{8}$'),
  ADD COLUMN vat_category text CHECK (vat_category IN ('S', 'S-reduced', 'S-low', 'Z', 'E', 'AE', 'O')),
  ADD COLUMN description  jsonb CHECK (description ?& ARRAY['fi', 'sv', 'en']),
  ADD COLUMN requirements jsonb CHECK (requirements ?& ARRAY['fi', 'sv', 'en']),
  ADD COLUMN channels     text[] NOT NULL DEFAULT '{digital,remote,in-person}'
    CHECK (channels <@ ARRAY['digital', 'remote', 'in-person'] AND cardinality(channels) > 0);

-- Premises stand in the offer's own row: they are read with it, always, and 2 000 offers are compared in one statement.
CREATE FUNCTION vouchers.premises_hold(premises jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_typeof(premises) = 'array' AND jsonb_array_length(premises) <= 20 AND NOT EXISTS (
    SELECT FROM jsonb_array_elements(premises) AS one (place)
     WHERE NOT coalesce(place ->> 'municipality' ~ '^[0-9]{3}$' AND length(place ->> 'address') <= 200
       AND (place ->> 'lat')::numeric BETWEEN 59 AND 71 AND (place ->> 'lon')::numeric BETWEEN 19 AND 32
       AND jsonb_typeof(place -> 'exact') = 'boolean' AND jsonb_typeof(place -> 'accessibility') = 'array'
       AND NOT EXISTS (SELECT FROM jsonb_array_elements_text(place -> 'accessibility') AS feature (code)
                        WHERE code NOT IN ('step-free', 'accessible-toilet', 'induction-loop', 'lift', 'accessible-parking', 'quiet-space',
                                           'wide-doors', 'guide-dog')), false)) $$;

CREATE TABLE vouchers.offer_picture (
  id          uuid PRIMARY KEY,
  offer_id    uuid NOT NULL REFERENCES vouchers.offer (id),
  provider_id uuid NOT NULL REFERENCES app.organisation (id),
  media_type  text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')),
  bytes       bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 5242880), -- without what the camera wrote of place and time
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  added_by    uuid NOT NULL REFERENCES app.person (id),
  added_at    timestamptz NOT NULL,
  UNIQUE (id, offer_id, provider_id)
);
ALTER TABLE vouchers.offer_picture ALTER COLUMN bytes SET STORAGE EXTERNAL; -- pictures are compressed already
CREATE INDEX offer_picture_of_offer ON vouchers.offer_picture (offer_id, added_at);

ALTER TABLE vouchers.offer
  ADD COLUMN premises    jsonb NOT NULL DEFAULT '[]' CHECK (vouchers.premises_hold(premises)),
  ADD COLUMN own_production boolean NOT NULL DEFAULT false, -- the authority's own unit gives it
  ADD COLUMN picture_id  uuid,
  ADD COLUMN picture_alt jsonb,
  ADD FOREIGN KEY (picture_id, id, provider_id) REFERENCES vouchers.offer_picture (id, offer_id, provider_id),
  -- A picture that is not told in words is not for everybody (directive 2016/2102).
  ADD CONSTRAINT offer_picture_in_words CHECK (
    (picture_id IS NULL) = (picture_alt IS NULL)
    AND coalesce(length(btrim(picture_alt ->> 'fi')) > 0 AND length(btrim(picture_alt ->> 'sv')) > 0 AND length(btrim(picture_alt ->> 'en')) > 0, picture_id IS NULL));
CREATE UNIQUE INDEX offer_by_picture ON vouchers.offer (picture_id) WHERE picture_id IS NOT NULL;

-- Anybody may see the picture that an offer shows now; what was taken away is gone from sight.
CALL app.guard('vouchers.offer_picture',
  'provider_id = app.provider_id() OR EXISTS (SELECT FROM vouchers.offer o WHERE o.picture_id = offer_picture.id)',
  'provider_id = app.provider_id()');
REVOKE UPDATE ON vouchers.offer_picture FROM kasvutori_app;
