package org.sarcolemma.knowledge.lint.rows;

import java.util.List;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintSubject;

/**
 * The lines of the evidence tables as written, where a rule needs the digits and not the number.
 */
final class EvidenceLines {
  private EvidenceLines() {}

  static List<Table.Line> of(LintSubject subject) {
    return KnownFile.EVIDENCE.stream().flatMap(file -> subject.lines(file).stream()).toList();
  }
}
