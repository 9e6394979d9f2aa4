package org.sarcolemma.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcolemma.guidance.MedicalTest;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.calendar.CalendarRules;
import org.sarcolemma.treatment.growth.SizeLimits;
import org.sarcolemma.treatment.regimen.Drug;

/**
 * What is due for a child on a day: awaited results, tests during treatment, infusions, vaccines,
 * decisions and a weight that is too old for a dose. Only intervals with a source make a day; where
 * there is none, that is said.
 */
public final class Due {
  /** What is said where no source dates something. */
  public static final String NO_INTERVAL = "no cited interval";

  private static final int YOUNG = 2;
  private static final String HOUSE = "house";

  private final Formulary formulary;
  private final Map<String, MedicalTest> tests;
  private final DrugDue drugs;

  /**
   * By one version of the knowledge.
   *
   * @param tests tests by id, with how long results usually take
   */
  public Due(Formulary formulary, CalendarRules rules, Map<String, MedicalTest> tests) {
    this.formulary = formulary;
    this.tests = Collections.unmodifiableMap(new TreeMap<>(tests));
    this.drugs = new DrugDue(formulary, rules);
  }

  /** Everything that is due, the most urgent first. */
  public List<DueLine> of(DueQuestion question) {
    List<DueLine> lines = new ArrayList<>();
    question.awaited().forEach(awaited -> lines.add(result(awaited, question.today())));
    for (DueQuestion.Taken taken : question.drugs()) {
      Optional<Drug> drug = formulary.drug(taken.drug());
      if (drug.isPresent()) {
        drugs.of(drug.get(), taken, question, lines);
      } else if (taken.running()) {
        lines.add(
            new DueLine(
                DueKind.TEST,
                "tests during " + plain(taken.drug()) + ": " + NO_INTERVAL,
                Optional.empty(),
                false,
                "",
                false));
      }
    }
    for (DueQuestion.Planned planned : question.planned()) {
      lines.add(
          new DueLine(
              DueKind.DECISION,
              planned.text(),
              Optional.of(planned.due()),
              planned.due().isBefore(question.today()),
              "",
              true));
    }
    if (question.drugs().stream().anyMatch(DueQuestion.Taken::running)) {
      weight(question).ifPresent(lines::add);
    }
    lines.sort(DueLine.BY_URGENCY);
    return List.copyOf(lines);
  }

  static String plain(String drug) {
    return drug.replace('_', ' ');
  }

  private DueLine result(DueQuestion.Awaited awaited, LocalDate today) {
    String since = "result of " + awaited.label() + " awaited since " + awaited.since();
    Optional<MedicalTest> test =
        tests.values().stream()
            .filter(one -> one.reveals().contains(awaited.finding()))
            .min(Comparator.comparing(MedicalTest::daysHigh).thenComparing(MedicalTest::id));
    if (test.isEmpty()) {
      return new DueLine(
          DueKind.RESULT, since + ": " + NO_INTERVAL, Optional.empty(), false, "", false);
    }
    LocalDate by = awaited.since().plusDays(test.get().daysHigh());
    return new DueLine(
        DueKind.RESULT,
        since + " (usually there within " + test.get().daysHigh() + " days)",
        Optional.of(by),
        by.isBefore(today),
        test.get().reference(),
        false);
  }

  /** A weight that makes no dose any more, or will make none soon (SR-14). */
  private Optional<DueLine> weight(DueQuestion question) {
    if (question.weighed().isEmpty()) {
      return Optional.of(
          new DueLine(
              DueKind.WEIGHT, "weight was never told", Optional.empty(), false, HOUSE, true));
    }
    LocalDate weighed = question.weighed().get();
    SizeLimits limits = formulary.sizeLimits();
    boolean young =
        question
            .birth()
            .filter(birth -> birth.plusYears(YOUNG).isAfter(question.today()))
            .isPresent();
    int most =
        young || question.birth().isEmpty() ? limits.infantWeightDays() : limits.weightDays();
    LocalDate by = weighed.plusDays(most);
    long old = ChronoUnit.DAYS.between(weighed, question.today());
    return Optional.of(
        new DueLine(
            DueKind.WEIGHT,
            "weight from " + weighed + ", " + old + (old == 1 ? " day" : " days") + " old",
            Optional.of(by),
            by.isBefore(question.today()),
            HOUSE,
            true));
  }
}
