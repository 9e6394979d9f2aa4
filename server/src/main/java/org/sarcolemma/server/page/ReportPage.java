package org.sarcolemma.server.page;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcolemma.Assessment;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.server.answer.AnswerView;
import org.sarcolemma.server.answer.AnswerWriter;
import org.sarcolemma.server.answer.Imported;

/**
 * An answer as one HTML file for the record: one sheet of A4, no script, no other file, no address.
 *
 * <pre>{@code
 * String html = new ReportPage(sarcolemma, "0.1.0").render(assessment, imported, Optional.of(today));
 * }</pre>
 */
public final class ReportPage {
  private final Pages pages;
  private final AnswerWriter writer;
  private final SheetStyle style = SheetStyle.report();

  /**
   * A report over one version of the knowledge.
   *
   * @param sarcolemma who answered
   * @param software version of this software
   */
  public ReportPage(Sarcolemma sarcolemma, String software) {
    this(new Pages(), new AnswerWriter(sarcolemma, software));
  }

  /** A report by a writer and templates that exist already. */
  public ReportPage(Pages pages, AnswerWriter writer) {
    this.pages = pages;
    this.writer = writer;
  }

  /**
   * The report of an answer.
   *
   * @param assessment the answer
   * @param imported what was taken from a record, and what was not
   * @param date day of the report; none if it shall be the same every day
   */
  public String render(Assessment assessment, Imported imported, Optional<LocalDate> date) {
    return render(writer.answer(assessment, imported), date);
  }

  /** The report of an answer that was written already. */
  public String render(AnswerView answer, Optional<LocalDate> date) {
    return pages.report(new ReportView(answer, date.map(LocalDate::toString)), style.css());
  }

  /** What a content security policy must allow for this file: its own style, nothing else. */
  public String policy() {
    return style.policy();
  }
}
