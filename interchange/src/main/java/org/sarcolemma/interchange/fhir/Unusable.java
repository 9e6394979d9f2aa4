package org.sarcolemma.interchange.fhir;

/** Why a resource, or a part of one, is not used. Caught where the ledger is kept. */
final class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unusable(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
