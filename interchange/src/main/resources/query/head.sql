Made from the screens and the code book of Sarcolemma by
"sarcolemma knowledge export --format omop"; do not edit. For a database of the OMOP common data
model 5.4 with its vocabularies; runs on PostgreSQL and DuckDB.

What an OMOP database does not hold, and this question therefore leaves out:
- orders that have no result yet: a test counts only when it was done, so that a child whose test is
  under way is listed here;
- how often a drug is given, and the dose of an administration in a form that can be trusted;
- dates known only by month or year; the time between them is exact here;
- whether a diagnosis was suspected, refuted or is over: end dates of conditions are often those of
  the visit, so every recorded diagnosis counts;
- codes of vocabularies that OMOP does not carry (Mondo, Orphanet, HPO, ours);
- reasons, what is missing, and a probability for ranking.
What is not in the database is unknown and never "not done".
