package org.clipsheet.read.article;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The heading on a page that is its headline.
 *
 * @param text without what stands beside the headline in the same heading
 */
record TitleHeading(PageBlock block, String text) {
  private static final Pattern HOME =
      Pattern.compile("(?:(?:.*:)?//[^/]*)?[./]*(?:index\\.\\w+)?/?");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
  private static final int LONGEST = 400;

  static Optional<TitleHeading> best(PageOutline page, TitleDeclared declared) {
    TitleHeading best = null;
    double most = 0;
    for (PageBlock block : page.blocks()) {
      if (block.isHeading() && block.text().length() < LONGEST) {
        Element element = HeadingText.elementOf(block);
        String text = HeadingText.of(block, declared.keys());
        double score = agreement(text, level(element), declared) * weight(level(element));
        if (score > most && !isLogo(block, element)) {
          best = new TitleHeading(block, text);
          most = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether it is the site's name, which leads home. */
  private static boolean isLogo(PageBlock block, Element heading) {
    if (block.linkDensity() < 1) {
      return false;
    }
    Element link = heading.selectFirst(LINK);
    Element around = link == null ? heading.closest(LINK) : link;
    return around != null && HOME.matcher(around.attr("href")).matches();
  }

  /** 0 to 1: how much of what the page declares is this heading, or the other way round. */
  private static double agreement(String heading, int level, TitleDeclared declared) {
    String key = PageText.key(heading);
    Set<String> titles = declared.keys();
    if (key.isEmpty() || declared.sites().contains(key)) {
      return 0;
    }
    double best = titles.isEmpty() ? 0.5 : 0;
    for (String title : titles) {
      if (title.equals(key)) {
        return 1;
      }
      if (title.contains(key)) {
        best = Math.max(best, 0.4 + 0.6 * key.length() / title.length());
      } else if (key.contains(title)) {
        best = Math.max(best, 0.4 + 0.6 * title.length() / key.length());
      }
    }
    return best > 0 || level > 1 ? best : 0.2;
  }

  private static double weight(int level) {
    return switch (level) {
      case 1 -> 1;
      case 2 -> 0.8;
      case 3 -> 0.6;
      default -> 0.3;
    };
  }

  private static int level(Element heading) {
    String name = heading.normalName();
    return name.length() == 2 ? name.charAt(1) - '0' : 6;
  }
}
