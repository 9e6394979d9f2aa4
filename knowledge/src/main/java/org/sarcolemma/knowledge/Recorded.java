package org.sarcolemma.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Remembers what was read, so that the version names exactly that. May be read by several threads.
 */
final class Recorded implements KnowledgeSource {
  private static final int VERSION_BYTES = 6;

  private final KnowledgeSource source;
  private final Map<String, byte[]> digests = new ConcurrentSkipListMap<>();

  Recorded(KnowledgeSource source) {
    this.source = source;
  }

  @Override
  public byte[] read(String name) {
    byte[] bytes = source.read(name);
    byte[] content =
        name.endsWith(".yaml") ? YamlCompiler.json(name, bytes).toString().getBytes(UTF_8) : bytes;
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
