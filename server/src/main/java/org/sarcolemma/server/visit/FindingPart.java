package org.sarcolemma.server.visit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.child.AntibodyChoices;
import org.sarcolemma.server.entry.EntryForm;

/**
 * Findings asked at a visit, and antibodies whose results came. Not assessed and not tested are no
 * events (SR-07, SR-20).
 */
final class FindingPart implements VisitPart {
  private static final List<String> ANSWERS = List.of("present", "absent");
  private static final List<String> STATES =
      Arrays.stream(AntibodyState.values())
          .map(AntibodyChoices::posted)
          .filter(posted -> !posted.isEmpty())
          .toList();
  private static final List<String> ASSAYS =
      Arrays.stream(Assay.values())
          .map(AntibodyChoices::posted)
          .filter(posted -> !posted.isEmpty())
          .toList();

  private final List<Finding> findings;

  FindingPart(List<Finding> findings) {
    this.findings = List.copyOf(findings);
  }

  static String field(String finding) {
    return "finding-" + finding;
  }

  static String assay(String finding) {
    return "assay-" + finding;
  }

  @Override
  public void read(EntryForm form, VisitDay at, List<NewEvent> events) {
    for (Finding finding : findings) {
      boolean antibody = AntibodyChoices.askedOf(finding);
      Optional<String> told =
          form.choice(field(finding.id()), finding.label(), antibody ? STATES : ANSWERS);
      Optional<String> assay =
          antibody
              ? form.choice(assay(finding.id()), "Assay of " + finding.label(), ASSAYS)
              : Optional.empty();
      if (assay.isPresent() && form.text(field(finding.id())).isEmpty()) {
        form.refuse(
            field(finding.id()), finding.label(), "has an assay but no result and no “pending”.");
      }
      if (told.isPresent()) {
        events.add(NewEvent.of(EventKind.FINDING, at.day(), body(finding, told.get(), assay)));
      }
    }
  }

  private static ObjectNode body(Finding finding, String told, Optional<String> assay) {
    ObjectNode body = VisitPart.body().put("finding", finding.id());
    Optional<AntibodyState> state = AntibodyChoices.state(told);
    body.put("answer", state.map(s -> s.answer().name().toLowerCase(Locale.ROOT)).orElse(told));
    state
        .filter(s -> s == AntibodyState.PENDING || s == AntibodyState.WEAK_POSITIVE)
        .ifPresent(s -> body.put("note", s.word()));
    assay.ifPresent(name -> body.put("assay", name));
    return body;
  }

  @Override
  public boolean fill(Event event, Map<String, String> texts) {
    String id = event.body().path("finding").asText();
    if (event.kind() != EventKind.FINDING
        || findings.stream().noneMatch(finding -> finding.id().equals(id))) {
      return false;
    }
    String note = event.body().path("note").asText("");
    String answer = event.body().path("answer").asText();
    boolean special =
        note.equals(AntibodyState.PENDING.word())
            || note.equals(AntibodyState.WEAK_POSITIVE.word());
    if (special || ANSWERS.contains(answer)) {
      texts.put(field(id), special ? note : answer);
    }
    if (ASSAYS.contains(event.body().path("assay").asText())) {
      texts.put(assay(id), event.body().path("assay").asText());
    }
    return true;
  }
}
