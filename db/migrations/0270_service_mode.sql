-- Whether the installation takes commands. One row; anybody may know, the platform changes it for an operator.
CREATE TABLE app.service_mode (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  read_only_since timestamptz,
  reason text CHECK (length(reason) BETWEEN 1 AND 500),
  CHECK ((read_only_since IS NULL) = (reason IS NULL))
);
INSERT INTO app.service_mode DEFAULT VALUES;
CALL app.guard('app.service_mode', 'true', 'false');
