package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sarcolemma.screening.Day;
import org.sarcolemma.screening.Entry;
import org.sarcolemma.screening.Entry.TestState;

/** Reports, procedures and orders: that something was done or asked for, and coded conclusions. */
final class ChartTests implements ChartReader.Lines {
  private static final Set<Asked.Kind> KINDS =
      EnumSet.of(Asked.Kind.ANTIBODY, Asked.Kind.EVALUATION);
  private static final Set<Asked.Kind> CONCLUSIONS = EnumSet.of(Asked.Kind.LABEL, Asked.Kind.SIGN);
  private static final String ORDER = "ServiceRequest";
  private static final String PROCEDURE = "Procedure";

  private final Asked asked;

  ChartTests(Asked asked) {
    this.asked = asked;
  }

  @Override
  public List<Entry> read(Resource resource, Day when) {
    Element element = resource.element();
    List<Asked.Thing> things = asked.of(element.codings("code"), KINDS);
    List<Asked.Thing> concluded = asked.of(element.codingsOfList("conclusionCode"), CONCLUSIONS);
    if (things.isEmpty() && concluded.isEmpty()) {
      return List.of();
    }
    TestState state = state(resource, element);
    List<Entry> entries = new ArrayList<>();
    for (Asked.Thing thing : things) {
      if (thing.kind() == Asked.Kind.ANTIBODY) {
        entries.add(new Entry.AntibodyTest(thing.key(), state, when, resource.name()));
      } else if (state != TestState.ORDERED) {
        entries.add(new Entry.Evaluation(thing.key(), thing.words(), when, resource.name()));
      }
    }
    if (state != TestState.ORDERED) {
      for (Asked.Thing thing : concluded) {
        entries.add(
            thing.kind() == Asked.Kind.LABEL
                ? new Entry.Label(thing.key(), thing.words(), false, when, resource.name())
                : new Entry.Sign(thing.key(), thing.words(), when, resource.name()));
      }
    }
    return entries;
  }

  /** Ordered, or done with a result that stands elsewhere. */
  private static TestState state(Resource resource, Element element) {
    switch (resource.type()) {
      case ORDER -> {
        TreatmentReader.refuseProposals(element);
        Status.one(element, Set.of("active", "completed"));
        return TestState.ORDERED;
      }
      case PROCEDURE -> {
        Status.one(element, Set.of("completed"));
        return TestState.UNREADABLE;
      }
      default -> {
        if (Status.unfinished(element)) {
          return TestState.ORDERED;
        }
        Status.result(element);
        return TestState.UNREADABLE;
      }
    }
  }
}
