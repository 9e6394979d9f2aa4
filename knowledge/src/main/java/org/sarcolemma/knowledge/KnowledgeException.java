package org.sarcolemma.knowledge;

/** A knowledge file that cannot be read: one line saying what, where and what was expected. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Names the file, the place in it and what is wrong. */
  public KnowledgeException(String file, String place, String problem) {
    super(file + (place.isEmpty() ? "" : ", " + place) + ": " + problem);
  }

  /** Names the file and carries the reader's own complaint. */
  public KnowledgeException(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
