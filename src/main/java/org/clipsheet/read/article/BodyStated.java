package org.clipsheet.read.article;

import org.clipsheet.read.document.PageText;
import org.jsoup.Jsoup;

/**
 * An article's text as the page states it for machines ({@code articleBody}). It is often cut, without paragraphs, or that
 * of another page, so it is a witness to the visible text and stands for it only where nothing of it can be seen.
 */
final class BodyStated {
  private static final int SHORTEST = 300;
  private static final int LONGEST = 200_000;
  private static final int SHORTEST_BLOCK = 30;
  private static final double MOST_LINKED = 0.5;

  private final String text;
  private final String key;

  private BodyStated(String text) {
    this.text = text;
    this.key = PageText.key(text);
  }

  static BodyStated of(StructuredArticle structured) {
    String whole = structured.body();
    String body = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    return new BodyStated(body.indexOf('<') < 0 ? plain(body) : ofMarkup(body));
  }

  private static String ofMarkup(String body) {
    return String.join(
        "\n\n",
        PageWalk.over(Jsoup.parse(body)).blocks().stream().map(PageBlock::text).toList());
  }

  private static String plain(String body) {
    return String.join(
            "\n\n",
            body.lines()
                .map(PageText::collapsed)
                .filter(line -> !line.isEmpty())
                .toList())
        .strip();
  }

  /** The text in paragraphs, as far as the page states them. */
  String text() {
    return text;
  }

  /** Letters and digits. */
  int letters() {
    return key.length();
  }

  /** Whether enough is stated to be an article. */
  boolean isArticle() {
    return key.length() >= SHORTEST;
  }

  /** Whether the block is long enough to be told from others and is stated word by word. */
  boolean holds(PageBlock block) {
    if (block.letters() < SHORTEST_BLOCK || block.linkDensity() > MOST_LINKED) {
      return false;
    }
    String words = PageText.key(block.text());
    return !words.isEmpty() && key.contains(words);
  }
}
