package org.sarcolemma.server;

import org.sarcolemma.evidence.Knowledge;

/** What a browser posts, for the tests of every parser; its readers are not public. */
public final class PostedBodies {
  private final PostedForm form;

  /** Over one version of the knowledge. */
  public PostedBodies(Knowledge knowledge) {
    this.form = new PostedForm(knowledge);
  }

  /** Whether the form of a child was read; else it was refused as declared. */
  public boolean child(byte[] body) {
    return read(() -> form.read(body));
  }

  /** The same for the form of a plan, an order or a dose. */
  public boolean treatment(byte[] body) {
    return read(() -> TreatPosted.read(body));
  }

  /** The same for a file. */
  public boolean file(byte[] body) {
    return read(() -> UploadedRecord.file("multipart/form-data; boundary=x", body));
  }

  private static boolean read(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (RequestProblem declared) {
      return false;
    }
  }
}
