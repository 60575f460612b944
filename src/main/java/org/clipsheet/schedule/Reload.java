package org.clipsheet.schedule;

/** Looks after the configuration while the service runs. */
@FunctionalInterface
public interface Reload {

  /** Takes the configuration if it has changed and is valid; true if the desk is a new one. */
  boolean takeChange();
}
