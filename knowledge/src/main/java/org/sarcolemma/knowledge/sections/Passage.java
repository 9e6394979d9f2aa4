package org.sarcolemma.knowledge.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph in which every figure is a reference: <code>{S-2-02}</code> stands for the figure of
 * that statement or evidence row, {@code [S-2-11]} only says where a sentence comes from.
 *
 * @param pieces the paragraph in reading order
 */
public record Passage(List<Piece> pieces) {
  private static final Pattern MARK = Pattern.compile("\\{([A-Za-z0-9.-]+)}|\\[([A-Za-z0-9.-]+)]");

  /** What a piece is. */
  public enum Kind {
    /** Words. */
    WORDS,
    /** The id of a statement or row whose figure is printed here. */
    FIGURE,
    /** The id of a statement or row the words before rest on. */
    BASIS
  }

  /**
   * A stretch of a paragraph.
   *
   * @param kind what it is
   * @param text words, or an id
   */
  public record Piece(Kind kind, String text) {}

  /** Copies its list. */
  public Passage {
    pieces = List.copyOf(pieces);
  }

  /** Reads a paragraph as written in the files. */
  public static Passage parse(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      words(pieces, text.substring(from, mark.start()));
      String figure = mark.group(1);
      pieces.add(
          figure == null ? new Piece(Kind.BASIS, mark.group(2)) : new Piece(Kind.FIGURE, figure));
      from = mark.end();
    }
    words(pieces, text.substring(from));
    return new Passage(pieces);
  }

  private static void words(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(Kind.WORDS, text));
    }
  }

  /** Ids of the statements and rows it names. */
  public List<String> ids() {
    return pieces.stream().filter(piece -> piece.kind() != Kind.WORDS).map(Piece::text).toList();
  }
}
