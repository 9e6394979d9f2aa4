package org.sarcolemma.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knowledge files with some of them changed, added or taken away. */
public final class OverlaySource implements KnowledgeSource {
  private final KnowledgeSource below;
  private final Map<String, byte[]> changed = new HashMap<>();
  private final Set<String> dropped = new HashSet<>();

  public OverlaySource(KnowledgeSource below) {
    this.below = below;
  }

  /** Puts a file in place of what was there, or where nothing was. */
  public OverlaySource with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts a file in place of what was there, or where nothing was. */
  public OverlaySource with(String name, byte[] bytes) {
    dropped.remove(name);
    changed.put(name, bytes.clone());
    return this;
  }

  /** Replaces the only occurrence of a text in a file. */
  public OverlaySource replacing(String name, String old, String by) {
    String text = text(name);
    int at = text.indexOf(old);
    if (at < 0 || text.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException(name + " does not hold exactly one '" + old + "'");
    }
    return with(name, text.replace(old, by));
  }

  /** Takes a file away. */
  public OverlaySource without(String name) {
    changed.remove(name);
    dropped.add(name);
    return this;
  }

  /** A file as text; empty when there is none. */
  public String text(String name) {
    try {
      return new String(read(name), StandardCharsets.UTF_8);
    } catch (KnowledgeException e) {
      return "";
    }
  }

  /** Names of the files that were added or changed. */
  public Set<String> changed() {
    return Set.copyOf(changed.keySet());
  }

  @Override
  public byte[] read(String name) {
    if (dropped.contains(name)) {
      throw new KnowledgeException(name, "", "file is missing");
    }
    byte[] bytes = changed.get(name);
    return bytes == null ? below.read(name) : bytes.clone();
  }
}
