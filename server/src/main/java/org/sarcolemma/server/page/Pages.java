package org.sarcolemma.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/**
 * Turns page records into HTML by the templates, which were compiled with the program. Thread-safe.
 */
public final class Pages {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** The start page. */
  public byte[] start(StartPage page) {
    return render("start.jte", page);
  }

  /** The page of one child. */
  public byte[] child(ChildPage page) {
    return render("child.jte", page);
  }

  /** Only what changes on it with every answer. */
  public byte[] answer(ChildPage page) {
    return render("answer-fragment.jte", page);
  }

  /** A page of evidence. */
  public byte[] evidence(EvidencePage page) {
    return render("evidence.jte", page);
  }

  /** Where to begin looking at the evidence. */
  public byte[] evidenceIndex(EvidenceIndexPage page) {
    return render("evidence-index.jte", page);
  }

  /** A page that says what went wrong. */
  public byte[] problem(ProblemPage page) {
    return render("problem.jte", page);
  }

  /** A report that needs no other file. */
  public String report(ReportView report, String style) {
    StringOutput html = new StringOutput();
    engine.render("report.jte", Map.of("report", report, "style", style), html);
    return html.toString();
  }

  private byte[] render(String template, Object page) {
    Utf8ByteOutput html = new Utf8ByteOutput();
    engine.render(template, page, html);
    return html.toByteArray();
  }
}
