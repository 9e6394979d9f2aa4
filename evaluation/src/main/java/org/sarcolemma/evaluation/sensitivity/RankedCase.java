package org.sarcolemma.evaluation.sensitivity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.PublishedCase;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.RankedClass;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.patient.Patient;

/**
 * A case as it is ranked, and which listed diagnoses are right for it.
 *
 * @param id id of the case
 * @param patient what is known
 * @param right ids of the listed diagnoses that count as right, all subtypes of necrotizing
 *     myopathy where one does
 */
public record RankedCase(String id, Patient patient, Set<String> right) {
  private static final double HELD_ABOVE = 1e-6;

  /** Copies its set. */
  public RankedCase {
    right = Collections.unmodifiableSet(new LinkedHashSet<>(right));
  }

  /** The scorable cases of a file as they are seen at a stage. */
  public static List<RankedCase> of(CaseFile file, Stage stage, CaseReader reader, Knowledge all) {
    List<PublishedCase> cases = file.scoredAt(stage);
    List<ObjectNode> views = file.views(stage);
    List<RankedCase> ranked = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      PublishedCase published = cases.get(i);
      Patient patient = reader.read(published.id(), views.get(i)).patient();
      ranked.add(new RankedCase(published.id(), patient, right(published, all)));
    }
    return ranked;
  }

  private static Set<String> right(PublishedCase published, Knowledge all) {
    Set<String> families =
        published.acceptableClasses().stream()
            .map(RankedClass::family)
            .collect(Collectors.toUnmodifiableSet());
    Set<String> right = new LinkedHashSet<>();
    for (Hypothesis hypothesis : all.tree().nodes()) {
      boolean none = hypothesis.id().equals(Knowledge.NONE_OF_THESE);
      String family = none ? "other" : RankedClass.family(hypothesis.id());
      if (hypothesis.reported() && families.contains(family)) {
        right.add(hypothesis.id());
      }
    }
    return right;
  }

  /** Negative natural logarithm of the probability given to what is right, held above 1e-6. */
  double logLoss(Map<String, Double> listed) {
    double p = 0;
    for (String id : right) {
      p += listed.getOrDefault(id, 0.0);
    }
    return -StrictMath.log(Math.max(p, HELD_ABOVE));
  }
}
