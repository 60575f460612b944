package org.clipsheet.health;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why polls fail, as far as it changes what the user can do. The HTTP status says it best; where it says nothing, the
 * words of the error are looked at, most telling first.
 */
enum Ailment {
  MOVED(
      "",
      "The address may have moved: look for the feed on the site and change it in sources.yaml."),
  GONE(
      "",
      "The site says that this address is gone for good: look for another feed on the site, or"
          + " take the source out of sources.yaml."),
  LOGIN(
      "",
      "The site asks for a login: give the headers it needs under headers in sources.yaml, or use"
          + " a public feed of the site."),
  TOO_OFTEN(
      "",
      "The site asks to be polled less often: set a longer every for this source in sources.yaml,"
          + " such as every: 2h."),
  SERVER_TROUBLE(
      "",
      "The site itself has trouble; it is tried again without your help. If it lasts for days,"
          + " look for another address of the site."),
  SELECTOR(
      "no links found at|no css selector",
      "The page has changed, or select.links in sources.yaml is not right: open the page in a"
          + " browser and give the selector of its story links, or take it out to have the links"
          + " judged."),
  ROBOTS(
      "robots",
      "The site's robots.txt asks programs to stay away from this address: look for a feed on the"
          + " site that it allows, or ask the site for permission to read it."),
  REFUSED(
      "",
      "The site refuses this program. If the address opens in a browser, set fetch.user-agent in"
          + " clipsheet.yaml to a name with your contact, or look for a feed of the site."),
  ADDRESS_NOT_ALLOWED(
      "private|loopback|link-local|allow-addresses|address (is )?not allowed",
      "The address leads into a private network. If that is what you want, add its range to"
          + " fetch.allow-addresses in clipsheet.yaml."),
  UNKNOWN_HOST(
      "unknown ?host|no such host|host not found|cannot resolve|not resolve|unresolved|name"
          + " resolution|nodename",
      "No host of this name was found: check the spelling of the address in sources.yaml, and this"
          + " machine's network connection."),
  CERTIFICATE(
      "certificate|certpath|ssl|tls|handshake|peer not verified",
      "The site's certificate cannot be trusted: open the address in a browser; if it warns too,"
          + " wait until the site has repaired it. Also check this machine's clock."),
  TIMEOUT(
      "timed?[ -]?out|too slow|deadline",
      "The site answers too slowly; it is tried again without your help. If it lasts, open the"
          + " address in a browser to see whether the site is up."),
  UNREACHABLE(
      "connect|refused|reset|unreachable|no route|end of stream|closed",
      "The site cannot be reached; it is tried again without your help. If all sources fail, check"
          + " this machine's network connection and fetch.proxy."),
  REDIRECTS(
      "redirect",
      "The address leads in a circle or too far: open it in a browser and put the address where"
          + " you end up into sources.yaml."),
  TOO_LARGE(
      "too large|too long|too big|exceeds|limit of",
      "The listing is larger than this program reads: look for a smaller feed, such as that of one"
          + " section of the site."),
  NO_ENTRIES(
      "no entr|no links|no stor|without entries|nothing to list",
      "No news was found there: if it is a page, set kind: page and name its links under"
          + " select.links in sources.yaml; better, look for a feed on the site."),
  NOT_A_FEED(
      "html|not a feed|no feed|unknown format|not xml|malformed|parse|unreadable",
      "The address does not give a feed: open it in a browser; it may now show a page, a login or"
          + " a consent notice. Look for the feed on the site and change the address in"
          + " sources.yaml."),
  OTHER(
      "",
      "Open the address in a browser to see what is there; if the site has moved, change the"
          + " address in sources.yaml.");

  private final Pattern words;
  private final String advice;

  Ailment(String words, String advice) {
    this.words = Pattern.compile(words.isEmpty() ? "(?!)" : words);
    this.advice = advice;
  }

  /**
   * @param status HTTP status of the answer, 0 where there was none
   * @param error in words
   */
  static Ailment of(int status, @Nullable String error) {
    return switch (status) {
      case 404 -> MOVED;
      case 410 -> GONE;
      case 401, 402, 407 -> LOGIN;
      case 403, 405, 406, 451 -> byWords(error, REFUSED);
      case 408 -> TIMEOUT;
      case 429 -> TOO_OFTEN;
      default -> status >= 500 ? SERVER_TROUBLE : byWords(error, OTHER);
    };
  }

  String advice() {
    return advice;
  }

  private static Ailment byWords(@Nullable String error, Ailment otherwise) {
    String lower = error == null ? "" : error.toLowerCase(Locale.ROOT);
    for (Ailment ailment : values()) {
      if (ailment.words.matcher(lower).find()) {
        return ailment;
      }
    }
    return otherwise;
  }
}
