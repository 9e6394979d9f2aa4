package org.sarcolemma.interchange.fhir;

import java.util.List;
import java.util.Optional;

/** When something was seen, measured or ordered; else when it was recorded. */
final class Dates {
  private static final List<String> KEYS =
      List.of(
          "effectiveDateTime",
          "effectiveInstant",
          "effectivePeriod",
          "performedDateTime",
          "performedPeriod",
          "authoredOn",
          "authored",
          "recordedDate",
          "dateAsserted",
          "date",
          "issued",
          "onsetDateTime");

  private Dates() {}

  /**
   * The first that is told.
   *
   * @throws Unusable when one is no date
   */
  static Optional<PartialDate> of(Element resource) {
    for (String key : KEYS) {
      Optional<PartialDate> date =
          key.endsWith("Period")
              ? resource.child(key).flatMap(period -> period.date("start"))
              : resource.date(key);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }
}
