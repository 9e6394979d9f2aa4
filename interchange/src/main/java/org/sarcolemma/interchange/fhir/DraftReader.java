package org.sarcolemma.interchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.OrderWords;
import org.sarcolemma.treatment.order.Order;
import org.sarcolemma.treatment.regimen.Route;

/**
 * Reads a MedicationRequest that somebody is writing into an {@link Order}. A drug whose code is
 * not known here is no order of ours. What cannot be read of a known drug is named.
 */
public final class DraftReader {
  private static final Set<String> OVER =
      Set.of("cancelled", "entered-in-error", "stopped", "completed", "on-hold");

  private final CodeBook codes;
  private final OrderWords words;
  private final DrugNames names;

  /** A reader with the codes it understands. */
  public DraftReader(CodeBook codes, OrderWords words) {
    this.codes = codes;
    this.words = words;
    this.names = new DrugNames(codes);
  }

  /**
   * Reads one order.
   *
   * @param request a MedicationRequest
   * @param besides other resources it may refer to, such as a Medication
   * @return empty when it orders no drug known here, or orders nothing
   */
  public Optional<Draft> read(ObjectNode request, List<ObjectNode> besides) {
    Resource resource = Resource.of(request, "");
    Element element = resource.element();
    Set<String> known;
    try {
      if (OVER.contains(Status.of(element)) || element.flag("doNotPerform").orElse(false)) {
        return Optional.empty();
      }
      known = names.of(codings(request, element, besides));
    } catch (Unusable reason) {
      return Optional.empty();
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<String> unread = new ArrayList<>();
    Dosage dosage = dosage(element, unread);
    Optional<Route> route = route(element, unread);
    Optional<String> drug = DrugNames.one(known, route);
    if (drug.isEmpty()) {
      unread.add("which drug it is, for the codes name several: " + String.join(", ", known));
    }
    unread.addAll(dosage.unread());
    return Optional.of(
        new Draft(
            resource.typeAndId(),
            request,
            new Order(
                drug.orElse(known.iterator().next()),
                dosage.amount(),
                dosage.unit(),
                Optional.empty(),
                route,
                dosage.everyHours(),
                dosage.once(),
                dosage.doses(),
                dosage.start(),
                dosage.infusionHours(),
                notes(request)),
            unread));
  }

  private Dosage dosage(Element element, List<String> unread) {
    for (String modifier : List.of("implicitRules", "modifierExtension")) {
      if (element.has(modifier)) {
        return Dosage.nothing("the order carries " + modifier + ", which may change its meaning");
      }
    }
    try {
      return Dosage.of(element.list("dosageInstruction"), codes);
    } catch (Unusable reason) {
      unread.add("the dosage: " + reason.reason());
      return Dosage.nothing("the dose, for the dosage could not be read");
    }
  }

  private static List<Coding> codings(
      ObjectNode request, Element element, List<ObjectNode> besides) {
    if (element.has("medicationCodeableConcept")) {
      return element.codings("medicationCodeableConcept");
    }
    String address = element.child("medicationReference").map(References::address).orElse("");
    List<ObjectNode> where = new ArrayList<>(besides);
    for (JsonNode inner : request.path("contained")) {
      if (inner instanceof ObjectNode contained) {
        where.add(contained);
      }
    }
    for (ObjectNode medication : where) {
      String id = medication.path("id").asText("");
      boolean meant =
          !id.isEmpty() && (address.equals("#" + id) || address.endsWith("Medication/" + id));
      if (meant && medication.path("resourceType").asText().equals("Medication")) {
        return new Element(medication).codings("code");
      }
    }
    return List.of();
  }

  private Optional<Route> route(Element element, List<String> unread) {
    try {
      List<Element> lines = element.list("dosageInstruction");
      if (lines.isEmpty()) {
        return Optional.empty();
      }
      List<Coding> codings = lines.get(0).codings("route");
      for (Coding coding : codings) {
        Optional<String> known =
            codes.isSystem(coding.system(), "SNOMEDCT")
                ? words.route("SNOMEDCT", coding.code())
                : Optional.empty();
        if (known.isPresent()) {
          return known.map(word -> Route.valueOf(word.toUpperCase(Locale.ROOT)));
        }
      }
      if (!codings.isEmpty()) {
        unread.add("the route, for its code is not known here");
      }
    } catch (Unusable reason) {
      unread.add("the route: " + reason.reason());
    }
    return Optional.empty();
  }

  /** Words of an order; only those about a taper are read, by the checks. */
  private static String notes(ObjectNode request) {
    StringBuilder notes = new StringBuilder();
    for (JsonNode line : request.path("dosageInstruction")) {
      notes.append(line.path("text").asText("")).append(' ');
    }
    for (JsonNode note : request.path("note")) {
      notes.append(note.path("text").asText("")).append(' ');
    }
    return notes.toString().strip();
  }
}
