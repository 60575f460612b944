package org.clipsheet.mail;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as a mail may link them: absolute, http(s), ASCII, without a user name to disguise the host. */
final class SafeLink {

  private static final int MAX_LENGTH = 2000;
  private static final Pattern NOT_IN_A_LINK = Pattern.compile("[^\\x21-\\x7E]|[<>\"\\\\^`{|}]");
  private static final Pattern TRAILING_PUNCTUATION = Pattern.compile("[.,;:!'*)]+$");
  private static final Pattern LOOKS_LIKE_A_HOST =
      Pattern.compile("(?:https?://)?((?:[\\w-]+\\.)+[a-z]{2,})(?:/.*)?", Pattern.CASE_INSENSITIVE);

  private SafeLink() {}

  /** The address to link, or nothing: the story is then told without a link. */
  static Optional<String> of(@Nullable URI address) {
    if (address == null || !isWeb(address) || address.getRawUserInfo() != null) {
      return Optional.empty();
    }
    return withAsciiHost(address)
        .map(URI::toASCIIString)
        .map(SafeLink::withoutTrailingPunctuation)
        .filter(
            link -> link.length() <= MAX_LENGTH && !NOT_IN_A_LINK.matcher(link).find());
  }

  /**
   * A text for a link to show. One that looks like an address of another host is put in quotation marks, so that the
   * reader does not take it for where the link leads.
   */
  static String text(String text, String link) {
    Matcher named = LOOKS_LIKE_A_HOST.matcher(text);
    if (!named.matches()) {
      return text;
    }
    String shown = bare(named.group(1));
    String real = bare(host(link));
    return real.equals(shown) || real.endsWith("." + shown) ? text : "“" + text + "”";
  }

  private static String host(String link) {
    return String.valueOf(URI.create(link).getHost());
  }

  private static String bare(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  private static boolean isWeb(URI address) {
    String scheme = address.getScheme();
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }

  /** A host outside ASCII parses as no host at all (RFC 2396), and percent-encoded it would lead nowhere. */
  private static Optional<URI> withAsciiHost(URI address) {
    if (address.getHost() != null) {
      return Optional.of(address);
    }
    String authority = address.getRawAuthority();
    if (authority == null || authority.indexOf('@') >= 0) {
      return Optional.empty();
    }
    try {
      String rest =
          address.toString().substring(address.toString().indexOf(authority) + authority.length());
      URI ascii = URI.create(address.getScheme() + "://" + IDN.toASCII(authority) + rest);
      return ascii.getHost() == null ? Optional.empty() : Optional.of(ascii);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Mail programs that find links in plain text take punctuation at the end for the sentence's, so it is encoded. */
  private static String withoutTrailingPunctuation(String link) {
    Matcher end = TRAILING_PUNCTUATION.matcher(link);
    if (!end.find() || closesWhatItOpened(link)) {
      return link;
    }
    StringBuilder encoded = new StringBuilder(link.substring(0, end.start()));
    end.group().chars().forEach(c -> encoded.append("%%%02X".formatted(c)));
    return encoded.toString();
  }

  private static boolean closesWhatItOpened(String link) {
    long opened = link.chars().filter(c -> c == '(').count();
    long closed = link.chars().filter(c -> c == ')').count();
    return link.endsWith(")") && opened >= closed;
  }
}
