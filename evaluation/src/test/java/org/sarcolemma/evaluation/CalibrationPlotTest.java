package org.sarcolemma.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sarcolemma.evaluation.CalibrationPlot.Forecast;
import org.sarcolemma.evaluation.scores.Calibration;
import org.sarcolemma.evaluation.scores.CalibrationBin;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CalibrationPlotTest {
  private static final Calibration CALIBRATION =
      new Calibration(
          List.of(
              new CalibrationBin(0, 0.1, 20, 0, 0.05), new CalibrationBin(0.5, 0.6, 8, 4, 0.55)));

  @Test
  void everyBinIsADotWithItsIntervalAndItsNumberOfPatients() throws Exception {
    Document svg =
        parsed(new CalibrationPlot("workup", "engine", Forecast.IMNM, CALIBRATION).svg());
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2);
    Element dot = (Element) svg.getElementsByTagName("circle").item(1);
    assertThat(dot.getAttribute("cx")).isEqualTo("188.0");
    assertThat(dot.getAttribute("cy")).isEqualTo("176.0");
    // the diagonal and one interval per bin; Wilson of 0 of 20 ends at 0.1611 (Newcombe 1998)
    assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(3);
    Element interval = (Element) svg.getElementsByTagName("line").item(1);
    assertThat(interval.getAttribute("y1")).isEqualTo("296.0");
    assertThat(interval.getAttribute("y2")).isEqualTo("257.3");
  }

  @Test
  void axesRunFromNothingToEverything() throws Exception {
    NodeList texts =
        parsed(new CalibrationPlot("workup", "engine", Forecast.IMNM, CALIBRATION).svg())
            .getElementsByTagName("text");
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      labels.add(
          text.getTextContent() + " at " + text.getAttribute("x") + "," + text.getAttribute("y"));
    }
    assertThat(labels)
        .containsExactly(
            "engine at 56,18",
            "patients in each bin: at 56,36",
            "0% at 56.0,312",
            "0% at 50,296.0",
            "50% at 176.0,312",
            "50% at 50,176.0",
            "100% at 296.0,312",
            "100% at 50,56.0",
            "predicted probability of IMNM at 176,332",
            "observed share (95% interval) at 14,176",
            "20 at 68.0,50",
            "8 at 188.0,50");
  }

  @Test
  void aScreenReaderGetsTitleAndEveryBinInWords() throws Exception {
    Document svg =
        parsed(new CalibrationPlot("workup", "engine", Forecast.IMNM, CALIBRATION).svg());
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(svg.getDocumentElement().getAttribute("aria-labelledby"))
        .isEqualTo("workup-title workup-desc");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Calibration: engine");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .contains(
            "Predicted 0 to 10%, mean 5%: 0 of 20 had IMNM, 0% (95% interval 0 to 16%).",
            "Predicted 50 to 60%, mean 55%: 4 of 8 had IMNM, 50% (95% interval 22 to 78%).");
  }

  @Test
  void dotsAreJoinedFromLeftToRight() throws Exception {
    Document svg =
        parsed(new CalibrationPlot("workup", "engine", Forecast.IMNM, CALIBRATION).svg());
    assertThat(((Element) svg.getElementsByTagName("polyline").item(0)).getAttribute("points"))
        .isEqualTo("68.0,296.0 188.0,176.0");
  }

  @Test
  void theFirstPlaceSaysWhoWasRight() throws Exception {
    Document svg =
        parsed(new CalibrationPlot("a", "engine", Forecast.FIRST_PLACE, CALIBRATION).svg());
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .contains("4 of 8 were right, 50%")
        .doesNotContain("IMNM");
  }

  @Test
  void titlesAreEscaped() throws Exception {
    String svg = new CalibrationPlot("a", "<b> & \"c\"", Forecast.IMNM, CALIBRATION).svg();
    assertThat(parsed(svg).getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Calibration: <b> & \"c\"");
  }

  @Test
  void nobodyAtAllStillDraws() throws Exception {
    Document svg =
        parsed(new CalibrationPlot("a", "b", Forecast.IMNM, new Calibration(List.of())).svg());
    assertThat(svg.getElementsByTagName("circle").getLength()).isZero();
  }

  @Test
  void idsThatCouldBreakOutOfAnAttributeAreRefused() {
    assertThatThrownBy(() -> new CalibrationPlot("a\" onload=\"x", "b", Forecast.IMNM, CALIBRATION))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }
}
