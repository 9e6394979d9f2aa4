package org.sarcolemma.knowledge;

import org.sarcolemma.knowledge.card.ModelCard;

/** Reads {@code model-card.yaml}. */
public final class ModelCardFile {
  /** Where it lies in the knowledge folder. */
  public static final String FILE = "model-card.yaml";

  private ModelCardFile() {}

  /**
   * The card shipped with this software.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static ModelCard load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * A card from elsewhere.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static ModelCard load(KnowledgeSource source) {
    Document file = Document.read(source, FILE);
    file.only("source", "attributes", "limits", "failures", "results");
    Document results = file.at("results").only("patients", "imnm", "rows");
    return new ModelCard(
        file.text("source"),
        file.at("attributes").entries().stream().map(ModelCardFile::attribute).toList(),
        file.texts("limits"),
        file.at("failures").entries().stream().map(ModelCardFile::failure).toList(),
        results.whole("patients"),
        results.whole("imnm"),
        results.at("rows").entries().stream().map(ModelCardFile::result).toList());
  }

  private static ModelCard.Attribute attribute(Document at) {
    at.only("group", "title", "answer");
    return new ModelCard.Attribute(at.text("group"), at.text("title"), at.text("answer"));
  }

  private static ModelCard.Failure failure(Document at) {
    at.only("when", "what", "control");
    return new ModelCard.Failure(at.text("when"), at.text("what"), at.text("control"));
  }

  private static ModelCard.Result result(Document at) {
    at.only("stage", "subset", "measure", "column", "value", "interval");
    return new ModelCard.Result(
        at.text("stage"),
        at.text("subset"),
        at.text("measure"),
        at.text("column"),
        at.text("value"),
        at.text("interval"));
  }
}
