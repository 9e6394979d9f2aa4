package org.sarcolemma.screen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sarcolemma.screening.Screen;

/** A list to print and work through: who, why, and what is missing. One file, no network. */
public final class Worklist {
  private static final String STYLE =
      """
      body{font:11pt/1.4 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#111;background:#fff}
      h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}
      .child{border:1px solid #666;padding:.6rem .8rem;margin:.6rem 0;break-inside:avoid}
      .child h3{margin:0 0 .3rem;font-size:1rem}
      ul{margin:.2rem 0 .4rem;padding-left:1.3rem}
      .box{border:2px solid #111;padding:.6rem .8rem}
      .line{margin-top:.5rem}
      @media print{body{margin:0;max-width:none}}
      """;

  private Worklist() {}

  /**
   * The page.
   *
   * @param tested how often hits were right in testing, in one sentence
   */
  public static String write(ScreenResult result, String tested) {
    StringBuilder page = new StringBuilder(1 << 14);
    page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .append("<title>Children to look at again</title><style>")
        .append(STYLE)
        .append("</style></head><body>\n<h1>Children to look at again, ")
        .append(result.asOf())
        .append(
            "</h1>\n<div class=\"box\"><p><strong>To be reviewed by a clinician. No line here is a"
                + " diagnosis.</strong> A line says that a record fits a question and that something is"
                + " not in this export; it may have been done elsewhere.</p><p>")
        .append(text(tested))
        .append("</p><p>")
        .append(text(accounts(result)))
        .append("</p>");
    for (String note : result.notes()) {
      page.append("<p><strong>").append(text(note)).append("</strong></p>");
    }
    page.append("</div>\n");
    for (Screen screen : result.screens().all()) {
      List<ScreenHit> hits =
          result.hits().stream().filter(hit -> hit.hit().screen().equals(screen.id())).toList();
      page.append("<h2>")
          .append(text(screen.title()))
          .append(" (")
          .append(hits.size())
          .append(")</h2>\n");
      if (!hits.isEmpty()) {
        page.append("<p>")
            .append(text(screen.advice()))
            .append("</p><p>")
            .append(text(screen.plain()));
        page.append(" Rests on: ").append(text(String.join(", ", screen.claims()))).append(". ");
        page.append(text(screen.thin())).append("</p>\n");
      }
      hits.forEach(hit -> child(page, hit));
    }
    rejected(page, result);
    return page.append("</body></html>\n").toString();
  }

  private static void child(StringBuilder page, ScreenHit hit) {
    page.append("<section class=\"child\"><h3>Patient ").append(text(hit.patient()));
    hit.ageYears().ifPresent(age -> page.append(", ").append(age).append(" years"));
    page.append("</h3><p>Necrotizing myopathy, by what this export tells: ")
        .append(String.format(Locale.ROOT, "%.1f", 100 * hit.probability()))
        .append(" %</p>");
    list(page, "Why", hit.hit().reasons());
    list(page, "Not in this export", hit.hit().missing());
    list(page, "Could not be used", hit.notUsed());
    page.append(
        "<p class=\"line\">Seen by ______________ on __________ &nbsp; Decision:"
            + " ______________________________</p></section>\n");
  }

  private static void list(StringBuilder page, String title, List<String> items) {
    if (!items.isEmpty()) {
      page.append("<strong>").append(title).append("</strong><ul>");
      items.forEach(item -> page.append("<li>").append(text(item)).append("</li>"));
      page.append("</ul>");
    }
  }

  /** What was read, in one sentence. */
  static String accounts(ScreenResult result) {
    return String.format(
        Locale.ROOT,
        "%,d resources of %,d patients were read; %,d could not be read and were left out.",
        result.read(),
        result.patients(),
        result.rejected());
  }

  private static void rejected(StringBuilder page, ScreenResult result) {
    if (result.rejected() > 0) {
      page.append("<h2>Not read</h2><ul>");
      for (Map.Entry<String, Long> reason : result.rejectedReasons().entrySet()) {
        page.append("<li>")
            .append(reason.getValue())
            .append(": ")
            .append(text(reason.getKey()))
            .append("</li>");
      }
      page.append("</ul>");
    }
  }

  private static String text(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
