package org.sarcolemma.server.page;

import java.util.List;
import org.sarcolemma.knowledge.sections.Section;
import org.sarcolemma.server.section.SectionView;

/**
 * A page to read.
 *
 * @param shell what surrounds it
 * @param section what it shows
 * @param all every page to read, for the links between them
 */
public record SectionPage(Shell shell, SectionView section, List<Section> all) {
  /** Copies its list. */
  public SectionPage {
    all = List.copyOf(all);
  }
}
