package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.screening.Day;
import org.sarcolemma.screening.Entry;

/** Diagnoses and signs on a problem list. */
final class ChartConditions implements ChartReader.Lines {
  private static final Set<Asked.Kind> KINDS = EnumSet.of(Asked.Kind.LABEL, Asked.Kind.SIGN);
  private static final String VERIFICATION =
      "http://terminology.hl7.org/CodeSystem/condition-ver-status";

  /** A doctor's suspicion of dystrophy is where the review asks for antibodies. */
  private static final Set<String> SUSPECTED = Set.of("unconfirmed", "provisional", "differential");

  private final Asked asked;

  ChartConditions(Asked asked) {
    this.asked = asked;
  }

  @Override
  public List<Entry> read(Resource resource, Day when) {
    Element condition = resource.element();
    List<Asked.Thing> things = asked.of(condition.codings("code"), KINDS);
    if (things.isEmpty()) {
      return List.of();
    }
    boolean suspected =
        condition.has("verificationStatus")
            && condition
                .code("verificationStatus", VERIFICATION)
                .filter(SUSPECTED::contains)
                .isPresent();
    if (suspected) {
      Status.refuseOver(condition);
    } else if (Status.refuted(condition)) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    for (Asked.Thing thing : things) {
      if (thing.kind() == Asked.Kind.LABEL) {
        entries.add(new Entry.Label(thing.key(), thing.words(), suspected, when, resource.name()));
      } else if (!suspected) {
        entries.add(new Entry.Sign(thing.key(), thing.words(), when, resource.name()));
      }
    }
    return entries;
  }
}
