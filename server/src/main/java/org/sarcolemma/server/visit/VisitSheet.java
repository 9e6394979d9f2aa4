package org.sarcolemma.server.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.followup.ItemSheet;
import org.sarcolemma.followup.Scale;
import org.sarcolemma.patient.AntibodyState;
import org.sarcolemma.patient.Assay;
import org.sarcolemma.registry.event.Event;
import org.sarcolemma.registry.event.EventKind;
import org.sarcolemma.registry.event.History;
import org.sarcolemma.server.child.AntibodyChoices;
import org.sarcolemma.server.entry.DayRule;
import org.sarcolemma.server.entry.EntryField;
import org.sarcolemma.server.entry.EntryField.Shape;
import org.sarcolemma.server.entry.EntryForm;
import org.sarcolemma.server.entry.EntryGroup;
import org.sarcolemma.server.entry.EntryOption;
import org.sarcolemma.treatment.growth.SizeQuestion;
import org.sarcolemma.treatment.measure.PlainDecimal;

/** The fields of a visit as a page shows them, with what was typed in them. */
public final class VisitSheet {
  private static final int NEW_ROWS = 3;
  private static final List<String> DOMAINS =
      List.of(
          "dressing and grooming",
          "arising",
          "eating",
          "walking",
          "hygiene",
          "reach",
          "grip",
          "activities");

  private final VisitQuestions questions;
  private final History history;
  private final EntryForm form;
  private final LocalDate today;

  /**
   * Of a form.
   *
   * @param form filled, and read when it was posted
   * @param today a day that cannot be read is shown as it was typed, and sizes are then judged
   *     today
   */
  public VisitSheet(VisitQuestions questions, History history, EntryForm form, LocalDate today) {
    this.questions = questions;
    this.history = history;
    this.form = form;
    this.today = today;
  }

  /** Every group of a visit. */
  public List<EntryGroup> visit() {
    List<EntryGroup> groups = new ArrayList<>();
    groups.add(EntryGroup.of("Visit", "", List.of(day())));
    groups.add(EntryGroup.of("Weight and height", "", sizes(true, true)));
    groups.add(
        EntryGroup.of(
            "Creatine kinase",
            "Without this laboratory's limit the value is kept, but nobody can tell how many times"
                + " the limit it is.",
            enzymes(true)));
    groups.add(EntryGroup.folded("Other enzymes", "", 0, enzymes(false)));
    groups.add(
        EntryGroup.of(
            "Activity, strength and function",
            "A total here, or the items of its sheet below; never both.",
            scales().filter(scale -> !scale.enzyme()).map(this::total).toList()));
    for (ItemSheet sheet : questions.measures().sheets()) {
      groups.add(sheet(sheet));
    }
    groups.add(domains());
    groups.addAll(drugs());
    groups.add(
        EntryGroup.of("Asked today", "", questions.asked().stream().map(this::finding).toList()));
    groups.add(
        EntryGroup.folded(
            "Antibodies",
            "Not tested is not negative. A result that is awaited is “pending”.",
            0,
            questions.antibodies().stream().flatMap(f -> antibody(f).stream()).toList()));
    groups.add(EntryGroup.of("Note", "", List.of(note())));
    return groups;
  }

  /** The group of one event that is corrected, and its day. */
  public List<EntryGroup> correction(Event event) {
    List<EntryField> fields = new ArrayList<>(List.of(day()));
    String scale = event.body().path("scale").asText();
    switch (event.kind()) {
      case MEASUREMENT -> {
        if (scale.equals(SizePart.WEIGHT) || scale.equals(SizePart.HEIGHT)) {
          fields.addAll(sizes(scale.equals(SizePart.WEIGHT), scale.equals(SizePart.HEIGHT)));
        } else {
          questions.measures().scale(scale).ifPresent(known -> fields.addAll(measured(known)));
        }
      }
      case TREATMENT -> fields.addAll(drug(1, List.copyOf(DrugPart.ACTIONS.keySet()), false));
      case FINDING ->
          questions
              .knowledge()
              .finding(event.body().path("finding").asText())
              .ifPresent(
                  f ->
                      fields.addAll(
                          AntibodyChoices.askedOf(f) ? antibody(f) : List.of(finding(f))));
      case NOTE -> fields.add(note());
      default -> {
        // nothing else is corrected here
      }
    }
    return List.of(EntryGroup.of("What it should say", "", fields));
  }

