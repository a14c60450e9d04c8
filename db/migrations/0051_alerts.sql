-- Finding tenders: words in the three languages as people inflect them, branches, places, values; alerts at once or once a day;
-- a calendar of deadlines.

-- ------------------------------------------------------------------------------------------------------------- words

-- What people type without the right keyboard: å, ä and ö count as themselves in the stems and as a, a, o here.
CREATE FUNCTION procurement.fold(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  translate(lower(said), 'åäöÅÄÖéèêëüûúáàâíîóôñçšž', 'aaoaaoeeeeuuuaaaiiooncsz');

CREATE FUNCTION procurement.words_of(said text) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN regexp_split_to_table(trim(regexp_replace(translate(lower(said), 'ÅÄÖ', 'åäö'), '[\s[:punct:]”“’–—§€]+', ' ', 'g')), ' ');

/* Texts of a tender and its lots as lexemes: stemmed by language, and folded as they stand. Finnish and Swedish put words together
   (työhönvalmennus), so the ends of long words are there as well: a search for "valmennus" finds them. Thirty thousand characters a
   language are looked at, as a tsvector has its limits. */
CREATE FUNCTION procurement.search_vector(fi text, sv text, en text, other text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH plain AS (
    SELECT DISTINCT left(procurement.fold(word), 60) AS word
      FROM procurement.words_of(concat_ws(' ', left(fi, 30000), left(sv, 30000), left(en, 30000), other)) AS word
  ), parts AS (
    SELECT word FROM plain
    UNION
    SELECT substr(word, start) FROM plain, generate_series(4, length(word) - 4) AS start WHERE length(word) >= 9
  )
  SELECT strip(to_tsvector('finnish', translate(lower(left(fi, 30000)), 'ÅÄÖ', 'åäö'))
            || to_tsvector('swedish', translate(lower(left(sv, 30000)), 'ÅÄÖ', 'åäö'))
            || to_tsvector('english', lower(left(en, 30000))))
         || coalesce((SELECT array_to_tsvector(array_agg(word)) FROM parts WHERE word <> ''), '')
$$;

/* The stem that Finnish inflection leaves alone. Snowball takes endings away but not what they do to the stem (valmennus, valmennuksen;
   työttömyys, työttömyyden): of long stems the last letters are let go and the rest is looked for as a beginning. */
CREATE FUNCTION procurement.finnish_root(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT CASE WHEN length(stem) >= 7 THEN left(stem, -2) WHEN length(stem) >= 5 THEN left(stem, -1) ELSE stem END
    FROM (SELECT coalesce((ts_lexize('finnish_stem', word))[1], word) AS stem) stemmed);

/* What was typed as a query: every word must be found, as its root, as its stem in one of the languages or as the beginning of a word.
   NULL when nothing was typed. */
CREATE FUNCTION procurement.search_query(asked text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  word text;
  form text;
  found tsquery;
  whole tsquery;
BEGIN
  FOR word IN SELECT DISTINCT w FROM procurement.words_of(left(asked, 300)) AS w WHERE w <> '' LIMIT 12 LOOP
    found := NULL;
    FOR form IN
      SELECT DISTINCT f FROM unnest(ARRAY[procurement.fold(word), procurement.fold(procurement.finnish_root(word)),
        (ts_lexize('finnish_stem', word))[1], (ts_lexize('swedish_stem', word))[1], (ts_lexize('english_stem', word))[1]]) AS f
       WHERE f <> ''
    LOOP
      -- One and two letters are words of their own, not beginnings.
      found := coalesce(found || (quote_literal(form) || CASE WHEN length(form) > 2 THEN ':*' ELSE '' END)::tsquery,
                        (quote_literal(form) || CASE WHEN length(form) > 2 THEN ':*' ELSE '' END)::tsquery);
    END LOOP;
    whole := coalesce(whole && found, found);
  END LOOP;
  RETURN whole;
END $$;

-- ------------------------------------------------------------------------------------------------- published tenders

/* What lists and searches of published tenders ask, in one row each. It is public as a whole, so that its indexes serve everybody:
   behind a row filter PostgreSQL may not use an index for an operator that could leak (words, overlap of lists). */
CREATE TABLE procurement.tender_search (
  tender_id            uuid PRIMARY KEY REFERENCES procurement.tender (id),
  status               text NOT NULL,
  published_at         timestamptz NOT NULL,
  submission_deadline  timestamptz NOT NULL, -- without one: the end of time, after all that have one
  value_cents          bigint,
  smallest_lot_cents   bigint, -- the smallest estimated value of a lot
  lot_count            int NOT NULL,
  service_kinds        text[] NOT NULL,
  municipalities       text[] NOT NULL,
  cpv_stems            text[] NOT NULL, -- 79634000 is in the branches 79, 796, 7963, 79634
  words                tsvector NOT NULL
);
CREATE INDEX tender_search_words ON procurement.tender_search USING gin (words);
CREATE INDEX tender_search_cpv ON procurement.tender_search USING gin (cpv_stems);
CREATE INDEX tender_search_places ON procurement.tender_search USING gin (municipalities);
CREATE INDEX tender_search_services ON procurement.tender_search USING gin (service_kinds);
CREATE INDEX tender_search_deadline ON procurement.tender_search (status, submission_deadline, tender_id);
CREATE INDEX tender_search_any_deadline ON procurement.tender_search (submission_deadline, tender_id);
CREATE INDEX tender_search_newest ON procurement.tender_search (published_at DESC, tender_id DESC);
CALL app.guard('procurement.tender_search', 'true', 'false');

CREATE FUNCTION procurement.texts_in(language text, said jsonb[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  (SELECT string_agg(t ->> language, ' ') FROM unnest(said) AS t);

CREATE FUNCTION procurement.cpv_stems(codes text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  (SELECT coalesce(array_agg(DISTINCT left(code, digits)), '{}')
     FROM unnest(codes) AS code, generate_series(2, greatest(2, length(rtrim(code, '0')))) AS digits WHERE code IS NOT NULL);

-- Writes the rows of these tenders anew, as far as they are published. As the owner: nobody else writes here.
CREATE FUNCTION procurement.refresh_tender_search(tenders uuid[]) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = procurement, pg_temp AS $$
  INSERT INTO tender_search (tender_id, status, published_at, submission_deadline, value_cents, smallest_lot_cents, lot_count, service_kinds,
                             municipalities, cpv_stems, words)
  SELECT t.id, t.status, t.published_at, coalesce(t.submission_deadline, timestamptz '9999-12-31'), t.estimated_value_cents, l.smallest, l.count, l.kinds,
         coalesce((SELECT array_agg(DISTINCT code) FROM lot m, unnest(m.municipalities) AS code WHERE m.tender_id = t.id), '{}'),
         procurement.cpv_stems(t.main_cpv || t.additional_cpv
           || coalesce((SELECT array_agg(code) FROM lot m, unnest(m.main_cpv || m.additional_cpv) AS code WHERE m.tender_id = t.id), '{}')),
         procurement.search_vector(procurement.texts_in('fi', texts.said), procurement.texts_in('sv', texts.said),
                                   procurement.texts_in('en', texts.said), t.number)
    FROM tender t
   CROSS JOIN LATERAL (
     SELECT count(*)::int AS count, min(l.estimated_value_cents) AS smallest,
            coalesce(array_agg(DISTINCT l.service_kind) FILTER (WHERE l.service_kind IS NOT NULL), '{}') AS kinds,
            array_agg(l.title ORDER BY l.number) || array_agg(l.description ORDER BY l.number) AS said
       FROM lot l WHERE l.tender_id = t.id) l
   CROSS JOIN LATERAL (SELECT ARRAY[t.title, t.description] || coalesce(l.said, '{}') AS said) texts
   WHERE t.id = ANY (tenders) AND t.published_at IS NOT NULL
     -- A call-off is the invited providers' affair until it is decided.
     AND (NOT t.by_invitation OR t.status IN ('decided', 'concluded'))
  ON CONFLICT (tender_id) DO UPDATE
    SET (status, published_at, submission_deadline, value_cents, smallest_lot_cents, lot_count, service_kinds, municipalities, cpv_stems, words)
      = (EXCLUDED.status, EXCLUDED.published_at, EXCLUDED.submission_deadline, EXCLUDED.value_cents, EXCLUDED.smallest_lot_cents,
         EXCLUDED.lot_count, EXCLUDED.service_kinds, EXCLUDED.municipalities, EXCLUDED.cpv_stems, EXCLUDED.words);
$$;

CREATE FUNCTION procurement.tender_found_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM procurement.refresh_tender_search(ARRAY[NEW.id]);
  RETURN NULL;
END $$;
CREATE TRIGGER tender_found_anew AFTER INSERT OR UPDATE ON procurement.tender
  FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION procurement.tender_found_anew();

-- Lots change after publication only by a corrigendum.
CREATE FUNCTION procurement.lots_found_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM procurement.refresh_tender_search(ARRAY(
    SELECT DISTINCT tender_id FROM touched WHERE tender_id IN (SELECT s.tender_id FROM procurement.tender_search s)));
  RETURN NULL;
END $$;
CREATE TRIGGER lots_found_on_insert AFTER INSERT ON procurement.lot REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION procurement.lots_found_anew();
CREATE TRIGGER lots_found_on_update AFTER UPDATE ON procurement.lot REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION procurement.lots_found_anew();
CREATE TRIGGER lots_found_on_delete AFTER DELETE ON procurement.lot REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION procurement.lots_found_anew();

SELECT procurement.refresh_tender_search(ARRAY(SELECT id FROM procurement.tender WHERE published_at IS NOT NULL));

-- ------------------------------------------------------------------------------------------------------------ alerts

ALTER TABLE procurement.saved_search
  ADD COLUMN within_km         int CHECK (within_km BETWEEN 1 AND 500), -- of one of the municipalities
  ADD COLUMN value_from_cents  bigint CHECK (value_from_cents >= 0),
  ADD COLUMN value_to_cents    bigint CHECK (value_to_cents >= 0),
  ADD COLUMN small_lots        boolean NOT NULL DEFAULT false,
  ADD COLUMN delivery          text NOT NULL DEFAULT 'at-once' CHECK (delivery IN ('at-once', 'daily')),
  ADD CONSTRAINT saved_search_values CHECK (value_from_cents <= value_to_cents),
  ADD CONSTRAINT saved_search_distance CHECK (within_km IS NULL OR municipalities <> '{}');

-- Whether the alert's mail was wanted, waits for the daily mail, or has gone.
ALTER TABLE procurement.alert ADD COLUMN mail text NOT NULL DEFAULT 'none' CHECK (mail IN ('none', 'due', 'sent'));
CREATE INDEX alert_mail_due ON procurement.alert (saved_search_id, created_at) WHERE mail = 'due';

-- The secret address of a company's calendar: whoever has it sees the deadlines, and nothing else can be done with it.
CREATE TABLE procurement.calendar_link (
  provider_id  uuid PRIMARY KEY REFERENCES app.organisation (id),
  token        text NOT NULL UNIQUE CHECK (length(token) >= 32),
  made_at      timestamptz NOT NULL
);
CALL app.guard('procurement.calendar_link', 'provider_id = app.provider_id()', 'provider_id = app.provider_id()');

-- Headers beside the usual ones, such as List-Unsubscribe (RFC 8058).
ALTER TABLE app.mail ADD COLUMN headers jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(headers) = 'object');
