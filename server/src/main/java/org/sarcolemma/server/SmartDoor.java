package org.sarcolemma.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sarcolemma.ehr.AppLaunch;
import org.sarcolemma.ehr.ChartFetch;
import org.sarcolemma.ehr.EhrException;
import org.sarcolemma.ehr.Grant;
import org.sarcolemma.ehr.SmartSite;
import org.sarcolemma.ehr.Wire;
import org.sarcolemma.server.page.HospitalsPage;
import org.sarcolemma.server.page.Pages;
import org.sarcolemma.server.smart.Once;
import org.sarcolemma.server.smart.SmartAccess;

/**
 * SMART App Launch: the page opened from a hospital's chart, or a chart opened from the page. The
 * token lives for as long as the chart is fetched; the chart waits in memory for a minute until the
 * browser that launched it shows it, once. Neither reaches an address, a log or a disk.
 */
final class SmartDoor {
  private static final String LAUNCH_COOKIE = "sarcolemma-launch";
  private static final String CHART_COOKIE = "sarcolemma-chart";
  private static final String PATH = "/smart";
  private static final int BAD_GATEWAY = 502;
  private static final int GONE = 410;
  private static final Duration SIGNING_IN = Duration.ofMinutes(10);
  private static final Duration SHOWING = Duration.ofMinutes(1);
  private static final int MOST_LAUNCHES = 1_000;
  private static final int MOST_CHARTS = 50;

  private final SmartAccess access;
  private final Wire wire = new Wire();
  private final Clock clock;
  private final ChartFetch fetch;
  private final Once<AppLaunch> launches;
  private final Once<ChartFetch.Chart> charts;
  private final ChildDoor child;
  private final Shells shells;
  private final Pages pages;

  SmartDoor(
      SmartAccess access,
      List<String> codes,
      ChildDoor child,
      Shells shells,
      Pages pages,
      Clock clock) {
    this.access = access;
    this.clock = clock;
    this.fetch = new ChartFetch(wire, clock, codes);
    this.launches = new Once<>(MOST_LAUNCHES, SIGNING_IN, clock);
    this.charts = new Once<>(MOST_CHARTS, SHOWING, clock);
    this.child = child;
    this.shells = shells;
    this.pages = pages;
  }

  /** The hospitals whose charts can be opened from here. */
  void hospitals(Context context) {
    context
        .contentType("text/html; charset=utf-8")
        .result(
            pages.hospitals(
                new HospitalsPage(
                    shells.of("Open a chart", "child"),
                    access.sites().all().stream()
                        .map(
                            site ->
                                new HospitalsPage.Hospital(site.name(), site.server().toString()))
                        .toList())));
  }

  /** From the chart: {@code ?iss=} its FHIR server, {@code &launch=} what it hands over. */
  void launch(Context context) {
    begin(context, asked(context, "iss"), Optional.of(asked(context, "launch")));
  }

  /** From the page: {@code ?iss=} one of the hospitals. */
  void open(Context context) {
    begin(context, asked(context, "iss"), Optional.empty());
  }

  private void begin(Context context, String server, Optional<String> launch) {
    SmartSite site =
        access
            .sites()
            .at(server)
            .orElseThrow(
                () ->
                    new RequestProblem(
                        RequestProblem.BAD,
                        "This hospital's server is not known here, so it is not asked.",
                        "iss",
                        "one of the FHIR servers the operator has listed (serve --smart-sites)"));
    AppLaunch begun;
    try {
      begun = AppLaunch.begin(site, access.callback(), wire);
    } catch (EhrException e) {
      throw failed(e);
    }
    // the state is in an address, the key only in the cookie: both must come back together
    cookie(context, LAUNCH_COOKIE, launches.keep(begun), SIGNING_IN);
    context.redirect(begun.signIn(launch).toString(), HttpStatus.SEE_OTHER);
  }

  /** The browser comes back from signing in. */
  void callback(Context context) {
    AppLaunch begun =
        Optional.ofNullable(context.cookie(LAUNCH_COOKIE))
            .flatMap(launches::take)
            .filter(launch -> launch.state().equals(context.queryParam("state")))
            .orElseThrow(
                () ->
                    new RequestProblem(
                        RequestProblem.BAD,
                        "This sign-in was not begun in this browser, or took too long.",
                        "state",
                        "open the page again from the chart"));
    forget(context, LAUNCH_COOKIE);
    if (context.queryParam("error") != null) {
      throw new RequestProblem(
          RequestProblem.BAD,
          begun.site().name() + " did not let you in: nothing was read.",
          "signing in",
          "open the page again from the chart; if that fails, ask who runs the hospital's server");
    }
    try {
      Grant grant = begun.token(asked(context, "code"), wire, clock);
      ChartFetch.Chart chart =
          fetch.of(
              begun.site().server(), Optional.of(grant.token()), grant.patient().orElseThrow());
      cookie(context, CHART_COOKIE, charts.keep(chart), SHOWING);
    } catch (EhrException e) {
      throw failed(e);
    }
    context.redirect(PATH + "/chart", HttpStatus.SEE_OTHER);
  }

  /** The page, filled from the chart. */
  void chart(Context context) {
    ChartFetch.Chart chart =
        Optional.ofNullable(context.cookie(CHART_COOKIE))
            .flatMap(charts::take)
            .orElseThrow(
                () ->
                    new RequestProblem(
                        GONE,
                        "The chart was shown once and is not kept.",
                        "this address",
                        "open the page again from the chart"));
    forget(context, CHART_COOKIE);
    child.chart(context, chart.bundle(), chart.missing());
  }

  private static String asked(Context context, String name) {
    String value = context.queryParam(name);
    if (value == null || value.isBlank()) {
      throw new RequestProblem(
          RequestProblem.BAD,
          "The launch is not complete.",
          name,
          "?" + name + "=... as SMART App Launch asks for");
    }
    return value;
  }

  private static RequestProblem failed(EhrException e) {
    return new RequestProblem(
        BAD_GATEWAY,
        "The hospital's server could not be read: nothing of the chart is in the form.",
        e.line(),
        "the same again; the form can always be filled by hand");
  }

  /** Sent back on the way from the hospital's sign-in page, but by no form of another site. */
  private void cookie(Context context, String name, String value, Duration lasts) {
    context.cookie(
        new Cookie(
            name,
            value,
            PATH,
            Math.toIntExact(lasts.toSeconds()),
            access.secure(),
            true,
            null,
            SameSite.LAX));
  }

  private static void forget(Context context, String name) {
    context.removeCookie(name, PATH);
  }
}
