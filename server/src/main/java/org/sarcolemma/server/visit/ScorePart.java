package org.sarcolemma.server.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sarcolemma.followup.ItemSheet;
import org.sarcolemma.followup.Measure;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.QuestionnaireIndex;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.NewEvent;
import org.sarcolemma.server.entry.EntryForm;
import org.sarcolemma.server.entry.NumberRule;
import org.sarcolemma.treatment.measure.PlainDecimal;

/**
 * Enzymes, global activity, strength and function: by a number, or by the items of a sheet, which
 * have a total only when every one was asked.
 */
final class ScorePart implements VisitPart {
  static final String LABORATORY = "laboratory";
  static final String CHAQ = "chaq";
  static final String ENZYME_UNIT = "U/L";
  static final int MOST_OF_A_DOMAIN = 3;
  private static final NumberRule LIMIT =
      NumberRule.decimal("Laboratory's upper limit", ENZYME_UNIT, "1", "5000");

  private final OutcomeMeasures measures;
  private final List<Scale> scales;

  /** Of some scales; of all in a visit, of one in a correction. */
  ScorePart(OutcomeMeasures measures, List<Scale> scales) {
    this.measures = measures;
    this.scales = List.copyOf(scales);
  }

  static String field(String scale) {
    return "scale-" + scale;
  }

  static String limit(String scale) {
    return "limit-" + scale;
  }

  static String item(String scale, int at) {
    return "item-" + scale + "-" + (at + 1);
  }

  static String help(int at) {
    return "item-chaq-help-" + (at + 1);
  }

  @Override
  public void read(EntryForm form, VisitDay at, List<NewEvent> events) {
    Optional<String> laboratory = form.words(LABORATORY, "Laboratory", 100);
    boolean enzymes = false;
    for (Scale scale : scales) {
      ObjectNode body = VisitPart.body().put("scale", scale.id());
      boolean told;
      if (scale.enzyme()) {
        told = enzyme(form, scale, body);
        enzymes |= !form.text(field(scale.id())).isEmpty();
        laboratory.filter(name -> told).ifPresent(name -> body.put(LABORATORY, name));
      } else {
        told = score(form, scale, body);
      }
      if (told) {
        events.add(NewEvent.of(EventKind.MEASUREMENT, at.day(), body));
      }
    }
    if (laboratory.isPresent() && !enzymes) {
      form.refuse(LABORATORY, "Laboratory", "is told, but no enzyme.");
    }
  }

  private static boolean enzyme(EntryForm form, Scale scale, ObjectNode body) {
    Optional<BigDecimal> value =
        form.number(
            field(scale.id()), NumberRule.decimal(scale.label(), ENZYME_UNIT, "0", "1000000"));
    Optional<BigDecimal> limit = form.number(limit(scale.id()), LIMIT);
    if (limit.isPresent() && form.text(field(scale.id())).isEmpty()) {
      form.refuse(limit(scale.id()), LIMIT.label(), "is told, but not " + scale.label() + ".");
    }
    value.ifPresent(number -> body.put("value", number).put("unit", ENZYME_UNIT));
    limit.ifPresent(number -> body.put("upperLimit", number));
    return value.isPresent();
  }

  private boolean score(EntryForm form, Scale scale, ObjectNode body) {
    BigDecimal highest = scale.highest().orElseThrow();
    NumberRule rule =
        scale.measure() == Measure.STRENGTH
            ? NumberRule.points(scale.label(), highest)
            : new NumberRule(scale.label(), "", BigDecimal.ZERO, highest, false);
    Optional<BigDecimal> total = form.number(field(scale.id()), rule);
    boolean items =
        measures.sheet(scale.id()).map(sheet -> sheet(form, scale, sheet, body)).orElse(false)
            || (scale.id().equals(CHAQ) && domains(form, scale, body));
    if (items && !form.text(field(scale.id())).isEmpty()) {
      form.refuse(
          field(scale.id()), scale.label(), "is typed as a total and by items; empty one of them.");
    } else {
      total.ifPresent(value -> body.put("value", value));
    }
    return items || total.isPresent();
  }

