package org.clipsheet.config;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipsheet.model.source.SourceHeaders;

/** The {@code headers} of a source. No message shows a value. */
final class HeaderEntries {
  private static final String BASIC = "Basic ";

  /** RFC 9110 §5.6.2. */
  static final String NAME_PATTERN = "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$";

  private static final Pattern NAME = Pattern.compile(NAME_PATTERN);

  /** What the program itself must say, so that polls stay polite, cheap and well-formed. */
  private static final Map<String, String> OWN = Map.ofEntries(
      Map.entry("host", "it follows from the address"),
      Map.entry("user-agent", "set fetch.user-agent in clipsheet.yaml"),
      Map.entry("if-none-match", "the program asks by itself whether something changed"),
      Map.entry("if-modified-since", "the program asks by itself whether something changed"),
      Map.entry("range", "only whole documents are read"),
      Map.entry("accept-encoding", "the program unpacks what it asks for"),
      Map.entry("content-length", "nothing is sent but the request"),
      Map.entry("content-type", "nothing is sent but the request"),
      Map.entry("transfer-encoding", "nothing is sent but the request"),
      Map.entry("connection", "connections are the program's own business"),
      Map.entry("proxy-authorization", "it is not meant for the site"));

  private HeaderEntries() {}

  static SourceHeaders read(Section headers) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> written = new LinkedHashMap<>();
    for (String name : headers.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (!NAME.matcher(name).matches()) {
        headers.problem(
            name, "\"" + name + "\" is no name of a header; write it like Authorization");
      } else if (OWN.containsKey(lower)) {
        headers.problem(name, "\"" + name + "\" cannot be set: " + OWN.get(lower));
      } else if (written.putIfAbsent(lower, name) != null) {
        headers.problem(name, "the header \"" + written.get(lower) + "\" is given twice");
      } else {
        value(headers, name).ifPresent(value -> values.put(name, value));
      }
    }
    return new SourceHeaders(values);
  }

  private static Optional<String> value(Section headers, String name) {
    Optional<String> value = headers.filled(name).map(HeaderEntries::encoded);
    if (value.isPresent()
        && !value.get().chars().allMatch(c -> (c >= ' ' && c < 0x7F) || c == '\t')) {
      headers.problem(
          name,
          "\"" + name
              + "\" cannot be sent: its value holds a line break or a character beyond ASCII");
      return Optional.empty();
    }
    return value;
  }

  /** {@code Basic user:password} in the form of RFC 7617; a colon tells, which Base64 does not have. */
  private static String encoded(String value) {
    boolean isPlain = value.regionMatches(true, 0, BASIC, 0, BASIC.length())
        && value.indexOf(':', BASIC.length()) >= 0;
    return isPlain
        ? BASIC
            + Base64.getEncoder()
                .encodeToString(
                    value.substring(BASIC.length()).strip().getBytes(StandardCharsets.UTF_8))
        : value;
  }
}
