package org.sarcolemma.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
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
  private static final int VERSION_BYTES = 6;

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

  /** Remembers what was read, so that the version names exactly that. */
  private static final class Recorded implements KnowledgeSource {
    private final KnowledgeSource source;
    private final Map<String, byte[]> digests = new ConcurrentSkipListMap<>();

    Recorded(KnowledgeSource source) {
      this.source = source;
    }

    @Override
    public byte[] read(String name) {
      byte[] bytes = source.read(name);
      byte[] content =
          name.endsWith(".yaml")
              ? YamlCompiler.json(name, bytes).toString().getBytes(UTF_8)
              : bytes;
      digests.put(name, sha256().digest(content));
      return bytes;
    }

    /** YAML counts by its content, so that a draft and its compiled form are one version. */
    @Override
    public Optional<byte[]> compiled(String name) {
      Optional<byte[]> bytes = source.compiled(name);
      bytes.ifPresent(content -> digests.put(name, sha256().digest(content)));
      return bytes;
    }

    String version() {
      MessageDigest all = sha256();
      digests.values().forEach(all::update);
      return HexFormat.of().formatHex(all.digest(), 0, VERSION_BYTES);
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }
}
