package org.sarcolemma.interchange.treatment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.treatment.cumulative.GivenDose;
import org.sarcolemma.treatment.measure.Amount;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.measure.BodySurface;
import org.sarcolemma.treatment.measure.DoseUnit;
import org.sarcolemma.treatment.measure.Height;
import org.sarcolemma.treatment.measure.Origin;
import org.sarcolemma.treatment.measure.PlainDecimal;
import org.sarcolemma.treatment.measure.Weight;
import org.sarcolemma.treatment.order.Medication;
import org.sarcolemma.treatment.order.Order;
import org.sarcolemma.treatment.order.OrderChild;
import org.sarcolemma.treatment.order.OrderUnit;
import org.sarcolemma.treatment.order.Vaccine;
import org.sarcolemma.treatment.regimen.Metaboliser;
import org.sarcolemma.treatment.regimen.Route;

/**
 * Reads an order with its child from JSON: {@code {id, child, order, today}}. Numbers, dates and
 * units are read strictly; what is missing stays missing.
 */
public final class OrderReader {
  private static final List<String> LAB_WORDS = List.of("tpmt", "nudt15");
  private static final int HOURS_A_DAY = 24;
  private static final int HOURS_A_WEEK = 168;

  /**
   * An order as read.
   *
   * @param id as in the file, empty if none
   * @param order the order
   * @param child whom it is for
   * @param today the day of the check
   */
  public record ReadOrder(String id, Order order, OrderChild child, LocalDate today) {}

  private final String name;

  private OrderReader(String name) {
    this.name = name;
  }

  /**
   * Reads one order.
   *
   * @param name what the input is called, for messages
   * @param today the day, where the order tells none
   * @throws InputException naming key, value and what is accepted
   */
  public static ReadOrder read(String name, ObjectNode json, LocalDate today) {
    String id = json.path("id").asText("");
    return new OrderReader(id.isEmpty() ? name : name + ", order " + id).order(id, json, today);
  }

  /**
   * Reads the child of an order or of a plan.
   *
   * @param json the whole input, with a {@code child}
   * @throws InputException naming key, value and what is accepted
   */
  static OrderChild child(String name, ObjectNode json, LocalDate today) {
    OrderReader reader = new OrderReader(name);
    return reader.child(reader.object(json, "child"), today);
  }

  private ReadOrder order(String id, ObjectNode json, LocalDate otherwise) {
    JsonNode order = object(json, "order");
    JsonNode child = object(json, "child");
    LocalDate today = date(json, "today").orElse(otherwise);
    boolean once = order.path("once").asBoolean(false);
    return new ReadOrder(
        id,
        new Order(
            text(order, "drug").orElseThrow(() -> fault("drug", "is missing")),
            number(order, "amount"),
            value(order, "unit", OrderUnit::of),
            concentration(order),
            text(order, "route").map(OrderReader::route),
            hours(order.path("every"), "every"),
            once,
            whole(order, "doses"),
            date(order, "startDate"),
            number(order, "infusionHours"),
            text(order, "note").orElse("")),
        child(child, today),
        today);
  }

  private OrderChild child(JsonNode child, LocalDate today) {
    Optional<LocalDate> weighed = past(date(child, "weightDate"), today, "weightDate");
    Optional<LocalDate> measured = past(date(child, "heightDate"), today, "heightDate");
    Origin origin = value(child, "weightOrigin", DoseWords::origin).orElse(Origin.NOT_TOLD);
    boolean weightAgain = number(child, "weightConfirmedKg").isPresent();
    boolean heightAgain = number(child, "heightConfirmedCm").isPresent();
    Body body =
        made(
            "child",
            () ->
                new Body(
                    number(child, "ageYears"),
                    text(child, "sex").map(OrderReader::sex).orElse(Sex.UNKNOWN),
                    number(child, "weightKg")
                        .map(kg -> new Weight(kg, weighed, origin, weightAgain)),
                    number(child, "heightCm").map(cm -> new Height(cm, measured, heightAgain)),
                    number(child, "previousWeightKg").map(Weight::kilograms),
                    number(child, "previousHeightCm").map(Height::centimetres),
                    number(child, "bsaM2")
                        .map(area -> new BodySurface(area, BodySurface.DOCUMENTED))));
    JsonNode labs = child.path("labs");
    TreeMap<String, BigDecimal> results = new TreeMap<>();
    for (Map.Entry<String, JsonNode> lab : labs.properties()) {
      if (!LAB_WORDS.contains(lab.getKey()) && lab.getValue().isNumber()) {
        results.put(lab.getKey(), lab.getValue().decimalValue());
      }
    }
    return new OrderChild(
        body,
        words(child, "conditions"),
        List.copyOf(texts(child, "allergies")),
        results,
        text(labs, "tpmt").flatMap(OrderReader::metaboliser),
        text(labs, "nudt15").flatMap(OrderReader::metaboliser),
        medications(child),
        given(child),
        vaccines(child));
  }

