package org.clipsheet.store;

/** The store itself failed: the message says at what, the cause why. Nothing of the work was committed. */
public final class StoreException extends RuntimeException {

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
