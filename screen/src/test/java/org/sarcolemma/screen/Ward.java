package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.knowledge.KnowledgeFiles;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Hit;
import org.sarcolemma.screening.Screens;
import org.sarcolemma.testkit.population.Hospital;
import org.sarcolemma.testkit.population.MadeUp;

/** What tests share: the engine, the slow way to ask one child, and made-up children. */
final class Ward {
  static final Knowledge KNOWLEDGE = KnowledgeFiles.load();
  static final CodeBook CODES = CodeBook.shipped(KNOWLEDGE);
  static final Screens SCREENS = ScreenFile.load();
  static final Set<String> ASKED = ScreenFile.asked(KnowledgeSource.shipped());
  private static final Sarcolemma SARCOLEMMA = new Sarcolemma(KNOWLEDGE);

  private Ward() {}

  static ScreenResult screen(Path export, Path state) {
    try {
      return new Screener(SARCOLEMMA, CODES, SCREENS, ASKED)
          .run(new ScreenOptions(export, Optional.empty(), Hospital.TODAY, state, 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hits of a run, by patient: what a hit says but for its probability. */
  static Map<String, List<Hit>> byPatient(ScreenResult result) {
    TreeMap<String, List<Hit>> hits = new TreeMap<>();
    for (ScreenHit hit : result.hits()) {
      hits.computeIfAbsent(hit.patient(), p -> new ArrayList<>()).add(hit.hit());
    }
    hits.values().forEach(list -> list.sort(java.util.Comparator.comparing(Hit::screen)));
    return hits;
  }

  /** The same, asked one child after another, with all of each child's record. */
  static Map<String, List<Hit>> oneByOne(List<MadeUp> children) {
    ChartReader charts = new ChartReader(CODES, ASKED);
    TreeMap<String, List<Hit>> hits = new TreeMap<>();
    for (MadeUp child : children) {
      List<Hit> found =
          new ArrayList<>(
              SCREENS.evaluate(charts.read(child.id(), bundle(child)).chart(), Hospital.TODAY));
      found.sort(java.util.Comparator.comparing(Hit::screen));
      if (!found.isEmpty()) {
        hits.put(child.id(), found);
      }
    }
    return hits;
  }

  static ObjectNode bundle(MadeUp child) {
    ObjectNode bundle =
        JsonNodeFactory.instance
            .objectNode()
            .put("resourceType", "Bundle")
            .put("type", "collection");
    ArrayNode entries = bundle.putArray("entry");
    entries.addObject().set("resource", StrictJson.object("patient", child.patient()));
    for (String resource : child.resources()) {
      entries.addObject().set("resource", StrictJson.object("resource", resource));
    }
    return bundle;
  }

  /** Every story once. */
  static List<MadeUp> everyStory(long seed, int ordinaryResources) {
    Hospital hospital = new Hospital(seed);
    List<MadeUp> children = new ArrayList<>();
    for (int i = 0; i < Hospital.STORIES.size(); i++) {
      children.add(hospital.patient(i, Hospital.STORIES.get(i), ordinaryResources));
      children.add(hospital.patient(1000 + i, "ordinary", ordinaryResources));
    }
    return children;
  }

  static Set<String> screens(List<Hit> hits) {
    TreeSet<String> screens = new TreeSet<>();
    hits.forEach(hit -> screens.add(hit.screen()));
    return screens;
  }
}