  private List<Medication> medications(JsonNode child) {
    List<Medication> medications = new ArrayList<>();
    for (JsonNode at : list(child, "medications")) {
      medications.add(
          at.isTextual()
              ? new Medication(at.asText(), Optional.empty(), Optional.empty(), Optional.empty())
              : new Medication(
                  text(at, "drug").orElseThrow(() -> fault("medications/drug", "is missing")),
                  number(at, "amount"),
                  text(at, "unit").flatMap(OrderReader::unit),
                  hours(at.path("every"), "medications/every")));
    }
    return medications;
  }

  private List<GivenDose> given(JsonNode child) {
    List<GivenDose> given = new ArrayList<>();
    for (JsonNode at : list(child, "given")) {
      Optional<BigDecimal> amount = number(at, "amount");
      Optional<OrderUnit> unit = value(at, "unit", OrderUnit::of);
      Optional<BigDecimal> surface = number(at, "bsaM2");
      Optional<BigDecimal> kilograms = number(at, "weightKg");
      String drug = text(at, "drug").orElseThrow(() -> fault("given/drug", "is missing"));
      given.add(
          new GivenDose(
              drug,
              amount(amount, unit, surface, kilograms),
              date(at, "date"),
              surface.map(area -> new BodySurface(area, BodySurface.DOCUMENTED)),
              kilograms));
    }
    return given;
  }

  /** A dose given per kilogram or square metre is made an amount by the size of its day. */
  private Amount amount(
      Optional<BigDecimal> amount,
      Optional<OrderUnit> unit,
      Optional<BigDecimal> surface,
      Optional<BigDecimal> kilograms) {
    OrderUnit of = unit.orElseThrow(() -> fault("given/unit", "is missing"));
    BigDecimal figure = amount.orElseThrow(() -> fault("given/amount", "is missing"));
    Optional<BigDecimal> size =
        switch (of.per()) {
          case KILOGRAM -> kilograms;
          case SQUARE_METRE -> surface;
          default -> Optional.of(BigDecimal.ONE);
        };
    return size.map(times -> new Amount(figure.multiply(times), of.unit()))
        .orElse(new Amount(figure, DoseUnit.IU));
  }

  private List<Vaccine> vaccines(JsonNode child) {
    List<Vaccine> vaccines = new ArrayList<>();
    for (JsonNode at : list(child, "vaccines")) {
      Optional<LocalDate> on = date(at, "date");
      vaccines.add(
          new Vaccine(
              text(at, "vaccine").orElse("vaccine"),
              at.path("live").asBoolean(false),
              on,
              at.path("planned").asBoolean(false)));
    }
    return vaccines;
  }

  private Optional<Amount> concentration(JsonNode order) {
    JsonNode at = order.path("concentration");
    if (at.isMissingNode() || at.isNull()) {
      return Optional.empty();
    }
    if (at.isNumber()) {
      return Optional.of(new Amount(at.decimalValue(), DoseUnit.MG));
    }
    if (at.isObject()) {
      BigDecimal figure =
          number(at, "amount")
              .or(() -> number(at, "value"))
              .orElseThrow(() -> fault("concentration", "has no amount"));
      return value(at, "unit", text -> perMillilitre(figure, text));
    }
    return value(order, "concentration", OrderReader::concentration);
  }

  /** Milligrams or grams in a millilitre: {@code 10 mg/mL}, {@code 10 %}. */
  private static Amount concentration(String text) {
    String plain = text.strip();
    if (plain.endsWith("%")) {
      return new Amount(
          PlainDecimal.parse(plain.substring(0, plain.length() - 1).strip())
              .multiply(BigDecimal.TEN),
          DoseUnit.MG);
    }
    int split = 0;
    while (split < plain.length()
        && (Character.isDigit(plain.charAt(split)) || plain.charAt(split) == '.')) {
      split++;
    }
    return perMillilitre(PlainDecimal.parse(plain.substring(0, split)), plain.substring(split));
  }

  private static Amount perMillilitre(BigDecimal figure, String unit) {
    String plain = unit.strip();
    int slash = plain.indexOf('/');
    String below = slash < 0 ? "" : plain.substring(slash + 1).strip();
    DoseUnit mass = DoseUnit.of((slash < 0 ? plain : plain.substring(0, slash)).strip());
    return switch (below) {
      case "mL", "ml" -> new Amount(figure, mass);
      case "100 mL", "100mL", "dL" -> new Amount(figure.scaleByPowerOfTen(-2), mass);
      case "L" -> new Amount(figure.scaleByPowerOfTen(-3), mass);
      default -> throw new IllegalArgumentException("'" + unit + "' is no amount per mL");
    };
  }

