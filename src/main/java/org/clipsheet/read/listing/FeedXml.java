package org.clipsheet.read.listing;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clipsheet.address.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Questions to the repaired tree of a feed, whose prefixes are taken as written: few feeds declare them rightly. */
final class FeedXml {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Control characters and byte order marks; the blanks among them stay. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\uFEFF&&[^\\s\\x85]]");

  private static final Pattern ENCODED_TWICE = Pattern.compile(
      "<(b|i|em|strong|u|sup|sub|span|font|p|a)(?:\\s[^<>]{0,200})?>[^<>]{0,500}</\\1>");

  /** What copying from a page leaves at the ends of an address. */
  private static final Pattern AROUND_ADDRESS =
      Pattern.compile("^[\\s\\u200B-\\u200F\\u2060\\uFEFF]+|[\\s\\u200B-\\u200F\\u2060\\uFEFF]+$");

  private FeedXml() {}

  /** The first child of one of these names, in the order of the names; prefixes count. */
  static Optional<Element> child(Element parent, String... names) {
    return Arrays.stream(names).flatMap(name -> children(parent, name).stream()).findFirst();
  }

  static List<Element> children(Element parent, String name) {
    return parent.children().stream()
        .filter(child -> child.tagName().equalsIgnoreCase(name))
        .toList();
  }

  /** The first of these children that has text; markup in it is stripped and entities are decoded once. */
  static @Nullable String text(Element parent, String... names) {
    for (String name : names) {
      for (Element child : children(parent, name)) {
        String text = plain(decoded(child));
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }

  /** What the element holds: characters as they are, child elements as markup. */
  static String inner(Element element) {
    StringBuilder inner = new StringBuilder();
    for (Node node : element.childNodes()) {
      switch (node) {
        case CDataNode data -> inner.append(data.text());
        case TextNode text -> inner.append(text.getWholeText());
        case Comment comment -> {}
        default -> inner.append(node.outerHtml());
      }
    }
    return inner.toString().strip();
  }

  /** The same, out of the base 64 that Atom writes what is no text in (RFC 4287 §3.1.1, Atom 0.3 "mode"). */
  private static String decoded(Element element) {
    String type = element.attr("type").toLowerCase(Locale.ROOT);
    String inner = inner(element);
    boolean packed = element.attr("mode").equalsIgnoreCase("base64")
        || (type.contains("/") && !type.contains("xml") && !type.startsWith("text/"));
    if (!packed) {
      return inner;
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(inner);
      return plain(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      // it was text after all
      return inner;
    }
  }

  /** Markup → one line of text; markup that is still there was encoded twice. */
  static String plain(String markup) {
    String text = decoded(markup);
    return ENCODED_TWICE.matcher(text).find() ? decoded(text) : text;
  }

  private static String decoded(String markup) {
    boolean bare = markup.indexOf('<') < 0 && markup.indexOf('&') < 0;
    String text = bare ? markup : Jsoup.parseBodyFragment(markup).text();
    return BLANKS
        .matcher(INVISIBLE.matcher(text).replaceAll(""))
        .replaceAll(" ")
        .strip();
  }

  /**
   * The address written in the element: in its text, where an ampersand begins no entity of HTML, or in {@code href}.
   * Empty where there is none.
   */
  static Optional<URI> address(Element element, URI base) {
    String inner = inner(element);
    String written = inner.isBlank()
        ? element.attr("href")
        : inner.indexOf('<') >= 0 ? plain(inner) : Parser.unescapeEntities(inner, true);
    return address(written, base);
  }

  /** The same for an address that an attribute holds. */
  static Optional<URI> address(String written, URI base) {
    return Addresses.parse(AROUND_ADDRESS.matcher(written).replaceAll(""), base);
  }

  /** Against what addresses in this element are read: xml:base of it and of what it stands in. */
  static URI base(Element element, URI document) {
    Element parent = element.parent();
    URI outer = parent == null ? document : base(parent, document);
    String own = element.attr("xml:base");
    return own.isEmpty() ? outer : Addresses.parse(own, outer).orElse(outer);
  }
}
