-- What the person knows a session by among their own: the browser in words, never its whole description of itself.
ALTER TABLE app.session ADD COLUMN device text CHECK (length(device) BETWEEN 1 AND 100);
