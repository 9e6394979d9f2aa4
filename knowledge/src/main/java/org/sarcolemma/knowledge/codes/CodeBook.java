package org.sarcolemma.knowledge.codes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.Table;

/**
 * The codes this software understands, by system and code: {@code codes.csv} for the codes, {@code
 * codes/meanings.csv} for what each says, {@code codes/systems.csv} for the addresses of the
 * vocabularies, {@code codes/answers.csv} for coded results. HPO terms of {@code findings.csv}
 * answer their finding unless {@code codes.csv} knows better.
 */
public final class CodeBook {
  private static final String HPO = "HPO";
  private static final String ATC = "ATC";

  /** Length of an ATC code of a chemical subgroup, as C10AA for the statins. */
  private static final int ATC_SUBGROUP = 5;

  private final Map<String, String> systems = new LinkedHashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();
  private final Map<String, CodedConcept> concepts = new LinkedHashMap<>();
  private final Map<String, CodedAnswer> answers = new HashMap<>();
  private final List<AnswerCode> answerCodes = new ArrayList<>();
  private final Map<String, List<String>> keysOfCode = new LinkedHashMap<>();

  private CodeBook() {}

  /**
   * Reads the shipped files.
   *
   * @throws org.sarcolemma.knowledge.KnowledgeException when a file is missing or malformed
   */
  public static CodeBook shipped(Knowledge knowledge) {
    return read(KnowledgeSource.shipped(), knowledge);
  }

  /**
   * Reads the files of a source.
   *
   * @throws org.sarcolemma.knowledge.KnowledgeException when a file is missing or malformed
   */
  public static CodeBook read(KnowledgeSource source, Knowledge knowledge) {
    CodeBook book = new CodeBook();
    for (Table.Line line : Table.read(source, "codes/systems.csv").lines()) {
      book.systems.put(line.required("uri"), line.required("system"));
      if (!line.text("strip").isEmpty()) {
        book.prefixes.put(line.required("system"), line.text("strip"));
      }
    }
    for (Finding finding : knowledge.findings().values()) {
      finding.hpo().ifPresent(term -> book.term(term, finding));
    }
    book.codes(source, meanings(source));
    for (Table.Line line : Table.read(source, "codes/answers.csv").lines()) {
      CodedAnswer says = word(line, "says", CodedAnswer.values());
      book.answers.put(book.answerKey(line.required("uri"), line.required("code")), says);
      book.answerCodes.add(
          new AnswerCode(line.required("uri"), line.required("code"), line.text("display"), says));
    }
    return book;
  }

  private void term(String term, Finding finding) {
    CodeMeaning sign = new CodeMeaning(CodeMeaning.Kind.SIGN, finding.id(), true, "");
    concepts.put(
        key(HPO, term),
        new CodedConcept(finding.label(), HPO, term, finding.label(), List.of(sign)));
  }

  private static Map<String, List<CodeMeaning>> meanings(KnowledgeSource source) {
    Map<String, List<CodeMeaning>> meanings = new HashMap<>();
    for (Table.Line line : Table.read(source, "codes/meanings.csv").lines()) {
      meanings
          .computeIfAbsent(line.required("concept_key"), concept -> new ArrayList<>())
          .add(
              new CodeMeaning(
                  word(line, "kind", CodeMeaning.Kind.values()),
                  line.text("finding"),
                  line.text("answers").equals("both"),
                  line.text("note")));
    }
    return meanings;
  }

  private void codes(KnowledgeSource source, Map<String, List<CodeMeaning>> meanings) {
    Map<String, List<CodeMeaning>> told = new HashMap<>();
    for (Table.Line line : Table.read(source, "codes.csv").lines()) {
      String key = key(line.required("system"), bare(line.required("system"), line.text("code")));
      keysOfCode.computeIfAbsent(key, code -> new ArrayList<>()).add(line.required("concept_key"));
      List<CodeMeaning> says = told.computeIfAbsent(key, code -> new ArrayList<>());
      says.addAll(meanings.getOrDefault(line.required("concept_key"), List.of()));
      boolean silent = says.isEmpty() && concepts.containsKey(key);
      if (!silent) {
        concepts.put(
            key,
            new CodedConcept(
                line.text("label"),
                line.text("system"),
                line.text("code"),
                line.text("display"),
                says.stream().distinct().toList()));
      }
    }
  }

