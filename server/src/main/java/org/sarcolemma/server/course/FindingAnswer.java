package org.sarcolemma.server.course;

import com.fasterxml.jackson.databind.JsonNode;

/** How an answer to a finding reads. */
final class FindingAnswer {
  static final String ANTIBODY = "antibody";
  static final String GENETICS = "genetics";

  private FindingAnswer() {}

  /** Answer with assay and note; unknown is never negative. */
  static String words(String finding, JsonNode body) {
    boolean test = finding.endsWith("_positive");
    boolean yesOrNo = finding.endsWith("_negative");
    boolean awaited = body.path("note").asText().equals("pending");
    String answer =
        switch (body.path("answer").asText()) {
          case "present" -> test ? "positive" : yesOrNo ? "yes" : "present";
          case "absent" -> test ? "negative" : yesOrNo ? "no" : "absent";
          default -> awaited ? "result awaited" : "unknown";
        };
    String assay = body.path("assay").asText();
    String note = awaited ? "" : body.path("note").asText();
    return answer + (assay.isEmpty() ? "" : ", " + assay) + (note.isEmpty() ? "" : ", " + note);
  }
}
