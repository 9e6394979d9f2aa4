package org.sarcolemma.knowledge.sections;

import java.util.List;

/**
 * One page to read, for example on muscle pathology.
 *
 * @param id stable id, part of its address
 * @param title for people
 * @param lead what to take home
 * @param names terms that hold digits and are no figures, for example {@code p62}
 * @param parts its parts, in reading order
 */
public record Section(
    String id, String title, String lead, List<String> names, List<SectionPart> parts) {
  /** Copies its lists. */
  public Section {
    names = List.copyOf(names);
    parts = List.copyOf(parts);
  }
}
