package org.sarcolemma.server.answer;

import java.util.List;

/**
 * What published criteria say, as shown.
 *
 * @param purpose that this is classification and no diagnosis (SR-31)
 * @param lowered what to know when a result took a class away; empty if none did
 * @param sets one for each edition
 * @param notEncoded sets that are not evaluated, with the reason
 */
public record CriteriaView(
    String purpose, String lowered, List<SetView> sets, List<NotUsedView> notEncoded) {
  /** Copies its lists. */
  public CriteriaView {
    sets = List.copyOf(sets);
    notEncoded = List.copyOf(notEncoded);
  }

  /**
   * One edition.
   *
   * @param id edition id
   * @param label name with version and year
   * @param verdict meets, does not meet, or cannot be decided yet
   * @param counted how many items are met, not met and not assessed
   * @param behind class or score, and how far it can still move
   * @param possible classes still possible; empty when only one is
   * @param probability probability the publication states; empty without
   * @param subgroups subgroups still possible; empty unless the set is met and has them
   * @param remark whether the publication prescribes this version here; empty if it does
   * @param note what to keep in mind
   * @param checked how far it was checked against its publication
   * @param citation publication
   * @param link its address; empty without
   * @param items every item
   */
  public record SetView(
      String id,
      String label,
      String verdict,
      String counted,
      String behind,
      String possible,
      String probability,
      String subgroups,
      String remark,
      String note,
      String checked,
      String citation,
      String link,
      List<ItemView> items) {
    /** Copies its list. */
    public SetView {
      items = List.copyOf(items);
    }
  }

  /**
   * One item.
   *
   * @param label the item
   * @param state met, not met or not assessed
   * @param points points it is worth; empty without
   * @param decides whether its answer can change the class
   * @param reading how findings were read; empty if nothing was read into them
   */
  public record ItemView(
      String label, String state, String points, boolean decides, String reading) {}
}
