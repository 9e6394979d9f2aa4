package org.sarcolemma.server.page;

import java.util.List;
import org.sarcolemma.knowledge.sections.Section;

/**
 * Where to begin reading.
 *
 * @param shell what surrounds it
 * @param sections every page to read
 */
public record SectionIndexPage(Shell shell, List<Section> sections) {
  /** Copies its list. */
  public SectionIndexPage {
    sections = List.copyOf(sections);
  }
}