  private static boolean sheet(EntryForm form, Scale scale, ItemSheet sheet, ObjectNode body) {
    List<Optional<Integer>> points = new ArrayList<>();
    for (int i = 0; i < sheet.items().size(); i++) {
      points.add(points(form, item(scale.id(), i), sheet.items().get(i)));
    }
    if (points.stream().allMatch(Optional::isEmpty)) {
      return false;
    }
    ArrayNode told = body.putArray("items");
    points.forEach(asked -> asked.ifPresentOrElse(told::add, told::addNull));
    OptionalInt total = sheet.total(points);
    if (total.isPresent()) {
      body.put("value", total.getAsInt());
    }
    return true;
  }

  private static Optional<Integer> points(EntryForm form, String field, ItemSheet.Item item) {
    return form.number(
            field,
            NumberRule.points("Item “" + item.label() + "”", BigDecimal.valueOf(item.most())))
        .map(BigDecimal::intValueExact);
  }

  private boolean domains(EntryForm form, Scale scale, ObjectNode body) {
    List<QuestionnaireIndex.Domain> told = new ArrayList<>();
    for (int i = 0; i < measures.questionnaire().domains(); i++) {
      Optional<Integer> highest =
          form.number(
                  item(scale.id(), i),
                  NumberRule.points(
                      "Domain " + (i + 1) + " of CHAQ", BigDecimal.valueOf(MOST_OF_A_DOMAIN)))
              .map(BigDecimal::intValueExact);
      boolean helped = form.ticked(help(i));
      if (helped && form.text(item(scale.id(), i)).isEmpty()) {
        form.refuse(
            item(scale.id(), i), "Domain " + (i + 1) + " of CHAQ", "has help but no points.");
      }
      told.add(new QuestionnaireIndex.Domain(highest, helped));
    }
    if (told.stream().allMatch(domain -> domain.highest().isEmpty())) {
      return false;
    }
    ArrayNode domains = body.putArray("chaqDomains");
    for (QuestionnaireIndex.Domain domain : told) {
      ObjectNode one = domains.addObject();
      domain.highest().ifPresentOrElse(p -> one.put("highest", p), () -> one.putNull("highest"));
      if (domain.helped()) {
        one.put("helped", true);
      }
    }
    measures.questionnaire().of(told).ifPresent(index -> body.put("value", index));
    return true;
  }

  @Override
  public boolean fill(Event event, Map<String, String> texts) {
    String id = event.body().path("scale").asText();
    Optional<Scale> scale = scales.stream().filter(s -> s.id().equals(id)).findFirst();
    if (event.kind() != EventKind.MEASUREMENT || scale.isEmpty()) {
      return false;
    }
    ObjectNode body = event.body();
    if (scale.get().enzyme() && !body.path("unit").asText().equals(ENZYME_UNIT)) {
      return false;
    }
    JsonNode items = body.path("items");
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isNumber()) {
        texts.put(item(id, i), items.get(i).asText());
      }
    }
    JsonNode domains = body.path("chaqDomains");
    for (int i = 0; i < domains.size(); i++) {
      if (domains.get(i).path("highest").isNumber()) {
        texts.put(item(id, i), domains.get(i).path("highest").asText());
      }
      if (domains.get(i).path("helped").asBoolean(false)) {
        texts.put(help(i), "yes");
      }
    }
    if (items.isEmpty() && domains.isEmpty() && body.path("value").isNumber()) {
      texts.put(field(id), PlainDecimal.print(body.path("value").decimalValue()));
    }
    if (body.path("upperLimit").isNumber()) {
      texts.put(limit(id), PlainDecimal.print(body.path("upperLimit").decimalValue()));
    }
    if (body.path(LABORATORY).isTextual()) {
      texts.put(LABORATORY, body.path(LABORATORY).asText());
    }
    return true;
  }
}
