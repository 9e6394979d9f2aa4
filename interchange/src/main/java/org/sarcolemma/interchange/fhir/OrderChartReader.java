package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.CodeMeaning;
import org.sarcolemma.knowledge.codes.OrderWords;
import org.sarcolemma.treatment.measure.Body;
import org.sarcolemma.treatment.order.Medication;
import org.sarcolemma.treatment.order.OrderChild;

/**
 * Reads from a record what the checks of an order ask: size, conditions, allergies, results and
 * drugs taken, each by its code and with its day (SR-09, SR-14, SR-18). The rules of whose record
 * it is and of what status lets a resource be used are those of {@link FhirReader}.
 */
public final class OrderChartReader {
  /** Earlier doses of it decide, and a list of orders does not tell them (SR-41). */
  private static final String HISTORY_UNKNOWN = "cyclophosphamide_history_unknown";

  private static final int DECIMALS = 3;
  private static final Set<String> TAKEN_NOW = Set.of("active", "in-progress");

  private final CodeBook codes;
  private final OrderWords words;
  private final DrugNames names;

  /** A reader with the codes it understands. */
  public OrderChartReader(CodeBook codes, OrderWords words) {
    this.codes = codes;
    this.words = words;
    this.names = new DrugNames(codes);
  }

  /**
   * Reads one record.
   *
   * @param name what the input is called, for messages
   * @param bundle the record
   * @param today the day of the check; what is dated later is not used
   * @throws org.sarcolemma.interchange.InputException when it holds the records of two patients
   */
  public OrderChart read(String name, ObjectNode bundle, LocalDate today) {
    Resources resources = Resources.of(name, bundle);
    References references = new References(resources.all());
    OneChild child = new OneChild(name, resources.all(), references);
    Ledger ledger = new Ledger(resources);
    Person person =
        child.patient().map(patient -> PersonReader.read(patient, ledger)).orElse(Person.unknown());
    Reading reading = new Reading(ledger, references, today);
    for (Resource resource : resources.all()) {
      if (OneChild.tellsFacts(resource)) {
        try {
          child.guard(resource);
          Optional<PartialDate> date = Dates.of(resource.element());
          if (date.filter(day -> day.first().isAfter(today)).isPresent()) {
            throw new Unusable("dated after today");
          }
          reading.one(new Source(resource, "", date));
        } catch (Unusable reason) {
          ledger.leave(resource, reason.reason());
        }
      }
    }
    return reading.chart(person);
  }

  private final class Reading {
    private final Ledger ledger;
    private final References references;
    private final LocalDate today;
    private final SizeReadings sizes;
    private final OrderResults results;
    private final TreeSet<String> conditions = new TreeSet<>(Set.of(HISTORY_UNKNOWN));
    private final List<String> allergies = new ArrayList<>();
    private final List<Medication> medications = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private boolean muscleDisease;

    Reading(Ledger ledger, References references, LocalDate today) {
      this.ledger = ledger;
      this.references = references;
      this.today = today;
      this.sizes = new SizeReadings(codes, words, ledger);
      this.results = new OrderResults(codes, words, ledger, today);
    }

    void one(Source source) {
      Element element = source.resource().element();
      if (element.has("modifierExtension") || element.has("implicitRules")) {
        throw new Unusable("carries an element that may change its meaning");
      }
      switch (source.resource().type()) {
        case "Observation" -> observation(source, element);
        case "Condition" -> condition(source, element);
        case "AllergyIntolerance" -> allergy(source, element);
        case "MedicationRequest", "MedicationStatement", "MedicationAdministration" ->
            medication(source, element);
        default -> throw new Unusable("says nothing that the check of an order asks");
      }
    }

    private void observation(Source source, Element element) {
      Status.result(element);
      List<String> keys = keys(element.codings("code"));
      if (element.has("focus")) {
        throw new Unusable("is about somebody or something else (focus)");
      }
      if (!sizes.take(source, element, keys) && !results.take(source, element, keys)) {
        throw new Unusable("says nothing that the check of an order asks");
      }
    }

    private List<String> keys(List<Coding> codings) {
      return codings.stream()
          .flatMap(coding -> codes.keys(coding.system(), coding.code()).stream())
          .distinct()
          .toList();
    }

