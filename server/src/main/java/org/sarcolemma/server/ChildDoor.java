package org.sarcolemma.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.ReadPatient;
import org.sarcolemma.interchange.StrictJson;
import org.sarcolemma.interchange.record.RecordReader;
import org.sarcolemma.server.answer.AnswerView;
import org.sarcolemma.server.answer.AnswerWriter;
import org.sarcolemma.server.answer.Imported;
import org.sarcolemma.server.answer.Reasons;
import org.sarcolemma.server.child.ChildForm;
import org.sarcolemma.server.child.EnteredChild;
import org.sarcolemma.server.child.Field;
import org.sarcolemma.server.child.FilledForm;
import org.sarcolemma.server.child.FindingSections;
import org.sarcolemma.server.child.FormReader;
import org.sarcolemma.server.child.FormView;
import org.sarcolemma.server.child.Synonyms;
import org.sarcolemma.server.page.ChildPage;
import org.sarcolemma.server.page.Pages;
import org.sarcolemma.server.page.ReportPage;
import org.sarcolemma.server.page.ReportView;
import org.sarcolemma.server.published.PublishedChild;
import org.sarcolemma.server.published.PublishedChildren;
import org.sarcolemma.server.record.CarriedRecord;
import org.sarcolemma.server.record.RecordForm;

/**
 * The pages of one child: empty form, published child, answer, report. Keeps nothing between
 * requests.
 */
final class ChildDoor {
  private static final String HTMX = "HX-Request";
  private static final String THE_FILE = "the record";
  private static final String THE_CHART = "the chart";

  private final Sarcolemma sarcolemma;
  private final PublishedChildren published;
  private final Shells shells;
  private final Pages pages;
  private final Clock clock;
  private final PostedForm posted;
  private final FormReader reader;
  private final FindingSections sections;
  private final AnswerWriter writer;
  private final ReportPage report;
  private final RecordReader records;
  private final RecordForm recordForm;

  ChildDoor(
      Sarcolemma sarcolemma,
      PublishedChildren published,
      Synonyms synonyms,
      Shells shells,
      Pages pages,
      Clock clock) {
    this.sarcolemma = sarcolemma;
    this.published = published;
    this.shells = shells;
    this.pages = pages;
    this.clock = clock;
    this.posted = new PostedForm(sarcolemma.knowledge());
    this.reader = new FormReader(sarcolemma.knowledge());
    this.sections = new FindingSections(sarcolemma.knowledge(), synonyms);
    this.writer = new AnswerWriter(sarcolemma, shells.software());
    this.report = new ReportPage(pages, writer);
    this.records = new RecordReader(sarcolemma.knowledge());
    this.recordForm = new RecordForm(sarcolemma.knowledge(), sections, reader);
  }

  void empty(Context context) {
    html(context, pages.child(page(ChildForm.empty(), Reasons.ofTheFirstThree())));
  }

  void published(Context context) {
    String id = context.pathParam("id");
    PublishedChild child =
        published
            .find(id)
            .orElseThrow(
                () ->
                    new RequestProblem(
                        RequestProblem.NOT_FOUND,
                        "There is no such published child.",
                        "/child/demo/",
                        "a child from the list on the start page"));
    ChildForm form = FilledForm.of(child.patient(), child.id(), sarcolemma.knowledge());
    html(context, pages.child(page(form, Reasons.ofTheFirstThree())));
  }

  /** A record of the hospital, put into the form; nothing of it is kept here. */
  void record(Context context) throws IOException {
    byte[] file = UploadedRecord.read(context);
    ChildForm form;
    try {
      form =
          recordForm.of(
              records.read(THE_FILE, StrictJson.object(THE_FILE, new ByteArrayInputStream(file))),
              today());
    } catch (InputException e) {
      throw new RequestProblem(
          RequestProblem.BAD,
          "This record was not read: nothing of it is in the form.",
          String.valueOf(e.getMessage()),
          "one child as a FHIR R4 bundle or a phenopacket of version 2, in JSON");
    }
    html(context, pages.child(page(form, Reasons.ofTheFirstThree())));
  }

  /** A chart of the hospital's server, put into the form; nothing of it is kept here. */
  void chart(Context context, ObjectNode bundle, List<NotUsed> missing) {
    ReadPatient read;
    try {
      read = records.read(THE_CHART, bundle);
    } catch (InputException e) {
      throw new RequestProblem(
          RequestProblem.BAD,
          "This chart was not read: nothing of it is in the form.",
          String.valueOf(e.getMessage()),
          "the chart of one child");
    }
    List<NotUsed> notUsed = new ArrayList<>(missing);
    notUsed.addAll(read.notUsed());
    ReadPatient whole = new ReadPatient(read.id(), read.patient(), notUsed, read.used());
    html(context, pages.child(page(recordForm.of(whole, today()), Reasons.ofTheFirstThree())));
  }

  /** With scripts only the answer; without them the whole page, with every reason written out. */
  void answer(Context context) throws IOException {
    byte[] body = Body.form(context);
    html(context, context.header(HTMX) != null ? fragment(body) : whole(body));
  }

  /** From the bytes of a form to the bytes of what changes on the page. */
  byte[] fragment(byte[] body) {
    ChildForm form = posted.read(body);
    Reasons reasons = new Reasons(form.ids(Field.OPENED), form.ids(Field.CLOSED), false);
    return pages.answer(page(form, reasons));
  }

  private byte[] whole(byte[] body) {
    ChildForm form = posted.read(body);
    return pages.child(page(form, new Reasons(Set.of(), Set.of(), true)));
  }

  void report(Context context) throws IOException {
    ChildForm form = posted.read(Body.form(context));
    AnswerView answer = answer(form, entered(form), Reasons.ofTheFirstThree());
    SecurityHeaders.policy(context, report.policy());
    context.header("Content-Disposition", "inline; filename=\"sarcolemma-report.html\"");
    context.html(report.render(answer, Optional.of(today())));
  }

  private ChildPage page(ChildForm form, Reasons reasons) {
    EnteredChild entered = entered(form);
    AnswerView answer = answer(form, entered, reasons);
    return new ChildPage(
        shells.of("One child", "child"),
        FormView.of(sarcolemma.knowledge(), sections, form, entered),
        answer,
        new ReportView(answer, Optional.of(today().toString())),
        from(form),
        form.typed(Field.RECORD).flatMap(CarriedRecord::read));
  }

  private EnteredChild entered(ChildForm form) {
    return reader.read(form, today());
  }

  private AnswerView answer(ChildForm form, EnteredChild entered, Reasons reasons) {
    return writer.answer(entered, imported(form), reasons);
  }

  private Imported imported(ChildForm form) {
    return form.typed(Field.RECORD)
        .flatMap(CarriedRecord::read)
        .or(() -> from(form).map(child -> new Imported(List.of(), child.notUsed())))
        .orElse(Imported.NOTHING);
  }

  private Optional<PublishedChild> from(ChildForm form) {
    return form.typed(Field.PUBLISHED).flatMap(published::find);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void html(Context context, byte[] page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }
}