  private static <E extends Enum<E>> E word(Table.Line line, String column, E[] words) {
    String text = line.required(column);
    List<String> accepted = new ArrayList<>();
    for (E word : words) {
      String name = word.name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return word;
      }
      accepted.add(name);
    }
    throw line.problem(column, "'" + text + "' is not one of " + String.join(", ", accepted));
  }

  private static String key(String system, String code) {
    return system + "|" + code;
  }

  private String bare(String system, String code) {
    String prefix = prefixes.getOrDefault(system, "");
    return code.startsWith(prefix) ? code.substring(prefix.length()) : code;
  }

  /**
   * The concept of a code.
   *
   * @param uri address of the vocabulary, as FHIR writes it
   * @param code the code; a drug's ATC code is found under its chemical subgroup as well
   */
  public Optional<CodedConcept> concept(String uri, String code) {
    String system = systems.get(uri);
    return system == null ? Optional.empty() : conceptOf(system, code);
  }

  /** The concept of a code, the vocabulary told by its short name, for example {@code HPO}. */
  public Optional<CodedConcept> conceptOf(String system, String code) {
    CodedConcept exact = concepts.get(key(system, bare(system, code)));
    if (exact == null && system.equals(ATC) && code.length() > ATC_SUBGROUP) {
      return Optional.ofNullable(concepts.get(key(ATC, code.substring(0, ATC_SUBGROUP))));
    }
    return Optional.ofNullable(exact);
  }

  /**
   * The concepts of {@code codes.csv} a code stands for, by their keys; empty when it is not there.
   *
   * @param uri address of the vocabulary, as FHIR writes it
   * @param code the code; a drug's ATC code is found under its chemical subgroup as well
   */
  public List<String> keys(String uri, String code) {
    String system = systems.get(uri);
    if (system == null) {
      return List.of();
    }
    List<String> exact = keysOfCode.get(key(system, bare(system, code)));
    if (exact == null && system.equals(ATC) && code.length() > ATC_SUBGROUP) {
      exact = keysOfCode.get(key(ATC, code.substring(0, ATC_SUBGROUP)));
    }
    return exact == null ? List.of() : List.copyOf(exact);
  }

  /** The codes of one vocabulary under a key of {@code codes.csv}, in the order of the file. */
  public List<String> codesOf(String name, String system) {
    List<String> codes = new ArrayList<>();
    for (CodedConcept concept : concepts.values()) {
      boolean named =
          concept.system().equals(system)
              && keysOfCode
                  .getOrDefault(key(system, bare(system, concept.code())), List.of())
                  .contains(name);
      if (named) {
        codes.add(concept.code());
      }
    }
    return codes;
  }

  /** Every code of {@code codes.csv} with the keys of its concepts: {@code system|code}. */
  public Map<String, List<String>> keys() {
    return new LinkedHashMap<>(keysOfCode);
  }

  /** The addresses of the vocabularies, each with its short name. */
  public Map<String, String> systems() {
    return new LinkedHashMap<>(systems);
  }

  /** What a coded result says. */
  public Optional<CodedAnswer> answer(String uri, String code) {
    return Optional.ofNullable(answers.get(answerKey(uri, code)));
  }

  private String answerKey(String uri, String code) {
    return key(systems.getOrDefault(uri, uri), code);
  }

  /** Whether an address is that of a vocabulary. */
  public boolean isSystem(String uri, String system) {
    return system.equals(systems.get(uri));
  }

  /**
   * The address under which a vocabulary is written, told by its short name: the first of {@code
   * codes/systems.csv}; empty for a name that has none.
   */
  public Optional<String> address(String system) {
    return systems.entrySet().stream()
        .filter(entry -> entry.getValue().equals(system))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The code of a concept as its vocabulary writes it in FHIR, without a prefix of ours. */
  public String plainCode(CodedConcept concept) {
    return bare(concept.system(), concept.code());
  }

  /** Every coded result that is understood, in the order of the file. */
  public List<AnswerCode> answerCodes() {
    return List.copyOf(answerCodes);
  }

  /** Every concept, in the order of the files. */
  public List<CodedConcept> concepts() {
    return List.copyOf(concepts.values());
  }
}
