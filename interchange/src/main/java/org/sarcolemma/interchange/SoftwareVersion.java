package org.sarcolemma.interchange;

import java.util.Optional;

/** The version of this software, from the manifest of its jar. */
public final class SoftwareVersion {
  private SoftwareVersion() {}

  /** For example {@code 0.1.0}; {@code development} when not run from a jar. */
  public static String current() {
    return Optional.ofNullable(SoftwareVersion.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
