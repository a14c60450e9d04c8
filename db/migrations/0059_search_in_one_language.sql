-- A tender may be written in one language only: what is not said in another is no words, not NULL (which kept such a tender from being published).
CREATE OR REPLACE FUNCTION procurement.texts_in(language text, said jsonb[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  (SELECT coalesce(string_agg(t ->> language, ' '), '') FROM unnest(said) AS t);
