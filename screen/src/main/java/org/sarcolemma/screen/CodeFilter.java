package org.sarcolemma.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether a text can hold a member {@code "code"} whose value matters, found without parsing: it
 * looks only at what follows {@code "code"}. It may say yes for nothing, and never no for
 * something: where a backslash could hide a letter of a name or a code the answer is yes.
 *
 * <p>The text is Latin-1 of the bytes of a UTF-8 file, so that the search instructions of the
 * processor do the work; names and codes are ASCII, where the two agree.
 */
final class CodeFilter {
  private static final String NAME = "\"code\"";
  private static final int FIRST = 4;
  private static final int BLOOM = 1 << 16;
  private static final int SHIFT = 16;
  private static final int ESCAPE = 6;

  private final boolean[] maybe = new boolean[BLOOM];
  private final List<List<Entry>> byHash = new ArrayList<>();

  /**
   * One code.
   *
   * @param text as it stands in a file
   * @param prefix whether longer codes that begin with it count as well
   */
  private record Entry(String text, boolean prefix) {}

  CodeFilter(Map<String, Boolean> texts) {
    for (int i = 0; i < BLOOM; i++) {
      byHash.add(List.of());
    }
    texts.forEach(
        (text, prefix) -> {
          if (prefix && text.length() < FIRST) {
            throw new IllegalArgumentException("prefix '" + text + "' is too short");
          }
          int hash = hash(text + "\"\"\"\"", 0);
          maybe[hash] = true;
          List<Entry> more = new ArrayList<>(byHash.get(hash));
          more.add(new Entry(text, prefix));
          byHash.set(hash, more);
        });
  }

  /** Of the first four characters; a closing quote and all after it count as quotes. */
  private static int hash(String text, int at) {
    int packed = 0;
    boolean over = false;
    for (int i = 0; i < FIRST; i++) {
      char c = over ? '"' : text.charAt(at + i);
      over |= c == '"';
      packed = packed << 8 | c;
    }
    return (packed * 0x9E3779B1) >>> SHIFT;
  }

  /** Where a text may hold a code that matters, sorted; each is a position inside its line. */
  Positions find(String text) {
    Positions found = new Positions();
    int last = text.length() - FIRST;
    for (int at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + NAME.length())) {
      int value = value(text, at + NAME.length());
      if (value >= 0 && (value > last || matters(text, value))) {
        found.add(at);
      }
    }
    escapes(text, found);
    return found;
  }

  /** Where the value of a member begins, behind its quote; -1 when it is no string. */
  private static int value(String text, int from) {
    int at = blank(text, from);
    if (at >= text.length() || text.charAt(at) != ':') {
      return -1;
    }
    at = blank(text, at + 1);
    return at < text.length() && text.charAt(at) == '"' ? at + 1 : -1;
  }

  private static int blank(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private boolean matters(String text, int value) {
    int hash = hash(text, value);
    if (!maybe[hash]) {
      return false;
    }
    for (Entry entry : byHash.get(hash)) {
      if (text.startsWith(entry.text(), value)) {
        int end = value + entry.text().length();
        if (entry.prefix() || (end < text.length() && text.charAt(end) == '"')) {
          return true;
        }
      }
    }
    return false;
  }

  /** A letter, digit or mark of a code may be written as an escape; nobody does, anybody may. */
  private static void escapes(String text, Positions found) {
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 2)) {
      if (at + ESCAPE <= text.length() && text.charAt(at + 1) == 'u' && hides(text, at + 2)) {
        found.add(at);
      }
    }
  }

  private static boolean hides(String text, int at) {
    int code = 0;
    for (int i = 0; i < FIRST; i++) {
      int digit = Character.digit(text.charAt(at + i), 16);
      if (digit < 0) {
        return true;
      }
      code = code << 4 | digit;
    }
    return (Character.isLetterOrDigit(code) && code < 128)
        || code == '.'
        || code == ':'
        || code == '-'
        || code == '_'
        || code == '/';
  }
}
