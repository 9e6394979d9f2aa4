package org.sarcolemma.knowledge;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sarcolemma.evidence.Claim;
import org.sarcolemma.evidence.EvidenceTable;
import org.sarcolemma.evidence.Finding;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;
import org.sarcolemma.evidence.Reference;

/**
 * Loads the knowledge base from its files. Start here to find where any number comes from: each
 * file is read by one small class of this package into one record of {@code
 * org.sarcolemma.evidence}.
 */
public final class KnowledgeFiles {
  private KnowledgeFiles() {}

  /**
   * The knowledge shipped with this software.
   *
   * @throws KnowledgeException when a file is missing or malformed
   */
  public static Knowledge load() {
    return load(KnowledgeSource.shipped());
  }

  /**
   * Knowledge from elsewhere, for example a draft in a folder.
   *
   * @throws KnowledgeException when a file is missing or malformed
   */
  public static Knowledge load(KnowledgeSource source) {
    Recorded recorded = new Recorded(source);
    EvidenceFiles evidence = new EvidenceFiles(recorded);
    DifferentialFiles differential = new DifferentialFiles(recorded);
    GuidanceFiles guidance = new GuidanceFiles(recorded);
    try {
      // the rows are half of it: read beside the rest
      CompletableFuture<EvidenceTable> rows = CompletableFuture.supplyAsync(evidence::rows);
      Map<String, QuantityModel> quantities = differential.quantities();
      Map<String, Reference> references = evidence.references();
      Map<String, Finding> findings = evidence.findings();
      Map<String, Claim> claims = evidence.claims();
      Knowledge knowledge =
          new Knowledge(
              "",
              references,
              findings,
              differential.groups(),
              differential.tree(),
              joined(rows),
              evidence.definingShares(),
              evidence.levels(joined(rows), quantities),
              quantities,
              differential.priors(),
              differential.settings(),
              differential.weighing(),
              differential.silentAnswers(),
              guidance.tests(),
              guidance.recommendations(),
              guidance.redFlags(),
              claims,
              new CriteriaFiles(recorded).catalogue());
      return knowledge.versioned(recorded.version());
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException("knowledge", String.valueOf(e.getMessage()), e);
    }
  }

  private static <T> T joined(CompletableFuture<T> part) {
    try {
      return part.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }
}
