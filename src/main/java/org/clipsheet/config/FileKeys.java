package org.clipsheet.config;

/** The keys at the top of each file, with all that may stand below them. */
final class FileKeys {
  static final Keys WATCHLIST = Keys.none()
      .with("watches", Form.list(new Form.Mapping(WatchEntries.KEYS)), "")
      .with("digests", Form.list(new Form.Mapping(DigestEntries.KEYS)), "");

  private FileKeys() {}

  /**
   * The keys of the file of this name.
   *
   * @throws IllegalArgumentException if it is none of {@link ConfigLoader#FILES}
   */
  static Keys of(String file) {
    return switch (file) {
      case "clipsheet.yaml" -> MainSettings.KEYS;
      case "sources.yaml" -> SourceEntries.KEYS;
      case "watchlist.yaml" -> WATCHLIST;
      default -> throw new IllegalArgumentException("no file of the configuration: " + file);
    };
  }
}
