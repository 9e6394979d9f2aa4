package org.sarcolemma.interchange.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.sarcolemma.interchange.NotUsed;
import org.sarcolemma.interchange.Used;

/**
 * What became of every resource: used, and for what, or not used, and why (SR-18). Each resource
 * has one line of its own; what a used one says besides has lines of its parts.
 */
final class Ledger {
  /** What is known of one resource so far. */
  private static final class Account {
    private final TreeSet<String> says = new TreeSet<>();
    private final TreeMap<String, TreeSet<String>> reasons = new TreeMap<>();
    private Optional<PartialDate> date = Optional.empty();
  }

  private final List<Resource> resources;
  private final IdentityHashMap<Resource, Account> accounts = new IdentityHashMap<>();
  private final List<NotUsed> besides;

  Ledger(Resources resources) {
    this.resources = resources.all();
    this.besides = new ArrayList<>(resources.notUsed());
    this.resources.forEach(resource -> accounts.put(resource, new Account()));
  }

  private Account account(Resource resource) {
    Account account = accounts.get(resource);
    if (account == null) {
      throw new IllegalStateException(resource.name() + " is not of this input");
    }
    return account;
  }

  /** Something a resource says was used. */
  void use(Statement.Source source, String says) {
    Account account = account(source.resource());
    account.says.add(says);
    account.date = account.date.or(source::date);
  }

  /** A part of a resource, or all of it when the part is empty, was not used. */
  void leave(Statement.Source source, String reason) {
    Account account = account(source.resource());
    account.reasons.computeIfAbsent(source.part(), part -> new TreeSet<>()).add(reason);
    account.date = account.date.or(source::date);
  }

  /** All of a resource was not used. */
  void leave(Resource resource, String reason) {
    leave(new Statement.Source(resource, "", Optional.empty()), reason);
  }

  /** Something that is no resource was not used. */
  void leave(String item, String reason) {
    besides.add(new NotUsed(item, reason));
  }

  List<Used> used() {
    List<Used> used = new ArrayList<>();
    each(
        (resource, account) -> {
          if (!account.says.isEmpty()) {
            used.add(
                new Used(
                    resource.name(),
                    String.join("; ", account.says),
                    account.date.map(PartialDate::printed).orElse("")));
          }
        });
    used.sort(Comparator.comparing(Used::item).thenComparing(Used::says).thenComparing(Used::date));
    return used;
  }

  List<NotUsed> notUsed() {
    List<NotUsed> notUsed = new ArrayList<>(besides);
    each(
        (resource, account) -> {
          if (account.says.isEmpty()) {
            notUsed.add(whole(resource, account));
          } else {
            account.reasons.forEach(
                (part, reasons) ->
                    notUsed.add(
                        new NotUsed(
                            resource.name() + (part.isEmpty() ? ", besides" : ", " + part),
                            String.join("; ", reasons))));
          }
        });
    notUsed.sort(Comparator.comparing(NotUsed::item).thenComparing(NotUsed::reason));
    return notUsed;
  }

  private static NotUsed whole(Resource resource, Account account) {
    List<String> all = new ArrayList<>();
    for (Map.Entry<String, TreeSet<String>> part : account.reasons.entrySet()) {
      String at = part.getKey().isEmpty() ? "" : part.getKey() + ": ";
      part.getValue().forEach(reason -> all.add(at + reason));
    }
    String date = account.date.map(day -> ", " + day.printed()).orElse("");
    return new NotUsed(
        resource.name() + date, all.isEmpty() ? "says nothing" : String.join("; ", all));
  }

  private void each(BiConsumer<Resource, Account> what) {
    resources.forEach(resource -> what.accept(resource, account(resource)));
  }
}
