package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a resource is, as it says itself.
 *
 * @param id {@code Patient/123}, {@code urn:uuid:...}, or {@code identifier|system|value}
 * @param base address of the server in the reference, ending in a slash; empty when it is relative
 */
record PatientKey(String id, String base) {
  private static final String IDENTIFIER = "identifier|";
  private static final Pattern REFERENCE =
      Pattern.compile("(|[A-Za-z][A-Za-z0-9+.-]*://.*/)(Patient/[^/?#]+)(/_history/[^/]+)?");

  /** The reference of a resource to its patient; empty when it has none that can be read. */
  static Optional<PatientKey> of(ObjectNode resource) {
    for (String element : new String[] {"subject", "patient"}) {
      if (resource.path(element) instanceof ObjectNode reference) {
        return of(reference.path("reference").asText(""))
            .or(() -> identified(reference.path("identifier")));
      }
    }
    return Optional.empty();
  }

  /** A reference in any of its legal forms. */
  static Optional<PatientKey> of(String reference) {
    if (reference.startsWith("urn:")) {
      return Optional.of(new PatientKey(reference, ""));
    }
    Matcher form = REFERENCE.matcher(reference);
    return form.matches()
        ? Optional.of(new PatientKey(form.group(2), form.group(1)))
        : Optional.empty();
  }

  private static Optional<PatientKey> identified(
      com.fasterxml.jackson.databind.JsonNode identifier) {
    return identifierKey(identifier).map(key -> new PatientKey(key, ""));
  }

  /** The key of a logical reference; empty when system or value is missing. */
  static Optional<String> identifierKey(com.fasterxml.jackson.databind.JsonNode identifier) {
    String system = identifier.path("system").asText("");
    String value = identifier.path("value").asText("");
    return system.isEmpty() || value.isEmpty()
        ? Optional.empty()
        : Optional.of(IDENTIFIER + system + "|" + value);
  }

  boolean isIdentifier() {
    return id.startsWith(IDENTIFIER);
  }
}
