package org.clipsheet.read.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses as documents write them → absolute http and https addresses. What browsers forgive is forgiven: surrounding
 * and inner white space, characters that should have been escaped, a lone percent sign.
 */
public final class Links {
  private static final int LONGEST = 4_000;
  private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]+");
  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final Pattern SCHEME =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern ABOVE_ROOT = Pattern.compile("^(?:/\\.\\.?(?=/|$))+");

  private Links() {}

  /**
   * The address that this reference means.
   *
   * @param base what a relative reference is relative to (RFC 3986 §5); where it is no web address only absolute ones
   *     resolve
   * @return empty for an empty reference, another scheme than http and https, and what is no address at all
   */
  public static Optional<URI> absolute(URI base, String written) {
    String reference = escaped(LINE_BREAKS.matcher(written).replaceAll("").strip());
    if (reference.isEmpty() || reference.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI address =
          SCHEME.matcher(reference).matches() ? new URI(reference) : resolve(base, reference);
      return isWeb(address) ? Optional.of(tidied(address)) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether it leads to a document on the web. */
  public static boolean isWeb(URI address) {
    String scheme = address.getScheme();
    String host = address.getRawAuthority();
    return scheme != null
        && host != null
        && !host.isEmpty()
        && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
  }

  /** The same address without its fragment: what tells links apart. */
  public static URI withoutFragment(URI address) {
    String text = address.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? address : URI.create(text.substring(0, fragment));
  }

  private static URI resolve(URI base, String reference) throws URISyntaxException {
    if (reference.startsWith("?")) {
      // java.net.URI follows the older RFC 2396 here and would drop the last segment
      String text = withoutFragment(base).toString();
      int query = text.indexOf('?');
      return new URI((query < 0 ? text : text.substring(0, query)) + reference);
    }
    boolean bare = base.getRawPath() != null && base.getRawPath().isEmpty();
    return (bare ? base.resolve("/") : base).resolve(new URI(reference));
  }

  private static URI tidied(URI address) throws URISyntaxException {
    String path = address.getRawPath();
    if (path == null || !ABOVE_ROOT.matcher(path).find()) {
      return address;
    }
    String query = address.getRawQuery();
    return new URI(address.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + address.getRawAuthority()
        + ABOVE_ROOT.matcher(path).replaceFirst("")
        + (query == null ? "" : "?" + query));
  }

  private static String escaped(String reference) {
    StringBuilder escaped = new StringBuilder(reference.length());
    boolean fragment = false;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c == '#' && fragment
          || c <= 0x20
          || c == 0x7F
          || "\"<>\\^`{|}".indexOf(c) >= 0
          || isBlank(c)) {
        escape(escaped, c);
      } else {
        escaped.append(c);
      }
      fragment |= c == '#';
    }
    return LONE_PERCENT.matcher(escaped).replaceAll("%25");
  }

  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static void escape(StringBuilder escaped, char c) {
    for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
      escaped.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
    }
  }
}
