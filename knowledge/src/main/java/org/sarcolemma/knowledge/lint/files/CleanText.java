package org.sarcolemma.knowledge.lint.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/**
 * The loader replaces bytes it cannot read and takes a byte order mark for a letter, both silently.
 * A path of somebody's machine is of no use to a reader, and none of their business.
 */
final class CleanText implements LintRule {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\uFEFF\\uFFFD&&[^\\n]]");
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(^|[\\s\"'(=])(/(home|root|tmp|Users|mnt|opt)/|[A-Z]:\\\\|file:/)");

  @Override
  public String id() {
    return "clean-text";
  }

  @Override
  public String says() {
    return "Files are UTF-8 with plain line ends, without unseen characters or paths of a machine.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (KnownFile file : KnownFile.ALL) {
      check(problems, file, subject.bytes(file.name()));
    }
    return problems.all();
  }

  private static void check(Problems problems, KnownFile file, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      problems.error(LintPlace.of(file.name()), "is not UTF-8");
      return;
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      LintPlace at = LintPlace.of(file.name(), "line " + (i + 1));
      UNSEEN
          .matcher(lines[i])
          .results()
          .findFirst()
          .ifPresent(
              found ->
                  problems.error(
                      at,
                      "holds the unseen character U+"
                          + Integer.toHexString(0x10000 | found.group().charAt(0))
                              .substring(1)
                              .toUpperCase(Locale.ROOT)));
      if (MACHINE_PATH.matcher(lines[i]).find()) {
        problems.error(at, "names a path on somebody's machine");
      }
    }
    boolean ended = !lines[lines.length - 1].isEmpty();
    if (ended && file.form() != KnownFile.Form.JSON) {
      problems.error(LintPlace.of(file.name()), "its last line does not end");
    }
  }
}
