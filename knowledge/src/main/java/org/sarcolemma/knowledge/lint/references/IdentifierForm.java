package org.sarcolemma.knowledge.lint.references;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcolemma.evidence.Reference;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** The link that readers click is made of these; one slip and it leads nowhere, or elsewhere. */
final class IdentifierForm implements LintRule {
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s,;]+[^\\s,;.]");
  private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,7}");
  private static final Pattern URL = Pattern.compile("https?://[^\\s/]+\\.[^\\s/]+(/\\S*)?");
  private static final String DOI_RESOLVER = "https://doi.org/";

  @Override
  public String id() {
    return "identifier-form";
  }

  @Override
  public String says() {
    return "DOI, PubMed number and address of a reference are well formed and name the same paper.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    for (Reference reference : subject.knowledge().references().values()) {
      LintPlace at = subject.place(KnownFile.REFERENCES, reference.id());
      form(
          problems,
          at,
          "doi",
          reference.doi(),
          DOI,
          "one DOI such as 10.1212/NXI.0000000000000523");
      form(problems, at, "pmid", reference.pmid(), PMID, "one PubMed number such as 28129483");
      form(
          problems,
          at,
          "url",
          reference.url(),
          URL,
          "one address that begins with https:// or http://");
      reference
          .url()
          .filter(url -> url.startsWith(DOI_RESOLVER))
          .map(url -> url.substring(DOI_RESOLVER.length()))
          .filter(doi -> !doi.equals(reference.doi().orElse(doi)))
          .ifPresent(
              doi ->
                  problems.error(
                      at, "url leads to " + doi + ", doi says " + reference.doi().orElse("")));
    }
    return problems.all();
  }

  private static void form(
      Problems problems,
      LintPlace at,
      String column,
      Optional<String> text,
      Pattern accepted,
      String expected) {
    text.filter(value -> !accepted.matcher(value).matches())
        .ifPresent(
            value -> problems.error(at, column + " is '" + value + "'; expected " + expected));
  }
}
