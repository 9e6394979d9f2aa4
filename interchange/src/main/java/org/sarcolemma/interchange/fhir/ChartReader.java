package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.patient.Sex;
import org.sarcolemma.screening.Chart;
import org.sarcolemma.screening.Day;
import org.sarcolemma.screening.Entry;

/**
 * Reads what screens ask for out of the FHIR R4 record of one patient: a bundle or one resource. It
 * keeps the rules of {@link FhirReader}: codes with their system, nothing that is entered in error,
 * refuted, about a relative or about somebody else. A diagnosis, which is no input to the
 * probabilities, is what a screen starts from, so here it is read.
 *
 * <pre>{@code
 * ChartReader charts = new ChartReader(codes, ScreenFile.asked(KnowledgeSource.shipped()));
 * List<Hit> hits = screens.evaluate(charts.read("record.json", bundle).chart(), today);
 * }</pre>
 */
public final class ChartReader {

  private final CodeBook codes;
  private final Asked asked;

  /**
   * A reader of what some screens ask.
   *
   * @param wanted members of the groups of the screens
   */
  public ChartReader(CodeBook codes, Set<String> wanted) {
    this.codes = codes;
    this.asked = new Asked(codes, wanted);
  }

  /** Reads one of the types that tell a screen something. */
  interface Lines {
    /**
     * The lines a resource tells; empty when no screen asks for it.
     *
     * @throws Unusable when a screen asks for it and it cannot be used
     */
    List<Entry> read(Resource resource, Day when);
  }

  /**
   * What a code tells screens, in their words: diagnoses, findings, drugs, examinations, {@code ck}
   * and so on; empty when no screen asks for it.
   */
  public List<String> keys(String uri, String code) {
    return asked.of(uri, code).stream().map(Asked.Thing::key).toList();
  }

  /**
   * Reads one record.
   *
   * @param name what the input is called, for messages
   * @throws org.sarcolemma.interchange.InputException when it is no bundle of a record of today, or
   *     holds the records of two patients
   */
  public ReadChart read(String name, ObjectNode json) {
    Resources resources = Resources.of(name, json);
    References references = new References(resources.all());
    OneChild child = new OneChild(name, resources.all(), references);
    List<NotUsed> notUsed = new ArrayList<>(resources.notUsed());
    Map<String, Lines> readers = readers(references);
    Optional<Resource> patient = child.patient();
    Person person = patient.map(p -> person(p, notUsed)).orElse(Person.unknown());
    List<Entry> entries = new ArrayList<>();
    for (Resource resource : resources.all()) {
      Lines reader = readers.get(resource.type());
      if (reader != null) {
        try {
          entries.addAll(lines(resource, reader, child, person));
        } catch (Unusable reason) {
          notUsed.add(new NotUsed(resource.name(), reason.reason()));
        }
      }
    }
    return new ReadChart(
        new Chart(
            patient.map(Resource::id).orElse(""),
            person.birth().map(ChartReader::day),
            person.sex(),
            patient.filter(ChartReader::deceased).isPresent(),
            entries),
        notUsed.stream().distinct().toList());
  }

  private Map<String, Lines> readers(References references) {
    ChartConditions conditions = new ChartConditions(asked);
    ChartDrugs drugs = new ChartDrugs(asked, codes, references);
    ChartTests tests = new ChartTests(asked);
    return Map.of(
        "Condition", conditions,
        "Observation", new ChartObservations(asked, codes),
        "DiagnosticReport", tests,
        "Procedure", tests,
        "ServiceRequest", tests,
        "MedicationRequest", drugs,
        "MedicationStatement", drugs,
        "MedicationAdministration", drugs);
  }

  private static List<Entry> lines(Resource resource, Lines reader, OneChild child, Person person) {
    Optional<PartialDate> date = Dates.of(resource.element());
    List<Entry> entries = reader.read(resource, date.map(ChartReader::day).orElse(Day.NOT_TOLD));
    if (!entries.isEmpty()) {
      // asked last, so that only what matters is reported as not used
      child.guard(resource);
      Modifiers.refuse(resource);
      if (date.filter(person::beforeBirth).isPresent()) {
        throw new Unusable("dated before the child was born");
      }
    }
    return entries;
  }

  private static Person person(Resource patient, List<NotUsed> notUsed) {
    Element element = patient.element();
    Optional<PartialDate> birth = Optional.empty();
    try {
      birth = element.date("birthDate");
    } catch (Unusable reason) {
      notUsed.add(new NotUsed(patient.name() + ", birthDate", reason.reason()));
    }
    return new Person(birth, sex(element));
  }

  private static Sex sex(Element patient) {
    try {
      return switch (patient.text("gender").orElse("")) {
        case "female" -> Sex.FEMALE;
        case "male" -> Sex.MALE;
        default -> Sex.UNKNOWN;
      };
    } catch (Unusable e) {
      return Sex.UNKNOWN;
    }
  }

  /** Dead when a date of death is told, or it is said so. */
  private static boolean deceased(Resource patient) {
    Element element = patient.element();
    return element.has("deceasedDateTime")
        || (element.has("deceasedBoolean") && patient.json().path("deceasedBoolean").asBoolean());
  }

  static Day day(PartialDate date) {
    return new Day(date.first(), date.last());
  }
}
