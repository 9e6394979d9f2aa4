package org.sarcolemma.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sarcolemma.criteria.EularAcrScore;
import org.sarcolemma.criteria.Points;
import org.sarcolemma.evaluation.cases.Stage;
import org.sarcolemma.evaluation.scores.Prediction;
import org.sarcolemma.evaluation.scores.RankedClass;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.CaseReader;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.Patient;

/**
 * Baseline: the 2017 EULAR/ACR score as a detector of myositis.
 *
 * <p>The score knows no diagnosis, so a ranking is made of it in three steps:
 *
 * <ol>
 *   <li>The points of the column that the publication prescribes (with biopsy as soon as a result
 *       of one is known) become a probability of myositis by the logistic formula of the
 *       publication, as recalled: one half at 5.33 points without and 6.49 with biopsy.
 *   <li>All of it goes to dermatomyositis if a heliotrope rash or Gottron papules or sign are
 *       known, else to necrotizing myopathy, which is the reading most favourable to the score: it
 *       cannot tell necrotizing myopathy from polymyositis or antisynthetase syndrome.
 *   <li>The rest goes to {@link #NOT_MYOSITIS}, which is no diagnosis and never right.
 * </ol>
 *
 * <p>So a diagnosis stands first when the score says one half or more, and antibodies are advised
 * when the score classifies ("probable", 5.5 or 6.7 points, and above).
 */
public final class EularAcrBaseline implements Predictor {
  /** What is ranked when the score does not speak for myositis; no class of any case. */
  public static final String NOT_MYOSITIS = "not_myositis";

  private static final double ONE_HALF = 0.5;

  private static final List<String> RASHES =
      List.of("heliotrope_rash", "gottron_papules", "gottron_raised", "gottron_flat");

  /** What becomes of items that nobody assessed. */
  public enum Unknown {
    /** Not met, as web calculators have it: the worst case. */
    ABSENT("eular_acr_2017_unknown_absent", "what is not assessed counts as absent"),
    /** Met, wherever that can be: the best case. */
    BEST("eular_acr_2017_best_case", "what is not assessed counts as met (best case)");

    private final String id;
    private final String title;

    Unknown(String id, String title) {
      this.id = id;
      this.title = title;
    }
  }

  private final Knowledge knowledge;
  private final CaseReader cases;
  private final Unknown unknown;

  private EularAcrBaseline(Knowledge knowledge, CaseReader cases, Unknown unknown) {
    this.knowledge = knowledge;
    this.cases = cases;
    this.unknown = unknown;
  }

  /** The score as a method to evaluate. */
  public static Method method(Knowledge knowledge, CaseReader cases, Unknown unknown) {
    return new Method(
        unknown.id,
        "EULAR/ACR 2017 score as a detector of myositis; " + unknown.title,
        new EularAcrBaseline(knowledge, cases, unknown));
  }

  @Override
  public Prediction predict(ObjectNode view, Stage stage) {
    String id = view.path("id").asText();
    Patient patient = cases.read(id, view).patient();
    return EularAcrScore.of(knowledge.criteria(), patient)
        .map(score -> ranked(id, stage, patient, score))
        .orElseThrow(() -> new IllegalStateException("the knowledge has no EULAR/ACR criteria"));
  }

  private Prediction ranked(String id, Stage stage, Patient patient, EularAcrScore score) {
    Points points = unknown == Unknown.ABSENT ? score.range().low() : score.range().high();
    double myositis =
        score
            .edition()
            .recalledProbability(points)
            .orElseThrow(() -> new IllegalStateException("the EULAR/ACR criteria have no formula"));
    boolean rash = RASHES.stream().anyMatch(r -> patient.answer(r) == Answer.PRESENT);
    RankedClass detected = new RankedClass(rash ? "jdm" : "imnm", myositis);
    RankedClass rest = new RankedClass(NOT_MYOSITIS, 1 - myositis);
    return new Prediction(
        id,
        stage,
        myositis >= ONE_HALF ? List.of(detected, rest) : List.of(rest, detected),
        score.edition().band(points).meets());
  }
}
