package org.sarcolemma.screen;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.interchange.fhir.FhirReader;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.screening.Criterion;
import org.sarcolemma.screening.NearLifetimeDose;
import org.sarcolemma.screening.Screen;
import org.sarcolemma.screening.Screens;

/** One run over one export. */
final class ScreenRun {
  private static final String GIVEN = "MedicationAdministration";
  private static final int MOST_REJECTS = 1000;

  private final Sarcolemma sarcolemma;
  private final CodeBook codes;
  private final ScreenOptions options;
  private final Screens chosen;
  private final Export export;
  private final StateFolder state;
  private final ChartReader charts;
  private final AtomicLong progress;
  private final AtomicBoolean cancelled;
  private final Needs needs;
  private final Relevance relevance;
  private final List<String> notes;
  private final List<Segment> plan;

  ScreenRun(
      Sarcolemma sarcolemma,
      CodeBook codes,
      Set<String> asked,
      ScreenOptions options,
      Screens chosen,
      Export export,
      StateFolder state,
      AtomicLong progress,
      AtomicBoolean cancelled) {
    this.sarcolemma = sarcolemma;
    this.codes = codes;
    this.charts = new ChartReader(codes, asked);
    this.progress = progress;
    this.cancelled = cancelled;
    this.options = options;
    this.chosen = chosen;
    this.export = export;
    this.state = state;
    this.needs = new Needs(chosen);
    this.relevance = new Relevance(codes, charts, needs);
    this.notes = new ArrayList<>(export.notes());
    this.plan = Segment.plan(export);
  }

  ScreenResult run(long start) throws IOException {
    Passes passes = new Passes(state, options.threads(), progress);
    Map<String, ObjectNode> medications = medications();
    List<Segment> early = plan.stream().filter(s -> !s.patients() && !observations(s)).toList();
    List<Segment> late = plan.stream().filter(ScreenRun::observations).toList();
    List<Segment> patientParts = plan.stream().filter(Segment::patients).toList();
    List<Path> first =
        passes.run("facts", early, work(relevance, medications, Set.of(), new HashSet<>()));
    Set<Long> dosed = dosed(first);
    List<Path> kept =
        concat(
            first,
            passes.run(
                "facts",
                late,
                work(
                    dosed.isEmpty() ? relevance : relevance.withSizes(),
                    medications,
                    dosed,
                    new HashSet<>())));
    FactsSummary summary = FactsSummary.of(kept);
    Map<String, String> byIdentifier = new HashMap<>();
    if (summary.identifiers()) {
      List<Path> all =
          passes.run("names", patientParts, work(relevance, medications, Set.of(), null));
      byIdentifier.putAll(Identifiers.of(concat(kept, all)));
    }
    String base = export.base().isEmpty() ? summary.commonBase() : export.base();
    Map<String, List<KeptRecord>> candidates =
        new Candidates(needs, summary.deleted(), key -> byIdentifier.getOrDefault(key, key))
            .find(kept);
    List<ScreenResult.Reject> foreign = new ArrayList<>();
    candidates = ForeignReferences.leaveOut(candidates, base, foreign);
    Set<Long> wanted = new HashSet<>();
    candidates.keySet().forEach(key -> wanted.add(Hash64.of(key)));
    List<Path> people =
        passes.run("patients", patientParts, work(relevance, medications, Set.of(), wanted));
    Set<Long> dosedAnywhere = dosed(kept);
    addSizes(passes, early, medications, dosedAnywhere, candidates);
    // a dose that stands among measurements was not known when those were read
    dosedAnywhere.removeAll(dosed);
    addSizes(passes, late, medications, dosedAnywhere, candidates);
    Map<String, List<String>> persons = persons(concat(kept, people), candidates.keySet());
    List<ScreenHit> hits = ask(candidates, persons, summary.deleted());
    return result(concat(kept, people), hits, foreign, start);
  }

  private SegmentWork work(
      Relevance relevant,
      Map<String, ObjectNode> medications,
      Set<Long> sized,
      @Nullable Set<Long> wanted) {
    return new SegmentWork(
        relevant.filter(),
        relevant,
        medications,
        sized,
        hash -> wanted == null || wanted.contains(hash),
        progress,
        cancelled);
  }

