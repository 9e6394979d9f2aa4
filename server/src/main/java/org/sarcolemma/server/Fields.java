package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields of a posted form by their names, in the order of the form. Which names are known is for
 * the reader of the form to say.
 *
 * @param texts what was typed, as it was typed
 */
record Fields(Map<String, String> texts) {
  private static final int LONGEST = 20_000;

  Fields {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * Reads a form.
   *
   * @param body URL-encoded fields in UTF-8
   * @throws RequestProblem naming the field that is given twice or too long
   */
  static Fields read(byte[] body) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String pair : new String(body, UTF_8).split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (value.length() > LONGEST) {
        throw PostedForm.bad("text is too long", name, "at most " + LONGEST + " characters");
      }
      if (texts.put(name, value) != null) {
        throw PostedForm.bad("field given twice", name, "each field once");
      }
    }
    return new Fields(texts);
  }

  /** What was typed into a field, without spaces around it; empty when there is no such field. */
  String text(String name) {
    return texts.getOrDefault(name, "").strip();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw PostedForm.bad(
          "a per cent sign is not followed by two digits", "the form", "URL-encoded UTF-8");
    }
  }
}
