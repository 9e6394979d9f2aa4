package org.sarcolemma.screen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
  private final List<List<Entry>> byHash = new ArrayList<>(Collections.nCopies(BLOOM, List.of()));

  /**
   * One code.
   *
   * @param text as it stands in a file
   * @param prefix whether longer codes that begin with it count as well
   * @param aside whether it matters for some patients alone
   */
  private record Entry(String text, boolean prefix, boolean aside) {}

  /**
   * A filter.
   *
   * @param texts codes as they stand in a file; {@code true} for one that longer codes extend
   * @param aside codes that matter for some patients alone
   */
  CodeFilter(Map<String, Boolean> texts, Set<String> aside) {
    texts.forEach((text, prefix) -> add(new Entry(text, prefix, false)));
    aside.forEach(text -> add(new Entry(text, false, true)));
  }

  private void add(Entry entry) {
    String text = entry.text();
    if (entry.prefix() && text.length() < FIRST) {
      throw new IllegalArgumentException("prefix '" + text + "' is too short");
    }
    int hash = hash((text + "\"\"\"\"").getBytes(StandardCharsets.ISO_8859_1), 0);
    maybe[hash] = true;
    List<Entry> more = new ArrayList<>(byHash.get(hash));
    more.add(entry);
    byHash.set(hash, more);
  }

  /** Of the first four characters; a closing quote and all after it count as quotes. */
  private static int hash(byte[] text, int at) {
    int packed = 0;
    boolean over = false;
    for (int i = 0; i < FIRST; i++) {
      byte c = over ? (byte) '"' : text[at + i];
      over |= c == '"';
      packed = packed << 8 | (c & 0xFF);
    }
    return (packed * 0x9E3779B1) >>> SHIFT;
  }

  /**
   * Finds where a text may hold a code that matters; each place is inside its line.
   *
   * @param bytes the text begins at 0 here
   * @param text the same as Latin-1
   * @param found told the places
   * @param aside told the places of codes that matter for some patients alone
   */
  void find(byte[] bytes, String text, Positions found, Positions aside) {
    int last = text.length() - FIRST;
    for (int at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + NAME.length())) {
      int value = value(bytes, text.length(), at + NAME.length());
      if (value > last) {
        found.add(at);
      } else if (value >= 0 && maybe[hash(bytes, value)]) {
        matters(text, value, byHash.get(hash(bytes, value)), at, found, aside);
      }
    }
    escapes(text, found);
  }

  /** Where the value of a member begins, behind its quote; -1 when it is no string. */
  private static int value(byte[] bytes, int length, int from) {
    int at = blank(bytes, length, from);
    if (at >= length || bytes[at] != ':') {
      return -1;
    }
    at = blank(bytes, length, at + 1);
    return at < length && bytes[at] == '"' ? at + 1 : -1;
  }

  private static int blank(byte[] bytes, int length, int from) {
    int at = from;
    while (at < length && isBlank(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(byte c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private static void matters(
      String text, int value, List<Entry> entries, int at, Positions found, Positions aside) {
    for (Entry entry : entries) {
      if (text.startsWith(entry.text(), value)) {
        int end = value + entry.text().length();
        if (entry.prefix() || (end < text.length() && text.charAt(end) == '"')) {
          (entry.aside() ? aside : found).add(at);
        }
      }
    }
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
