-- Signed marks of how far a chain had come. Whoever may write anything in the database can reckon a whole chain anew after bending it,
-- but cannot sign it: the key is not in the database.
CREATE TABLE app.chain_anchor (
  chain     text NOT NULL,
  number    bigint NOT NULL CHECK (number > 0),
  position  bigint NOT NULL,
  hash      bytea NOT NULL CHECK (length(hash) = 32),
  at        timestamptz NOT NULL,
  -- SHA-256 of the public key, hexadecimal.
  key_id    text NOT NULL CHECK (key_id ~ '^[0-9a-f]{64}$'),
  -- Of the anchor before too, so that none can be left out.
  signature bytea NOT NULL,
  PRIMARY KEY (chain, number),
  UNIQUE (chain, position),
  FOREIGN KEY (chain, position) REFERENCES app.chain_link (chain, position)
);
CALL app.guard('app.chain_anchor', 'false');
REVOKE UPDATE ON app.chain_anchor FROM kasvutori_app;
CREATE TRIGGER anchor_is_append_only BEFORE UPDATE OR DELETE ON app.chain_anchor FOR EACH ROW EXECUTE FUNCTION app.refuse_change();
