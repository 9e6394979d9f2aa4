-- What each concept of the vocabulary tables means to a screen. Drugs count with everything that
-- lies below them; diagnoses do not, because what lies below may be named by its gene.
meant AS (
  SELECT c.concept_id, b.kind, b.meaning
  FROM book b
  JOIN concept c ON c.vocabulary_id = b.vocabulary AND c.concept_code = b.code
  UNION
  SELECT a.descendant_concept_id, b.kind, b.meaning
  FROM book b
  JOIN concept c ON c.vocabulary_id = b.vocabulary AND c.concept_code = b.code
  JOIN concept_ancestor a ON a.ancestor_concept_id = c.concept_id
  WHERE b.kind = 'drug'
),
says AS (
  SELECT c.concept_id, a.answer
  FROM answers a
  JOIN concept c ON c.vocabulary_id = a.vocabulary AND c.concept_code = a.code
),
problem AS (
  SELECT o.person_id, m.kind, m.meaning
  FROM condition_occurrence o
  JOIN meant m ON m.concept_id IN (o.condition_concept_id, o.condition_source_concept_id)
  WHERE o.condition_start_date <= (SELECT day FROM asked)
),
-- Measurements and observations alike: vocabularies place one test here and another there.
told AS (
  SELECT o.person_id, m.kind, m.meaning, o.measurement_date AS day,
    CAST(o.value_as_number AS DOUBLE PRECISION) AS number, o.value_as_concept_id,
    o.unit_concept_id, o.unit_source_value, o.operator_concept_id,
    CAST(o.range_low AS DOUBLE PRECISION) AS low, CAST(o.range_high AS DOUBLE PRECISION) AS high
  FROM measurement o
  JOIN meant m ON m.concept_id IN (o.measurement_concept_id, o.measurement_source_concept_id)
  WHERE o.measurement_date <= (SELECT day FROM asked)
  UNION ALL
  SELECT o.person_id, m.kind, m.meaning, o.observation_date,
    CAST(o.value_as_number AS DOUBLE PRECISION), o.value_as_concept_id,
    o.unit_concept_id, NULL, NULL, NULL, NULL
  FROM observation o
  JOIN meant m ON m.concept_id IN (o.observation_concept_id, o.observation_source_concept_id)
  WHERE o.observation_date <= (SELECT day FROM asked)
),
result AS (
  SELECT DISTINCT t.person_id, t.kind, t.meaning, t.day, t.number,
    COALESCE(s.answer, '') AS said,
    COALESCE(o.concept_name, '') AS operator,
    COALESCE(u.concept_code,
      REPLACE(REPLACE(t.unit_source_value, 'IU', 'U'), 'µ', 'u')) AS unit,
    CASE
      WHEN t.number > t.high AND COALESCE(o.concept_name, '') NOT IN ('<', '<=') THEN 'high'
      WHEN t.number < t.low AND COALESCE(o.concept_name, '') NOT IN ('>', '>=') THEN 'low'
      WHEN t.number <= t.high AND COALESCE(o.concept_name, '') NOT IN ('>', '>=')
        AND (t.low IS NULL OR t.number >= t.low) THEN 'normal'
      ELSE ''
    END AS limits
  FROM told t
  LEFT JOIN says s ON s.concept_id = t.value_as_concept_id
  LEFT JOIN concept o ON o.concept_id = t.operator_concept_id AND o.concept_id <> 0
  LEFT JOIN concept u ON u.concept_id = t.unit_concept_id AND u.vocabulary_id = 'UCUM'
),
done AS (
  SELECT o.person_id, m.kind, m.meaning
  FROM procedure_occurrence o
  JOIN meant m ON m.concept_id IN (o.procedure_concept_id, o.procedure_source_concept_id)
  WHERE o.procedure_date <= (SELECT day FROM asked)
),
-- From here on the chart the screens ask.
label AS (
  SELECT person_id, meaning FROM problem WHERE kind = 'label'
),
ck AS (
  SELECT r.person_id, r.day,
    CASE WHEN r.operator IN ('<', '<=') THEN 0 ELSE r.number * u.factor END AS units
  FROM result r
  JOIN units u ON u.unit = r.unit
  WHERE r.kind = 'ck' AND r.number >= 0
),
antibody AS (
  SELECT person_id, meaning,
    CASE
      WHEN said = 'unclear' THEN 'unreadable'
      WHEN (said IN ('positive', 'weak_positive') OR limits = 'high')
        AND (said = 'negative' OR limits = 'normal') THEN 'unreadable'
      WHEN said IN ('positive', 'weak_positive') OR limits = 'high' THEN 'positive'
      WHEN said = 'negative' OR limits = 'normal' THEN 'negative'
      ELSE 'unreadable'
    END AS state
  FROM result
  WHERE kind = 'antibody'
  UNION ALL
  SELECT person_id, meaning, 'unreadable' FROM done WHERE kind = 'antibody'
),
-- A variant whose meaning is not told is uncertain, and never the cause.
causal_variant AS (
  SELECT person_id FROM result WHERE kind = 'significance' AND said = 'positive'
),
sign AS (
  SELECT person_id, meaning FROM problem WHERE kind = 'sign'
  UNION ALL
  SELECT person_id, meaning FROM result
  WHERE kind = 'sign' AND said IN ('positive', 'weak_positive')
),
evaluation AS (
  SELECT person_id, meaning FROM done WHERE kind = 'evaluation'
  UNION ALL
  SELECT person_id, meaning FROM result WHERE kind = 'evaluation'
),
-- A drug whose exposure has not ended by the day asked for is in use.
drug AS (
  SELECT DISTINCT o.person_id, m.meaning, o.drug_exposure_start_date AS day,
    o.drug_exposure_end_date AS ends
  FROM drug_exposure o
  JOIN meant m ON m.concept_id IN (o.drug_concept_id, o.drug_source_concept_id)
  WHERE m.kind = 'drug' AND o.drug_exposure_start_date <= (SELECT day FROM asked)
)
