package org.sarcolemma.server.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.followup.Decision;
import org.sarcolemma.followup.Degree;
import org.sarcolemma.followup.Improvement;
import org.sarcolemma.followup.Measure;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.Score;
import org.sarcolemma.followup.SingleResponse;
import org.sarcolemma.followup.Visit;

/** Compares two visits by the definitions of the knowledge, and says what each rests on. */
public final class ResponseDesk {
  private static final int ADULT = 18;

  private final OutcomeMeasures measures;
  private final Citations citations;
  private final QuietDesk quiet;

  /** By the definitions of one version of the knowledge. */
  public ResponseDesk(OutcomeMeasures measures, Citations citations) {
    this.measures = measures;
    this.citations = citations;
    this.quiet = new QuietDesk(measures, citations);
  }

  /**
   * Judges what was asked.
   *
   * @param birth date of birth, where it is known: thresholds of children and adults differ
   */
  public ResponseView view(CourseFacts facts, Asked asked, Optional<LocalDate> birth) {
    Compared compared = Compared.of(facts, asked);
    List<ResponseView.Points> points = new ArrayList<>();
    List<ResponseView.Judgement> judgements = new ArrayList<>();
    if (compared.before().isPresent() && compared.after().isPresent()) {
      Visit before = compared.before().get();
      Visit after = compared.after().get();
      Optional<Boolean> child =
          birth.map(day -> Period.between(day, after.day()).getYears() < ADULT);
      Improvement improvement = measures.improvement(before, after, child.orElse(true));
      improvement.parts().forEach(part -> points.add(points(part)));
      judgements.add(score(improvement, child));
      judgements.add(imacs(before, after));
      for (SingleResponse single : measures.watch().single()) {
        judgements.add(single(single, before, after));
      }
      judgements.addAll(quiet.checkpoint(facts, before, after));
    }
    compared
        .after()
        .or(compared::before)
        .ifPresent(visit -> judgements.addAll(quiet.at(facts, visit)));
    return new ResponseView(
        facts.visits().stream().map(Visit::day).toList(),
        compared.before().map(Visit::day),
        compared.after().map(Visit::day),
        compared.why(),
        points,
        judgements);
  }

  private static ResponseView.Points points(Improvement.Part part) {
    return new ResponseView.Points(
        part.measure().label(),
        part.before().scale().label(),
        number(part.before()),
        number(part.after()),
        Plain.of(part.percent().setScale(1, RoundingMode.HALF_EVEN)) + " %",
        Plain.of(part.points()),
        part.before().scale().range().assumption().isEmpty()
            ? ""
            : "range is an assumption, not evidence");
  }

  static String number(Score score) {
    return Plain.of(score.value()) + (score.scale().enzyme() ? " U/L" : "");
  }

  private ResponseView.Judgement score(Improvement improvement, Optional<Boolean> child) {
    List<String> missing = improvement.missing().stream().map(Measure::label).toList();
    String absent = missing.isEmpty() ? "" : String.join(", ", missing) + " missing";
    String verdict;
    if (!improvement.computable()) {
      verdict = "not computable: " + absent;
    } else {
      BigDecimal least = improvement.least();
      verdict =
          (missing.isEmpty()
                  ? Plain.of(least)
                  : "between " + Plain.of(least) + " and " + Plain.of(improvement.most()))
              + " of 100, "
              + (child.isEmpty()
                  ? "degree not told: the date of birth is not known"
                  : degree(improvement.degree()))
              + (absent.isEmpty() ? "" : "; " + absent);
    }
    boolean young = child.orElse(true);
    var least = young ? measures.improvement().juvenile() : measures.improvement().adult();
    String thresholds =
        (young ? "Children" : "Adults")
            + ": minimal from "
            + Plain.of(least.getOrDefault(Degree.MINIMAL, BigDecimal.ZERO))
            + ", moderate from "
            + Plain.of(least.getOrDefault(Degree.MODERATE, BigDecimal.ZERO))
            + ", major from "
            + Plain.of(least.getOrDefault(Degree.MAJOR, BigDecimal.ZERO))
            + ".";
    return citations.judgement(
        "Total improvement score, ACR/EULAR 2016",
        verdict,
        List.of(thresholds),
        "Made for dermatomyositis and polymyositis, not for necrotizing myopathy.",
        measures.improvement().source());
  }

  private static String degree(Optional<Degree> degree) {
    return degree
        .map(
            d ->
                switch (d) {
                  case NONE -> "no improvement by this score";
                  case MINIMAL -> "minimal improvement";
                  case MODERATE -> "moderate improvement";
                  case MAJOR -> "major improvement";
                })
        .orElse("degree open: what is missing would decide");
  }

  private ResponseView.Judgement imacs(Visit before, Visit after) {
    return citations.judgement(
        "Definition of improvement, IMACS 2004",
        word(measures.imacs2004(before, after)),
        List.of(
            measures.imacs().leastBetter()
                + " of 6 measures better by "
                + Plain.of(measures.imacs().better().value())
                + " % or more, at most "
                + measures.imacs().mostWorse()
                + " worse by "
                + Plain.of(measures.imacs().worse().value())
                + " %, strength not among them."),
        "",
        measures.imacs().better().source());
  }

  private ResponseView.Judgement single(SingleResponse single, Visit before, Visit after) {
    Optional<SingleResponse.Outcome> outcome = single.judge(before, after);
    String verdict =
        outcome
            .map(
                one ->
                    (one.met() ? "better by " : "not better by ")
                        + single.better().printed()
                        + " or more")
            .orElse("not computable: no scale of it was measured at both visits, or it began at 0");
    List<String> items =
        outcome
            .map(
                one ->
                    List.of(
                        one.before().scale().label()
                            + ": "
                            + number(one.before())
                            + " to "
                            + number(one.after())
                            + ", change for the better "
                            + Plain.of(one.percent().setScale(1, RoundingMode.HALF_EVEN))
                            + " % of the first number"))
            .orElse(List.of());
    return citations.judgement(
        single.label(), verdict, items, single.note(), single.better().source());
  }

  static String word(Decision decision) {
    return switch (decision) {
      case MET -> "met";
      case NOT_MET -> "not met";
      case OPEN -> "cannot be decided yet: what is missing would decide";
    };
  }
}
