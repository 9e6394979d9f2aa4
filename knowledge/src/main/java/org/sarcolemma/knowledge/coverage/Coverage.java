package org.sarcolemma.knowledge.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.Table;

/**
 * Whether every statement of the review is carried by something, or asks for nothing.
 *
 * <p>A statement is carried when every entry that {@code coverage.csv} names for it is there, still
 * says the words quoted from it, and holds the figures of the statement; where a figure differs, a
 * reason must be given.
 */
public final class Coverage {
  private static final String CLAIMS = "claims.csv";

  private final Map<String, Table.Line> claims = new LinkedHashMap<>();
  private final Map<String, List<ClaimLink>> links = new LinkedHashMap<>();
  private final Carriers carriers;

  private Coverage(List<Table.Line> claims, List<ClaimLink> links, Carriers carriers) {
    claims.forEach(line -> this.claims.put(line.required("id"), line));
    links.forEach(
        link -> this.links.computeIfAbsent(link.claim(), id -> new ArrayList<>()).add(link));
    this.carriers = carriers;
  }

  /**
   * Reads statements, links and what they point to.
   *
   * @throws org.sarcolemma.knowledge.KnowledgeException when a file is missing or malformed
   */
  public static Coverage read(KnowledgeSource source) {
    return new Coverage(
        Table.read(source, CLAIMS).lines(), ClaimLink.load(source), Carriers.read(source));
  }

  /** The same, had one entry been removed. */
  public Coverage without(CarrierKind kind, String id) {
    return new Coverage(
        List.copyOf(claims.values()),
        links.values().stream().flatMap(List::stream).toList(),
        carriers.without(kind, id));
  }

  /** Ids of all statements, in the order of the review. */
  public List<String> claims() {
    return List.copyOf(claims.keySet());
  }

  /** What the review says. */
  public String statement(String claim) {
    return Optional.ofNullable(claims.get(claim)).map(line -> line.text("statement")).orElse("");
  }

  /** What carries a statement; empty when nothing is named. */
  public List<ClaimLink> links(String claim) {
    return List.copyOf(links.getOrDefault(claim, List.of()));
  }

  /** The statements that an entry carries. */
  public List<String> carriedBy(CarrierKind kind, String id) {
    return links.values().stream()
        .flatMap(List::stream)
        .filter(link -> link.kind().equals(Optional.of(kind)) && link.carrier().equals(id))
        .map(ClaimLink::claim)
        .toList();
  }

  /** Statements that ask for nothing, each with a reason. */
  public List<String> notActionable() {
    return claims().stream()
        .filter(claim -> !links(claim).isEmpty())
        .filter(claim -> links(claim).stream().allMatch(link -> link.kind().isEmpty()))
        .toList();
  }

  /** Statements that everything named for them still carries. */
  public List<String> encoded() {
    return claims().stream()
        .filter(claim -> links(claim).stream().anyMatch(link -> link.kind().isPresent()))
        .filter(claim -> problems(claim).isEmpty())
        .toList();
  }

  /** Statements of which something is missing. */
  public List<String> missing() {
    return claims().stream().filter(claim -> !problems(claim).isEmpty()).toList();
  }

  /** Statements whose figure differs from that of an entry which carries it, with the reason. */
  public List<ClaimLink> differences() {
    return links.values().stream()
        .flatMap(List::stream)
        .filter(link -> !link.differs().isEmpty())
        .toList();
  }

  /** Links of statements that the review does not make. */
  public List<String> strangers() {
    return links.keySet().stream().filter(claim -> !claims.containsKey(claim)).toList();
  }

  /** What is wrong with the links of a statement, a sentence each; empty when it is carried. */
  public List<String> problems(String claim) {
    List<ClaimLink> mine = links(claim);
    Table.Line line = claims.get(claim);
    if (mine.isEmpty() || line == null) {
      return List.of("nothing carries it, and nothing says why not");
    }
    List<String> problems = new ArrayList<>();
    List<Carrier> found = new ArrayList<>();
    for (ClaimLink link : mine) {
      link.kind().ifPresent(kind -> follow(link, kind, found, problems));
    }
    if (mine.stream().anyMatch(link -> link.kind().isEmpty()) && mine.size() > 1) {
      problems.add("is said to ask for nothing, and something carries it all the same");
    }
    boolean explained = mine.stream().anyMatch(link -> !link.differs().isEmpty());
    if (problems.isEmpty() && !explained && !found.isEmpty()) {
      problems.addAll(new ClaimFigures(line).missingFrom(found));
    }
    return problems;
  }

  private void follow(
      ClaimLink link, CarrierKind kind, List<Carrier> found, List<String> problems) {
    String name = kind.label() + " " + link.carrier();
    Optional<Carrier> carrier = carriers.find(kind, link.carrier());
    if (carrier.isEmpty()) {
      problems.add(name + " carried it and is gone");
    } else if (!carrier.get().text().contains(link.says())) {
      problems.add(name + " no longer says “" + link.says() + "”");
    } else {
      found.add(carrier.get());
    }
  }
}
