package org.sarcolemma.server.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.Age;
import org.sarcolemma.patient.AgeGroup;

/**
 * The published patients offered on the start page, youngest first: an order that tells nothing.
 */
public final class PublishedChildren {
  private final Map<String, PublishedChild> byId = new LinkedHashMap<>();

  /** Keeps patients in the order of their age, then of their label and id. */
  public PublishedChildren(List<PublishedChild> published) {
    List<PublishedChild> ordered = new ArrayList<>(published);
    ordered.sort(
        Comparator.<PublishedChild>comparingDouble(
                child -> child.patient().onset().map(Age::years).orElse(Double.MAX_VALUE))
            .thenComparing(PublishedChild::label)
            .thenComparing(PublishedChild::id));
    ordered.forEach(child -> byId.put(child.id(), child));
  }

  /**
   * The individual patients of the shipped case file of whom enough is known, as they were known at
   * the work-up.
   *
   * @param knowledge how the words of the file are read
   */
  public static PublishedChildren load(Knowledge knowledge) {
    return new PublishedChildren(PublishedCases.shipped(knowledge));
  }

  /** No published patients. */
  public static PublishedChildren none() {
    return new PublishedChildren(List.of());
  }

  /** The patient with an id. */
  public Optional<PublishedChild> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Those whose illness began in childhood. */
  public List<PublishedChild> children() {
    return byId.values().stream()
        .filter(child -> child.patient().ageGroup() == AgeGroup.CHILD)
        .toList();
  }

  /** Adults, and those whose age is not told: outside the evidence of this software. */
  public List<PublishedChild> others() {
    return byId.values().stream()
        .filter(child -> child.patient().ageGroup() != AgeGroup.CHILD)
        .toList();
  }
}
