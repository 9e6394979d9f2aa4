package org.sarcolemma.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.interchange.InputException;
import org.sarcolemma.interchange.treatment.CalendarText;
import org.sarcolemma.interchange.treatment.DoseKey;
import org.sarcolemma.interchange.treatment.DoseReader;
import org.sarcolemma.interchange.treatment.OrderReader;
import org.sarcolemma.interchange.treatment.PlanInput;
import org.sarcolemma.interchange.treatment.PlanReader;
import org.sarcolemma.patient.Answer;
import org.sarcolemma.server.child.ChildForm;
import org.sarcolemma.server.child.Field;
import org.sarcolemma.server.page.Pages;
import org.sarcolemma.server.page.SheetStyle;
import org.sarcolemma.server.treat.DosePage;
import org.sarcolemma.server.treat.OrderPage;
import org.sarcolemma.server.treat.PlanView;
import org.sarcolemma.server.treat.TreatForm;
import org.sarcolemma.server.treat.TreatJson;
import org.sarcolemma.server.treat.TreatPage;
import org.sarcolemma.server.treat.Treatment;
import org.sarcolemma.treatment.dose.DoseAnswer;
import org.sarcolemma.treatment.dose.DoseQuestion;
import org.sarcolemma.treatment.order.OrderReport;
import org.sarcolemma.treatment.plan.Plan;
import org.sarcolemma.treatment.regimen.PreTreatmentCheck;

/** The pages of treatment: plan, order, dose. Keeps nothing between requests. */
final class TreatDoor {
  private static final String SECTION = "treat";
  private static final String WHERE = "form";
  private static final Set<String> ASKED_APART =
      Set.of("infection", "dystrophy", "pregnancy", "weekday");

  /** Fields of a dose by what they mean. */
  private static final Map<DoseKey, String> DOSE_FIELDS = new EnumMap<>(DoseKey.class);

  static {
    DOSE_FIELDS.put(DoseKey.DRUG, "drug");
    DOSE_FIELDS.put(DoseKey.AGE, "age-years");
    DOSE_FIELDS.put(DoseKey.SEX, "sex");
    DOSE_FIELDS.put(DoseKey.WEIGHT, "weight-kg");
    DOSE_FIELDS.put(DoseKey.WEIGHT_DATE, "weight-date");
    DOSE_FIELDS.put(DoseKey.WEIGHT_ORIGIN, "weight-origin");
    DOSE_FIELDS.put(DoseKey.WEIGHT_AGAIN, "weight-again");
    DOSE_FIELDS.put(DoseKey.WEIGHT_BEFORE, "previous-weight-kg");
    DOSE_FIELDS.put(DoseKey.WEIGHT_BEFORE_DATE, "previous-weight-date");
    DOSE_FIELDS.put(DoseKey.HEIGHT, "height-cm");
    DOSE_FIELDS.put(DoseKey.HEIGHT_DATE, "height-date");
    DOSE_FIELDS.put(DoseKey.HEIGHT_AGAIN, "height-again");
    DOSE_FIELDS.put(DoseKey.HAEMATOCRIT, "haematocrit");
    DOSE_FIELDS.put(DoseKey.TPMT, "tpmt");
    DOSE_FIELDS.put(DoseKey.NUDT15, "nudt15");
    DOSE_FIELDS.put(DoseKey.ROUTE, "route");
    DOSE_FIELDS.put(DoseKey.WEEKDAY, "weekday");
    DOSE_FIELDS.put(DoseKey.STRENGTH, "strength");
    DOSE_FIELDS.put(DoseKey.PER_MILLILITRE, "per-millilitre");
  }

  private final PostedForm posted;
  private final Shells shells;
  private final Pages pages;
  private final Clock clock;
  private final SheetStyle sheet = SheetStyle.plan();
  private @Nullable Treatment treatment;

  TreatDoor(Knowledge knowledge, Shells shells, Pages pages, Clock clock) {
    this.posted = new PostedForm(knowledge);
    this.shells = shells;
    this.pages = pages;
    this.clock = clock;
  }

  /** Loaded with the first page of treatment, so that the server starts quickly. */
  private synchronized Treatment treatment() {
    Treatment loaded = treatment;
    if (loaded == null) {
      loaded = Treatment.load();
      treatment = loaded;
    }
    return loaded;
  }

  void empty(Context context) {
    html(context, pages.treat(page(TreatForm.empty(), List.of(), Optional.empty())));
  }

  /** From the page of a child: what that form knows of treatment is carried over, no more. */
  void fromChild(Context context) throws IOException {
    ChildForm child = posted.read(Body.form(context));
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("sex", child.text(Field.SEX));
    boolean hmgcr = child.answers().get("anti_hmgcr_positive") == Answer.PRESENT;
    boolean srp = child.answers().get("anti_srp_positive") == Answer.PRESENT;
    if (hmgcr != srp) {
      texts.put("subtype", hmgcr ? "anti_hmgcr" : "anti_srp");
    }
    html(context, pages.treat(page(new TreatForm(texts), List.of(), Optional.empty())));
  }

  void plan(Context context) throws IOException {
    TreatForm form = TreatPosted.read(Body.form(context));
    List<String> problems = new ArrayList<>();
    Optional<Made> made = made(form, problems);
    html(context, pages.treat(page(form, problems, made.map(Made::view))));
  }

