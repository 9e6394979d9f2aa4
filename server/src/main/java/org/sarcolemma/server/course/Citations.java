package org.sarcolemma.server.course;

import java.util.List;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.treatment.Formulary;

/**
 * Names and addresses of sources.
 *
 * @param knowledge publications
 * @param formulary sources of doses and guidance
 */
public record Citations(Knowledge knowledge, Formulary formulary) {
  private static final String OURS = "team-estimate";

  /** A judgement with its source; an empty source is an assumption. */
  ResponseView.Judgement judgement(
      String title, String verdict, List<String> items, String note, String source) {
    boolean assumed = source.isEmpty() || source.equals(OURS);
    return new ResponseView.Judgement(
        title,
        verdict,
        items,
        note,
        assumed ? "assumption, not evidence" : name(source),
        assumed ? "" : "/evidence/" + source);
  }

  private String name(String source) {
    return formulary.sources().containsKey(source)
        ? formulary.shortName(source)
        : knowledge.references().containsKey(source)
            ? knowledge.reference(source).citation()
            : source;
  }
}
