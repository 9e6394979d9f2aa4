package org.sarcolemma.evidence;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One paper, guideline, database or, plainly marked, one estimate.
 *
 * @param id short stable id, for example {@code fneur-2023-1123380}
 * @param citation as a reader would look it up
 * @param year of publication, where it is known
 * @param doi without resolver address
 * @param pmid PubMed number
 * @param url where the source stands, if it has neither DOI nor PMID
 * @param kind review, cohort, case-series, guideline, database, expert-page or estimate
 * @param cohorts cohorts it shares patients with; such figures are not counted twice
 * @param note what of the source was seen
 */
public record Reference(
    String id,
    String citation,
    OptionalInt year,
    Optional<String> doi,
    Optional<String> pmid,
    Optional<String> url,
    String kind,
    Cohorts cohorts,
    String note) {

  private static final String ESTIMATE = "estimate";

  /** Whether this is no publication but an estimate of this project. */
  public boolean estimate() {
    return kind.equals(ESTIMATE);
  }

  /** An address a reader can open, if the source has one. */
  public Optional<String> link() {
    return doi.map(d -> "https://doi.org/" + d)
        .or(() -> pmid.map(p -> "https://pubmed.ncbi.nlm.nih.gov/" + p + "/"))
        .or(() -> url);
  }
}
