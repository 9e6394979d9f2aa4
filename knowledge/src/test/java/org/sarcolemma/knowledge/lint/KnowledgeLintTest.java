package org.sarcolemma.knowledge.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcolemma.knowledge.KnowledgeException;
import org.sarcolemma.knowledge.OverlaySource;
import org.sarcolemma.knowledge.SmallKnowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintProblem;

class KnowledgeLintTest {

  @Test
  void reportCountsWhatWasChecked() {
    LintReport report = KnowledgeLint.check(SmallKnowledge.source());
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.checked())
        .containsEntry("references", 5)
        .containsEntry("published figures", 14)
        .containsEntry("assumptions", 7)
        .containsEntry("hypotheses", 12)
        .containsEntry("case words", 9);
    assertThat(report.toText())
        .isEqualTo(report.summary() + "\n")
        .startsWith(
            "0 errors, 0 warnings; " + KnowledgeLint.rules().size() + " rules over references 5");
  }

  @Test
  void emptyFolderIsAProblemForEachFileThatIsMissing() {
    OverlaySource nothing = SmallKnowledge.changed();
    KnownFile.ALL.forEach(file -> nothing.without(file.name()));
    LintReport report = KnowledgeLint.check(nothing);
    assertThat(report.problems())
        .extracting(LintProblem::text)
        .hasSameSizeAs(KnownFile.ALL)
        .contains("references.csv: file is missing [loads]");
    assertThat(report.summary())
        .isEqualTo(
            KnownFile.ALL.size()
                + " errors, 0 warnings; the files cannot be read, so no rule was asked");
  }

  @Test
  void whatOnlyTheLoaderSeesIsAProblemToo() {
    LintReport report =
        KnowledgeLint.check(
            SmallKnowledge.changed()
                .replacing(
                    KnownFile.HYPOTHESES, "{id: jdm, parent: immune", "{id: jdm, parent: rash"));
    assertThat(report.problems())
        .extracting(LintProblem::text)
        .containsExactly(
            "differential/hypotheses.yaml: hypothesis jdm: parent rash is not above it [loads]");
  }

  @Test
  void aColumnThatOnlyTheLinterAsksForIsMissed() {
    LintReport report =
        KnowledgeLint.check(
            SmallKnowledge.changed()
                .replacing(KnownFile.TOKENS, "field,token,answer", "field,word,answer"));
    assertThat(report.problems())
        .extracting(LintProblem::text)
        .containsExactly("tokens.csv, header: column 'token' is missing [loads]");
  }

  @Test
  void aColumnThatStandsTwiceIsSaidOnce() {
    LintReport report =
        KnowledgeLint.check(
            SmallKnowledge.changed()
                .replacing(KnownFile.CODES, "key,label,system", "key,code,system"));
    assertThat(report.problems())
        .extracting(LintProblem::text)
        .containsExactly("codes.csv, header: a column stands twice [stands-once]");
  }

  @Test
  void yamlThatDoesNotCloseIsOneLineWithItsPlace() {
    LintReport report =
        KnowledgeLint.check(
            SmallKnowledge.changed()
                .replacing(KnownFile.SETTINGS, "label: \"Clinic\"}", "label: ["));
    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().get(0).text())
        .startsWith("differential/settings.yaml, line 3: is no YAML: while parsing a flow")
        .endsWith("[loads]")
        .doesNotContain("\n");
  }

  @Test
  void aComplaintOfManyLinesBecomesOne() {
    LintProblem problem =
        Loads.problems(List.of(new KnowledgeException("a.csv", "line 2", "bad\n  very bad")))
            .get(0);
    assertThat(problem.text()).isEqualTo("a.csv, line 2: bad very bad [loads]");
  }

  @Test
  void folderIsCheckedWithTheFilesNobodyReads(@TempDir Path folder) throws IOException {
    for (KnownFile file : KnownFile.ALL) {
      Path path = folder.resolve(file.name());
      Files.createDirectories(path.getParent());
      Files.write(path, SmallKnowledge.source().read(file.name()));
    }
    assertThat(KnowledgeLint.checkFolder(folder).problems()).isEmpty();
    Files.writeString(folder.resolve("evidence/old.csv"), "id\n", StandardCharsets.UTF_8);
    assertThat(KnowledgeLint.checkFolder(folder).toText())
        .startsWith("evidence/old.csv: is read by nobody [no-unread-file]\n1 error, 0 warnings; ");
  }

  @Test
  void sameFilesGiveTheSameReport() {
    Example bad = Example.read("assumption-marked", "bad");
    assertThat(bad.report().toText()).isEqualTo(bad.report().toText());
  }
}
