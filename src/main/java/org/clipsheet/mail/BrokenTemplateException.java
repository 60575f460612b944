package org.clipsheet.mail;

/** A template that cannot be rendered. The message reads {@code file:line: what is wrong}. */
public final class BrokenTemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  BrokenTemplateException(String file, int line, String problem, Throwable cause) {
    super("template " + file + (line > 0 ? ":" + line : "") + ": " + problem, cause);
    this.file = file;
    this.line = line;
  }

  /** The path of a user's template, the bare name of a shipped one. */
  public String file() {
    return file;
  }

  /** Counted from 1; 0 where it is not known. */
  public int line() {
    return line;
  }
}
