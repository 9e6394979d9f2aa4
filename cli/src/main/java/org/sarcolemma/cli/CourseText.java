package org.sarcolemma.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.sarcolemma.Assessment;
import org.sarcolemma.followup.Decision;
import org.sarcolemma.followup.Improvement;
import org.sarcolemma.followup.InactiveRule;
import org.sarcolemma.followup.Measure;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.Visit;
import org.sarcolemma.interchange.followup.Course;
import org.sarcolemma.interchange.followup.CourseJson;

/** A course for people at a terminal. */
final class CourseText {
  private final OutcomeMeasures measures;
  private final StringBuilder text = new StringBuilder();

  CourseText(OutcomeMeasures measures) {
    this.measures = measures;
  }

  String write(Course course) {
    course.incomplete().forEach(line -> say("Incomplete: " + line));
    Visit first = course.visits().get(0);
    for (Visit later : course.visits().subList(1, course.visits().size())) {
      change(first, later, course.child());
    }
    Visit last = course.visits().get(course.visits().size() - 1);
    say("Inactive disease on " + last.day() + ":");
    measures.inactive().forEach(rule -> inactive(rule, last));
    say("");
    CourseJson.caveats().forEach(this::say);
    say(Assessment.PURPOSE);
    return text.toString();
  }

  private void change(Visit first, Visit later, boolean child) {
    Improvement improvement = measures.improvement(first, later, child);
    say("From " + first.day() + " to " + later.day() + ":");
    for (Improvement.Part part : improvement.parts()) {
      boolean assumed = !part.before().scale().range().assumption().isEmpty();
      say(
          String.format(
              Locale.ROOT,
              "  %-42s %8s -> %-8s %7s %% of its range   %s points%s",
              part.before().scale().label(),
              plain(part.before().value()),
              plain(part.after().value()),
              plain(part.percent().setScale(1, RoundingMode.HALF_EVEN)),
              plain(part.points()),
              assumed ? "  (range is an assumption, not evidence)" : ""));
    }
    say("  Total improvement score (ACR/EULAR 2016): " + score(improvement));
    say("  IMACS definition of improvement (2004): " + word(measures.imacs2004(first, later)));
    say("");
  }

  private static String score(Improvement improvement) {
    List<String> missing = improvement.missing().stream().map(Measure::label).toList();
    if (!improvement.computable()) {
      return "not computable: " + String.join(", ", missing) + " missing";
    }
    String degree =
        improvement
            .degree()
            .map(d -> d.name().toLowerCase(Locale.ROOT) + " improvement")
            .orElse("degree open");
    return missing.isEmpty()
        ? plain(improvement.least()) + " of 100, " + degree.replace("none", "no")
        : "between "
            + plain(improvement.least())
            + " and "
            + plain(improvement.most())
            + " of 100, "
            + degree.replace("none", "no")
            + "; "
            + String.join(", ", missing)
            + " missing";
  }

  private void inactive(InactiveRule rule, Visit visit) {
    InactiveRule.Outcome outcome = rule.judge(visit);
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < rule.items().size(); i++) {
      String label = measures.scale(rule.items().get(i).scale()).orElseThrow().label();
      items
          .append(items.isEmpty() ? "" : "; ")
          .append(label)
          .append(": ")
          .append(
              outcome.states().get(i).map(met -> met ? "met" : "not met").orElse("not measured"));
    }
    say("  " + rule.label() + ": " + word(outcome.decision()));
    say("    " + items);
    say("    " + rule.note());
  }

  private static String word(Decision decision) {
    return switch (decision) {
      case MET -> "met";
      case NOT_MET -> "not met";
      case OPEN -> "cannot be decided yet: what is missing would decide";
    };
  }

  private static String plain(BigDecimal number) {
    BigDecimal shown = number.setScale(Math.min(number.scale(), 2), RoundingMode.HALF_EVEN);
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }

  private void say(String line) {
    text.append(line).append('\n');
  }
}
