package org.clipsheet.mail;

/** Mail settings that cannot work. The message names the setting, its value and what it should be; never a password. */
public final class InvalidMailSettingsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidMailSettingsException(String setting, String value, String problem) {
    super("mail " + setting + ": " + value + ": " + problem);
  }
}
