package org.sarcolemma.conformance.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcolemma.differential.Contribution;
import org.sarcolemma.differential.Differential;
import org.sarcolemma.differential.PooledFigure;
import org.sarcolemma.differential.Ranking;
import org.sarcolemma.evidence.Hypothesis;
import org.sarcolemma.patient.AgeGroup;

/** Section 9 of docs/concepts/differential.md says what the program says. */
class OnePosteriorByHandTest {
  private static final Pattern POOLED =
      Pattern.compile("(up|borrowed)\\((\\w+)\\)[^;]*?= ([0-9.]+) of ([0-9.]+)(?=\\s*(?:\\n|$))");

  /** Names in the text, where they are not the labels of the knowledge. */
  private static final Map<String, String> NODES =
      Map.of(
          "IMNM", "imnm",
          "immune", "immune",
          "inherited", "inherited",
          "LGMD", "lgmd",
          "sarcoglycans", "lgmd_sarcoglycan",
          "Dystrophinopathy", "dystrophinopathy",
          "Facioscapulohumeral dystrophy", "fshd");

  private final SmallWorld small = SmallWorld.load();
  private final Differential differential = new Differential(small.knowledge());
  private final Asked child = small.patient("the child of section 9");
  private final Ranking ranking = differential.rank(child.patient(), child.setting());
  private final Map<String, String> idOfLabel = new TreeMap<>(NODES);
  private String section = "";

  @BeforeEach
  void readTheDocument() throws IOException {
    String document = Files.readString(PythonOracle.ROOT.resolve("docs/concepts/differential.md"));
    section = document.substring(document.indexOf("## 9. One posterior by hand"));
    small.knowledge().tree().nodes().forEach((Hypothesis h) -> idOfLabel.put(h.label(), h.id()));
  }