  /** One or two sheets of paper of what was chosen. */
  void sheet(Context context) throws IOException {
    PlanView view = chosen(context).view();
    SecurityHeaders.policy(context, sheet.policy());
    context.header("Content-Disposition", "inline; filename=\"sarcolemma-plan.html\"");
    context.html(pages.planSheet(view, sheet.css()));
  }

  /** The days of what was chosen, for a calendar program. */
  void calendar(Context context) throws IOException {
    Made made = chosen(context);
    context.header("Content-Disposition", "attachment; filename=\"sarcolemma-plan.ics\"");
    context
        .contentType("text/calendar; charset=utf-8")
        .result(
            CalendarText.write(
                treatment().formulary(),
                made.view().calendar().entries(),
                made.input().label(),
                made.input().key(),
                made.view().open(),
                today()));
  }

  private Made chosen(Context context) throws IOException {
    List<String> problems = new ArrayList<>();
    Optional<Made> made = made(TreatPosted.read(Body.form(context)), problems);
    return made.filter(m -> m.plan().chosen().isPresent())
        .orElseThrow(
            () ->
                new RequestProblem(
                    RequestProblem.BAD,
                    problems.isEmpty() ? "No course is ticked." : problems.get(0),
                    "the form",
                    "a plan with at least one course ticked; go back and tick it"));
  }

  /** A plan with what it was made of. */
  private record Made(PlanInput input, Plan plan, PlanView view) {}

  private Optional<Made> made(TreatForm form, List<String> problems) {
    TreatJson json = new TreatJson(form, today());
    ObjectNode question = json.plan();
    problems.addAll(json.problems());
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Treatment with = treatment();
    try {
      PlanInput input = PlanReader.read(WHERE, question, today());
      Plan plan = with.planner().plan(input.question());
      return Optional.of(
          new Made(
              input,
              plan,
              new PlanView(
                  plan,
                  input.question(),
                  input.label(),
                  with.formulary(),
                  with.basis(),
                  shells.software())));
    } catch (InputException | IllegalArgumentException e) {
      problems.add(plain(e));
      return Optional.empty();
    }
  }

  private TreatPage page(TreatForm form, List<String> problems, Optional<PlanView> plan) {
    List<PreTreatmentCheck> checks =
        treatment().formulary().checks().stream()
            .filter(check -> !ASKED_APART.contains(check.id()))
            .toList();
    return new TreatPage(shells.of("Treatment", SECTION), form, checks, problems, plan);
  }

  void emptyOrder(Context context) {
    html(context, pages.order(order(TreatForm.empty(), List.of(), Optional.empty(), "")));
  }

  void order(Context context) throws IOException {
    TreatForm form = TreatPosted.read(Body.form(context));
    TreatJson json = new TreatJson(form, today());
    ObjectNode question = json.order();
    List<String> problems = new ArrayList<>(json.problems());
    Optional<OrderReport> report = Optional.empty();
    String who = "";
    if (problems.isEmpty()) {
      try {
        OrderReader.ReadOrder read = OrderReader.read(WHERE, question, today());
        report = Optional.of(treatment().checks().check(read.order(), read.child(), read.today()));
        who = PlanView.size(read.child().body());
      } catch (InputException | IllegalArgumentException e) {
        problems.add(plain(e));
      }
    }
    html(context, pages.order(order(form, problems, report, who)));
  }

  private OrderPage order(
      TreatForm form, List<String> problems, Optional<OrderReport> report, String who) {
    return new OrderPage(
        shells.of("Check an order", "order"), form, problems, report, who, treatment().formulary());
  }

  void emptyDose(Context context) {
    html(context, pages.dose(dose(TreatForm.empty(), List.of(), Optional.empty(), "")));
  }

  void dose(Context context) throws IOException {
    TreatForm form = TreatPosted.read(Body.form(context));
    Map<DoseKey, String> values = new EnumMap<>(DoseKey.class);
    DOSE_FIELDS.forEach(
        (key, name) -> {
          if (!form.text(name).isEmpty()) {
            values.put(key, form.text(name));
          }
        });
    values.put(DoseKey.TODAY, today().toString());
    List<String> problems = new ArrayList<>();
    Optional<DoseAnswer> answer = Optional.empty();
    String who = "";
    try {
      DoseQuestion question = new DoseReader(treatment().formulary()).read(values);
      answer = Optional.of(treatment().doses().of(question));
      who = PlanView.size(question.body());
    } catch (InputException | IllegalArgumentException e) {
      problems.add(plain(e));
    }
    html(context, pages.dose(dose(form, problems, answer, who)));
  }

  private DosePage dose(
      TreatForm form, List<String> problems, Optional<DoseAnswer> answer, String who) {
    return new DosePage(
        shells.of("Doses", "dose"),
        form,
        problems,
        answer,
        who,
        treatment().formulary(),
        treatment().basis());
  }

  /** A reader's complaint without the words of a command line. */
  private static String plain(RuntimeException e) {
    return String.valueOf(e.getMessage())
        .replace("key '--", "field '")
        .replace(WHERE + ", key", "field")
        .replace(WHERE + ": ", "");
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void html(Context context, byte[] page) {
    context.contentType("text/html; charset=utf-8").result(page);
  }
}
