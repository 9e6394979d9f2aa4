package org.sarcolemma.registry.research;

import org.sarcolemma.registry.event.History;

/** De-identified phenopackets. */
public final class ResearchPackets {
  String write(String name, History history, Vocabulary words) {
    return name + history.child().length() + words.drugs().size();
  }
}
