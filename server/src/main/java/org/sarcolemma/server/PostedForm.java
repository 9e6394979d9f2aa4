package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.patient.GeneticState;
import org.sarcolemma.server.child.ChildForm;
import org.sarcolemma.server.child.CkKind;
import org.sarcolemma.server.child.CkUnit;
import org.sarcolemma.server.child.Field;
import org.sarcolemma.server.child.Tempo;
import org.sarcolemma.server.record.CarriedRecord;

/**
 * Reads a posted form. What a page of this server never posts (unknown fields and findings, fields
 * given twice, choices that are not offered) is refused as a whole, naming the field; it is never
 * guessed at and never ignored.
 */
final class PostedForm {
  private static final int LONGEST_TEXT = 400;
  private static final int LONGEST_QUOTED = 40;
  private static final Map<String, Field> FIELDS = new HashMap<>();

  static {
    for (Field field : Field.values()) {
      FIELDS.put(field.posted(), field);
    }
  }

  private final Knowledge knowledge;
  private final Map<Field, Set<String>> choices = new EnumMap<>(Field.class);

  PostedForm(Knowledge knowledge) {
    this.knowledge = knowledge;
    choices.put(Field.SEX, Set.of("female", "male"));
    choices.put(Field.AGE_GROUP, Set.of("child", "adult"));
    choices.put(Field.SETTING, Set.copyOf(knowledge.settings().keySet()));
    Set<String> tempos = new HashSet<>();
    Tempo.categories(knowledge).forEach(tempo -> tempos.add(tempo.posted()));
    choices.put(Field.TEMPO, tempos);
    Set<String> kinds = new HashSet<>();
    for (CkKind kind : CkKind.values()) {
      kinds.add(kind.posted());
    }
    choices.put(Field.CK_KIND, kinds);
    Set<String> genes = new HashSet<>();
    for (GeneticState state : GeneticState.values()) {
      genes.add(state.word());
    }
    choices.put(Field.GENETICS, genes);
    Set<String> units = new HashSet<>();
    for (CkUnit unit : CkUnit.values()) {
      units.add(unit.symbol());
    }
    choices.put(Field.CK_UNIT, units);
  }

  /**
   * Reads a form.
   *
   * @param body URL-encoded fields in UTF-8
   * @throws RequestProblem naming the field that cannot be
   */
  ChildForm read(byte[] body) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    PostedFindings findings = new PostedFindings(knowledge);
    Set<String> seen = new HashSet<>();
    for (String pair : new String(body, UTF_8).split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        if (!seen.add(name)) {
          throw bad("field given twice", name, "each field once");
        }
        if (!findings.take(name, value)) {
          put(name, value, texts);
        }
      }
    }
    return new ChildForm(texts, findings.answers(), findings.antibodies());
  }

  private void put(String name, String value, Map<Field, String> texts) {
    Field field = FIELDS.get(name);
    if (field == null) {
      throw bad("unknown field", name, "a field of the form");
    }
    if (field == Field.RECORD) {
      texts.put(field, record(value));
      return;
    }
    if (value.length() > LONGEST_TEXT) {
      throw bad("text is too long", name, "at most " + LONGEST_TEXT + " characters");
    }
    Set<String> offered = choices.get(field);
    if (offered != null && !value.isEmpty() && !offered.contains(value)) {
      throw bad(
          "“" + shortened(value) + "” is not offered",
          name,
          String.join(", ", offered.stream().sorted().toList()) + ", or nothing");
    }
    texts.put(field, value);
  }

  /** Only what this page wrote itself is carried on. */
  private static String record(String value) {
    if (!value.isEmpty()
        && (value.length() > CarriedRecord.LONGEST || CarriedRecord.read(value).isEmpty())) {
      throw bad("is not what this page wrote", Field.RECORD.posted(), "the field as it was");
    }
    return value;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw bad("a per cent sign is not followed by two digits", "the form", "URL-encoded UTF-8");
    }
  }

  static RequestProblem bad(String what, String where, String expected) {
    return new RequestProblem(
        RequestProblem.BAD,
        what,
        where.equals("the form") ? where : "field " + shortened(where),
        expected);
  }

  static String shortened(String text) {
    return text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…";
  }
}
