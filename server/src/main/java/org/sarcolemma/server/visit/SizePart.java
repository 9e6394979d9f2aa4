package org.sarcolemma.server.visit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.entry.EntryForm;
import org.sarcolemma.server.entry.NumberRule;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.growth.SizeCheck;
import org.sarcolemma.treatment.growth.SizeQuestion;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Origin;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.measure.Weight;

/**
 * Weight and height. What can hardly be this child's is asked again before it is saved (SR-11 to
 * SR-13), by the same check that doses ask.
 */
final class SizePart implements VisitPart {
  static final String WEIGHT = "weight";
  static final String HEIGHT = "height";
  static final String ORIGIN = "weight-origin";
  static final String AGAIN = "weight-again";
  static final String CONFIRM = "confirm-";

  /** The figures to which ticks belong; another figure is questioned anew. */
  static final String CONFIRMED = "confirm-of";

  static final List<String> ORIGINS = List.of("measured", "stated", "estimated");
  private static final String FAR_OUTSIDE = "weight-far-outside";
  private static final List<String> QUESTIONS =
      List.of(
          "weight-unusual",
          "weight-in-pounds",
          "weight-jump",
          "height-unusual",
          "height-lost",
          "surface-formulas-differ");
  private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.25");
  private static final NumberRule KG = NumberRule.decimal("Weight", "kg", "0.4", "300");
  private static final NumberRule CM = NumberRule.decimal("Height", "cm", "20", "250");

  private final SizeCheck check;

  SizePart(Formulary formulary) {
    this.check = new SizeCheck(formulary.growth(), formulary.sizeLimits());
  }

  @Override
  public void read(EntryForm form, VisitDay at, List<NewEvent> events) {
    Optional<BigDecimal> kg = form.number(WEIGHT, KG);
    Optional<BigDecimal> cm = form.number(HEIGHT, CM);
    Optional<String> origin = form.choice(ORIGIN, "How the weight was obtained", ORIGINS);
    if (origin.isPresent() && form.text(WEIGHT).isEmpty()) {
      form.refuse(WEIGHT, "Weight", "is missing, yet how it was obtained is told.");
    }
    questions(form, kg, cm, at).stream()
        .filter(question -> !answered(form, question))
        .forEach(
            question ->
                form.refuse(
                    question.id().equals(FAR_OUTSIDE) ? AGAIN : CONFIRM + question.id(),
                    "To confirm:",
                    question.text()));
    kg.ifPresent(value -> events.add(measured(at, WEIGHT, "kg", value, origin)));
    cm.ifPresent(value -> events.add(measured(at, HEIGHT, "cm", value, Optional.empty())));
  }

  private static boolean answered(EntryForm form, SizeQuestion question) {
    if (question.id().equals(FAR_OUTSIDE)) {
      return form.text(AGAIN).equals(form.text(WEIGHT));
    }
    return form.text(CONFIRMED).equals(figures(form)) && form.ticked(CONFIRM + question.id());
  }

  /** The figures that are confirmed together. */
  static String figures(EntryForm form) {
    return form.text(WEIGHT) + "/" + form.text(HEIGHT);
  }

  /** What is asked of the figures of a form that was read, answered or not. */
  List<SizeQuestion> questions(EntryForm form, VisitDay at) {
    EntryForm apart = new EntryForm(form.texts());
    return questions(apart, apart.number(WEIGHT, KG), apart.number(HEIGHT, CM), at);
  }

  private List<SizeQuestion> questions(
      EntryForm form, Optional<BigDecimal> kg, Optional<BigDecimal> cm, VisitDay at) {
    form.text(AGAIN);
    form.text(CONFIRMED);
    QUESTIONS.forEach(id -> form.text(CONFIRM + id));
    Body body =
        new Body(
            years(at),
            sex(at),
            kg.map(value -> new Weight(value, Optional.of(at.day()), Origin.NOT_TOLD, false)),
            cm.map(value -> new Height(value, Optional.of(at.day()), false)),
            at.last(WEIGHT, "kg")
                .filter(before -> within(before.value(), KG))
                .map(b -> new Weight(b.value(), Optional.of(b.day()), Origin.NOT_TOLD, false)),
            at.last(HEIGHT, "cm")
                .filter(before -> within(before.value(), CM))
                .map(before -> new Height(before.value(), Optional.of(before.day()), false)),
            Optional.empty());
    return check.questions(body, Optional.empty());
  }

  private static boolean within(BigDecimal value, NumberRule rule) {
    return value.compareTo(rule.lowest()) >= 0 && value.compareTo(rule.highest()) <= 0;
  }

  private static Optional<BigDecimal> years(VisitDay at) {
    return at.history()
        .birth()
        .map(born -> BigDecimal.valueOf(Math.max(0, ChronoUnit.DAYS.between(born, at.day()))))
        .map(days -> days.divide(DAYS_A_YEAR, 4, RoundingMode.HALF_UP));
  }

  private static Sex sex(VisitDay at) {
    return switch (at.history()
        .identity()
        .map(event -> event.body().path("sex").asText(""))
        .orElse("")) {
      case "female" -> Sex.FEMALE;
      case "male" -> Sex.MALE;
      default -> Sex.UNKNOWN;
    };
  }

  private static NewEvent measured(
      VisitDay at, String scale, String unit, BigDecimal value, Optional<String> origin) {
    ObjectNode body = VisitPart.body().put("scale", scale).put("value", value).put("unit", unit);
    origin.ifPresent(told -> body.put("origin", told));
    return NewEvent.of(EventKind.MEASUREMENT, at.day(), body);
  }

  @Override
  public boolean fill(Event event, Map<String, String> texts) {
    String scale = event.body().path("scale").asText();
    boolean mine =
        event.kind() == EventKind.MEASUREMENT
            && ((scale.equals(WEIGHT) && event.body().path("unit").asText().equals("kg"))
                || (scale.equals(HEIGHT) && event.body().path("unit").asText().equals("cm")))
            && event.body().path("value").isNumber();
    if (mine) {
      texts.put(scale, PlainDecimal.print(event.body().path("value").decimalValue()));
      String origin = event.body().path("origin").asText("");
      if (scale.equals(WEIGHT) && ORIGINS.contains(origin)) {
        texts.put(ORIGIN, origin);
      }
    }
    return mine;
  }
}
