package org.sarcolemma.conformance;

import com.tngtech.archunit.core.domain.AccessTarget;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Members of the JDK by the pattern of their owner, their name and the number of their parameters.
 */
record BannedCall(Pattern owner, Pattern name, IntPredicate parameters, String because) {

  static BannedCall of(String owner, String name, String because) {
    return of(owner, name, count -> true, because);
  }

  static BannedCall of(String owner, String name, IntPredicate parameters, String because) {
    return new BannedCall(Pattern.compile(owner), Pattern.compile(name), parameters, because);
  }

  boolean matches(AccessTarget target) {
    return owner.matcher(target.getOwner().getName()).matches()
        && name.matcher(target.getName()).matches()
        && parameters.test(parameterCount(target));
  }

  private static int parameterCount(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget code
        ? code.getRawParameterTypes().size()
        : 0;
  }
}
