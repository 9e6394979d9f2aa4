package org.sarcolemma.knowledge;

import java.io.IOException;
import java.io.InputStream;

/**
 * A whole knowledge base of two pages, without a fault: {@code small-knowledge} among the
 * resources.
 */
public final class SmallKnowledge {
  private SmallKnowledge() {}

  /** Its files. */
  public static KnowledgeSource source() {
    return name -> {
      try (InputStream in = SmallKnowledge.class.getResourceAsStream("/small-knowledge/" + name)) {
        if (in == null) {
          throw new KnowledgeException(name, "", "file is missing");
        }
        return in.readAllBytes();
      } catch (IOException e) {
        throw new KnowledgeException(name, "cannot be read", e);
      }
    };
  }

  /** The same, ready to be changed. */
  public static OverlaySource changed() {
    return new OverlaySource(source());
  }
}
