package org.sarcolemma.server.answer;

import java.util.List;

/**
 * A test worth doing next.
 *
 * @param id test id
 * @param label wording for clinicians
 * @param urgency how soon, in words
 * @param urgent whether sooner than routine
 * @param tells what it is expected to tell, in words and bits
 * @param burden what it costs the child, in words
 * @param advice recommendations that ask for it
 * @param results its possible results and what each would do, likeliest first
 * @param moreResults how many further results are possible
 */
public record StepView(
    String id,
    String label,
    String urgency,
    boolean urgent,
    String tells,
    String burden,
    List<AdviceView> advice,
    List<ResultView> results,
    int moreResults) {
  /** Copies its lists. */
  public StepView {
    advice = List.copyOf(advice);
    results = List.copyOf(results);
  }
}
