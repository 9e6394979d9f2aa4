package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.fhir.Statement.Source;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.patient.Age;

/**
 * Reads a FHIR R4 bundle or single resource into a patient, with a ledger of every resource: used
 * and for what, or not used and why. What is read from where stands in {@code
 * docs/concepts/fhir.md}.
 */
public final class FhirReader {
  private static final String PATIENT = "Patient";

  /** Why types that tell facts of the child tell nothing for the diagnosis. */
  private static final Map<String, String> SILENT =
      Map.of(
          "AllergyIntolerance", "allergies are asked before a drug is given, not for the diagnosis",
          "Procedure", "says that something was done, not what it showed",
          "Medication", "names a drug; whether it is taken is told by what refers to it",
          "OperationOutcome", "the server reports a fault: data may be missing",
          "Bundle", "a bundle inside a bundle is not opened");

  private final Knowledge knowledge;
  private final Differential differential;
  private final CodeBook codes;
  private final boolean asksForLimits;

  /** A reader over one version of the knowledge. */
  public FhirReader(Knowledge knowledge, CodeBook codes) {
    this.knowledge = knowledge;
    this.differential = new Differential(knowledge);
    this.codes = codes;
    this.asksForLimits = knowledge.criteria().asks(Composition.CK_WITHIN_15_LIMITS);
  }

  /** Whether an input is FHIR, by its content. */
  public static boolean reads(ObjectNode json) {
    return json.has("resourceType");
  }

  /**
   * Reads one record.
   *
   * @param name what the input is called, for messages
   * @throws org.sarcolemma.interchange.InputException when it is no bundle of a record of today, or
   *     holds the records of two patients
   */
  public ReadPatient read(String name, ObjectNode json) {
    return read(name, json, Optional.empty());
  }

  /**
   * Reads one record.
   *
   * @param seenAt age when the child was seen; stands in for the onset where the record has neither
   *     an onset nor dates
   */
  public ReadPatient read(String name, ObjectNode json, Optional<Age> seenAt) {
    Resources resources = Resources.of(name, json);
    References references = new References(resources.all());
    OneChild child = new OneChild(name, resources.all(), references);
    Ledger ledger = new Ledger(resources);
    Transcript transcript = new Transcript(codes, ledger);
    Person person = child.patient().map(p -> person(p, ledger)).orElse(Person.unknown());
    TypeReaders readers = new TypeReaders(transcript, references, knowledge);
    for (Resource resource : resources.all()) {
      if (resource.type().equals(PATIENT)) {
        if (child.patient().filter(own -> own.name().equals(resource.name())).isEmpty()) {
          ledger.leave(resource, "another patient's record; nothing told here is about it");
        }
      } else {
        one(resource, child, person, readers, ledger);
      }
    }
    String id = child.patient().map(Resource::id).orElse("");
    return new Composition(knowledge, differential, asksForLimits, ledger)
        .patient(id, person, seenAt, transcript.statements());
  }

  private static Person person(Resource patient, Ledger ledger) {
    try {
      gate(patient, ledger);
      return PersonReader.read(patient, ledger);
    } catch (Unusable reason) {
      ledger.leave(patient, reason.reason());
      return Person.unknown();
    }
  }

  private static void one(
      Resource resource, OneChild child, Person person, TypeReaders readers, Ledger ledger) {
    if (SILENT.containsKey(resource.type()) || !OneChild.tellsFacts(resource)) {
      ledger.leave(resource, SILENT.getOrDefault(resource.type(), "tells nothing that is asked"));
      return;
    }
    Optional<PartialDate> date = Optional.empty();
    try {
      child.guard(resource);
      gate(resource, ledger);
      date = Dates.of(resource.element());
      if (date.filter(person::beforeBirth).isPresent()) {
        throw new Unusable("dated before the child was born");
      }
      readers.read(new Source(resource, "", date));
    } catch (Unusable reason) {
      ledger.leave(new Source(resource, "", date), reason.reason());
    }
  }

  /** What must be understood before anything else of a resource may be. */
  private static void gate(Resource resource, Ledger ledger) {
    for (String unknown : R4Elements.unknown(resource)) {
      ledger.leave(
          new Source(resource, "element " + Shown.text(unknown), Optional.empty()),
          "no element of FHIR R4");
    }
    for (String modifier : List.of("implicitRules", "modifierExtension")) {
      if (resource.json().has(modifier)) {
        throw new Unusable("carries " + modifier + ", which may change its meaning");
      }
    }
  }
}
