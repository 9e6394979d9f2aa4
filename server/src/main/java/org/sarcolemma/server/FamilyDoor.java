package org.sarcolemma.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcolemma.knowledge.FamilySheetFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.family.FamilyWords;
import org.sarcolemma.server.family.FamilyRequest;
import org.sarcolemma.server.family.FamilySheet;
import org.sarcolemma.server.page.FamilyPage;
import org.sarcolemma.server.page.Pages;

/** The sheet a family takes home: an empty form, and a sheet once a clinician has confirmed it. */
final class FamilyDoor {
  private static final int LONGEST = 200;

  private final FamilyWords words = FamilySheetFile.load();
  private final List<String> drugs;
  private final Shells shells;
  private final Pages pages;
  private final Clock clock;

  FamilyDoor(Shells shells, Pages pages, Clock clock) {
    this.drugs =
        TreatmentFiles.load().drugs().values().stream().map(drug -> drug.facts().label()).toList();
    this.shells = shells;
    this.pages = pages;
    this.clock = clock;
  }

  void empty(Context context) {
    show(context, Map.of(), List.of(), List.of());
  }

  void sheet(Context context) throws IOException {
    Map<String, String> fields = fields(Body.form(context));
    List<String> problems = new ArrayList<>();
    Optional<FamilyRequest> request =
        FamilyRequest.read(
            fields, words.languages().keySet(), new LinkedHashSet<>(drugs), problems);
    if (request.isEmpty()) {
      context.status(RequestProblem.BAD);
      show(context, fields, problems, List.of());
      return;
    }
    String date = LocalDate.now(clock).toString();
    show(
        context,
        fields,
        List.of(),
        Stream.of(request.orElseThrow().language(), FamilyWords.ENGLISH)
            .distinct()
            .map(language -> FamilySheet.of(request.orElseThrow(), words, language, date))
            .toList());
  }

  private void show(
      Context context,
      Map<String, String> fields,
      List<String> problems,
      List<FamilySheet> sheets) {
    context
        .contentType("text/html; charset=utf-8")
        .result(
            pages.family(
                new FamilyPage(
                    shells.of("Family sheet", "treat"), words, drugs, fields, problems, sheets)));
  }

  private static Map<String, String> fields(byte[] body) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : new String(body, UTF_8).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String value = decoded(pair.substring(equals + 1));
        String name = decoded(pair.substring(0, equals));
        if (value.length() > LONGEST) {
          throw bad("a field is too long", "at most " + LONGEST + " characters");
        }
        if (fields.put(name, value) != null) {
          throw bad("a field is given twice", "each field once");
        }
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw bad("a per cent sign is not followed by two digits", "URL-encoded UTF-8");
    }
  }

  private static RequestProblem bad(String what, String expected) {
    return new RequestProblem(RequestProblem.BAD, what, "the form", expected);
  }
}
