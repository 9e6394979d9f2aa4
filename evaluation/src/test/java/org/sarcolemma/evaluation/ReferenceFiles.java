package org.sarcolemma.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.sarcolemma.evaluation.cases.CaseFile;
import org.sarcolemma.evaluation.cases.JsonLine;
import org.sarcolemma.evaluation.cases.JsonLines;
import org.sarcolemma.evaluation.scores.PredictionFile;

/** The published cases, and what the reference scorer says about them (see golden/README.md). */
public final class ReferenceFiles {
  private static final String GOLDEN = "/org/sarcolemma/evaluation/golden/";

  private ReferenceFiles() {}

  /** The cases of the knowledge module. */
  public static CaseFile publishedCases() throws IOException {
    return cases("published-cases.jsonl", "/knowledge/cases/published-cases.jsonl");
  }

  /** Random rows, nobody's cases. */
  public static CaseFile inventedCases() throws IOException {
    return cases("invented-cases.jsonl", GOLDEN + "invented-cases.jsonl");
  }

  private static CaseFile cases(String name, String resource) throws IOException {
    try (InputStream stream = open(resource)) {
      return CaseFile.read(name, stream);
    }
  }

  /** Objects of a JSON Lines file. */
  public static List<ObjectNode> lines(String name) throws IOException {
    try (InputStream stream = open(GOLDEN + name)) {
      return JsonLines.read(name, stream).stream().map(JsonLine::value).toList();
    }
  }

  /** A JSON file. */
  public static JsonNode json(String name) throws IOException {
    try (InputStream stream = open(GOLDEN + name)) {
      return new ObjectMapper().readTree(stream);
    }
  }

  /** A text file. */
  public static String text(String name) throws IOException {
    try (InputStream stream = open(GOLDEN + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Synthetic predictions. */
  public static PredictionFile predictions(String name, CaseFile cases) throws IOException {
    String file = "predictions-" + name + ".jsonl";
    try (InputStream stream = open(GOLDEN + file)) {
      return PredictionFile.read(file, stream, cases);
    }
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(ReferenceFiles.class.getResourceAsStream(resource), resource);
  }
}