  /** Drugs that stand in files of their own: orders refer to them. */
  private Map<String, ObjectNode> medications() throws IOException {
    Map<String, ObjectNode> medications = new HashMap<>();
    for (ExportFile file : export.files()) {
      if (file.isOf("Medication") && file.form() != ExportFile.Form.WHOLE) {
        try (InputStream raw = Files.newInputStream(file.path());
            InputStream in = file.form() == ExportFile.Form.GZIP ? new GZIPInputStream(raw) : raw;
            BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
          for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            medication(line, medications);
          }
        } catch (IOException e) {
          notes.add(file.name() + ": cannot be read to its end; drugs may be missing");
        }
      }
    }
    return medications;
  }

  private void medication(String line, Map<String, ObjectNode> into) {
    try {
      ObjectNode medication = StrictJson.object("the line", line);
      if (medication.path("code") instanceof ObjectNode code
          && relevance.bits(code) != Relevance.NOTHING) {
        into.put("Medication/" + medication.path("id").asText(), code);
      }
    } catch (InputException e) {
      // rejected and counted where all lines are
    }
  }

  private static boolean observations(Segment segment) {
    return !segment.patients() && segment.files().stream().allMatch(f -> f.isOf("Observation"));
  }

  /** Who was given a dose that counts by body surface. */
  private Set<Long> dosed(List<Path> files) throws IOException {
    long counted = 0;
    for (Screen screen : chosen.all()) {
      for (Criterion criterion : screen.all()) {
        if (criterion instanceof NearLifetimeDose near) {
          for (String drug : near.drug().members()) {
            counted |= needs.bits(drug);
          }
        }
      }
    }
    long drugs = counted;
    Set<Long> dosed = new HashSet<>();
    for (Path file : files) {
      SegmentFile.read(
          file,
          new SegmentFile.Reader() {
            @Override
            public void kept(KeptRecord record) {
              if ((record.bits() & drugs) != 0 && record.name().startsWith(GIVEN)) {
                dosed.add(Hash64.of(record.key()));
              }
            }
          });
    }
    return dosed;
  }

  /** Weight and height in files that hold other things as well. */
  private void addSizes(
      Passes passes,
      List<Segment> where,
      Map<String, ObjectNode> medications,
      Set<Long> dosed,
      Map<String, List<KeptRecord>> candidates)
      throws IOException {
    if (dosed.isEmpty()) {
      return;
    }
    List<Path> files =
        passes.run(
            "sizes", where, work(relevance.sizesOnly(), medications, dosed, new HashSet<>()));
    for (Path file : files) {
      SegmentFile.read(
          file,
          new SegmentFile.Reader() {
            @Override
            public void kept(KeptRecord record) {
              List<KeptRecord> records = candidates.get(record.key());
              if (records != null) {
                records.add(record);
              }
            }
          });
    }
  }

  private Map<String, List<String>> persons(List<Path> files, Set<String> wanted)
      throws IOException {
    Map<String, List<String>> persons = new HashMap<>();
    for (Path file : files) {
      SegmentFile.read(
          file,
          new SegmentFile.Reader() {
            @Override
            public void person(String key, String json) {
              if (wanted.contains(key)) {
                persons.computeIfAbsent(key, k -> new ArrayList<>()).add(json);
              }
            }
          });
    }
    return persons;
  }

  private List<ScreenHit> ask(
      Map<String, List<KeptRecord>> candidates,
      Map<String, List<String>> persons,
      Set<String> deleted) {
    PatientQuestion question =
        new PatientQuestion(
            sarcolemma,
            new FhirReader(sarcolemma.knowledge(), codes),
            charts,
            chosen,
            options.asOf());
    return candidates.entrySet().parallelStream()
        .filter(candidate -> !deleted.contains(candidate.getKey()))
        .flatMap(
            candidate ->
                question
                    .ask(
                        candidate.getKey(),
                        persons.getOrDefault(candidate.getKey(), List.of()),
                        candidate.getValue())
                    .stream())
        .sorted(
            Comparator.<ScreenHit>comparingDouble(hit -> -hit.probability())
                .thenComparing(ScreenHit::patient)
                .thenComparing(hit -> hit.hit().screen()))
        .toList();
  }

  private ScreenResult result(
      List<Path> files, List<ScreenHit> hits, List<ScreenResult.Reject> foreign, long start)
      throws IOException {
    Accounts accounts = Accounts.of(files, plan, MOST_REJECTS);
    Map<String, Long> reasons = new TreeMap<>(accounts.tally().reasons());
    long used = accounts.tally().used();
    for (ScreenResult.Reject reject : foreign) {
      reasons.merge(reject.reason(), 1L, Long::sum);
      used--;
    }
    List<ScreenResult.Reject> rejects = new ArrayList<>(accounts.rejects());
    rejects.addAll(foreign);
    return new ScreenResult(
        hits,
        chosen,
        options.asOf(),
        Distinct.count(files),
        used,
        accounts.tally().irrelevant(),
        reasons,
        rejects,
        notes,
        export.files().stream().mapToLong(ExportFile::bytes).sum(),
        (System.nanoTime() - start) / 1e9,
        state.resumed());
  }

  private static List<Path> concat(List<Path> first, List<Path> second) {
    List<Path> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
