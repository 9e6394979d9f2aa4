package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.followup.OutcomeMeasures;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.knowledge.FollowUpFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.registry.Session;
import org.sarcolemma.registry.audit.Purpose;
import org.sarcolemma.registry.research.Cohort;
import org.sarcolemma.registry.research.CohortIndex;
import org.sarcolemma.registry.research.Cohorts;
import org.sarcolemma.registry.research.ExportFormat;
import org.sarcolemma.registry.research.OutcomeCurves;
import org.sarcolemma.registry.research.ResearchExport;
import org.sarcolemma.registry.research.ResearchPackets;
import org.sarcolemma.registry.research.Trait;
import org.sarcolemma.registry.research.Vocabulary;
import org.sarcolemma.server.people.Role;
import org.sarcolemma.server.research.CurveView;
import org.sarcolemma.server.research.PublishedFigure;
import org.sarcolemma.server.research.ResearchPage;
import org.sarcolemma.treatment.Formulary;

/** Counts and exports without names; nothing here reads a child for treatment. */
final class ResearchDoor implements RegistryDoor {
  private static final String CORTICOSTEROID = "corticosteroid";

  private final Workspace workspace;
  private Optional<Words> words = Optional.empty();

  ResearchDoor(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Made at the first question: nobody else should wait for it at the start. */
  private record Words(Vocabulary vocabulary, CohortIndex index) {}

  @Override
  public void configure(JavalinDefaultRoutingApi routes) {
    routes.get("/research", this::page, Role.RESEARCHER);
    routes.post("/research/export", this::export, Role.RESEARCHER);
  }

  private synchronized Words words() {
    Words made =
        words.orElseGet(
            () -> {
              OutcomeMeasures measures = FollowUpFile.load();
              Formulary formulary = TreatmentFiles.load();
              Set<String> corticosteroids = Vocabulary.ofClass(formulary, CORTICOSTEROID);
              return new Words(
                  Vocabulary.of(knowledge(), measures, formulary),
                  new CohortIndex(
                      new OutcomeCurves(measures, corticosteroids),
                      Vocabulary.genericNames(formulary)));
            });
    words = Optional.of(made);
    return made;
  }

  private Knowledge knowledge() {
    return workspace.sarcolemma().knowledge();
  }

  private Session session(Context context) {
    return workspace.gate().session(context, Purpose.RESEARCH);
  }

  private void page(Context context) {
    Map<Trait, String> wanted = new EnumMap<>(Trait.class);
    for (Trait trait : Trait.values()) {
      String value = Objects.requireNonNullElse(context.queryParam(trait.id()), "");
      if (!value.isEmpty()) {
        wanted.put(trait, value);
      }
    }
    Cohorts cohorts;
    try {
      cohorts = session(context).cohorts(words().index(), wanted);
    } catch (InputException e) {
      throw new RequestProblem(
          RequestProblem.BAD,
          "One of the values is not offered.",
          "the question",
          "values of the form");
    }
    Cohort cohort = cohorts.cohort(wanted);
    List<ResearchPage.Filter> filters = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      filters.add(
          new ResearchPage.Filter(trait, cohorts.choices(trait), wanted.getOrDefault(trait, "")));
    }
    Workspace.html(
        context,
        workspace
            .pages()
            .research(
                new ResearchPage(
                    workspace
                        .shells()
                        .of("Research", "research", workspace.gate().visitor(context)),
                    filters,
                    cohort,
                    cohort.curves().stream().map(CurveView::of).toList(),
                    PublishedFigure.remission(knowledge()),
                    PublishedFigure.steroidStop(knowledge()))));
  }

  private void export(Context context) throws IOException {
    Fields fields = workspace.gate().form(context);
    Set<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);
    for (ExportFormat format : ExportFormat.values()) {
      if (!fields.text(format.id()).isEmpty()) {
        formats.add(format);
      }
    }
    if (formats.isEmpty()) {
      throw new RequestProblem(
          RequestProblem.BAD, "No form of data was chosen.", "the form", "at least one");
    }
    Optional<ResearchPackets> packets =
        formats.contains(ExportFormat.PHENOPACKETS)
            ? Optional.of(
                new ResearchPackets(
                    knowledge(), CodeBook.shipped(knowledge()), workspace.clock().instant()))
            : Optional.empty();
    ResearchExport export = session(context).research(words().vocabulary(), packets);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : export.files(formats).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    context
        .contentType("application/zip")
        .header("Content-Disposition", "attachment; filename=\"sarcolemma-research.zip\"")
        .result(bytes.toByteArray());
  }
}
