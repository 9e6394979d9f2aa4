package org.sarcolemma.server;

import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one form of a child in at a time, so that the second of two equal ones finds the first
 * saved. Within this server; two servers on one database do not know of each other.
 */
final class ChildLocks {
  private final ReentrantLock[] locks = new ReentrantLock[64];

  ChildLocks() {
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  /** Something that answers a request. */
  interface Work {
    void run() throws java.io.IOException;
  }

  /** Runs while nobody else of this child does. */
  void alone(String child, Work work) throws java.io.IOException {
    ReentrantLock lock = locks[Math.floorMod(child.hashCode(), locks.length)];
    lock.lock();
    try {
      work.run();
    } finally {
      lock.unlock();
    }
  }
}
