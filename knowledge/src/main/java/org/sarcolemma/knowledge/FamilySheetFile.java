package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcolemma.knowledge.family.FamilyWords;

/** Reads {@code family-sheet.yaml}. */
public final class FamilySheetFile {
  /** Where it lies in the knowledge folder. */
  public static final String FILE = "family-sheet.yaml";

  private FamilySheetFile() {}

  /**
   * The words shipped with this software.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static FamilyWords load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * Words from elsewhere.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static FamilyWords load(KnowledgeSource source) {
    Document file = Document.read(source, FILE).only("languages", "sentences");
    Map<String, FamilyWords.Language> languages = new LinkedHashMap<>();
    for (Document at : file.at("languages").entries()) {
      at.only("id", "name", "reviewed", "mark", "days");
      at.once(
          languages.put(
              at.text("id"),
              at.make(
                  () ->
                      new FamilyWords.Language(
                          at.text("name"),
                          at.flag("reviewed"),
                          at.text("mark"),
                          at.texts("days")))));
    }
    List<String> keys = new ArrayList<>(languages.keySet());
    keys.addAll(List.of("id", "negation"));
    Map<String, FamilyWords.Sentence> sentences = new LinkedHashMap<>();
    for (Document at : file.at("sentences").entries()) {
      at.only(keys.toArray(String[]::new));
      Map<String, String> texts = new LinkedHashMap<>();
      languages.keySet().forEach(language -> texts.put(language, at.text(language)));
      at.once(sentences.put(at.text("id"), new FamilyWords.Sentence(at.whole("negation"), texts)));
    }
    return file.make(() -> new FamilyWords(languages, sentences));
  }
}
