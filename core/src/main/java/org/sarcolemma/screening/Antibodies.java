package org.sarcolemma.screening;

import java.util.Locale;

/** How antibodies are called. */
final class Antibodies {
  private static final String PREFIX = "anti_";
  private static final String SUFFIX = "_positive";

  private Antibodies() {}

  /** The name in the id of a finding: {@code anti_srp_positive} is anti-SRP. */
  static String name(String finding) {
    String bare =
        finding.startsWith(PREFIX) && finding.endsWith(SUFFIX)
            ? finding.substring(PREFIX.length(), finding.length() - SUFFIX.length())
            : finding;
    return "anti-" + bare.toUpperCase(Locale.ROOT);
  }
}