  private List<EntryField> measured(Scale scale) {
    List<EntryField> fields = new ArrayList<>();
    if (scale.enzyme()) {
      fields.addAll(enzyme(scale));
      fields.add(laboratory());
      return fields;
    }
    fields.add(total(scale));
    questions.measures().sheet(scale.id()).ifPresent(s -> fields.addAll(sheet(s).fields()));
    if (scale.id().equals(ScorePart.CHAQ)) {
      fields.addAll(domains().fields());
    }
    return fields;
  }

  private java.util.stream.Stream<Scale> scales() {
    return questions.measures().scales().stream();
  }

  private EntryField day() {
    return field(VisitReader.DAY, "Day", Shape.DAY).filled(form);
  }

  private static EntryField field(String id, String label, Shape shape) {
    return EntryField.of(id, label, shape);
  }

  private List<EntryField> sizes(boolean weight, boolean height) {
    List<EntryField> fields = new ArrayList<>();
    if (weight) {
      fields.add(field(SizePart.WEIGHT, "Weight", Shape.NUMBER).in("kg").filled(form));
      fields.add(
          select(SizePart.ORIGIN, "How the weight was obtained", "not told", SizePart.ORIGINS));
    }
    if (height) {
      fields.add(field(SizePart.HEIGHT, "Height", Shape.NUMBER).in("cm").filled(form));
    }
    EntryForm apart = new EntryForm(form.texts());
    LocalDate day =
        apart.day(VisitReader.DAY, DayRule.past("Day", history.birth(), today)).orElse(today);
    for (SizeQuestion question :
        new SizePart(questions.formulary()).questions(form, new VisitDay(history, day))) {
      fields.add(
          question.id().equals("weight-far-outside")
              ? field(SizePart.AGAIN, "Weight typed a second time", Shape.NUMBER)
                  .in("kg")
                  .explained(question.text())
                  .filled(form)
              : confirmed(question));
    }
    if (fields.stream().anyMatch(f -> f.shape() == Shape.TICK)) {
      fields.add(
          new EntryField(
              SizePart.CONFIRMED,
              "",
              Shape.HIDDEN,
              SizePart.figures(new EntryForm(form.texts())),
              "",
              List.of(),
              "",
              ""));
    }
    return fields;
  }

  private EntryField confirmed(SizeQuestion question) {
    boolean same =
        form.texts()
            .getOrDefault(SizePart.CONFIRMED, "")
            .equals(SizePart.figures(new EntryForm(form.texts())));
    EntryField tick =
        field(SizePart.CONFIRM + question.id(), "I confirm: " + question.text(), Shape.TICK);
    return same ? tick.filled(form) : tick;
  }

  private List<EntryField> enzymes(boolean creatineKinase) {
    List<EntryField> fields = new ArrayList<>();
    scales()
        .filter(scale -> scale.enzyme() && scale.id().equals("ck") == creatineKinase)
        .forEach(scale -> fields.addAll(enzyme(scale)));
    if (creatineKinase) {
      fields.add(laboratory());
    }
    return fields;
  }