    private void condition(Source source, Element element) {
      List<Coding> codings = element.codings("code");
      String verified = verified(element);
      boolean label =
          codings.stream()
              .flatMap(c -> codes.concept(c.system(), c.code()).stream())
              .anyMatch(concept -> concept.is(CodeMeaning.Kind.LABEL));
      // a suspected muscle disease is no condition of an order, but the reason to speak up
      muscleDisease |= label && !Set.of("refuted", "entered-in-error").contains(verified);
      if (Status.refuted(element)) {
        throw new Unusable("refuted");
      }
      List<String> told =
          keys(codings).stream().flatMap(key -> words.conditions(key).stream()).toList();
      if (told.isEmpty() && !label) {
        throw new Unusable("says nothing that the check of an order asks");
      }
      told.forEach(word -> ledger.use(source, word.replace('_', ' ')));
      if (label) {
        ledger.use(source, "a muscle disease among the problems");
      }
      conditions.addAll(told);
    }

    private String verified(Element element) {
      return element.codings("verificationStatus").stream()
          .map(Coding::code)
          .findFirst()
          .orElse("");
    }

    private void allergy(Source source, Element element) {
      String verified = verified(element);
      if (Set.of("refuted", "entered-in-error").contains(verified)) {
        throw new Unusable(verified);
      }
      List<Coding> clinical = element.codings("clinicalStatus");
      if (clinical.stream().anyMatch(c -> Set.of("inactive", "resolved").contains(c.code()))) {
        throw new Unusable("over");
      }
      if (element.text("type").filter("intolerance"::equals).isPresent()) {
        throw new Unusable("an intolerance, no allergy");
      }
      Set<String> known = names.of(element.codings("code"));
      if (known.isEmpty()) {
        if (drugAllergy(element)) {
          unread.add("an allergy of the record, for its code is not known here");
        }
        throw new Unusable("the substance has no code that is known here");
      }
      known.forEach(drug -> ledger.use(source, "allergy to " + drug.replace('_', ' ')));
      allergies.addAll(known);
    }

    private static boolean drugAllergy(Element element) {
      List<String> categories = element.texts("category");
      return categories.isEmpty()
          || categories.contains("medication")
          || categories.contains("biologic");
    }

    private void medication(Source source, Element element) {
      Status.one(element, TAKEN_NOW);
      String intent = element.text("intent").orElse("order");
      if (element.flag("doNotPerform").orElse(false)
          || Set.of("proposal", "plan", "option").contains(intent)) {
        throw new Unusable("not ordered");
      }
      List<Coding> codings =
          element.has("medicationCodeableConcept")
              ? element.codings("medicationCodeableConcept")
              : element
                  .child("medicationReference")
                  .flatMap(address -> references.resolve(source.resource(), address))
                  .map(drug -> drug.element().codings("code"))
                  .orElse(List.of());
      Set<String> known = names.of(codings);
      if (known.isEmpty()) {
        throw new Unusable("a drug whose code is not known here");
      }
      Dosage dosage = dosage(element);
      DrugNames.one(known, Optional.empty())
          .ifPresent(
              drug -> {
                ledger.use(source, "takes " + drug.replace('_', ' '));
                medications.add(
                    new Medication(drug, dosage.amount(), dosage.unit(), dosage.everyHours()));
              });
    }

    private Dosage dosage(Element element) {
      try {
        return Dosage.of(
            element.list(element.has("dosageInstruction") ? "dosageInstruction" : "dosage"), codes);
      } catch (Unusable reason) {
        return Dosage.nothing(reason.reason());
      }
    }

    OrderChart chart(Person person) {
      Optional<LocalDate> born = person.birth().filter(PartialDate::isDay).map(PartialDate::first);
      Body body = sizes.body(born.flatMap(this::years), person.sex());
      unread.addAll(sizes.unread());
      return new OrderChart(
          new OrderChild(
              body,
              conditions,
              allergies.stream().distinct().toList(),
              results.latest(),
              Optional.empty(),
              Optional.empty(),
              medications,
              List.of(),
              List.of()),
          born,
          muscleDisease,
          unread,
          ledger.used(),
          ledger.notUsed());
    }

    /** Completed years and the share of the running one, to the day. */
    private Optional<BigDecimal> years(LocalDate born) {
      if (born.isAfter(today)) {
        return Optional.empty();
      }
      long completed = ChronoUnit.YEARS.between(born, today);
      LocalDate birthday = born.plusYears(completed);
      long days = ChronoUnit.DAYS.between(birthday, today);
      long year = ChronoUnit.DAYS.between(birthday, born.plusYears(completed + 1));
      BigDecimal share =
          BigDecimal.valueOf(days).divide(BigDecimal.valueOf(year), DECIMALS, RoundingMode.DOWN);
      return Optional.of(BigDecimal.valueOf(completed).add(share))
          .filter(years -> years.compareTo(BigDecimal.valueOf(120)) <= 0);
    }
  }
}
