package org.sarcolemma.evaluation.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file of published cases, JSON Lines, one row a case.
 *
 * @param name file as the user named it
 * @param cases every row in the order of the file, groups and unscorable cases included; ids are
 *     unique
 */
public record CaseFile(String name, List<PublishedCase> cases) {

  /** Copies the list. */
  public CaseFile {
    cases = List.copyOf(cases);
  }

  /**
   * Reads a file.
   *
   * @throws BadLineException at the first row that cannot be used, or whose id was given before
   * @throws IOException if the file cannot be read
   */
  public static CaseFile read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(file.toString(), stream);
    }
  }

  /**
   * Reads a stream and leaves it open.
   *
   * @param name name used in messages
   * @throws BadLineException at the first row that cannot be used, or whose id was given before
   * @throws IOException if the stream cannot be read
   */
  public static CaseFile read(String name, InputStream stream) throws IOException {
    List<PublishedCase> cases = new ArrayList<>();
    Map<String, Integer> lineOfId = new HashMap<>();
    for (JsonLine line : JsonLines.read(name, stream)) {
      PublishedCase published = PublishedCase.of(line);
      Integer earlier = lineOfId.putIfAbsent(published.id(), line.number());
      if (earlier != null) {
        throw line.refuse("id was given on line " + earlier + " already", "each id once");
      }
      cases.add(published);
    }
    if (cases.isEmpty()) {
      throw new BadLineException(name, 1, "no case in the file", "at least one row");
    }
    return new CaseFile(name, cases);
  }

  /** The cases with enough inputs to be scored, in the order of the file. */
  public List<PublishedCase> scorable() {
    return cases.stream().filter(PublishedCase::scorable).toList();
  }

  /**
   * The cases scored at a stage: the scorable ones, without phenopackets where it excludes them.
   */
  public List<PublishedCase> scoredAt(Stage stage) {
    return scorable().stream().filter(stage::scores).toList();
  }

  /**
   * What may be seen of each case scored at a stage, in the order of {@link #scoredAt}. Fresh
   * objects every time. Views of an equalised stage depend on all cases of the file.
   */
  public List<ObjectNode> views(Stage stage) {
    return stage.views(scorable());
  }

  /** Every id of the file in its order, scored or not. */
  public Set<String> ids() {
    return cases.stream()
        .map(PublishedCase::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
