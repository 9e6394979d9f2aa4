package org.sarcolemma.evaluation.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hides fields until each is filled equally often in necrotizing myopathy and in mimics.
 *
 * <p>A field filled in the share {@code a} of one side and the smaller share {@code b} of the other
 * is kept on the first side with probability {@code b/a}. The draw is the SHA-256 of case id and
 * field name, so the same fields are hidden on every machine and in every run.
 */
final class FieldAvailability {
  private static final double DRAWS = 0x1p32;

  private FieldAvailability() {}

  /**
   * Removes fields from the views in place.
   *
   * @param cases the cases, for their side
   * @param views their views in the same order
   */
  static void equalise(List<PublishedCase> cases, List<ObjectNode> views) {
    Set<String> fields = new TreeSet<>();
    views.forEach(view -> view.fieldNames().forEachRemaining(fields::add));
    fields.remove("id");
    for (String field : fields) {
      double imnm = shareFilled(field, true, cases, views);
      double mimic = shareFilled(field, false, cases, views);
      for (int i = 0; i < views.size(); i++) {
        double own = cases.get(i).imnm() ? imnm : mimic;
        double other = cases.get(i).imnm() ? mimic : imnm;
        if (own > other && draw(cases.get(i).id() + field) > other / own) {
          views.get(i).remove(field);
        }
      }
    }
  }

  private static double shareFilled(
      String field, boolean imnm, List<PublishedCase> cases, List<ObjectNode> views) {
    int patients = 0;
    int filled = 0;
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i).imnm() == imnm) {
        patients++;
        filled += views.get(i).has(field) ? 1 : 0;
      }
    }
    return (double) filled / Math.max(1, patients);
  }

  /** A number from 0 to below 1 that depends on the text alone. */
  private static double draw(String text) {
    byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt()) / DRAWS;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
