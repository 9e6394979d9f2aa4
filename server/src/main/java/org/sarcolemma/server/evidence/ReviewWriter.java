package org.sarcolemma.server.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.evidence.Claim;
import org.sarcolemma.evidence.CountedStudies;
import org.sarcolemma.evidence.CountedStudy;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.coverage.ReviewQuestion;
import org.sarcolemma.server.wording.Figure;

/** The figures of the review computed again from published counts and the project's cases. */
public final class ReviewWriter {
  private static final String CASES = "cases/published-cases.jsonl";
  private static final int DIGITS = 2;

  private final Knowledge knowledge;
  private final ForestWriter forests;
  private final List<ReviewQuestion> questions;
  private final List<JsonNode> children;

  /** A writer over one version of the knowledge and the shipped questions and cases. */
  public ReviewWriter(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.forests = new ForestWriter(knowledge);
    this.questions = ReviewQuestion.load(KnowledgeSource.shipped());
    this.children = children(KnowledgeSource.shipped());
  }

  /** Single published children with necrotizing myopathy; groups of patients are in the rows. */
  private static List<JsonNode> children(KnowledgeSource source) {
    JsonMapper json = JsonMapper.builder().build();
    List<JsonNode> children = new ArrayList<>();
    for (String line : new String(source.read(CASES), StandardCharsets.UTF_8).lines().toList()) {
      try {
        JsonNode published = json.readTree(line);
        if (published.path("is_imnm").asBoolean()
            && published.path("pediatric").asBoolean()
            && published.path("row_type").asText().equals("individual")) {
          children.add(published);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return children;
  }

  /** How many published children are behind the counts of cases. */
  public int childrenCounted() {
    return children.size();
  }

  /** Every figure, in the order of the file. */
  public List<ReviewView> all() {
    return questions.stream().map(this::view).toList();
  }

  private ReviewView view(ReviewQuestion question) {
    CountedStudies studies = CountedStudies.of(knowledge, question.finding(), question.disease());
    List<Fact> rows = new ArrayList<>();
    studies.studies().forEach(study -> rows.add(Fact.linked("", study.row(), study.row())));
    Claim claim = knowledge.claims().get(question.claim());
    String printed = claim == null || claim.figure().isBlank() ? "no figure" : claim.figure();
    return new ReviewView(
        question.claim(),
        question.title(),
        printed,
        question.measured() ? "published as means and medians, not as counts" : counts(studies),
        rows,
        cases(question),
        question.why(),
        forests.plot(question.finding(), question.disease()));
  }

  private static String counts(CountedStudies studies) {
    if (studies.studies().isEmpty()) {
      return "no published counts";
    }
    CountedStudy first = studies.studies().get(0);
    String whom = studies.children() ? "children" : "all ages, none of children";
    return studies.studies().size() == 1
        ? Figure.of(first.present()) + " of " + Figure.of(first.examined()) + " (" + whom + ")"
        : studies.pooled().map(ForestWriter::summary).orElse("") + " (" + whom + ")";
  }

  private String cases(ReviewQuestion question) {
    if (question.caseField().isEmpty()) {
      return "cannot be told from cases";
    }
    if (question.measured()) {
      return values(question);
    }
    int yes = 0;
    int told = 0;
    int asked = 0;
    for (JsonNode child : children) {
      if (about(question, child)) {
        asked++;
        Optional<Boolean> answer = question.answer(child);
        told += answer.isPresent() ? 1 : 0;
        yes += answer.orElse(false) ? 1 : 0;
      }
    }
    return told == 0
        ? "not told of any of " + asked + " children"
        : yes + " of " + told + " children of whom it is told (" + asked + " published)";
  }

  private String values(ReviewQuestion question) {
    double[] told =
        children.stream()
            .filter(child -> about(question, child))
            .flatMapToDouble(child -> question.value(child).stream())
            .sorted()
            .toArray();
    if (told.length == 0) {
      return "not told of any of " + children.size() + " children";
    }
    int half = told.length / 2;
    double median = told.length % 2 == 1 ? told[half] : (told[half - 1] + told[half]) / 2;
    return "mean "
        + Figure.rounded(Arrays.stream(told).average().orElseThrow(), DIGITS)
        + ", median "
        + Figure.rounded(median, DIGITS)
        + ", "
        + Figure.of(told[0])
        + " to "
        + Figure.of(told[told.length - 1])
        + " ("
        + told.length
        + " children of whom it is told, "
        + children.size()
        + " published)";
  }

  /** A share among all children asks all; everything else those of the disease. */
  private boolean about(ReviewQuestion question, JsonNode child) {
    if (question.caseField().equals("diagnosis_class")) {
      return true;
    }
    int node = knowledge.tree().indexOfDisease(question.disease()).orElse(-1);
    int its = knowledge.tree().indexOfDisease(child.path("diagnosis_class").asText()).orElse(-1);
    return node >= 0 && its >= 0 && knowledge.tree().isAtOrAbove(node, its);
  }
}