  private Optional<BigDecimal> hours(JsonNode every, String key) {
    if (!every.isObject()) {
      return Optional.empty();
    }
    BigDecimal count = number(every, "value").orElse(BigDecimal.ONE);
    if (count.signum() <= 0) {
      throw fault(key, "an interval of " + PlainDecimal.print(count) + " is not above 0");
    }
    String unit = text(every, "unit").orElseThrow(() -> fault(key + "/unit", "is missing"));
    int hours =
        switch (unit) {
          case "hour", "hours", "h" -> 1;
          case "day", "days", "d" -> HOURS_A_DAY;
          case "week", "weeks", "wk" -> HOURS_A_WEEK;
          case "month", "months", "mo" -> Order.HOURS_A_MONTH;
          default -> throw fault(key + "/unit", "'" + unit + "' is not hour, day, week or month");
        };
    return Optional.of(count.multiply(BigDecimal.valueOf(hours)));
  }

  private static Route route(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "oral", "po", "by mouth" -> Route.ORAL;
      case "iv", "intravenous" -> Route.INTRAVENOUS;
      case "sc", "subcutaneous", "subcut" -> Route.SUBCUTANEOUS;
      case "im", "intramuscular" -> Route.INTRAMUSCULAR;
      case "intrathecal", "it" -> Route.INTRATHECAL;
      case "extracorporeal", "apheresis" -> Route.EXTRACORPOREAL;
      default -> Route.OTHER;
    };
  }

  private static Sex sex(String word) {
    return switch (word) {
      case "female", "F", "f" -> Sex.FEMALE;
      case "male", "M", "m" -> Sex.MALE;
      default -> Sex.UNKNOWN;
    };
  }

  private static Optional<Metaboliser> metaboliser(String word) {
    return switch (word) {
      case "normal" -> Optional.of(Metaboliser.NORMAL);
      case "intermediate" -> Optional.of(Metaboliser.INTERMEDIATE);
      case "low", "poor", "absent" -> Optional.of(Metaboliser.POOR);
      default -> Optional.empty();
    };
  }

  private static Optional<OrderUnit> unit(String symbol) {
    try {
      return Optional.of(OrderUnit.of(symbol));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private JsonNode object(JsonNode json, String key) {
    JsonNode at = json.path(key);
    if (!at.isObject()) {
      throw fault(key, "an object was expected");
    }
    return at;
  }

  private JsonNode list(JsonNode json, String key) {
    JsonNode at = json.path(key);
    if (!at.isMissingNode() && !at.isNull() && !at.isArray()) {
      throw fault(key, "a list was expected");
    }
    return at;
  }

  private List<String> texts(JsonNode json, String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode at : list(json, key)) {
      if (!at.isTextual()) {
        throw fault(key, at + " is no text");
      }
      texts.add(at.asText());
    }
    return texts;
  }

  private SortedSet<String> words(JsonNode json, String key) {
    SortedSet<String> words = new TreeSet<>();
    texts(json, key).forEach(word -> words.add(word.strip()));
    return words;
  }

  private Optional<String> text(JsonNode json, String key) {
    JsonNode at = json.path(key);
    if (at.isMissingNode() || at.isNull()) {
      return Optional.empty();
    }
    if (!at.isTextual()) {
      throw fault(key, at + " is no text");
    }
    return Optional.of(at.asText());
  }

  private <T> Optional<T> value(JsonNode json, String key, Function<String, T> reading) {
    return text(json, key).map(text -> made(key, () -> reading.apply(text)));
  }

  private <T> T made(String key, Supplier<T> making) {
    try {
      return making.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw fault(key, String.valueOf(e.getMessage()));
    }
  }

  private Optional<BigDecimal> number(JsonNode json, String key) {
    JsonNode at = json.path(key);
    if (at.isMissingNode() || at.isNull()) {
      return Optional.empty();
    }
    if (!at.isNumber()) {
      throw fault(key, at + " is no number");
    }
    return Optional.of(made(key, () -> PlainDecimal.parse(at.decimalValue().toPlainString())));
  }

  private Optional<Integer> whole(JsonNode json, String key) {
    return number(json, key)
        .map(
            value -> {
              try {
                return value.intValueExact();
              } catch (ArithmeticException e) {
                throw fault(key, PlainDecimal.print(value) + " is no whole number");
              }
            });
  }

  private Optional<LocalDate> date(JsonNode json, String key) {
    return value(json, key, LocalDate::parse);
  }

  private Optional<LocalDate> past(Optional<LocalDate> date, LocalDate today, String key) {
    if (date.filter(day -> day.isAfter(today)).isPresent()) {
      throw fault(key, date.get() + " is after today, " + today);
    }
    return date;
  }

  private InputException fault(String key, String problem) {
    return new InputException(name + ", key '" + key + "': " + problem);
  }
}
