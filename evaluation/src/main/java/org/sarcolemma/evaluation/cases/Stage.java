package org.sarcolemma.evaluation.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A point of the work-up, defined by what is known then. In the order in which they are reported.
 *
 * <p>Antibodies are hidden at every stage but {@link #REVEALED}, so that every patient with
 * immune-mediated necrotizing myopathy is scored without them.
 */
public enum Stage {
  /** History, examination and creatine kinase. */
  BEDSIDE(
      "bedside",
      "age, sex, tempo, weakness, CK, skin, heart, lung, exposures, other findings",
      Genetics.HIDDEN,
      false),
  /** With electromyography, imaging and biopsy, before any genetic result. */
  WORKUP_NOGEN("workup_nogen", "bedside + EMG, MRI, biopsy", Genetics.HIDDEN, false),
  /** With genetics that found nothing or nothing certain. */
  WORKUP("workup", "workup_nogen + negative or inconclusive genetics", Genetics.NOT_CAUSAL, false),
  /** With antibodies, causal variants and the protein stains that name a gene. */
  REVEALED("revealed", "workup + antibodies, causal variants, protein stains", Genetics.ALL, false),
  /**
   * {@link #BEDSIDE} for cases from papers only, creatine kinase as a band, country hidden, and
   * fields hidden at random (the same ones every time) until each is filled equally often in
   * necrotizing myopathy and in mimics. In published cases which fields are filled already hints at
   * the diagnosis; this stage measures what is left without that hint.
   */
  BEDSIDE_M(
      "bedside_m",
      "bedside, papers only, CK as band, fields equally often filled",
      Genetics.HIDDEN,
      true),
  /** {@link #WORKUP}, equalised as {@link #BEDSIDE_M} is. */
  WORKUP_M(
      "workup_m",
      "workup, papers only, CK as band, fields equally often filled",
      Genetics.NOT_CAUSAL,
      true);

  /** How much of the genetic result a stage shows. */
  enum Genetics {
    HIDDEN,
    NOT_CAUSAL,
    ALL
  }

  private final String id;
  private final String shows;
  private final Genetics genetics;
  private final boolean equalised;

  Stage(String id, String shows, Genetics genetics, boolean equalised) {
    this.id = id;
    this.shows = shows;
    this.genetics = genetics;
    this.equalised = equalised;
  }

  /** The stage with this id, as written in prediction files. */
  public static Optional<Stage> withId(String id) {
    return Arrays.stream(values()).filter(stage -> stage.id.equals(id)).findFirst();
  }

  /** Stable name in files, for example {@code workup_nogen}. */
  public String id() {
    return id;
  }

  /** What is shown, in a few words for a legend. */
  public String shows() {
    return shows;
  }

  /** Whether fields are shown equally often in necrotizing myopathy and in mimics. */
  public boolean equalised() {
    return equalised;
  }

  /** Whether a case counts at this stage, provided that it is scorable. */
  public boolean scores(PublishedCase published) {
    return !equalised || !published.phenopacket();
  }

  /**
   * What may be seen of each case that counts at this stage, in the same order.
   *
   * @param scorable the scorable cases of one file, all of them: the equalised stages compare how
   *     often fields are filled among them
   */
  List<ObjectNode> views(List<PublishedCase> scorable) {
    List<PublishedCase> shown = scorable.stream().filter(this::scores).toList();
    List<ObjectNode> views = shown.stream().map(published -> CaseView.of(published, this)).toList();
    if (equalised) {
      FieldAvailability.equalise(shown, views);
    }
    return views;
  }

  /** Whether results of electromyography, imaging and biopsy are in. */
  boolean testsDone() {
    return this != BEDSIDE && this != BEDSIDE_M;
  }

  Genetics genetics() {
    return genetics;
  }
}
