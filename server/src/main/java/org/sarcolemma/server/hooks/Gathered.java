package org.sarcolemma.server.hooks;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The record as far as it is known.
 *
 * @param bundle everything that was told, as one FHIR bundle
 * @param unknown keys that are not known, or not wholly, and why
 */
record Gathered(ObjectNode bundle, Map<String, String> unknown) {
  Gathered {
    unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
  }

  boolean knows(String key) {
    return !unknown.containsKey(key);
  }
}
