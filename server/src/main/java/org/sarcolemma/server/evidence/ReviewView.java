package org.sarcolemma.server.evidence;

import java.util.List;
import java.util.Optional;

/**
 * One figure of the review beside what it is today.
 *
 * @param claim statement that prints it
 * @param title what it is
 * @param printed what the review prints
 * @param counts what published counts give, in words
 * @param rows rows behind that
 * @param cases what the published cases of this project give, in words
 * @param why why the figures differ
 * @param forest the studies drawn, where there are two or more
 */
public record ReviewView(
    String claim,
    String title,
    String printed,
    String counts,
    List<Fact> rows,
    String cases,
    String why,
    Optional<ForestView> forest) {
  /** Copies its list. */
  public ReviewView {
    rows = List.copyOf(rows);
  }
}
