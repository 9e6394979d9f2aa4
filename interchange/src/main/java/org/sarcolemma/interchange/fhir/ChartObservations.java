package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodedAnswer;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.screening.Day;
import org.sarcolemma.screening.Entry;
import org.sarcolemma.screening.Entry.TestState;

/** Measurements, antibody results, variants and observed signs, and their components. */
final class ChartObservations implements ChartReader.Lines {
  private static final Set<Asked.Kind> KINDS =
      EnumSet.complementOf(EnumSet.of(Asked.Kind.LABEL, Asked.Kind.DRUG));

  private final Asked asked;
  private final CodeBook codes;

  ChartObservations(Asked asked, CodeBook codes) {
    this.asked = asked;
    this.codes = codes;
  }

  /** One observation or component on its way into the chart. */
  private record Told(Resource resource, Element element, Result result, boolean done, Day when) {
    String origin() {
      return resource.name();
    }
  }

  @Override
  public List<Entry> read(Resource resource, Day when) {
    Element observation = resource.element();
    List<Entry> entries = new ArrayList<>();
    List<Unusable> faults = new ArrayList<>();
    List<Element> parts = new ArrayList<>(List.of(observation));
    parts.addAll(observation.list("component"));
    boolean asks = false;
    for (Element part : parts) {
      List<Asked.Thing> things = asked.of(part.codings("code"), KINDS);
      asks |= !things.isEmpty();
      for (Asked.Thing thing : things) {
        try {
          entry(thing, told(resource, observation, part, when)).ifPresent(entries::add);
        } catch (Unusable fault) {
          faults.add(fault);
        }
      }
    }
    if (asks && observation.has("focus")) {
      throw new Unusable("is about something else than the child (focus)");
    }
    if (entries.isEmpty() && !faults.isEmpty()) {
      throw faults.get(0);
    }
    return entries;
  }

  private Told told(Resource resource, Element observation, Element part, Day when) {
    boolean unfinished = Status.unfinished(observation);
    if (!unfinished) {
      Status.result(observation);
    }
    return new Told(resource, part, new Result(part, codes), !unfinished, when);
  }

  private Optional<Entry> entry(Asked.Thing thing, Told told) {
    boolean test = thing.kind() == Asked.Kind.ANTIBODY;
    if (told.result().absent().isPresent()) {
      throw new Unusable("no value: " + told.result().absent().get());
    }
    if (!told.done() && !test) {
      throw new Unusable("no final result yet");
    }
    return switch (thing.kind()) {
      case CK -> Optional.of(ck(told));
      case ANTIBODY ->
          Optional.of(new Entry.AntibodyTest(thing.key(), state(told), told.when(), told.origin()));
      case SIGN -> sign(thing, told);
      case EVALUATION ->
          Optional.of(new Entry.Evaluation(thing.key(), thing.words(), told.when(), told.origin()));
      case VARIANT -> variant(told);
      case SIGNIFICANCE -> significance(told);
      case NO_VARIANT ->
          told.result().said().contains(CodedAnswer.POSITIVE)
              ? Optional.of(gene(told, false, thing.words()))
              : Optional.empty();
      case WEIGHT, HEIGHT ->
          BodySizes.read(thing.kind(), told.result(), told.when(), told.origin());
      default -> Optional.empty();
    };
  }

  private static Entry ck(Told told) {
    Optional<Entry> written = writtenUnit(told);
    if (written.isPresent()) {
      return written.get();
    }
    Statement.Source source = new Statement.Source(told.resource(), "", Optional.empty());
    if (CreatineKinase.measured(source, told.result()) instanceof Statement.Ck ck) {
      return new Entry.Ck(
          BigDecimal.valueOf(ck.reading().low()), ck.printed(), told.when(), told.origin());
    }
    throw new Unusable("no figure");
  }

  /**
   * A value whose unit has no code and is written out: {@code U/L} can mean one thing only, and a
   * child is not lost for want of a code.
   */
  private static Optional<Entry> writtenUnit(Told told) {
    Optional<Element> quantity = told.element().child("valueQuantity");
    if (quantity.isEmpty() || quantity.get().has("code")) {
      return Optional.empty();
    }
    String unit = quantity.get().text("unit").orElse("").replace("IU", "U").replace("µ", "u");
    Optional<Result.Figure> figure = told.result().figure();
    return figure
        .filter(f -> f.value().signum() >= 0)
        .flatMap(f -> CatalyticUnit.inUnitsPerLitre(f.value(), unit))
        .map(
            value ->
                new Entry.Ck(
                    figure.get().comparator().startsWith("<") ? BigDecimal.ZERO : value,
                    figure.get().printed(),
                    told.when(),
                    told.origin()));
  }

  private static TestState state(Told told) {
    if (!told.done()) {
      return TestState.ORDERED;
    }
    try {
      AntibodyState state = Judgement.antibody(told.result().judged());
      return switch (state) {
        case POSITIVE, WEAK_POSITIVE -> TestState.POSITIVE;
        case NEGATIVE -> TestState.NEGATIVE;
        case PENDING -> TestState.ORDERED;
        default -> TestState.UNREADABLE;
      };
    } catch (Unusable e) {
      // a test was done, whatever its result says
      return TestState.UNREADABLE;
    }
  }

  private static Optional<Entry> sign(Asked.Thing thing, Told told) {
    return Judgement.sign(told.result().said()) == Answer.PRESENT
        ? Optional.of(new Entry.Sign(thing.key(), thing.words(), told.when(), told.origin()))
        : Optional.empty();
  }

  /**
   * A variant whose meaning is told beside it is read there. One whose meaning nobody tells is
   * uncertain, and never the cause (SR-23): the child stays on the list.
   */
  private Optional<Entry> variant(Told told) {
    Set<CodedAnswer> said = told.result().said();
    boolean judged =
        told.element().list("component").stream()
            .anyMatch(
                component ->
                    !asked
                        .of(component.codings("code"), EnumSet.of(Asked.Kind.SIGNIFICANCE))
                        .isEmpty());
    if (said.contains(CodedAnswer.POSITIVE)) {
      return judged
          ? Optional.empty()
          : Optional.of(gene(told, false, "variant found, its meaning not told"));
    }
    return said.contains(CodedAnswer.NEGATIVE)
        ? Optional.of(gene(told, false, "no variant found"))
        : Optional.empty();
  }

  private static Optional<Entry> significance(Told told) {
    Set<CodedAnswer> said = told.result().said();
    if (said.contains(CodedAnswer.POSITIVE)) {
      return Optional.of(gene(told, true, "pathogenic or likely pathogenic variant"));
    }
    if (said.contains(CodedAnswer.UNCLEAR)) {
      return Optional.of(gene(told, false, "variant of uncertain significance"));
    }
    return said.contains(CodedAnswer.NEGATIVE)
        ? Optional.of(gene(told, false, "benign variant"))
        : Optional.empty();
  }

  private static Entry.GeneTest gene(Told told, boolean causal, String words) {
    return new Entry.GeneTest(causal, words, told.when(), told.origin());
  }
}
