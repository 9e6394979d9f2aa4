package org.sarcolemma.conformance.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;

/** HAPI, started once: it takes seconds. */
final class Hapi {
  static final FhirContext R4 = FhirContext.forR4();

  static {
    R4.setParserErrorHandler(new StrictErrorHandler());
  }

  private Hapi() {}
}
