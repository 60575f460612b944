package org.clipsheet.address;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for one page in all its clothes: http and https, {@code www.} and mobile hosts, AMP and print variants,
 * fragments, tracking parameters and the spellings that RFC 3986 §6 calls equivalent. Comparable as text; not an address.
 */
public record AddressKey(String value) {
  private static final Pattern DRESS = Pattern.compile("^(?:www\\d?|m|mobile|amp)\\.(?=[^.]+\\.)");
  private static final Pattern INDEX = Pattern.compile("/(?:index|default)\\.(?:html?|php|aspx?)$");
  private static final Pattern SLASHES = Pattern.compile("/{2,}");
  private static final Pattern ABOVE = Pattern.compile("^(?:/\\.\\.)+(?=/|$)");
  private static final Pattern AMP =
      Pattern.compile("/amp(?:\\.html?)?$|\\.amp(?=\\.html?$)|(?<=.)\\.amp$");

  /** The key of an address. Never fails; an address that is not hierarchical is its own key. */
  public static AddressKey of(URI address) {
    if (address.isOpaque() || address.getRawAuthority() == null) {
      return new AddressKey(withoutFragment(address.toString()));
    }
    return new AddressKey(
        host(address) + path(address) + query(address.getRawQuery()) + route(address));
  }

  private static String host(URI address) {
    String authority =
        Objects.requireNonNullElse(address.getRawAuthority(), "").toLowerCase(Locale.ROOT);
    String bare = authority.substring(authority.lastIndexOf('@') + 1);
    if (bare.endsWith(":80") || bare.endsWith(":443")) {
      bare = bare.substring(0, bare.lastIndexOf(':'));
    }
    if (bare.endsWith(".")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return DRESS.matcher(bare).replaceFirst("");
  }

  private static String path(URI address) {
    String path =
        PercentEncoding.normalise(Objects.requireNonNullElse(address.normalize().getRawPath(), ""));
    if (path.contains("//")) {
      path = SLASHES.matcher(path).replaceAll("/");
    }
    if (path.startsWith("/..")) {
      path = ABOVE.matcher(path).replaceAll("");
    }
    if (path.indexOf('.') >= 0) {
      path = INDEX.matcher(path).replaceFirst("/");
    }
    path = withoutSlash(path);
    if (path.contains("amp")) {
      path = AMP.matcher(path).replaceFirst("");
    }
    return withoutSlash(path);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** The parameters that carry identity, sorted: their order carries none. */
  private static String query(@Nullable String raw) {
    if (raw == null || raw.isEmpty()) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : raw.replace("&amp;", "&").split("[&;]")) {
      String normal = PercentEncoding.normalise(parameter);
      if (!normal.isEmpty() && !TrackingParameters.contains(normal)) {
        kept.add(normal);
      }
    }
    Collections.sort(kept);
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }

  /** A fragment names a place in a page, unless it begins with an exclamation mark: then it names the page. */
  private static String route(URI address) {
    String fragment = address.getRawFragment();
    return fragment != null && fragment.startsWith("!") && fragment.length() > 1
        ? "#" + fragment
        : "";
  }

  private static String withoutFragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }

  @Override
  public String toString() {
    return value;
  }
}
