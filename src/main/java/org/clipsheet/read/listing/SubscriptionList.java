package org.clipsheet.read.listing;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.document.Decoding;
import org.clipsheet.read.document.PageText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The feeds that a file names: OPML, as every feed reader exports it, however ill-formed, or a list with an address a line.
 *
 * @param problems lines or outlines that name no web address, each as {@code line: what}; of OPML without a line
 */
public record SubscriptionList(List<Subscription> subscriptions, List<String> problems) {
  public SubscriptionList {
    subscriptions = List.copyOf(subscriptions);
    problems = List.copyOf(problems);
  }

  public static SubscriptionList read(WebDocument file) {
    String text = Decoding.decode(file);
    String start = text.stripLeading();
    return start.startsWith("<") ? opml(start) : addresses(text);
  }

  /** An address a line; what follows a {@code #} after white space is a comment. */
  private static SubscriptionList addresses(String text) {
    List<Subscription> subscriptions = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("(^|\\s)#.*", "").strip().replaceFirst("^-\\s+", "");
      if (line.isEmpty()) {
        continue;
      }
      Optional<URI> url = web(line);
      if (url.isPresent()) {
        subscriptions.add(new Subscription(null, url.get(), null));
      } else {
        problems.add((i + 1) + ": \"" + line + "\" is no web address");
      }
    }
    return new SubscriptionList(subscriptions, problems);
  }

  private static SubscriptionList opml(String text) {
    List<Subscription> subscriptions = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Element outline : Jsoup.parse(text, "", Parser.xmlParser()).getAllElements()) {
      String address = attribute(outline, "xmlUrl");
      if (!outline.tagName().equalsIgnoreCase("outline") || address == null) {
        continue;
      }
      Optional<URI> url = web(address);
      if (url.isPresent()) {
        subscriptions.add(new Subscription(name(outline), url.get(), folder(outline)));
      } else {
        problems.add("outline: \"" + address + "\" is no web address");
      }
    }
    return new SubscriptionList(subscriptions, problems);
  }

  /** Only what is written as a whole address: a word alone would become a host. */
  private static Optional<URI> web(String written) {
    String whole =
        written.replaceFirst("^feed:(?://)?(?=https?:)", "").replaceFirst("^feed:", "http:");
    return whole.matches("(?i)https?://\\S+") ? Addresses.parse(whole, null) : Optional.empty();
  }

  private static @Nullable String name(Element outline) {
    String title = attribute(outline, "title");
    return title == null ? attribute(outline, "text") : title;
  }

  private static @Nullable String folder(Element outline) {
    List<String> folders = outline.parents().stream()
        .filter(parent -> parent.tagName().equalsIgnoreCase("outline"))
        .map(SubscriptionList::name)
        .flatMap(name -> Optional.ofNullable(name).stream())
        .toList()
        .reversed();
    return folders.isEmpty() ? null : String.join(" / ", folders);
  }

  /** Whatever the case of its name; one line; absent where empty. */
  private static @Nullable String attribute(Element element, String name) {
    String value = PageText.collapsed(element.attributes().getIgnoreCase(name));
    return value.isEmpty() ? null : value;
  }
}
