package org.sarcolemma.server.workspace;

import java.util.EnumSet;
import java.util.Set;
import org.sarcolemma.server.people.Role;

/** The pages of one child, in the order in which they are worked through. */
public enum ChildTab {
  /** What was found, given and reached over the years. */
  COURSE("", "Course", true),
  /** Where a visit is entered. */
  VISIT("/visit", "Visit", true),
  /** Every event, with what was corrected. */
  EVENTS("/events", "Events", true);

  private final String path;
  private final String label;
  private final boolean nurses;

  ChildTab(String path, String label, boolean nurses) {
    this.path = path;
    this.label = label;
    this.nurses = nurses;
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
    return nurses ? EnumSet.of(Role.CLINICIAN, Role.NURSE) : EnumSet.of(Role.CLINICIAN);
  }
}
