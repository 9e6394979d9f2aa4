package org.sarcolemma.knowledge.lint.hypotheses;

import java.util.List;
import java.util.Map;
import org.sarcolemma.evidence.Knowledge;
import org.sarcolemma.evidence.PriorShare;
import org.sarcolemma.evidence.Setting;
import org.sarcolemma.knowledge.lint.rule.KnownFile;
import org.sarcolemma.knowledge.lint.rule.LintPlace;
import org.sarcolemma.knowledge.lint.rule.LintProblem;
import org.sarcolemma.knowledge.lint.rule.LintRule;
import org.sarcolemma.knowledge.lint.rule.LintSubject;
import org.sarcolemma.knowledge.lint.rule.Problems;

/** An average of averages could run in a circle, and would weigh its parts unevenly. */
final class SettingsKnown implements LintRule {
  @Override
  public String id() {
    return "settings-known";
  }

  @Override
  public String says() {
    return "A setting averages known settings that are no averages; one is for 'not told'.";
  }

  @Override
  public List<LintProblem> check(LintSubject subject) {
    Problems problems = new Problems(this);
    Map<String, Setting> settings = subject.knowledge().settings();
    if (!settings.containsKey(Knowledge.SETTING_NOT_TOLD)) {
      problems.error(
          LintPlace.of(KnownFile.SETTINGS),
          "the setting '" + Knowledge.SETTING_NOT_TOLD + "' is missing");
    }
    for (Setting setting : settings.values()) {
      LintPlace at = subject.place(KnownFile.SETTINGS, setting.id());
      if (setting.id().equals(PriorShare.ANY_SETTING)) {
        problems.error(at, "'" + setting.id() + "' means every setting in " + KnownFile.PRIORS);
      }
      for (String part : setting.averageOf()) {
        Setting averaged = settings.get(part);
        if (averaged == null) {
          problems.error(at, "averages '" + part + "', which is not in " + KnownFile.SETTINGS);
        } else if (!averaged.averageOf().isEmpty()) {
          problems.error(at, "averages " + part + ", which is an average itself");
        }
      }
    }
    return problems.all();
  }
}
