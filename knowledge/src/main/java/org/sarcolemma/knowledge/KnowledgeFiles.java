package org.sarcolemma.knowledge;

import java.util.Map;
import org.sarcolemma.evidence.EvidenceTable;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.QuantityModel;

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
      EvidenceTable rows = evidence.rows();
      Map<String, QuantityModel> quantities = differential.quantities();
      Knowledge knowledge =
          new Knowledge(
              "",
              evidence.references(),
              evidence.findings(),
              differential.groups(),
              differential.tree(),
              rows,
              evidence.definingShares(),
              evidence.levels(rows, quantities),
              quantities,
              differential.priors(),
              differential.settings(),
              differential.weighing(),
              differential.silentAnswers(),
              guidance.tests(),
              guidance.recommendations(),
              guidance.redFlags(),
              evidence.claims());
      return knowledge.versioned(recorded.version());
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException("knowledge", String.valueOf(e.getMessage()), e);
    }
  }
}
