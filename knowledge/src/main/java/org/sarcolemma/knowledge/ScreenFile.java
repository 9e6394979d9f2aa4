package org.sarcolemma.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sarcolemma.screening.AntibodyFound;
import org.sarcolemma.screening.AnyOf;
import org.sarcolemma.screening.Criterion;
import org.sarcolemma.screening.EvaluationMissing;
import org.sarcolemma.screening.Group;
import org.sarcolemma.screening.HasCk;
import org.sarcolemma.screening.HasLabel;
import org.sarcolemma.screening.HighAfterStop;
import org.sarcolemma.screening.Limit;
import org.sarcolemma.screening.NearLifetimeDose;
import org.sarcolemma.screening.NeverTested;
import org.sarcolemma.screening.NoCausalVariant;
import org.sarcolemma.screening.NoSign;
import org.sarcolemma.screening.OnlyTreatedWith;
import org.sarcolemma.screening.PartlyTested;
import org.sarcolemma.screening.Refractory;
import org.sarcolemma.screening.Screen;
import org.sarcolemma.screening.Screens;
import org.sarcolemma.screening.TooOften;

/** Reads {@code screens.yaml}: what every patient of an export is asked. */
public final class ScreenFile {
  /** Where it lies in the knowledge folder. */
  public static final String FILE = "screens.yaml";

  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final List<Screen> screens = new ArrayList<>();
  private final String tested;

  private ScreenFile(Document document) {
    document.only("tested", "groups", "screens");
    tested = document.text("tested");
    for (Document at : document.at("groups").entries()) {
      at.only("id", "words", "members");
      at.once(
          groups.put(
              at.text("id"),
              at.make(() -> new Group(at.text("id"), at.text("words"), at.texts("members")))));
    }
    for (Document at : document.at("screens").entries()) {
      screens.add(screen(at));
    }
  }

  /**
   * The screens shipped with this software.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static Screens load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * Screens from elsewhere.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static Screens load(KnowledgeSource source) {
    Document document = Document.read(source, FILE);
    return document.make(() -> new Screens(new ScreenFile(document).screens));
  }

  /**
   * How often hits were right in testing, in one sentence (SR-50).
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static String tested(KnowledgeSource source) {
    return new ScreenFile(Document.read(source, FILE)).tested;
  }

  /**
   * Everything screens ask for: the members of all groups.
   *
   * @throws KnowledgeException when the file is missing or malformed
   */
  public static SortedSet<String> asked(KnowledgeSource source) {
    TreeSet<String> asked = new TreeSet<>();
    for (Group group : new ScreenFile(Document.read(source, FILE)).groups.values()) {
      asked.addAll(group.members());
    }
    return asked;
  }

  private Screen screen(Document at) {
    at.only("id", "kind", "title", "advice", "claims", "thin", "all");
    return at.make(
        () ->
            new Screen(
                at.text("id"),
                at.word("kind", Screen.Kind.class),
                at.text("title"),
                at.text("advice"),
                criteria(at.at("all")),
                at.texts("claims"),
                at.text("thin", "")));
  }

  private List<Criterion> criteria(Document list) {
    return list.entries().stream().map(this::criterion).toList();
  }

  private Criterion criterion(Document at) {
    if (at.has("has_label")) {
      return new HasLabel(group(at.only("has_label"), "has_label"));
    }
    if (at.has("has_ck")) {
      return new HasCk(limit(at.only("has_ck"), "has_ck"));
    }
    if (at.has("no_causal_variant")) {
      return new NoCausalVariant(group(at.only("no_causal_variant"), "no_causal_variant"));
    }
    if (at.has("never_tested")) {
      at.only("never_tested", "order_counts");
      return new NeverTested(group(at, "never_tested"), limit(at, "order_counts"));
    }
    if (at.has("partly_tested")) {
      at.only("partly_tested", "order_counts");
      return new PartlyTested(group(at, "partly_tested"), limit(at, "order_counts"));
    }
    if (at.has("no_sign")) {
      return new NoSign(group(at.only("no_sign"), "no_sign"));
    }
    if (at.has("antibody_found")) {
      return new AntibodyFound(group(at.only("antibody_found"), "antibody_found"));
    }
    if (at.has("evaluation_missing")) {
      return new EvaluationMissing(groups(at.only("evaluation_missing"), "evaluation_missing"));
    }
    if (at.has("any")) {
      return new AnyOf(criteria(at.only("any").at("any")));
    }
    return treatment(at);
  }

  private Criterion treatment(Document at) {
    if (at.has("refractory")) {
      at.only("refractory", "and", "wait", "ck");
      return new Refractory(
          group(at, "refractory"), group(at, "and"), limit(at, "wait"), limit(at, "ck"));
    }
    if (at.has("high_after_stop")) {
      at.only("high_after_stop", "wait", "ck");
      return new HighAfterStop(group(at, "high_after_stop"), limit(at, "wait"), limit(at, "ck"));
    }
    if (at.has("only_treated_with")) {
      at.only("only_treated_with", "others");
      return new OnlyTreatedWith(groups(at, "only_treated_with"), group(at, "others"));
    }
    if (at.has("near_lifetime_dose")) {
      at.only("near_lifetime_dose", "limit", "share");
      return new NearLifetimeDose(
          group(at, "near_lifetime_dose"), limit(at, "limit"), limit(at, "share"));
    }
    if (at.has("too_often")) {
      at.only("too_often", "most");
      return new TooOften(group(at, "too_often"), limit(at, "most"));
    }
    throw at.problem("names no condition of a screen");
  }

  private Group group(Document at, String key) {
    return named(at, at.text(key));
  }

  private List<Group> groups(Document at, String key) {
    return at.texts(key).stream().map(id -> named(at, id)).toList();
  }

  private Group named(Document at, String id) {
    Group group = groups.get(id);
    if (group == null) {
      throw at.problem("'" + id + "' is no group of this file");
    }
    return group;
  }

  /** A figure with its unit, and its source or why the team chose it. */
  static Limit limit(Document at, String key) {
    Document limit = at.at(key).only("value", "unit", "source", "assumption");
    return limit.make(
        () ->
            new Limit(
                TreatmentFiles.decimal(limit, "value"),
                limit.text("unit"),
                limit.text("source", ""),
                limit.text("assumption", "")));
  }
}
