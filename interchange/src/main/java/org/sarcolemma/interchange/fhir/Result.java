package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodedAnswer;

/**
 * The result of an Observation or of one of its components: its figure, and everything that judges
 * it, coded value, interpretation and reference range.
 */
final class Result {
  private static final String UCUM = "UCUM";
  private static final String RANGE_MEANING =
      "http://terminology.hl7.org/CodeSystem/referencerange-meaning";

  private final Element element;
  private final CodeBook codes;

  Result(Element element, CodeBook codes) {
    this.element = element;
    this.codes = codes;
  }

  /**
   * A figure with its unit.
   *
   * @param value the number
   * @param comparator empty, or one of {@code < <= >= >}
   * @param unit UCUM code; empty when the unit has none
   * @param printed as the record writes it
   */
  record Figure(BigDecimal value, String comparator, String unit, String printed) {}

  /** Why there is no result, as the record says it; empty when it does not. */
  Optional<String> absent() {
    return element.codings("dataAbsentReason").stream()
        .findFirst()
        .map(coding -> Shown.text(coding.code()));
  }

  /** The measured figure, if it is a quantity. */
  Optional<Figure> figure() {
    return element.child("valueQuantity").map(this::figure);
  }

  private Figure figure(Element quantity) {
    BigDecimal value =
        quantity.number("value").orElseThrow(() -> new Unusable("the quantity has no value"));
    String comparator = quantity.text("comparator").orElse("");
    if (!Set.of("", "<", "<=", ">=", ">").contains(comparator)) {
      throw new Unusable("comparator '" + Shown.text(comparator) + "' is unknown");
    }
    String code = quantity.text("code").orElse("");
    boolean ucum = codes.isSystem(quantity.text("system").orElse(""), UCUM);
    String shown = quantity.text("unit").orElse(code);
    return new Figure(
        value,
        comparator,
        ucum ? code : "",
        (comparator + " " + value.toPlainString() + " " + Shown.text(shown)).strip());
  }

  /** The upper (or lower) end of the normal range, where there is exactly one such range. */
  Optional<Figure> limit(String end) {
    List<Element> normal = new ArrayList<>();
    for (Element range : element.list("referenceRange")) {
      boolean typed = range.has("type");
      if (!typed || range.code("type", RANGE_MEANING).filter("normal"::equals).isPresent()) {
        normal.add(range);
      }
    }
    return normal.size() == 1
        ? normal.get(0).child(end).filter(q -> q.has("value")).map(this::figure)
        : Optional.empty();
  }

  /** What the record itself says of the result: coded value, interpretation, yes or no. */
  Set<CodedAnswer> said() {
    Set<CodedAnswer> said = new TreeSet<>();
    element.flag("valueBoolean").ifPresent(yes -> said.add(yes ? POSITIVE : NEGATIVE));
    List<Coding> codings = new ArrayList<>(element.codings("valueCodeableConcept"));
    codings.addAll(element.codingsOfList("interpretation"));
    for (Coding coding : codings) {
      codes.answer(coding.system(), coding.code()).ifPresent(said::add);
    }
    return said;
  }

  private static final CodedAnswer POSITIVE = CodedAnswer.POSITIVE;
  private static final CodedAnswer NEGATIVE = CodedAnswer.NEGATIVE;

  /** Where the figure stands to the laboratory's limits, where both tell it in one unit. */
  Optional<CodedAnswer> toLimits() {
    Optional<Figure> figure = figure();
    if (figure.isEmpty()) {
      return Optional.empty();
    }
    Figure value = figure.get();
    Optional<BigDecimal> high = limit("high").filter(f -> same(f, value)).map(Figure::value);
    Optional<BigDecimal> low = limit("low").filter(f -> same(f, value)).map(Figure::value);
    boolean upwards = value.comparator().startsWith(">");
    boolean downwards = value.comparator().startsWith("<");
    boolean strictly = value.comparator().equals(">") || value.comparator().equals("<");
    if (high.isPresent() && !downwards && passes(value.value(), high.get(), strictly)) {
      return Optional.of(CodedAnswer.HIGH);
    }
    if (low.isPresent() && !upwards && passes(low.get(), value.value(), strictly)) {
      return Optional.of(CodedAnswer.LOW);
    }
    boolean notHigh = high.isPresent() && !upwards && value.value().compareTo(high.get()) <= 0;
    boolean notLow = low.isEmpty() || (!downwards && value.value().compareTo(low.get()) >= 0);
    return notHigh && notLow ? Optional.of(CodedAnswer.NORMAL) : Optional.empty();
  }

  private static boolean passes(BigDecimal more, BigDecimal less, boolean strictly) {
    int sign = more.compareTo(less);
    return strictly ? sign >= 0 : sign > 0;
  }

  private static boolean same(Figure limit, Figure value) {
    return !limit.unit().isEmpty()
        && limit.unit().equals(value.unit())
        && limit.comparator().isEmpty();
  }

  /** Everything that judges the result. */
  Set<CodedAnswer> judged() {
    Set<CodedAnswer> judged = said();
    toLimits().ifPresent(judged::add);
    return judged;
  }
}
