package org.sarcolemma.screen;

import java.nio.file.Path;

/**
 * One file of an export.
 *
 * @param name path below the export folder, with forward slashes
 * @param path where it lies
 * @param bytes its size
 * @param form how it is written
 * @param type resource type of its first resource; empty when that cannot be told
 */
record ExportFile(String name, Path path, long bytes, Form form, String type) {
  /** How a file is written. */
  enum Form {
    /** A resource a line. */
    LINES,
    /** A resource a line, compressed. */
    GZIP,
    /** One bundle, or one resource, in all. */
    WHOLE
  }

  boolean isOf(String resourceType) {
    return type.equals(resourceType);
  }
}
