package org.sarcolemma.interchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Day;
import org.sarcolemma.screening.Entry;

/** Drugs ordered, said to be taken, or given. */
final class ChartDrugs implements ChartReader.Lines {
  private static final Set<Asked.Kind> KINDS = EnumSet.of(Asked.Kind.DRUG);
  private static final Set<String> TAKEN_NOW = Set.of("active", "in-progress");
  private static final Set<String> TAKEN = Set.of("active", "in-progress", "completed", "stopped");
  private static final Map<String, BigDecimal> MILLIGRAMS =
      Map.of("mg", BigDecimal.ONE, "g", new BigDecimal("1000"), "ug", new BigDecimal("0.001"));
  private static final String PER_SQUARE_METRE = "/m2";

  private final Asked asked;
  private final CodeBook codes;
  private final MedicationCodes medications;

  ChartDrugs(Asked asked, CodeBook codes, References references) {
    this.asked = asked;
    this.codes = codes;
    this.medications = new MedicationCodes(references);
  }

  @Override
  public List<Entry> read(Resource resource, Day when) {
    Element element = resource.element();
    List<Asked.Thing> drugs = asked.of(medications.of(resource, element), KINDS);
    if (drugs.isEmpty()) {
      return List.of();
    }
    TreatmentReader.refuseProposals(element);
    Status.one(element, TAKEN);
    boolean given = resource.type().equals("MedicationAdministration");
    boolean current = !given && TAKEN_NOW.contains(Status.of(element));
    List<Element> dosages = dosages(element);
    List<Entry> entries = new ArrayList<>();
    for (Asked.Thing drug : drugs) {
      entries.add(
          new Entry.Drug(
              drug.key(),
              when,
              given ? Optional.empty() : stop(element, dosages, current),
              current,
              given,
              Timing.perWeek(dosages),
              given ? dose(dosages) : Optional.empty(),
              resource.name()));
    }
    return entries;
  }

  private static List<Element> dosages(Element drug) {
    if (drug.has("dosageInstruction")) {
      return drug.list("dosageInstruction");
    }
    // a list in a statement, one object in an administration
    try {
      return drug.child("dosage").map(List::of).orElse(List.of());
    } catch (Unusable e) {
      return drug.list("dosage");
    }
  }

  private static Optional<Day> stop(Element drug, List<Element> dosages, boolean current) {
    List<Element> periods = new ArrayList<>();
    drug.child("effectivePeriod").ifPresent(periods::add);
    drug.child("dispenseRequest")
        .flatMap(dispense -> dispense.child("validityPeriod"))
        .ifPresent(periods::add);
    for (Element dosage : dosages) {
      dosage
          .child("timing")
          .flatMap(timing -> timing.child("repeat"))
          .flatMap(repeat -> repeat.child("boundsPeriod"))
          .ifPresent(periods::add);
    }
    Optional<Day> told =
        periods.stream()
            .flatMap(period -> period.date("end").stream())
            .map(ChartReader::day)
            .max(Day::compareTo);
    return told.or(() -> current ? Optional.empty() : Optional.of(Day.NOT_TOLD));
  }

  private Optional<Entry.Amount> dose(List<Element> dosages) {
    return dosages.stream()
        .flatMap(dosage -> dosage.child("dose").stream())
        .findFirst()
        .flatMap(this::amount);
  }

  private Optional<Entry.Amount> amount(Element quantity) {
    String unit = quantity.text("code").orElse("");
    boolean area = unit.endsWith(PER_SQUARE_METRE);
    String mass = area ? unit.substring(0, unit.length() - PER_SQUARE_METRE.length()) : unit;
    BigDecimal factor = MILLIGRAMS.get(mass);
    boolean ucum = codes.isSystem(quantity.text("system").orElse(""), "UCUM");
    return factor == null || !ucum
        ? Optional.empty()
        : quantity
            .number("value")
            .filter(value -> value.signum() > 0)
            .map(value -> new Entry.Amount(value.multiply(factor), area));
  }
}
