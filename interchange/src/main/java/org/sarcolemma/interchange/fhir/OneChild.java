package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.interchange.InputException;

/**
 * Whose record it is (SR-19). A record of two patients is refused unless everything told is about
 * one of them; what is about somebody else, or does not say about whom, is not used.
 */
final class OneChild {
  private static final String PATIENT = "Patient";

  /** Types that tell facts, with the element that names the patient. */
  private static final Map<String, String> SUBJECT = new TreeMap<>();

  static {
    for (String type :
        List.of(
            "Condition",
            "DiagnosticReport",
            "MedicationAdministration",
            "MedicationRequest",
            "MedicationStatement",
            "Observation",
            "Procedure",
            "QuestionnaireResponse",
            "ServiceRequest")) {
      SUBJECT.put(type, "subject");
    }
    SUBJECT.put("AllergyIntolerance", "patient");
    SUBJECT.put("FamilyMemberHistory", "patient");
  }

  private final References references;
  private final IdentityHashMap<Resource, Optional<String>> whose = new IdentityHashMap<>();
  private final Map<String, Resource> byName = new LinkedHashMap<>();
  private final List<Resource> patients;
  private final String child;

  OneChild(String input, List<Resource> resources, References references) {
    this.references = references;
    this.patients = resources.stream().filter(r -> r.type().equals(PATIENT)).toList();
    resources.forEach(resource -> byName.putIfAbsent(resource.name(), resource));
    TreeSet<String> named = new TreeSet<>();
    for (Resource resource : resources) {
      if (tellsFacts(resource)) {
        who(resource).ifPresent(named::add);
      }
    }
    this.child = child(input, named);
  }

  static boolean tellsFacts(Resource resource) {
    return SUBJECT.containsKey(resource.type());
  }

  private String child(String input, Set<String> named) {
    if (patients.size() == 1) {
      return patients.get(0).name();
    }
    List<String> who = new ArrayList<>(named);
    boolean apart = patients.stream().map(Resource::name).distinct().count() == patients.size();
    if (!apart) {
      throw new InputException(input + ": holds two patients that no reference can tell apart");
    }
    if (patients.isEmpty() ? who.size() <= 1 : who.size() == 1 && isHere(who.get(0))) {
      return who.isEmpty() ? "" : who.get(0);
    }
    TreeSet<String> all = new TreeSet<>(named);
    patients.forEach(patient -> all.add(patient.name()));
    throw new InputException(
        input
            + ": holds the records of "
            + all.size()
            + " patients ("
            + String.join(", ", all)
            + "); the record of one child was expected");
  }

  private boolean isHere(String who) {
    return patients.stream().anyMatch(patient -> patient.name().equals(who));
  }

  /** The child's own resource, if it is in the input. */
  Optional<Resource> patient() {
    return patients.stream().filter(patient -> patient.name().equals(child)).findFirst();
  }

  /**
   * Refuses what is not about the child.
   *
   * @throws Unusable naming whom it is about
   */
  void guard(Resource resource) {
    Optional<String> who = who(resource);
    if (who.isEmpty()) {
      throw new Unusable("does not say whose it is");
    }
    if (!who.get().equals(child)) {
      throw new Unusable("is about another patient: " + who.get());
    }
  }

  /** Whom a resource names; a contained one that names nobody is about its container's patient. */
  private Optional<String> who(Resource resource) {
    Optional<String> known = whose.get(resource);
    if (known == null) {
      known = ask(resource);
      whose.put(resource, known);
    }
    return known;
  }

  private Optional<String> ask(Resource resource) {
    try {
      Optional<Element> reference =
          resource.element().child(SUBJECT.getOrDefault(resource.type(), "subject"));
      if (reference.isPresent()) {
        return named(resource, reference.get());
      }
    } catch (Unusable e) {
      return Optional.empty();
    }
    Resource container = byName.get(resource.container());
    return container == null || !tellsFacts(container) ? Optional.empty() : who(container);
  }

  private Optional<String> named(Resource resource, Element reference) {
    return references
        .resolve(resource, reference)
        .map(Resource::name)
        .or(() -> References.elsewhere(resource, reference));
  }
}
