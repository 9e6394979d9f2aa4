package org.sarcolemma.evidence;

import java.util.List;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;

/**
 * An answer that must not move a probability in one age group, whatever the figures say: children
 * with anti-HMGCR myopathy have not taken statins, so "no statin" says nothing (SR-25).
 *
 * @param finding finding id
 * @param answer the answer that stays silent
 * @param ageGroup in whom
 * @param because the reason, for readers
 * @param claims statements it rests on
 */
public record SilentAnswer(
    String finding, Answer answer, AgeGroup ageGroup, String because, List<String> claims) {
  /** Copies its list. */
  public SilentAnswer {
    claims = List.copyOf(claims);
  }
}
