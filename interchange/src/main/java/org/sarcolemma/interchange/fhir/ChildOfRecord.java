package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.Used;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodedConcept;
import org.sarcolemma.patient.Sex;

/**
 * What a FHIR record tells of a child who is to be given a drug: birth, sex, weight and height with
 * their days, allergies, drugs taken now. In the words of a plan file, so that the same reader
 * checks them.
 *
 * @param child the child as in a plan file
 * @param used what was taken, with its day
 * @param notUsed weights, heights, allergies and drugs that were not, and why
 */
public record ChildOfRecord(ObjectNode child, List<Used> used, List<NotUsed> notUsed) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> DRUGS =
      Set.of("MedicationRequest", "MedicationStatement", "MedicationAdministration");

  /** A size of the child. */
  private record Size(String item, BigDecimal value, Optional<PartialDate> on, boolean measured) {
    LocalDate day() {
      return on.map(PartialDate::last).orElse(LocalDate.MIN);
    }
  }

  /** Copies its lists. */
  public ChildOfRecord {
    used = List.copyOf(used);
    notUsed = List.copyOf(notUsed);
  }

  /**
   * Reads one record.
   *
   * @param name what the input is called, for messages
   * @param today day on which dates are judged to lie in the future
   * @throws org.sarcolemma.interchange.InputException as {@link FhirReader#read}
   */
  public static ChildOfRecord read(String name, ObjectNode json, CodeBook codes, LocalDate today) {
    Resources resources = Resources.of(name, json);
    References references = new References(resources.all());
    OneChild one = new OneChild(name, resources.all(), references);
    return new Reading(codes, today).of(resources, one);
  }

  /** One reading of one record. */
  private static final class Reading {
    private final CodeBook codes;
    private final LocalDate today;
    private final ObjectNode child = JsonNodeFactory.instance.objectNode();
    private final List<Used> used = new ArrayList<>();
    private final List<NotUsed> notUsed = new ArrayList<>();
    private final List<Size> weights = new ArrayList<>();
    private final List<Size> heights = new ArrayList<>();
    private final Set<String> allergies = new TreeSet<>();
    private final Set<String> drugs = new TreeSet<>();

    Reading(CodeBook codes, LocalDate today) {
      this.codes = codes;
      this.today = today;
    }

    ChildOfRecord of(Resources resources, OneChild one) {
      one.patient().ifPresent(patient -> attempt(patient, () -> person(patient)));
      for (Resource resource : resources.all()) {
        attempt(resource, () -> resource(resource, one));
      }
      size(weights, "weight", "weightKg", "weightDate", "previousWeightKg", "kg");
      size(heights, "height", "heightCm", "heightDate", "previousHeightCm", "cm");
      ArrayNode words = child.putArray("allergies");
      allergies.forEach(words::add);
      ArrayNode taken = child.putArray("medications");
      drugs.forEach(taken::add);
      return new ChildOfRecord(child, used, notUsed);
    }

    private void attempt(Resource resource, Runnable reading) {
      try {
        if (resource.json().has("modifierExtension") || resource.json().has("implicitRules")) {
          throw new Unusable("carries an extension that may change its meaning");
        }
        reading.run();
      } catch (Unusable reason) {
        notUsed.add(new NotUsed(resource.name(), reason.reason()));
      }
    }

    private void person(Resource patient) {
      Element element = patient.element();
      element
          .date("birthDate")
          .ifPresent(
              birth ->
                  new Person(Optional.of(birth), Sex.UNKNOWN)
                      .at(new PartialDate(today, today))
                      .ifPresent(
                          age -> {
                            child.put(
                                "ageYears",
                                BigDecimal.valueOf(age.years()).setScale(2, RoundingMode.DOWN));
                            used.add(new Used(patient.name(), "born", birth.printed()));
                          }));
      String gender = element.text("gender").orElse("");
      if (gender.equals("female") || gender.equals("male")) {
        child.put("sex", gender);
      }
    }

    private void resource(Resource resource, OneChild one) {
      Element element = resource.element();
      if (resource.type().equals("Observation")) {
        Optional<CodedConcept> size = sizeCode(element);
        if (size.isPresent()) {
          one.guard(resource);
          Status.result(element);
          measured(resource, size.get());
        }
      } else if (resource.type().equals("AllergyIntolerance")) {
        one.guard(resource);
        allergy(resource);
      } else if (DRUGS.contains(resource.type())) {
        one.guard(resource);
        Status.one(element, Set.of("active", "in-progress"));
        if (element.flag("doNotPerform").orElse(false)) {
          throw new Unusable("asks not to give it");
        }
        named(resource, "medicationCodeableConcept", drugs, "takes ");
      }
    }

    private Optional<CodedConcept> sizeCode(Element element) {
      return element.codings("code").stream()
          .flatMap(coding -> codes.concept(coding.system(), coding.code()).stream())
          .filter(c -> c.label().startsWith("Body weight") || c.label().startsWith("Body height"))
          .findFirst();
    }

    private void measured(Resource resource, CodedConcept concept) {
      Optional<Result.Figure> told = new Result(resource.element(), codes).figure();
      Result.Figure figure = told.orElseThrow(() -> new Unusable("no figure with a unit"));
      if (!figure.comparator().isEmpty()) {
        throw new Unusable("'" + figure.printed() + "' is a limit, not a measurement");
      }
      Optional<PartialDate> on = Dates.of(resource.element());
      if (on.filter(date -> date.first().isAfter(today)).isPresent()) {
        throw new Unusable("dated after today");
      }
      boolean weight = concept.label().startsWith("Body weight");
      BigDecimal value =
          switch (figure.unit()) {
            case "kg", "cm" -> figure.value();
            case "g" -> figure.value().divide(THOUSAND);
            case "m" -> figure.value().multiply(HUNDRED);
            default -> throw wrongUnit(figure, weight);
          };
      if (weight != Set.of("kg", "g").contains(figure.unit())) {
        throw wrongUnit(figure, weight);
      }
      boolean measured = concept.label().contains("measured");
      (weight ? weights : heights).add(new Size(resource.name(), value, on, measured));
    }

    private static Unusable wrongUnit(Result.Figure figure, boolean weight) {
      return new Unusable(
          "'"
              + figure.printed()
              + "' is not in "
              + (weight ? "kg or g" : "cm or m")
              + " by its UCUM code: it is not converted, weigh or measure again");
    }

    /** The newest counts; where the newest day has two that differ, none does. */
    private void size(
        List<Size> sizes, String what, String key, String dayKey, String beforeKey, String unit) {
      if (sizes.isEmpty()) {
        return;
      }
      List<Size> newest = new ArrayList<>(sizes);
      newest.sort(Comparator.comparing(Size::day).reversed().thenComparing(Size::item));
      Size first = newest.get(0);
      List<Size> sameDay = newest.stream().filter(s -> s.day().equals(first.day())).toList();
      if (sameDay.stream().anyMatch(s -> s.value().compareTo(first.value()) != 0)) {
        sameDay.forEach(
            s ->
                notUsed.add(
                    new NotUsed(s.item(), "two figures of one day differ; " + what + " is open")));
        return;
      }
      child.put(key, first.value());
      first.on().filter(PartialDate::isDay).ifPresent(d -> child.put(dayKey, d.printed()));
      if (what.equals("weight") && first.measured()) {
        child.put("weightOrigin", "measured");
      }
      String date = first.on().map(PartialDate::printed).orElse("");
      used.add(
          new Used(first.item(), what + " " + first.value().toPlainString() + " " + unit, date));
      boolean told = false;
      for (Size size : newest.subList(sameDay.size(), newest.size())) {
        if (told || size.on().isEmpty()) {
          notUsed.add(new NotUsed(size.item(), "a newer " + what + " counts"));
        } else {
          child.put(beforeKey, size.value());
          String day = size.on().map(PartialDate::printed).orElse("");
          used.add(new Used(size.item(), what + " before", day));
          told = true;
        }
      }
    }

    private void allergy(Resource resource) {
      Element element = resource.element();
      boolean over = is(element, "clinicalStatus", Set.of("inactive", "resolved"));
      if (over || is(element, "verificationStatus", Set.of("refuted", "entered-in-error"))) {
        throw new Unusable("no allergy of today: over, refuted or entered in error");
      }
      named(resource, "code", allergies, "allergy: ");
    }

    private static boolean is(Element element, String key, Set<String> words) {
      return element.codings(key).stream().map(Coding::code).anyMatch(words::contains);
    }

    /** Every name a record gives it; more names find more objections, never fewer. */
    private void named(Resource resource, String key, Set<String> into, String lead) {
      Set<String> names = new TreeSet<>();
      Element element = resource.element();
      element.child(key).flatMap(concept -> concept.text("text")).ifPresent(names::add);
      for (Coding coding : element.codings(key)) {
        codes
            .concept(coding.system(), coding.code())
            .map(CodedConcept::label)
            .ifPresent(names::add);
        names.add(coding.display());
      }
      names.removeIf(String::isBlank);
      if (names.isEmpty()) {
        throw new Unusable("has no name and no known code: ask what it is");
      }
      names.forEach(name -> into.add(Shown.text(name)));
      String date = "";
      try {
        date = Dates.of(element).map(PartialDate::printed).orElse("");
      } catch (Unusable undated) {
        notUsed.add(new NotUsed(resource.name() + ", date", undated.reason()));
      }
      used.add(new Used(resource.name(), lead + Shown.text(String.join(", ", names)), date));
    }
  }
}
