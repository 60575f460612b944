package org.clipsheet.read.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** What a feed carries of an article: the whole of it, or a teaser. */
final class FeedContent {
  private static final int WHOLE_FROM = 600;
  private static final int LONGER_THAN_TEASER = 2;
  private static final int TEASER = 400;

  /** No mark that a text goes on elsewhere is longer, the blanks and points behind it included. */
  private static final int MARK = 100;

  private static final Set<String> BLOCKS = Set.of(
      "p",
      "div",
      "br",
      "li",
      "ul",
      "ol",
      "blockquote",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "table",
      "tr",
      "section",
      "article",
      "pre",
      "figure");
  private static final Pattern CUT = Pattern.compile(
      "(?:\\[?(?:…|\\.\\.\\.|&hellip;)]?|read more|continue reading|читать далее|читати далі|weiterlesen)\\W*$",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private FeedContent() {}

  /** The article as paragraphs, if the content is whole: long, of several paragraphs, and not marked as cut. */
  static @Nullable String whole(@Nullable String content, @Nullable String summary) {
    if (content == null || content.length() < WHOLE_FROM) {
      return null;
    }
    List<String> paragraphs = paragraphs(content);
    String text = String.join("\n\n", paragraphs);
    boolean longer = summary == null
        || paragraphs.size() > 1
        || text.length() >= LONGER_THAN_TEASER * summary.length();
    return text.length() >= WHOLE_FROM && paragraphs.size() > 1 && longer && !isCut(text)
        ? text
        : null;
  }

  /** Only the end of the text is looked at: in a long run of points the search would begin anew at each. */
  private static boolean isCut(String text) {
    return CUT.matcher(text.substring(Math.max(0, text.length() - MARK))).find();
  }

  /** The beginning of a content that no summary goes with. */
  static @Nullable String teaser(@Nullable String content) {
    if (content == null) {
      return null;
    }
    String text = FeedXml.plain(content);
    if (text.length() <= TEASER) {
      return text.isEmpty() ? null : text;
    }
    int cut = text.lastIndexOf(' ', TEASER);
    return text.substring(0, cut < TEASER / 2 ? TEASER : cut) + "…";
  }

  private static List<String> paragraphs(String markup) {
    Element body = Jsoup.parseBodyFragment(markup).body();
    body.select("script, style, figcaption, iframe, form").remove();
    Collector collector = new Collector();
    NodeTraversor.traverse(collector, body);
    collector.end();
    return collector.paragraphs;
  }

  private static final class Collector implements NodeVisitor {
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        current.append(text.getWholeText());
      } else if (BLOCKS.contains(node.normalName())) {
        end();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (BLOCKS.contains(node.normalName())) {
        end();
      }
    }

    private void end() {
      String paragraph = current.toString().replaceAll("\\s+", " ").strip();
      current.setLength(0);
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
  }
}
