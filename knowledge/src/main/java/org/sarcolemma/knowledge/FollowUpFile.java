package org.sarcolemma.knowledge;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sarcolemma.followup.Degree;
import org.sarcolemma.followup.ImacsRule;
import org.sarcolemma.followup.ImprovementTable;
import org.sarcolemma.followup.InactiveRule;
import org.sarcolemma.followup.ItemSheet;
import org.sarcolemma.followup.Measure;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.followup.QuestionnaireIndex;
import org.sarcolemma.followup.Scale;

/** Reads {@code followup.yaml}: how the course of myositis is measured. */
public final class FollowUpFile {
  /** Where it lies in the knowledge folder. */
  public static final String FILE = "followup.yaml";

  private FollowUpFile() {}

  /**
   * What is shipped with this software.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static OutcomeMeasures load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * Measures from elsewhere.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static OutcomeMeasures load(KnowledgeSource source) {
    Document file = Document.read(source, FILE);
    file.only(
        "scales", "sheets", "questionnaire", "improvement", "imacs_2004", "inactive", "watch");
    Document asked = file.at("questionnaire").only("domains", "fewest", "source", "assumption");
    OutcomeMeasures measures =
        new OutcomeMeasures(
            file.at("scales").entries().stream().map(FollowUpFile::scale).toList(),
            file.at("sheets").entries().stream().map(FollowUpFile::sheet).toList(),
            new QuestionnaireIndex(asked.whole("domains"), asked.whole("fewest")),
            improvement(file.at("improvement")),
            imacs(file.at("imacs_2004")),
            file.at("inactive").entries().stream().map(FollowUpFile::inactive).toList(),
            WatchPart.read(file.at("watch")));
    complain(file, measures);
    return measures;
  }

  /** A misspelt scale would never be measured. */
  private static void complain(Document file, OutcomeMeasures measures) {
    for (ItemSheet sheet : measures.sheets()) {
      Scale scale =
          measures
              .scale(sheet.scale())
              .orElseThrow(() -> file.problem("sheet of '" + sheet.scale() + "': no such scale"));
      if (scale.range().value().compareTo(BigDecimal.valueOf(sheet.most())) != 0) {
        throw file.problem("sheet of " + scale.id() + ": its items do not add up to its range");
      }
    }
    for (InactiveRule rule : measures.inactive()) {
      for (InactiveRule.Item item : rule.items()) {
        if (measures.scale(item.scale()).isEmpty()) {
          throw file.problem(rule.id() + ": '" + item.scale() + "' is no scale");
        }
      }
    }
    for (String scale : WatchPart.scales(measures.watch())) {
      if (measures.scale(scale).isEmpty()) {
        throw file.problem("watch: '" + scale + "' is no scale");
      }
    }
    if (measures.inactive(measures.watch().sustained().inactive()).isEmpty()) {
      throw file.problem("watch, sustained: no such definition of inactive disease");
    }
  }

  private static Scale scale(Document at) {
    at.only("id", "label", "measure", "better", "range");
    String better = at.text("better");
    if (!List.of("higher", "lower").contains(better)) {
      throw at.problem("better: higher or lower expected, not '" + better + "'");
    }
    return at.make(
        () ->
            new Scale(
                at.text("id"),
                at.text("label"),
                at.word("measure", Measure.class),
                ScreenFile.limit(at, "range"),
                better.equals("higher")));
  }

  private static ItemSheet sheet(Document at) {
    at.only("scale", "items");
    return new ItemSheet(
        at.text("scale"),
        at.at("items").entries().stream()
            .map(
                item ->
                    item.only("label", "most", "seconds", "unseen")
                        .make(
                            () ->
                                new ItemSheet.Item(
                                    item.text("label"),
                                    item.whole("most"),
                                    item.wholes("seconds"),
                                    item.flag("unseen"))))
            .toList());
  }

  private static ImprovementTable improvement(Document at) {
    at.only("source", "steps", "juvenile", "adult");
    Map<Measure, List<ImprovementTable.Step>> steps = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      steps.put(
          measure,
          at.at("steps").at(measure.name().toLowerCase(Locale.ROOT)).entries().stream()
              .map(
                  step ->
                      new ImprovementTable.Step(
                          TreatmentFiles.decimal(step.only("above", "points"), "above"),
                          TreatmentFiles.decimal(step, "points")))
              .toList());
    }
    return at.make(
        () ->
            new ImprovementTable(
                at.text("source"), steps, degrees(at.at("juvenile")), degrees(at.at("adult"))));
  }

  private static Map<Degree, BigDecimal> degrees(Document at) {
    at.only("minimal", "moderate", "major");
    Map<Degree, BigDecimal> degrees = new EnumMap<>(Degree.class);
    degrees.put(Degree.MINIMAL, TreatmentFiles.decimal(at, "minimal"));
    degrees.put(Degree.MODERATE, TreatmentFiles.decimal(at, "moderate"));
    degrees.put(Degree.MAJOR, TreatmentFiles.decimal(at, "major"));
    return degrees;
  }

  private static ImacsRule imacs(Document at) {
    at.only("better", "least_better", "worse", "most_worse");
    return new ImacsRule(
        ScreenFile.limit(at, "better"),
        at.whole("least_better"),
        ScreenFile.limit(at, "worse"),
        at.whole("most_worse"));
  }

  private static InactiveRule inactive(Document at) {
    at.only("id", "label", "source", "least", "note", "items");
    return new InactiveRule(
        at.text("id"),
        at.text("label"),
        at.text("source"),
        at.at("items").entries().stream()
            .map(
                item ->
                    new InactiveRule.Item(
                        item.only("scale", "limit", "laboratory", "required").text("scale"),
                        ScreenFile.limit(item, "limit"),
                        item.flag("laboratory"),
                        item.flag("required")))
            .toList(),
        at.whole("least"),
        at.text("note"));
  }
}
