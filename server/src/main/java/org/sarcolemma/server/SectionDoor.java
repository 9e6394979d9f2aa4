package org.sarcolemma.server;

import io.javalin.http.Context;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.knowledge.SectionFiles;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.server.page.Pages;
import org.sarcolemma.server.page.SectionIndexPage;
import org.sarcolemma.server.page.SectionPage;
import org.sarcolemma.server.section.SectionDesk;

/** Pages to read about the disease. */
final class SectionDoor {
  private static final String SECTION = "read";

  private final SectionDesk desk;
  private final Shells shells;
  private final Pages pages;

  SectionDoor(Knowledge knowledge, Shells shells, Pages pages) {
    this.desk = new SectionDesk(knowledge, TreatmentFiles.load(), SectionFiles.load());
    this.shells = shells;
    this.pages = pages;
  }

  void index(Context context) {
    html(
        context, pages.sections(new SectionIndexPage(shells.of("Read", SECTION), desk.sections())));
  }

  void section(Context context) {
    String id = context.pathParam("id");
    html(
        context,
        desk.find(id)
            .map(
                view ->
                    pages.section(
                        new SectionPage(shells.of(view.title(), SECTION), view, desk.sections())))
            .orElseThrow(
                () ->
                    new RequestProblem(
                        RequestProblem.NOT_FOUND,
                        "There is no such page to read.",
                        "/read/",
                        "a page listed on /read")));
  }

  private static void html(Context context, byte[] page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }
}