  /** The lines of the table with a certain header, as cells. */
  private List<List<String>> table(String header) {
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : section.lines().toList()) {
      if (inside && !line.startsWith("|")) {
        break;
      }
      if (inside && !line.startsWith("|---")) {
        List<String> cells = new ArrayList<>(Arrays.asList(line.split("\\|", -1)));
        rows.add(cells.subList(1, cells.size() - 1).stream().map(String::strip).toList());
      }
      inside |= line.equals(header);
    }
    assertThat(rows).as("table " + header).isNotEmpty();
    return rows;
  }

  /** A figure as the document would print it: as many places as the cell has. */
  private static void printed(String cell, double figure) {
    BigDecimal shown = new BigDecimal(cell.replace('−', '-'));
    assertThat(new BigDecimal(figure).setScale(shown.scale(), RoundingMode.HALF_UP))
        .as(cell + " for " + figure)
        .isEqualTo(shown);
  }

  private JsonNode chain(String about) {
    for (JsonNode chain : small.answers().get("chain")) {
      if (chain.get("about").textValue().equals(about)) {
        return chain;
      }
    }
    throw new AssertionError("no chain of " + about);
  }

  private String id(String label) {
    return java.util.Objects.requireNonNull(idOfLabel.get(label), label);
  }

  private PooledFigure figure(String finding, String leaf) {
    return differential.figures(finding, AgeGroup.CHILD).stream()
        .filter(f -> f.hypothesis().equals(leaf))
        .findFirst()
        .orElseThrow();
  }

  private JsonNode oracle() {
    return small.answer(small.patients().indexOf(child)).json();
  }

  @Test
  void priorsAreTheProductsShown() {
    for (List<String> row : table("| disease | shares | prior |")) {
      double product = 1;
      for (String share : row.get(1).split(" × ", -1)) {
        product *= Double.parseDouble(share);
      }
      printed(row.get(2), product);
      printed(row.get(2), ranking.prior(id(row.get(0))));
    }
  }

  @Test
  void everyRowHasTheShareAndTheSizeShown() {
    JsonNode rows = chain("scapular_winging").get("rows");
    List<List<String>> shown = table("| row | says | share | size |");
    for (List<String> row : shown) {
      JsonNode figures = rows.get(row.get(0).substring(0, 5));
      printed(row.get(2), figures.get(0).doubleValue());
      printed(row.get(3), figures.get(1).doubleValue());
    }
    assertThat(shown).hasSize(rows.size());
  }

  @Test
  void everyStepOfThePoolingIsTheOneShown() {
    JsonNode nodes = chain("scapular_winging").get("nodes");
    Matcher step = POOLED.matcher(section);
    int steps = 0;
    while (step.find()) {
      JsonNode sample = nodes.get(id(step.group(2))).get(step.group(1));
      printed(step.group(3), sample.get(0).doubleValue());
      printed(step.group(4), sample.get(1).doubleValue());
      steps++;
    }
    assertThat(steps).isEqualTo(5);
    PooledFigure pooled = figure("scapular_winging", "lgmd_sarcoglycan");
    assertThat(section).contains("make 5.0519 of 12.4: P(winging | sarcoglycanopathy) = 0.4074");
    printed("5.0519", pooled.share() * pooled.patients());
    printed("12.4", pooled.patients());
    printed("0.4074", pooled.share());
  }

  @Test
  void theLocationOfCreatineKinaseIsTheOneShown() {
    JsonNode chain = chain("ck");
    double size = 0;
    double sum = 0;
    for (List<String> row : table("| row | says | P above | z | location | size |")) {
      JsonNode figures = chain.get("rows").get(row.get(0));
      if (figures == null) {
        JsonNode borrowed = chain.get("nodes").get("dystrophinopathy").get("borrowed");
        printed(row.get(4), borrowed.get(0).doubleValue() / borrowed.get(1).doubleValue());
        printed(row.get(5), borrowed.get(1).doubleValue());
      } else {
        printed(row.get(4), figures.get(0).doubleValue());
        printed(row.get(5), figures.get(1).doubleValue());
      }
      size += Double.parseDouble(row.get(5));
      sum += Double.parseDouble(row.get(4)) * Double.parseDouble(row.get(5));
    }
    JsonNode pooled = cell("ck").get("leaves").get("dystrophinopathy");
    assertThat(section).contains("*m* = 3.9853", "*n* = 46.3709", "0.45² / 46.3709) = 0.4548");
    printed("46.3709", pooled.get(0).doubleValue());
    printed("3.9853", pooled.get(1).doubleValue());
    printed("0.4548", StrictMath.sqrt(0.2025 + 0.2025 / pooled.get(0).doubleValue()));
    assertThat(size).isCloseTo(pooled.get(0).doubleValue(), within(0.001));
    assertThat(sum / size).isCloseTo(pooled.get(1).doubleValue(), within(0.0001));
    assertThat(0.98 * 0.8527 / 0.999995 + 0.02 / 5).isCloseTo(0.8396, within(0.0001));
  }

  private JsonNode cell(String about) {
    for (JsonNode cell : small.answers().get("cells")) {
      if (cell.get("about").textValue().equals(about)
          && cell.get("age_group").textValue().equals("child")) {
        return cell;
      }
    }
    throw new AssertionError("no cell of " + about);
  }

  @Test
  void theFaceCountsSevenTenths() {
    assertThat(section).contains("ρ = 0.3", "the face 0.7");
    for (Contribution contribution : ranking.contributions("lgmd")) {
      assertThat(contribution.weight())
          .isCloseTo(contribution.about().equals("facial_weakness") ? 0.7 : 1, within(1e-12));
    }
  }

  @Test
  void theLastTableIsThePosteriorOfTheProgram() {
    double total = 0;
    double posterior = 0;
    List<List<String>> rows =
        table("| disease | prior | P(winging) | P(face not weak) | P(CK) | product | posterior |");
    for (List<String> row : rows) {
      String leaf = id(row.get(0));
      printed(row.get(1), ranking.prior(leaf));
      printed(row.get(2), figure("scapular_winging", leaf).share());
      printed(row.get(3), 1 - figure("facial_weakness", leaf).share());
      printed(row.get(4), oracle().get("likelihood").get("ck").get(leaf).doubleValue());
      double product =
          Double.parseDouble(row.get(1))
              * Double.parseDouble(row.get(2))
              * StrictMath.pow(Double.parseDouble(row.get(3)), 0.7)
              * Double.parseDouble(row.get(4));
      assertThat(Double.parseDouble(row.get(5))).isCloseTo(product, within(0.003 * product + 5e-8));
      printed(row.get(6), ranking.probability(leaf));
      total += Double.parseDouble(row.get(5));
      posterior += Double.parseDouble(row.get(6));
    }
    assertThat(rows).hasSize(small.knowledge().tree().leaves().size());
    assertThat(section).contains("that over the sum of all, 0.1729165:");
    assertThat(total).isCloseTo(0.1729165, within(1e-6));
    assertThat(posterior).isCloseTo(1, within(0.0005));
    assertThat(section).contains("listed as one, 0.4801, above dystrophinopathy, 0.4261");
    printed("0.4801", ranking.probability("lgmd"));
  }

  @Test
  void theLogOddsAddUpAsShown() {
    Map<String, Double> figures = new TreeMap<>();
    figures.put("prior", ranking.priorLogOdds("lgmd"));
    figures.put("now", ranking.logOdds("lgmd"));
    Map<String, String> words =
        Map.of(
            "scapular_winging", "winging",
            "ck", "creatine kinase",
            "facial_weakness", "face not weak");
    for (Contribution contribution : ranking.contributions("lgmd")) {
      figures.put(String.valueOf(words.get(contribution.about())), contribution.logOdds());
    }
    List<List<String>> rows = table("| what | log-odds |");
    double sum = 0;
    for (List<String> row : rows) {
      printed(row.get(1), java.util.Objects.requireNonNull(figures.get(row.get(0))));
      sum += row.get(0).equals("now") ? 0 : Double.parseDouble(row.get(1).replace('−', '-'));
    }
    assertThat(rows).hasSize(figures.size());
    assertThat(sum).isCloseTo(ranking.logOdds("lgmd"), within(0.0002));
  }
}
