-- Values sealed under the installation's key-encryption key say under which: personal identity codes in a column, a JWE in its protected header
-- (`kek`; none in those from before keys had names). So what still needs an older key can be counted, and rotated by the platform.
CREATE FUNCTION app.key_of_jwe(jwe text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS
$$ SELECT convert_from(decode(rpad(h, (length(h) + 3) / 4 * 4, '='), 'base64'), 'UTF8')::jsonb ->> 'kek'
     FROM (SELECT translate(split_part(left(jwe, 1000), '.', 1), '-_', '+/') AS h) header $$;

-- A tender's key stays as it was made; only the platform wraps its private part anew, and nothing else changes then.
CREATE OR REPLACE FUNCTION procurement.key_is_released_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE deadline timestamptz := (SELECT t.submission_deadline FROM procurement.tender t WHERE t.id = NEW.tender_id);
BEGIN
  IF app.is_system() AND OLD.wrapped_private_jwk <> NEW.wrapped_private_jwk
     AND (OLD.tender_id, OLD.authority_id, OLD.public_jwk, OLD.created_at, OLD.released_at)
         IS NOT DISTINCT FROM (NEW.tender_id, NEW.authority_id, NEW.public_jwk, NEW.created_at, NEW.released_at) THEN
    RETURN NEW;
  END IF;
  IF OLD.released_at IS NOT NULL OR (OLD.tender_id, OLD.public_jwk, OLD.wrapped_private_jwk) IS DISTINCT FROM (NEW.tender_id, NEW.public_jwk, NEW.wrapped_private_jwk) THEN
    RAISE EXCEPTION 'a tender key is not edited' USING ERRCODE = 'KV002';
  END IF;
  IF NEW.released_at IS NOT NULL AND (SELECT count(DISTINCT person_id) FROM procurement.opening_declaration WHERE tender_id = NEW.tender_id) < 2 THEN
    RAISE EXCEPTION 'a tender key is released by two officers' USING ERRCODE = 'KV011';
  END IF;
  IF NEW.released_at IS NOT NULL AND (deadline IS NULL OR app.now() < deadline OR NEW.released_at < deadline) THEN
    RAISE EXCEPTION 'a tender key is released when the time for bids has ended' USING ERRCODE = 'KV013';
  END IF;
  RETURN NEW;
END $$;

GRANT UPDATE (wrapped_private_jwk) ON procurement.round_key TO kasvutori_app;
CREATE POLICY only_the_platform_rewraps ON procurement.round_key AS RESTRICTIVE FOR UPDATE USING ((SELECT app.is_system()));

CREATE OR REPLACE FUNCTION procurement.round_file_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF app.is_system() AND OLD.sheet <> NEW.sheet
     AND to_jsonb(OLD) - 'sheet' = to_jsonb(NEW) - 'sheet' THEN
    RETURN NEW;
  END IF;
  IF (OLD.id, OLD.round_id, OLD.authority_id, OLD.provider_id, OLD.uploaded_by, OLD.uploaded_at)
       IS DISTINCT FROM (NEW.id, NEW.round_id, NEW.authority_id, NEW.provider_id, NEW.uploaded_by, NEW.uploaded_at)
     OR NOT (OLD.status = 'receiving' AND NEW.status IN ('ready', 'removed')
             OR OLD.status = 'ready' AND NEW.status = 'removed' AND OLD.provider_id IS NOT NULL) THEN
    RAISE EXCEPTION 'file % of a round is kept', OLD.id USING ERRCODE = 'KV002';
  END IF;
  RETURN NEW;
END $$;