  private List<EntryField> enzyme(Scale scale) {
    List<EntryOption> limits = new ArrayList<>();
    for (Event event : history.holding(EventKind.MEASUREMENT)) {
      if (event.body().path("scale").asText().equals(scale.id())
          && event.body().path("upperLimit").isNumber()) {
        limits.add(
            0,
            new EntryOption(
                PlainDecimal.print(event.body().path("upperLimit").decimalValue()),
                event.body().path("laboratory").asText("laboratory not told")
                    + ", "
                    + event.day()));
      }
    }
    return List.of(
        field(ScorePart.field(scale.id()), capital(scale.label()), Shape.NUMBER)
            .in(ScorePart.ENZYME_UNIT)
            .filled(form),
        field(ScorePart.limit(scale.id()), "Upper limit of " + scale.label(), Shape.NUMBER)
            .in(ScorePart.ENZYME_UNIT)
            .among(limits.isEmpty() ? List.of() : List.of(limits.get(0)))
            .explained(
                limits.isEmpty()
                    ? ""
                    : "Last time " + limits.get(0).value() + " (" + limits.get(0).label() + ").")
            .filled(form));
  }

  private EntryField laboratory() {
    Set<String> names = new LinkedHashSet<>();
    history
        .holding(EventKind.MEASUREMENT)
        .forEach(
            event ->
                Optional.of(event.body().path("laboratory").asText(""))
                    .filter(name -> !name.isEmpty())
                    .ifPresent(names::add));
    return field(ScorePart.LABORATORY, "Laboratory of these enzymes", Shape.LINE)
        .among(names.stream().map(EntryOption::of).toList())
        .filled(form);
  }

  private EntryField total(Scale scale) {
    return field(ScorePart.field(scale.id()), capital(scale.label()), Shape.NUMBER).filled(form);
  }

  private EntryGroup sheet(ItemSheet sheet) {
    List<EntryField> fields = new ArrayList<>();
    for (int i = 0; i < sheet.items().size(); i++) {
      ItemSheet.Item item = sheet.items().get(i);
      fields.add(
          field(ScorePart.item(sheet.scale(), i), (i + 1) + ". " + item.label(), Shape.ITEM)
              .in("0 to " + item.most())
              .explained(seconds(item))
              .filled(form));
    }
    String label = questions.measures().scale(sheet.scale()).map(Scale::label).orElseThrow();
    return EntryGroup.folded(
        label + ", item by item",
        "Leave empty what was not asked. There is a total only when every item was asked.",
        sheet.most(),
        fields);
  }

  private static String seconds(ItemSheet.Item item) {
    if (item.seconds().isEmpty()) {
      return item.unseen() ? "Points from memory, not from a seen source." : "";
    }
    return "One point each from "
        + String.join(", ", item.seconds().stream().map(String::valueOf).toList())
        + " seconds."
        + (item.unseen() ? " From memory, not from a seen source." : "");
  }

  private EntryGroup domains() {
    List<EntryField> fields = new ArrayList<>();
    for (int i = 0; i < questions.measures().questionnaire().domains(); i++) {
      String name = DOMAINS.get(i);
      fields.add(
          field(ScorePart.item(ScorePart.CHAQ, i), (i + 1) + ". " + name, Shape.ITEM)
              .in("0 to " + ScorePart.MOST_OF_A_DOMAIN)
              .filled(form));
      fields.add(field(ScorePart.help(i), "aid or help in " + name, Shape.TICK).filled(form));
    }
    return EntryGroup.folded(
        "CHAQ, domain by domain",
        "The highest answer of each domain; leave empty what was not asked.",
        0,
        fields);
  }

  private List<EntryGroup> drugs() {
    Map<String, RunningDrugs.Running> running = RunningDrugs.of(history);
    int last = running.size() + NEW_ROWS;
    for (int row = 1; row <= DrugPart.ROWS; row++) {
      if (!form.texts().getOrDefault(DrugPart.field(row, "id"), "").isEmpty()) {
        last = Math.max(last, row);
      }
    }
    List<EntryGroup> groups = new ArrayList<>();
    for (int row = 1; row <= Math.min(last, DrugPart.ROWS); row++) {
      String id = form.texts().getOrDefault(DrugPart.field(row, "id"), "");
      Optional<RunningDrugs.Running> known = Optional.ofNullable(running.get(id));
      String name = DrugPart.label(questions.formulary(), id);
      String number = groups.size() + 1 - running.size() > 1 ? " " + (row - running.size()) : "";
      groups.add(
          known.isPresent()
              ? EntryGroup.of(
                  capital(name),
                  "Last told on " + known.get().day() + ": " + told(known.get()),
                  drug(row, DrugPart.OF_RUNNING, true))
              : EntryGroup.folded("New drug" + number, "", 0, drug(row, DrugPart.OF_NEW, false)));
    }
    return groups;
  }

