-- What lists must know of a child without reading all events. Derived from the events and made anew where a row is
-- missing or not at the child's last event; no part of the chain.
CREATE TABLE standing (
  child TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX standing_by_position ON standing (position);
