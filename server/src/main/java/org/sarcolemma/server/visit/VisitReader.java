package org.sarcolemma.server.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.entry.DayRule;
import org.sarcolemma.server.entry.EntryForm;

/** Reads the form of a visit, or of one event of it that is corrected, and fills it again. */
public final class VisitReader {
  static final String DAY = "day";

  private final List<VisitPart> parts;

  private VisitReader(List<VisitPart> parts) {
    this.parts = parts;
  }

  /** Of a whole visit. */
  public static VisitReader of(VisitQuestions questions) {
    List<Finding> findings = new ArrayList<>(questions.asked());
    findings.addAll(questions.antibodies());
    return new VisitReader(
        List.of(
            new SizePart(questions.formulary()),
            new ScorePart(questions.measures(), questions.measures().scales()),
            new DrugPart(questions.formulary(), false),
            new FindingPart(findings),
            new NotePart()));
  }

  /** Of one event; empty when its content is none that a visit can tell. */
  public static Optional<VisitReader> of(VisitQuestions questions, Event event) {
    Optional<VisitPart> part =
        switch (event.kind()) {
          case MEASUREMENT -> {
            String scale = event.body().path("scale").asText();
            yield scale.equals(SizePart.WEIGHT) || scale.equals(SizePart.HEIGHT)
                ? Optional.of(new SizePart(questions.formulary()))
                : questions
                    .measures()
                    .scale(scale)
                    .map(known -> new ScorePart(questions.measures(), List.of(known)));
          }
          case TREATMENT -> Optional.of(new DrugPart(questions.formulary(), true));
          case FINDING ->
              questions
                  .knowledge()
                  .finding(event.body().path("finding").asText())
                  .map(finding -> new FindingPart(List.of(finding)));
          case NOTE -> Optional.of(new NotePart());
          default -> Optional.empty();
        };
    return part.filter(one -> one.fill(event, new LinkedHashMap<>()))
        .map(one -> new VisitReader(List.of(one)));
  }

  /**
   * Reads what was typed; what was refused stands in the form.
   *
   * @param history of the child, for what is compared with earlier
   * @param today days after it lie in the future
   */
  public List<NewEvent> read(EntryForm form, History history, LocalDate today) {
    Optional<LocalDate> day = day(form, history, today);
    List<NewEvent> events = new ArrayList<>();
    VisitDay at = new VisitDay(history, day.orElse(today));
    parts.forEach(part -> part.read(form, at, events));
    if (events.isEmpty() && form.faults().isEmpty()) {
      form.refuse(DAY, "The visit", "is empty: nothing was entered, so there is nothing to save.");
    }
    return events;
  }

  private static Optional<LocalDate> day(EntryForm form, History history, LocalDate today) {
    if (form.text(DAY).isEmpty()) {
      form.refuse(DAY, "Day", "is missing.");
    }
    return form.day(DAY, DayRule.past("Day", history.birth(), today));
  }

  /** The form of a new visit: today's day and the doses last told, nothing chosen. */
  public static Map<String, String> fresh(History history, LocalDate today) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(DAY, today.toString());
    texts.putAll(DrugPart.prefilled(RunningDrugs.of(history)));
    return texts;
  }

  /**
   * Fills a form from saved events.
   *
   * @param texts a fresh form, which is filled
   */
  public void fill(List<Event> events, Map<String, String> texts) {
    for (Event event : events) {
      texts.put(DAY, event.day().toString());
      for (VisitPart part : parts) {
        if (part.fill(event, texts)) {
          break;
        }
      }
    }
  }
}
