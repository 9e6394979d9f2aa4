-- Two chains of lines. A line is the canonical JSON of one event or of one entry of the audit trail; hash is the
-- SHA-256 of the hash before it, its position and the line. The other columns repeat what the line says, for look-up.
CREATE TABLE event (
  position BIGINT PRIMARY KEY CHECK (position > 0),
  id TEXT NOT NULL UNIQUE,
  child TEXT NOT NULL,
  kind TEXT NOT NULL,
  line TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX event_of_child ON event (child, position);
CREATE INDEX event_of_kind ON event (kind, position);

CREATE TABLE audit (
  position BIGINT PRIMARY KEY CHECK (position > 0),
  id TEXT NOT NULL UNIQUE,
  child TEXT NOT NULL,
  kind TEXT NOT NULL,
  line TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX audit_of_child ON audit (child, position);

-- What must be known to nobody outside: the key from which dates are shifted in exports for research.
CREATE TABLE secret (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE FUNCTION only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is only added to; correct an event with a new one', TG_TABLE_NAME;
END $$;
CREATE TRIGGER event_only_added BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION only_added();
CREATE TRIGGER event_not_emptied BEFORE TRUNCATE ON event FOR EACH STATEMENT EXECUTE FUNCTION only_added();
CREATE TRIGGER audit_only_added BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION only_added();
CREATE TRIGGER audit_not_emptied BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION only_added();
