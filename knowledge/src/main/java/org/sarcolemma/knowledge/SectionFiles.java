package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sarcolemma.knowledge.sections.MuscleMap;
import org.sarcolemma.knowledge.sections.Passage;
import org.sarcolemma.knowledge.sections.Section;
import org.sarcolemma.knowledge.sections.SectionPart;

/** Reads {@code sections/}: pages about the disease, section by section of the review. */
public final class SectionFiles {
  /** Where they lie in the knowledge folder, in reading order. */
  public static final List<String> FILES =
      List.of(
          "sections/epidemiology.yaml",
          "sections/hla.yaml",
          "sections/clinical.yaml",
          "sections/mri.yaml",
          "sections/pathology.yaml",
          "sections/treatment.yaml");

  private SectionFiles() {}

  /**
   * The sections shipped with this software.
   *
   * @throws KnowledgeException when a file is missing or malformed
   */
  public static List<Section> load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * Sections from elsewhere.
   *
   * @throws KnowledgeException when a file is missing or malformed
   */
  public static List<Section> load(KnowledgeSource source) {
    return FILES.stream().map(file -> section(Document.read(source, file))).toList();
  }

  private static Section section(Document at) {
    at.only("id", "title", "lead", "names", "parts");
    return new Section(
        at.text("id"),
        at.text("title"),
        at.text("lead"),
        at.texts("names"),
        at.at("parts").entries().stream().map(SectionFiles::part).toList());
  }

  private static SectionPart part(Document at) {
    at.only("id", "title", "text", "figures", "findings", "diseases", "regimens", "map");
    return at.make(
        () ->
            new SectionPart(
                at.text("id"),
                at.text("title"),
                at.texts("text").stream().map(Passage::parse).toList(),
                at.texts("figures"),
                at.texts("findings"),
                at.texts("diseases"),
                at.texts("regimens"),
                at.has("map") ? Optional.of(map(at.at("map"))) : Optional.empty()));
  }

  private static MuscleMap map(Document at) {
    at.only("often_from", "sometimes_from", "source", "diseases", "signs");
    return at.make(
        () ->
            new MuscleMap(
                at.number("often_from"),
                at.number("sometimes_from"),
                at.text("source"),
                at.texts("diseases"),
                at.at("signs").entries().stream().map(SectionFiles::sign).toList()));
  }

  private static MuscleMap.Sign sign(Document at) {
    at.only("finding", "change", "spared", "muscles");
    List<MuscleMap.Place> places = new ArrayList<>();
    for (String word : at.texts("muscles")) {
      try {
        places.add(MuscleMap.Place.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw at.problem("'" + word + "' is no muscle that can be drawn");
      }
    }
    return new MuscleMap.Sign(
        at.text("finding"), at.word("change", MuscleMap.Change.class), at.flag("spared"), places);
  }
}
