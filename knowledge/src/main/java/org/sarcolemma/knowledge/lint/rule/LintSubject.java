package org.sarcolemma.knowledge.lint.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sarcolemma.evidence.FrequencyRow;
import org.sarcolemma.evidence.FrequencyWord;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.knowledge.CanaryFile;
import org.sarcolemma.knowledge.FamilySheetFile;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.knowledge.KnowledgeException;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.ModelCardFile;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.SectionFiles;
import org.sarcolemma.knowledge.Table;
import org.sarcolemma.knowledge.coverage.Coverage;
import org.sarcolemma.knowledge.coverage.NoteFile;
import org.sarcolemma.knowledge.coverage.ReferenceNote;
import org.sarcolemma.knowledge.coverage.ReviewQuestion;
import org.sarcolemma.knowledge.sections.Section;

/**
 * What a rule looks at: the knowledge as the engine sees it, and the files as people wrote them.
 */
public final class LintSubject {
  private static final String ID = "id";

  private final Knowledge knowledge;
  private final List<Section> sections;
  private final RawFiles raw;
  private final Optional<Set<String>> files;
  private final Coverage coverage;
  private final List<ReferenceNote> notes;
  private final Map<String, Map<String, Table.Line>> lineOfId = new HashMap<>();

  private LintSubject(
      Knowledge knowledge,
      Coverage coverage,
      List<ReferenceNote> notes,
      List<Section> sections,
      RawFiles raw,
      Optional<Set<String>> files) {
    this.knowledge = knowledge;
    this.coverage = coverage;
    this.notes = List.copyOf(notes);
    this.sections = List.copyOf(sections);
    this.raw = raw;
    this.files = files;
  }

  /**
   * Reads everything.
   *
   * @param files all files of the knowledge folder, where that is known
   * @throws UnreadableKnowledge when a file is missing or malformed, with a complaint for each
   */
  public static LintSubject read(KnowledgeSource source, Optional<Set<String>> files)
      throws UnreadableKnowledge {
    RawFiles raw = new RawFiles(source);
    List<KnowledgeException> complaints = raw.unreadable();
    try {
      Knowledge knowledge = KnowledgeFiles.load(source);
      ScreenFile.load(source);
      FollowUpFile.load(source);
      Coverage coverage = Coverage.read(source);
      List<ReferenceNote> notes = NoteFile.load(source);
      ReviewQuestion.load(source);
      FamilySheetFile.load(source);
      CanaryFile.load(source);
      ModelCardFile.load(source);
      List<Section> sections = SectionFiles.load(source);
      if (complaints.isEmpty()) {
        return new LintSubject(knowledge, coverage, notes, sections, raw, files.map(TreeSet::new));
      }
    } catch (KnowledgeException e) {
      complaints.add(e);
    }
    throw new UnreadableKnowledge(complaints);
  }

  /** The knowledge as the engine sees it. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** What carries each statement of the review. */
  public Coverage coverage() {
    return coverage;
  }

  /** Sentences of the reference pages. */
  public List<ReferenceNote> notes() {
    return notes;
  }

  /** The pages to read. */
  public List<Section> sections() {
    return sections;
  }

  /** The lines of a CSV file. */
  public List<Table.Line> lines(String file) {
    return raw.table(file);
  }

  /** A YAML or JSON file as a tree. */
  public JsonNode document(String file) {
    return raw.document(file);
  }

  /** The objects of a file that holds one a line. */
  public List<JsonNode> jsonLines(String file) {
    return raw.jsonLines(file);
  }

  /** A file as it is. */
  public byte[] bytes(String file) {
    return raw.bytes(file);
  }

  /** All files of the knowledge folder, sorted, where that is known. */
  public Optional<Set<String>> files() {
    return files;
  }

  /** Where a line stands: its number, and its id if it has one. */
  public LintPlace place(Table.Line line) {
    String id = line.columns().containsKey(ID) ? ", " + line.text(ID) : "";
    return LintPlace.of(line.file(), "line " + line.number() + id);
  }

  /** Where an entry with an id stands in a file. */
  public LintPlace place(String file, String id) {
    return line(file, id).map(this::place).orElse(LintPlace.of(file, id));
  }

  private Optional<Table.Line> line(String file, String id) {
    return file.endsWith(".csv")
        ? Optional.ofNullable(lineOfId.computeIfAbsent(file, this::byId).get(id))
        : Optional.empty();
  }

  private Map<String, Table.Line> byId(String file) {
    Map<String, Table.Line> byId = new LinkedHashMap<>();
    lines(file).forEach(line -> byId.putIfAbsent(line.text(ID), line));
    return byId;
  }

  /** Where an evidence row stands. */
  public LintPlace place(FrequencyRow row) {
    return KnownFile.EVIDENCE.stream()
        .filter(file -> line(file, row.id()).isPresent())
        .map(file -> place(file, row.id()))
        .findFirst()
        .orElse(LintPlace.of("evidence", row.id()));
  }

  /** Whether the engine weighs answers to a finding: by itself, or as a limit of a quantity. */
  public boolean weighed(String finding) {
    return knowledge.finding(finding).map(f -> f.inDifferential()).orElse(false)
        || knowledge.quantities().values().stream()
            .flatMap(quantity -> quantity.cuts().stream())
            .map(QuantityModel.Cut::finding)
            .anyMatch(finding::equals);
  }

  /** Whether a row says how often: by counts, a percentage or a frequency word. */
  public boolean rated(FrequencyRow row) {
    return row.present().isPresent()
        || row.percent().isPresent()
        || row.word().filter(word -> word != FrequencyWord.UNQUANTIFIED).isPresent();
  }

  /** The node of the tree whose pooled figure a row enters; -1 when it enters none. */
  public int pooledAt(FrequencyRow row) {
    return row.counted() && rated(row)
        ? knowledge.tree().indexOfDisease(row.disease()).orElse(-1)
        : -1;
  }
}
