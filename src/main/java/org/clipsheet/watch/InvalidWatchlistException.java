package org.clipsheet.watch;

/** A watch cannot be compiled; the message names it and its first problem. */
public final class InvalidWatchlistException extends RuntimeException {

  InvalidWatchlistException(Watch watch, QueryProblem problem) {
    super("watch " + watch.name() + ": at character " + (problem.offset() + 1) + ": "
        + problem.message());
  }
}
