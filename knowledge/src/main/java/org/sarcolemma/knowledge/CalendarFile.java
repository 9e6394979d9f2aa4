package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.treatment.calendar.CalendarRule;
import org.sarcolemma.treatment.calendar.CalendarRules;
import org.sarcolemma.treatment.calendar.Course;
import org.sarcolemma.treatment.calendar.CoursePhase;
import org.sarcolemma.treatment.calendar.EntryKind;
import org.sarcolemma.treatment.regimen.Interval;

/** Reads {@code treatment/calendar.yaml}: on which days courses fall, and what belongs to them. */
public final class CalendarFile {
  private static final String FILE = "treatment/calendar.yaml";

  private CalendarFile() {}

  /**
   * The rules shipped with this software.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static CalendarRules load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * Rules from elsewhere.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static CalendarRules load(KnowledgeSource source) {
    Document document = Document.read(source, FILE).only("repeat_days", "courses", "rules");
    List<Course> courses = new ArrayList<>();
    for (Document at : document.at("courses").entries()) {
      at.only("id", "drug", "label", "regimens", "phases", "source", "verified", "note");
      courses.add(at.make(() -> course(at)));
    }
    List<CalendarRule> rules = new ArrayList<>();
    for (Document at : document.at("rules").entries()) {
      rules.add(at.make(() -> rule(at)));
    }
    return new CalendarRules(document.whole("repeat_days"), courses, rules);
  }

  private static Course course(Document at) {
    List<CoursePhase> phases = new ArrayList<>();
    if (at.has("phases")) {
      for (Document phase : at.at("phases").entries()) {
        phases.add(phase.make(() -> phase(phase)));
      }
    }
    return new Course(
        at.text("id"),
        at.text("drug"),
        at.text("label"),
        at.texts("regimens"),
        phases,
        at.text("source"),
        at.flag("verified"),
        at.text("note", ""));
  }

  private static CoursePhase phase(Document at) {
    at.only("regimen", "doses", "every", "over_days", "ongoing");
    List<Integer> doses = two(at, "doses");
    List<Integer> days = two(at, "over_days");
    return new CoursePhase(
        at.text("regimen"),
        doses.get(0),
        doses.get(1),
        Interval.parse(at.text("every")),
        days.get(0),
        days.get(1),
        at.flag("ongoing"));
  }

  /** Fewest and most; one where nothing is said. */
  private static List<Integer> two(Document at, String key) {
    List<Integer> figures = at.wholes(key);
    if (!figures.isEmpty() && figures.size() != 2) {
      throw at.problem("'" + key + "' holds the fewest and the most");
    }
    return figures.isEmpty() ? List.of(1, 1) : figures;
  }

  private static CalendarRule rule(Document at) {
    at.only(
        "id",
        "kind",
        "drugs",
        "at",
        "after",
        "until",
        "steps",
        "from_days",
        "to_days",
        "title",
        "detail",
        "source",
        "verified");
    return new CalendarRule(
        at.text("id"),
        kind(at),
        at.texts("drugs"),
        timing(at),
        at.text("title"),
        at.text("detail", ""),
        at.text("source"),
        at.flag("verified"));
  }

  private static EntryKind kind(Document at) {
    for (EntryKind kind : EntryKind.values()) {
      if (kind.word().equals(at.text("kind"))) {
        return kind;
      }
    }
    throw at.problem("'" + at.text("kind") + "' is no kind of entry");
  }

  private static CalendarRule.Timing timing(Document at) {
    return switch (at.text("at")) {
      case "start" ->
          at.has("steps")
              ? new CalendarRule.Ladder(steps(at.at("steps")))
              : new CalendarRule.Once(Interval.parse(at.text("after")));
      case "dose" -> new CalendarRule.Around(at.whole("from_days"), at.whole("to_days"));
      case "last_dose" ->
          new CalendarRule.AfterLast(
              Interval.parse(at.text("after")), at.optional("until").map(Interval::parse));
      case "live_vaccine" -> new CalendarRule.LiveVaccine();
      case "undated" -> new CalendarRule.Undated();
      default -> throw at.problem("'" + at.text("at") + "' is no place in a calendar");
    };
  }

  private static List<CalendarRule.Step> steps(Document list) {
    List<CalendarRule.Step> steps = new ArrayList<>();
    for (Document at : list.entries()) {
      at.only("times", "every");
      steps.add(
          new CalendarRule.Step(
              at.has("times") ? Optional.of(at.whole("times")) : Optional.empty(),
              Interval.parse(at.text("every"))));
    }
    return steps;
  }
}
