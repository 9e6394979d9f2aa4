package org.sarcolemma.server.hooks;

/** Words of a record or of ours inside Markdown, so that they are read and never run. */
final class Markdown {
  private static final String MEANS_SOMETHING = "\\`*_{}[]<>#|!~&";
  private static final int LONGEST_SUMMARY = 139;

  private Markdown() {}

  static String plain(String words) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (MEANS_SOMETHING.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(Character.isISOControl(c) ? ' ' : c);
    }
    return escaped.toString();
  }

  /** A summary of fewer than 140 characters, cut between words. */
  static String summary(String sentence) {
    if (sentence.length() <= LONGEST_SUMMARY) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', LONGEST_SUMMARY - 2);
    return sentence.substring(0, space > 0 ? space : LONGEST_SUMMARY - 2) + " …";
  }
}
