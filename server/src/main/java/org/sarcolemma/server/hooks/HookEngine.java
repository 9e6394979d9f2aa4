package org.sarcolemma.server.hooks;

import java.time.Clock;
import java.util.List;
import org.sarcolemma.Sarcolemma;
import org.sarcolemma.interchange.fhir.ChartReader;
import org.sarcolemma.interchange.fhir.DraftReader;
import org.sarcolemma.interchange.fhir.OrderChartReader;
import org.sarcolemma.knowledge.KnowledgeSource;
import org.sarcolemma.knowledge.OrderRuleFile;
import org.sarcolemma.knowledge.ScreenFile;
import org.sarcolemma.knowledge.TreatmentFiles;
import org.sarcolemma.knowledge.codes.CodeBook;
import org.sarcolemma.knowledge.codes.OrderWords;
import org.sarcolemma.treatment.Formulary;
import org.sarcolemma.treatment.order.OrderChecks;

/**
 * Everything that answers, loaded once, while the server begins to listen.
 *
 * @param prefetches templates of discovery
 * @param desk answers calls
 * @param orderCards for the count of orders passed over
 */
record HookEngine(Prefetches prefetches, HookDesk desk, OrderCards orderCards) {
  static HookEngine load(
      Sarcolemma sarcolemma,
      HooksOptions options,
      Addresses addresses,
      Reminders reminders,
      Clock clock) {
    CodeBook codes = CodeBook.shipped(sarcolemma.knowledge());
    OrderWords words = OrderWords.shipped();
    Prefetches prefetches = new Prefetches(codes, words);
    Proposals proposals = new Proposals(codes);
    Formulary formulary = TreatmentFiles.load();
    OrderCards orders =
        new OrderCards(
            formulary,
            new OrderChecks(formulary, OrderRuleFile.load()),
            new DraftReader(codes, words),
            new OrderChartReader(codes, words),
            new OrderWording(formulary, addresses, proposals));
    ChartCards chart =
        new ChartCards(
            ScreenFile.load(),
            new ChartReader(codes, ScreenFile.asked(KnowledgeSource.shipped())),
            new MissingTests(sarcolemma.knowledge(), proposals),
            addresses);
    RedFlagCards flags = new RedFlagCards(sarcolemma, codes, addresses);
    Gathering gathering = new Gathering(prefetches, new FhirFetch(options.fhirServers()));
    return new HookEngine(
        prefetches,
        new HookDesk(
            gathering, List.of(flags, chart), List.of(orders), reminders, addresses, clock),
        orders);
  }
}
