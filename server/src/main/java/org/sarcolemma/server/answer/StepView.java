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
 * @param advised whether a recommendation asks for it
 * @param advice recommendations that ask for it and have not been told yet
 * @param adviceToldAt tests above at which further recommendations that ask for it were told
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
    boolean advised,
    List<AdviceView> advice,
    List<String> adviceToldAt,
    List<ResultView> results,
    int moreResults) {
  /** Copies its lists. */
  public StepView {
    advice = List.copyOf(advice);
    adviceToldAt = List.copyOf(adviceToldAt);
    results = List.copyOf(results);
  }
}
