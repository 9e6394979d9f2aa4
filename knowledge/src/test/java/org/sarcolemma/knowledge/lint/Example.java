package org.sarcolemma.knowledge.lint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sarcolemma.knowledge.OverlaySource;
import org.sarcolemma.knowledge.SmallKnowledge;
import org.sarcolemma.knowledge.lint.rule.KnownFile;

/**
 * The small knowledge with one edit, and what the linter must say of it. An {@code edit.txt} reads
 * like a patch:
 *
 * <pre>
 * # remark for readers
 * in FILE          the lines that follow are about this file, new or not
 * - line           this line goes (it stands there exactly once)
 * + line           this line comes: in place of the one that went, else at the end
 * drop FILE        the file goes
 * expect PROBLEM   one line of the report; without any the report must be clean
 * </pre>
 *
 * ␍ stands for a carriage return and ␉ for a tab, so that readers can see them.
 */
final class Example {
  private final OverlaySource source = SmallKnowledge.changed();
  private final Set<String> files =
      KnownFile.ALL.stream().map(KnownFile::name).collect(Collectors.toCollection(TreeSet::new));
  private final List<String> expected = new ArrayList<>();
  private String file = "";
  private int here;

  private Example() {}

  /** The example of a rule, {@code good} or {@code bad}. */
  static Example read(String rule, String kind) {
    Example example = new Example();
    try {
      for (String line :
          Files.readAllLines(folder().resolve(rule).resolve(kind).resolve("edit.txt"))) {
        example.obey(line.replace('␍', '\r').replace('␉', '\t'));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return example;
  }

  /** Where the examples are, a folder for each rule. */
  static Path folder() {
    URL folder = Objects.requireNonNull(Example.class.getResource("/lint"));
    return Path.of(URI.create(folder.toString()));
  }

  /** What the linter says. */
  LintReport report() {
    return KnowledgeLint.check(source, files);
  }

  /** What it must say. */
  List<String> expected() {
    return List.copyOf(expected);
  }

  private void obey(String line) {
    int space = line.indexOf(' ');
    String word = space < 0 ? line : line.substring(0, space);
    String rest = space < 0 ? "" : line.substring(space + 1);
    switch (word) {
      case "#" -> {}
      case "in" -> {
        file = rest;
        files.add(rest);
        here = lines().size();
      }
      case "-" -> take(rest);
      case "+" -> put(rest);
      case "drop" -> {
        source.without(rest);
        files.remove(rest);
      }
      case "expect" -> expected.add(rest);
      default -> throw new IllegalArgumentException("cannot read '" + line + "'");
    }
  }

  private List<String> lines() {
    String text = source.text(file);
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
  }

  private void take(String line) {
    List<String> lines = new ArrayList<>(lines());
    here = lines.indexOf(line);
    if (here < 0 || here != lines.lastIndexOf(line)) {
      throw new IllegalArgumentException(file + " does not hold exactly one line '" + line + "'");
    }
    lines.remove(here);
    write(lines);
  }

  private void put(String line) {
    List<String> lines = new ArrayList<>(lines());
    lines.add(here, line);
    here++;
    write(lines);
  }

  private void write(List<String> lines) {
    source.with(file, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
  }
}
