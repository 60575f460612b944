package org.clipsheet.address;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What addresses mean as they are written on pages and in feeds. Read as browsers do (WHATWG URL), not as RFC 3986 asks. */
public final class Addresses {
  private static final int LONGEST = 4000;

  /** Of a host, in characters (RFC 1035 §2.3.4). */
  private static final int LONGEST_HOST = 253;

  /** In characters (RFC 1035 §2.3.4). */
  private static final int LONGEST_LABEL = 63;

  private static final List<String> MOBILE = List.of("m.", "mobile.", "amp.");
  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):(.*)$");
  private static final Pattern WEB = Pattern.compile("^(?i:https?):/*([^/?#]+)(.*)$");
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]");

  /** The ASCII characters that may stand in a URI as they are. */
  private static final BitSet ALLOWED = allowed("-._~:/?#@!$&'()*+,;=%");

  private Addresses() {}

  /**
   * The http or https address meant; empty for any other scheme, for what no browser would follow, and for addresses of
   * more than 4,000 characters. A user name in it is dropped.
   *
   * @param base against which a relative one is read
   */
  public static Optional<URI> parse(String written, @Nullable URI base) {
    String text = withoutBreaks(written.strip());
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      String absolute = absolute(text.replace('\\', '/'), base);
      Matcher web = WEB.matcher(absolute);
      return web.matches() ? Optional.of(assembled(absolute, web)) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The same address without its fragment, which names a place in the document and not another document. */
  public static URI withoutFragment(URI address) {
    String text = address.toString();
    int fragment = text.indexOf('#');
    return fragment < 0 ? address : URI.create(text.substring(0, fragment));
  }

  /** The host as people know it, in lower case and without {@code www.}; empty if the address has none. */
  public static String host(URI address) {
    String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Whether both hosts belong to one site: the same, or one below the other. */
  public static boolean sameSite(URI one, URI other) {
    String a = bareHost(one);
    String b = bareHost(other);
    return !a.isEmpty() && (a.equals(b) || isBelow(a, b) || isBelow(b, a));
  }

  /** Whether it is that of a site's home page, as written. */
  public static boolean isHome(URI address) {
    String path = address.getRawPath();
    return address.getRawQuery() == null && (path == null || path.isEmpty() || path.equals("/"));
  }

  /** The host without the label by which phones are served, where two labels remain. */
  private static String bareHost(URI address) {
    String host = host(address);
    for (String label : MOBILE) {
      if (host.startsWith(label) && host.indexOf('.', label.length()) > label.length()) {
        return host.substring(label.length());
      }
    }
    return host;
  }

  private static boolean isBelow(String host, String other) {
    int dot = host.length() - other.length() - 1;
    return dot >= 0 && host.charAt(dot) == '.' && host.endsWith(other);
  }

  private static String withoutBreaks(String text) {
    boolean broken = text.indexOf('\t') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0;
    return broken ? BREAKS.matcher(text).replaceAll("") : text;
  }

  private static String absolute(String text, @Nullable URI base) {
    if (base != null && base.getRawAuthority() != null && isRooted(text)) {
      return base.getScheme() + "://" + base.getRawAuthority() + text;
    }
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.matches()) {
      boolean web = scheme.group(1).toLowerCase(Locale.ROOT).startsWith("http");
      boolean rooted = scheme.group(2).startsWith("/");
      boolean hostAndPort = !rooted && scheme.group(1).contains(".");
      return web || !hostAndPort ? text : "http://" + text;
    }
    if (base == null) {
      return text;
    }
    if (text.startsWith("//")) {
      return base.getScheme() + ":" + text;
    }
    if (text.startsWith("?") || text.startsWith("#")) {
      String path =
          base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
      String query =
          text.startsWith("#") && base.getRawQuery() != null ? "?" + base.getRawQuery() : "";
      return base.getScheme() + "://" + base.getRawAuthority() + path + query + text;
    }
    boolean bare = base.getRawPath() == null || base.getRawPath().isEmpty();
    return (bare ? base.resolve("/") : base).resolve(encoded(text)).toString();
  }

  /** Whether it begins at the root of the same host. */
  private static boolean isRooted(String text) {
    return text.startsWith("/") && !text.startsWith("//");
  }

  private static URI assembled(String absolute, Matcher web) throws URISyntaxException {
    String scheme = absolute.substring(0, absolute.indexOf(':')).toLowerCase(Locale.ROOT);
    String authority = web.group(1).substring(web.group(1).lastIndexOf('@') + 1);
    String rest = web.group(2);
    URI uri =
        new URI(scheme + "://" + host(authority) + (hasPath(rest) ? "" : "/") + encoded(rest));
    if (uri.getHost() == null) {
      throw new URISyntaxException(absolute, "no host");
    }
    return uri.normalize();
  }

  /** An address that ends with its host is left as it was written; it is the same one either way. */
  private static boolean hasPath(String rest) {
    return rest.isEmpty() || rest.startsWith("/");
  }

  private static String host(String authority) {
    if (authority.startsWith("[")) {
      return authority;
    }
    int colon = authority.lastIndexOf(':');
    String name = colon < 0 ? authority : authority.substring(0, colon);
    String port = colon < 0 || colon == authority.length() - 1 ? "" : authority.substring(colon);
    if (name.length() > LONGEST_HOST) {
      // the platform's IDN breaks on a label of thousands of letters instead of refusing it
      throw new IllegalArgumentException("a host of " + name.length() + " characters");
    }
    String ascii = isPlain(name) ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
    return ascii.toLowerCase(Locale.ROOT) + port;
  }

  /** Whether it is ASCII in labels that RFC 1035 §2.3.4 allows, of which IDNA changes nothing. */
  private static boolean isPlain(String name) {
    int label = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      label = c == '.' ? 0 : label + 1;
      if (c >= 0x80
          || label > LONGEST_LABEL
          || (c == '.' && (i == 0 || name.charAt(i - 1) == '.'))) {
        return false;
      }
    }
    return label > 0;
  }

  private static BitSet allowed(String marks) {
    BitSet allowed = new BitSet(0x80);
    allowed.set('a', 'z' + 1);
    allowed.set('A', 'Z' + 1);
    allowed.set('0', '9' + 1);
    marks.chars().forEach(allowed::set);
    return allowed;
  }

  /** Encodes what may not stand in a URI; a percent sign that encodes nothing, and a second hash, too. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length());
    boolean inFragment = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean brokenPercent = c == '%'
          && !(i + 2 < text.length()
              && PercentEncoding.isHex(text.charAt(i + 1))
              && PercentEncoding.isHex(text.charAt(i + 2)));
      boolean secondHash = c == '#' && inFragment;
      inFragment |= c == '#';
      if (ALLOWED.get(c) && !brokenPercent && !secondHash) {
        encoded.appendCodePoint(c);
      } else {
        PercentEncoding.appendEncoded(encoded, Character.toString(c));
      }
      i += Character.charCount(c);
    }
    return encoded.toString();
  }
}
