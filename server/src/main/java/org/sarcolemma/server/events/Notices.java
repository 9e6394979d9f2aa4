package org.sarcolemma.server.events;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.guidance.RedFlag;
import org.sarcolemma.patient.AgeGroup;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Patient;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.server.visit.VisitQuestions;

/** Makes what a page says after something was saved. */
public final class Notices {
  private final Sarcolemma sarcolemma;
  private final VisitQuestions questions;

  /** With the engine that knows red flags. */
  public Notices(Sarcolemma sarcolemma, VisitQuestions questions) {
    this.sarcolemma = sarcolemma;
    this.questions = questions;
  }

  /** Of events that were saved together. */
  public SavedNotice of(List<Event> saved, EventList list) {
    return new SavedNotice(
        saved.stream().map(list::row).toList(),
        list.meanwhile(saved),
        urgent(saved),
        withoutLimit(saved));
  }

  /** Red flags among what was found; not told is not absent. */
  private List<String> urgent(List<Event> saved) {
    TreeMap<String, Answer> found = new TreeMap<>();
    for (Event event : saved) {
      String id = event.body().path("finding").asText();
      if (event.kind() == EventKind.FINDING
          && event.body().path("answer").asText().equals("present")
          && !event.body().path("note").asText().equals(AntibodyState.WEAK_POSITIVE.word())
          && sarcolemma.knowledge().finding(id).isPresent()) {
        found.put(id, Answer.PRESENT);
      }
    }
    return found.isEmpty()
        ? List.of()
        : sarcolemma
            .redFlags(
                new Patient(
                    AgeGroup.UNKNOWN,
                    java.util.Optional.empty(),
                    Sex.UNKNOWN,
                    found,
                    new TreeMap<>()),
                Knowledge.SETTING_NOT_TOLD)
            .stream()
            .map(RedFlag::text)
            .toList();
  }

  private List<String> withoutLimit(List<Event> saved) {
    List<String> names = new ArrayList<>();
    for (Event event : saved) {
      questions
          .measures()
          .scale(event.body().path("scale").asText())
          .filter(scale -> scale.enzyme() && !event.body().has("upperLimit"))
          .map(Scale::label)
          .ifPresent(names::add);
    }
    return names;
  }
}
