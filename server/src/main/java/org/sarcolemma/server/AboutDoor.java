package org.sarcolemma.server;

import io.javalin.http.Context;
import java.util.List;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.knowledge.ModelCardFile;
import org.sarcolemma.knowledge.card.ModelCard;
import org.sarcolemma.server.evidence.EvidenceDesk;
import org.sarcolemma.server.evidence.PooledView;
import org.sarcolemma.server.evidence.PooledWriter;
import org.sarcolemma.server.page.HowPage;
import org.sarcolemma.server.page.ModelCardPage;
import org.sarcolemma.server.page.Pages;

/** What is to be known of this software itself. */
final class AboutDoor {
  private static final String SECTION = "none";

  /** The number that is followed to its paper: skin signs in the reviewed children. */
  private static final String FOLLOWED_ROW = "F0013";

  private static final String FOLLOWED_FINDING = "rash_any";

  private static final List<String> COMPARED = List.of("imnm_hmgcr", "jdm", "lgmd");

  private final EvidenceDesk evidence;
  private final PooledWriter pooled;
  private final ModelCard card = ModelCardFile.load();
  private final Shells shells;
  private final Pages pages;

  AboutDoor(Sarcolemma sarcolemma, EvidenceDesk evidence, Shells shells, Pages pages) {
    this.evidence = evidence;
    this.pooled = new PooledWriter(sarcolemma);
    this.shells = shells;
    this.pages = pages;
  }

  void how(Context context) {
    List<PooledView> shown =
        pooled.of(FOLLOWED_FINDING).stream()
            .filter(view -> COMPARED.contains(view.disease()))
            .toList();
    html(
        context,
        pages.how(
            new HowPage(
                shells.of("How this works", SECTION),
                evidence.find(FOLLOWED_ROW).orElseThrow(),
                shown)));
  }

  void modelCard(Context context) {
    html(context, pages.modelCard(new ModelCardPage(shells.of("Model card", SECTION), card)));
  }

  private static void html(Context context, byte[] page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }
}
