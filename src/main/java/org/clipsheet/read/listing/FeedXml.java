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
import org.clipsheet.address.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Questions to the repaired tree of a feed, whose prefixes are taken as written: few feeds declare them rightly. */
final class FeedXml {

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

  /** Markup → one line of text. */
  static String plain(String markup) {
    boolean bare = markup.indexOf('<') < 0 && markup.indexOf('&') < 0;
    return (bare ? markup : Jsoup.parseBodyFragment(markup).text())
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Against what addresses in this element are read: xml:base of it and of what it stands in. */
  static URI base(Element element, URI document) {
    Element parent = element.parent();
    URI outer = parent == null ? document : base(parent, document);
    String own = element.attr("xml:base");
    return own.isEmpty() ? outer : Addresses.parse(own, outer).orElse(outer);
  }
}
