-- Two chains of lines. A line is the canonical JSON of one event or of one entry of the audit trail; hash is the
-- SHA-256 of the hash before it, its position and the line. The other columns repeat what the line says, for look-up.
CREATE TABLE event (
  position INTEGER PRIMARY KEY CHECK (position > 0),
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
  position INTEGER PRIMARY KEY CHECK (position > 0),
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

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are only added; correct one with a new event'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'events are only added; withdraw one with a new event'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
-- INSERT OR REPLACE would remove a row without telling the triggers above.
CREATE TRIGGER event_at_the_end BEFORE INSERT ON event
WHEN NEW.position <> (SELECT COALESCE(MAX(position), 0) + 1 FROM event) OR EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'events are added at the end, each once'); END;
CREATE TRIGGER audit_at_the_end BEFORE INSERT ON audit
WHEN NEW.position <> (SELECT COALESCE(MAX(position), 0) + 1 FROM audit) OR EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entries are added at the end, each once'); END;
