package org.sarcolemma.registry.store;

import java.sql.SQLException;

/** The database did not do its part. Nothing that was asked for has been saved. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What was being done, with the database's own words behind it. */
  public StoreException(String doing, SQLException cause) {
    super(doing + ": the database refused", cause);
  }

  /** What was being done. */
  public StoreException(String what) {
    super(what);
  }
}