  private static String told(RunningDrugs.Running running) {
    String dose = DrugPart.words(running.last());
    String action = running.last().path("action").asText();
    return (action.equals("given") ? "given once" : "running")
        + (dose.isEmpty() ? ", dose not told." : ", " + dose + ".")
        + " Nothing chosen: nothing is saved of it.";
  }

  private List<EntryField> drug(int row, List<String> doings, boolean fixed) {
    EntryField id =
        field(
            DrugPart.field(row, "id"),
            "Drug, full generic name",
            fixed ? Shape.HIDDEN : Shape.LINE);
    if (!fixed) {
      id =
          id.among(
              questions.formulary().drugs().values().stream()
                  .map(drug -> new EntryOption(drug.id(), drug.facts().label()))
                  .toList());
    }
    return List.of(
        id.filled(form),
        choice(DrugPart.field(row, "doing"), "What became of it", "not asked", doings),
        field(DrugPart.field(row, "amount"), "Amount", Shape.NUMBER).filled(form),
        select(DrugPart.field(row, "unit"), "Unit", "–", with(row, "unit", DrugPart.UNITS)),
        select(
            DrugPart.field(row, "per"),
            "Per (not when given once)",
            "–",
            with(row, "per", DrugPart.PERS)),
        select(DrugPart.field(row, "route"), "Route", "–", with(row, "route", DrugPart.ROUTES)),
        field(DrugPart.field(row, "reason"), "Reason", Shape.LINE).filled(form));
  }

  /** What is offered, and what an earlier event told in other words. */
  private List<String> with(int row, String key, List<String> offered) {
    String told = form.texts().getOrDefault(DrugPart.field(row, key), "");
    List<String> all = new ArrayList<>(offered);
    if (!told.isEmpty() && !all.contains(told)) {
      all.add(told);
    }
    return all;
  }

  private EntryField select(String id, String label, String none, List<String> offered) {
    List<EntryOption> options = new ArrayList<>(List.of(new EntryOption("", none)));
    offered.forEach(value -> options.add(EntryOption.of(value)));
    return field(id, label, Shape.SELECT).among(options).filled(form);
  }

  private EntryField choice(String id, String label, String none, List<String> offered) {
    List<EntryOption> options = new ArrayList<>();
    offered.forEach(
        value ->
            options.add(new EntryOption(value, value.equals("given") ? "given today" : value)));
    options.add(new EntryOption("", none));
    return field(id, label, Shape.CHOICE).among(options).filled(form);
  }

  private EntryField finding(Finding finding) {
    return choice(
        FindingPart.field(finding.id()),
        finding.label(),
        "not assessed",
        List.of("present", "absent"));
  }

  private List<EntryField> antibody(Finding finding) {
    List<EntryOption> states = new ArrayList<>();
    Arrays.stream(AntibodyState.values())
        .forEach(
            state -> states.add(new EntryOption(AntibodyChoices.posted(state), state.label())));
    List<EntryOption> assays =
        Arrays.stream(Assay.values())
            .map(assay -> new EntryOption(AntibodyChoices.posted(assay), assay.label()))
            .toList();
    return List.of(
        field(FindingPart.field(finding.id()), finding.label(), Shape.CHOICE)
            .among(states)
            .filled(form),
        field(FindingPart.assay(finding.id()), "Assay of " + finding.label(), Shape.SELECT)
            .among(assays)
            .filled(form));
  }

  private EntryField note() {
    return field(NotePart.NOTE, "Note", Shape.TEXT).filled(form);
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
