package org.sarcolemma.interchange.fhir;

import java.util.Optional;
import java.util.Set;

/** Whether the state a record gives itself lets it be used (SR-18). */
final class Status {
  private static final Set<String> FINAL =
      Set.of("final", "amended", "corrected", "appended", "completed");
  private static final String VERIFICATION =
      "http://terminology.hl7.org/CodeSystem/condition-ver-status";
  private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";

  private Status() {}

  static String of(Element resource) {
    return resource.text("status").orElse("not told");
  }

  /** Ordered and taken in, and no result yet. */
  static boolean registered(Element result) {
    return of(result).equals("registered");
  }

  /** Under way: registered, or told before it is final. */
  static boolean unfinished(Element result) {
    return registered(result) || of(result).equals("preliminary");
  }

  /** A result counts once it is final. */
  static void result(Element result) {
    one(result, FINAL);
  }

  /** Refuses every status but some. */
  static void one(Element resource, Set<String> accepted) {
    String status = of(resource);
    if (!accepted.contains(status)) {
      throw new Unusable("status " + Shown.text(status));
    }
  }

  /** Whether a condition was looked for and excluded; else it is there. */
  static boolean refuted(Element condition) {
    String verified = coded(condition, "verificationStatus", VERIFICATION);
    switch (verified) {
      case "refuted" -> {
        return true;
      }
      case "confirmed", "" -> {
        // a record that keeps no such status has its problems listed because they are there
      }
      default -> throw new Unusable("not confirmed: " + Shown.text(verified));
    }
    refuseOver(condition);
    return false;
  }

  /**
   * Refuses what is over.
   *
   * @throws Unusable when the condition is over
   */
  static void refuseOver(Element condition) {
    String clinical = coded(condition, "clinicalStatus", CLINICAL);
    boolean over = condition.keys().stream().anyMatch(key -> key.startsWith("abatement"));
    if (over || !Set.of("", "active", "recurrence", "relapse").contains(clinical)) {
      throw new Unusable(
          "over ("
              + Shown.text(clinical.isEmpty() ? "abated" : clinical)
              + "): whether it belonged to this illness is for the clinician to say");
    }
  }

  private static String coded(Element condition, String key, String system) {
    if (!condition.has(key)) {
      return "";
    }
    Optional<String> code = condition.code(key, system);
    return code.orElseThrow(() -> new Unusable(key + " is coded in an unknown system"));
  }
}
