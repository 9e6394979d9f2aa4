package org.sarcolemma.conformance;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * Says, for {@code noClasses().should(...)}, where a class calls or names something of a list, and
 * why that is unwanted.
 */
final class Reaches extends ArchCondition<JavaClass> {

  private final List<BannedCall> banned;

  Reaches(List<BannedCall> banned) {
    super("reach what differs between machines, days or runs");
    this.banned = banned;
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    for (JavaAccess<?> access : item.getAccessesFromSelf()) {
      for (BannedCall call : banned) {
        if (call.matches(access.getTarget())) {
          events.add(
              SimpleConditionEvent.satisfied(
                  item, access.getDescription() + ": " + call.because()));
        }
      }
    }
  }
}
