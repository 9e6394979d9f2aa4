package org.sarcolemma.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarcolemma.knowledge.ModelCardFile;
import org.sarcolemma.knowledge.card.ModelCard;

/** The model card against the list it answers and the table it quotes. */
class ModelCardTest {
  private static final ModelCard CARD = ModelCardFile.load();

  /** Place of each column behind the two counts, in both tables of the document. */
  private static final Map<String, Integer> COLUMNS =
      Map.of("top1", 0, "top3", 1, "auc", 4, "advised", 5, "alarm", 6);

  @Test
  void answersEveryAttributeOfTheRule() {
    assertThat(CARD.attributes()).hasSize(31).allMatch(at -> !at.answer().isBlank());
    assertThat(
            CARD.attributes().stream().map(ModelCard.Attribute::group).distinct().toList().size())
        .isEqualTo(9);
  }

  @Test
  void figuresAreThoseOfTheValidation() throws IOException {
    List<String> lines = Files.readAllLines(Checkout.ROOT.resolve("docs/validation.md"));
    for (ModelCard.Result result : CARD.results()) {
      int line = line(lines, result);
      String[] head = lines.get(line).strip().split("\\s+", -1);
      int column = requireNonNull(COLUMNS.get(result.column()));
      int skip = head.length - figures(head);
      assertThat(head[skip + column]).as(result.toString()).isEqualTo(result.value());
      String[] intervals = lines.get(line + 1).strip().split("\\s+", -1);
      assertThat(intervals[column]).isEqualTo("[" + result.interval() + "]");
      if (result.subset().equals("all") && !result.stage().endsWith("_m")) {
        assertThat(head[skip - 2]).isEqualTo(String.valueOf(CARD.patients()));
        assertThat(head[skip - 1]).isEqualTo(String.valueOf(CARD.imnm()));
      }
    }
  }

  private static int figures(String... head) {
    int figures = 0;
    for (String word : head) {
      figures += word.matches("\\d+\\.\\d{3}") ? 1 : 0;
    }
    return figures;
  }

  /** The first line of the stage in the first table, or of the subset in the table of subsets. */
  private static int line(List<String> lines, ModelCard.Result result) {
    int from = 0;
    if (!result.subset().equals("all")) {
      while (!lines.get(from).startsWith("Sarcolemma, subsets at " + result.stage())) {
        from++;
      }
    }
    String name = result.subset().equals("all") ? result.stage() : result.subset();
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).matches(name + "\\s+\\d.*")) {
        return i;
      }
    }
    throw new AssertionError("docs/validation.md has no line '" + name + "'");
  }

  /** Run with -Dmodelcard.write=true to write it anew. */
  @Test
  void theDocumentIsTheCard() throws IOException {
    Path document = Checkout.ROOT.resolve("docs/model-card.md");
    if (Boolean.getBoolean("modelcard.write")) {
      Files.writeString(document, CARD.markdown());
    }
    assertThat(document).hasContent(CARD.markdown());
  }
}
