package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clipsheet.read.document.PageText;

/**
 * The headline of a page, found by reconciling what the page shows (headings) with what it declares ({@code title},
 * og:title, JSON-LD). What is shown wins where both agree on the words: the declared ones carry the site's name or are
 * shortened for search engines.
 *
 * @param text without the site's name; empty where there is none
 * @param block index of the heading's block, or -1
 * @param site what the {@code title} element adds to the headline; empty where it adds nothing
 */
record ArticleTitle(String text, int block, String site) {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\\-–—‒―»«·•:/\\\\›‹~*←→+]{1,2}\\s+|\\s*\\|\\s*|:: ?| « | » ");
  private static final int LONGEST_SITE = 45;

  static ArticleTitle of(PageOutline page, StructuredArticle structured) {
    Declared declared = Declared.of(page.meta(), structured);
    Optional<PageBlock> heading = heading(page, declared);
    if (heading.isPresent()) {
      String text = heading.get().text().replace('\n', ' ');
      return new ArticleTitle(text, heading.get().index(), rest(page.meta().title(), text));
    }
    String text = declared.title();
    return new ArticleTitle(text, -1, rest(page.meta().title(), text));
  }

  /** What the page declares as its title, each without the site's name. */
  private record Declared(List<String> titles, Set<String> sites) {
    static Declared of(PageMeta meta, StructuredArticle structured) {
      Set<String> sites = new HashSet<>();
      meta.first(List.of("og:site_name", "application-name"))
          .ifPresent(site -> sites.add(PageText.key(site)));
      sites.add(PageText.key(structured.publisher()));
      sites.remove("");
      List<String> titles = new ArrayList<>();
      titles.add(structured.headline());
      meta.first("og:title").ifPresent(titles::add);
      meta.first(List.of("twitter:title", "dc.title", "dcterms.title")).ifPresent(titles::add);
      titles.add(meta.title());
      titles.removeIf(String::isBlank);
      return new Declared(titles, sites);
    }

    String title() {
      return titles.isEmpty() ? "" : withoutSite(titles.getFirst(), titles);
    }

    private String withoutSite(String title, List<String> others) {
      String[] parts = SEPARATOR.split(title);
      if (parts.length < 2) {
        return PageText.collapsed(title);
      }
      String last = parts[parts.length - 1];
      boolean isSite = sites.contains(PageText.key(last))
          || (PageText.words(last) <= 4
              && last.length() < title.length() / 2
              && !inAll(last, others));
      if (isSite) {
        return PageText.collapsed(
            title.substring(0, title.lastIndexOf(last)).replaceAll("[\\s|\\-–—»«·•:/›]+$", ""));
      }
      if (sites.contains(PageText.key(parts[0]))) {
        return PageText.collapsed(title.substring(title.indexOf(parts[1])));
      }
      return PageText.collapsed(title);
    }

    private static boolean inAll(String part, List<String> titles) {
      return titles.size() > 1 && titles.stream().allMatch(title -> title.contains(part));
    }
  }

  private static Optional<PageBlock> heading(PageOutline page, Declared declared) {
    List<String> keys = declared.titles().stream().map(PageText::key).toList();
    PageBlock best = null;
    double most = 0;
    for (PageBlock block : page.blocks()) {
      if (block.isHeading() && block.text().length() < 400) {
        double score = agreement(block, keys, declared.sites()) * weight(level(block));
        if (score > most) {
          best = block;
          most = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** 0 to 1: how much of what the page declares is this heading, or the other way round. */
  private static double agreement(PageBlock heading, List<String> declared, Set<String> sites) {
    String key = PageText.key(heading.text());
    if (key.isEmpty() || sites.contains(key)) {
      return 0;
    }
    double best = declared.isEmpty() ? 0.5 : 0;
    for (String title : declared) {
      if (title.equals(key)) {
        return 1;
      }
      if (title.contains(key)) {
        best = Math.max(best, 0.4 + 0.6 * key.length() / title.length());
      } else if (key.contains(title)) {
        best = Math.max(best, 0.4 + 0.6 * title.length() / key.length());
      }
    }
    return best > 0 || level(heading) > 1 ? best : 0.2;
  }

  private static double weight(int level) {
    return switch (level) {
      case 1 -> 1;
      case 2 -> 0.8;
      case 3 -> 0.6;
      default -> 0.3;
    };
  }

  private static int level(PageBlock heading) {
    PageRegion region = heading.region();
    while (region.tag() != PageTag.HEADING && region.parent() != null) {
      region = region.parent();
    }
    String name = region.element().normalName();
    return name.length() == 2 ? name.charAt(1) - '0' : 6;
  }

  /** What is left of a {@code title} element when the headline is taken out, if it can be a site's name. */
  private static String rest(String title, String headline) {
    int at = title.indexOf(headline);
    if (headline.isEmpty() || at < 0) {
      return "";
    }
    String after = title.substring(at + headline.length());
    List<String> parts = Arrays.stream(SEPARATOR.split(" " + after + " "))
        .filter(part -> !part.isBlank())
        .toList();
    if (parts.isEmpty()) {
      return "";
    }
    String last = parts.getLast().strip();
    return last.length() <= LONGEST_SITE && Character.isLetterOrDigit(last.charAt(0)) ? last : "";
  }
}
