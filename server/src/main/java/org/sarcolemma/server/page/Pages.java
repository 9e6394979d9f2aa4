package org.sarcolemma.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.sarcolemma.server.course.CoursePage;
import org.sarcolemma.server.events.CorrectionPage;
import org.sarcolemma.server.events.EventsPage;
import org.sarcolemma.server.research.ResearchPage;
import org.sarcolemma.server.treat.DosePage;
import org.sarcolemma.server.treat.OrderPage;
import org.sarcolemma.server.treat.PlanView;
import org.sarcolemma.server.treat.TreatPage;
import org.sarcolemma.server.visit.VisitPage;
import org.sarcolemma.server.workspace.ChildrenPage;
import org.sarcolemma.server.workspace.IdentityPage;
import org.sarcolemma.server.workspace.KeptBothPage;

/**
 * Turns page records into HTML by the templates, which were compiled with the program. Thread-safe.
 */
public final class Pages {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /** The start page. */
  public byte[] start(StartPage page) {
    return render("start.jte", page);
  }

  /** The page of one child. */
  public byte[] child(ChildPage page) {
    return render("child.jte", page);
  }

  /** Only what changes on it with every answer. */
  public byte[] answer(ChildPage page) {
    return render("answer-fragment.jte", page);
  }

  /** A page of evidence. */
  public byte[] evidence(EvidencePage page) {
    return render("evidence.jte", page);
  }

  /** Where to begin looking at the evidence. */
  public byte[] evidenceIndex(EvidenceIndexPage page) {
    return render("evidence-index.jte", page);
  }

  /** The review as it would be printed today. */
  public byte[] review(ReviewPage page) {
    return render("evidence-review.jte", page);
  }

  /** Where to begin reading. */
  public byte[] sections(SectionIndexPage page) {
    return render("sections.jte", page);
  }

  /** A page to read. */
  public byte[] section(SectionPage page) {
    return render("section.jte", page);
  }

  /** How this works. */
  public byte[] how(HowPage page) {
    return render("how.jte", page);
  }

  /** The form of a family's sheet, or the confirmed sheet. */
  public byte[] family(FamilyPage page) {
    return render("family.jte", page);
  }

  /** The model card. */
  public byte[] modelCard(ModelCardPage page) {
    return render("model-card.jte", page);
  }

  /** The page of a plan. */
  public byte[] treat(TreatPage page) {
    return render("treat.jte", page);
  }

  /** The page for checking one order. */
  public byte[] order(OrderPage page) {
    return render("order.jte", page);
  }

  /** The page of one drug's doses. */
  public byte[] dose(DosePage page) {
    return render("dose.jte", page);
  }

  /** A plan on paper, which needs no other file. */
  public String planSheet(PlanView plan, String style) {
    StringOutput html = new StringOutput();
    engine.render("plan-sheet.jte", Map.of("plan", plan, "style", style), html);
    return html.toString();
  }

  /** The list of children. */
  public byte[] children(ChildrenPage page) {
    return render("children.jte", page);
  }

  /** The form of who a child is. */
  public byte[] identity(IdentityPage page) {
    return render("identity.jte", page);
  }

  /** Saved, and somebody else saved meanwhile. */
  public byte[] keptBoth(KeptBothPage page) {
    return render("kept-both.jte", page);
  }

  /** Counts for research. */
  public byte[] research(ResearchPage page) {
    return render("research.jte", page);
  }

  /** The course of one child. */
  public byte[] course(CoursePage page) {
    return render("course.jte", page);
  }

  /** The form of a visit. */
  public byte[] visit(VisitPage page) {
    return render("visit.jte", page);
  }

  /** Every event of a child. */
  public byte[] events(EventsPage page) {
    return render("events.jte", page);
  }

  /** Where an event is corrected. */
  public byte[] correction(CorrectionPage page) {
    return render("correction.jte", page);
  }

  /** Hospitals whose charts can be opened. */
  public byte[] hospitals(HospitalsPage page) {
    return render("hospitals.jte", page);
  }

  /** A page that says what went wrong. */
  public byte[] problem(ProblemPage page) {
    return render("problem.jte", page);
  }

  /** A report that needs no other file. */
  public String report(ReportView report, String style) {
    StringOutput html = new StringOutput();
    engine.render("report.jte", Map.of("report", report, "style", style), html);
    return html.toString();
  }

  private byte[] render(String template, Object page) {
    Utf8ByteOutput html = new Utf8ByteOutput();
    engine.render(template, page, html);
    return html.toByteArray();
  }
}
