package org.sarcolemma.server.workspace;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.sarcolemma.server.people.Role;

/** The pages of one child, in the order in which they are worked through. */
public enum ChildTab {
  /** What was found, given and reached over the years. */
  COURSE("", "Course", EnumSet.of(Role.CLINICIAN, Role.NURSE));

  private final String path;
  private final String label;
  private final Set<Role> roles;

  ChildTab(String path, String label, EnumSet<Role> roles) {
    this.path = path;
    this.label = label;
    this.roles = Collections.unmodifiableSet(roles);
  }

  /** Address of this page of a child. */
  public String address(String child) {
    return "/children/" + child + path;
  }

  /** Wording for clinicians. */
  public String label() {
    return label;
  }

  /** Who may open it; the same roles stand at its route. */
  public Set<Role> roles() {
    return roles;
  }
}
