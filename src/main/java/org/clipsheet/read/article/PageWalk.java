package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The one walk over a page's tree, which makes its {@link PageOutline}. It iterates, so depth costs no stack; it looks at
 * every node once.
 */
final class PageWalk implements NodeFilter {
  private final Set<Element> asked;
  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<PageRegion> regions = new ArrayList<>();
  private final List<PageOutline.Mention> mentions = new ArrayList<>();
  private final List<PageOutline.Mention> filings = new ArrayList<>();
  private final List<String> data = new ArrayList<>();
  private final PageMeta meta = new PageMeta();
  private final StringBuilder run = new StringBuilder();
  private boolean asksForScripts;
  private PageRegion region;
  private int letters;
  private int linkLetters;
  private int boldLetters;
  private int linkDepth;
  private int boldDepth;
  private boolean afterBreak;

  private PageWalk(Document page, Set<Element> asked) {
    this.asked = asked;
    region = new PageRegion(null, page.body(), PageTag.BLOCK, PageHint.NONE, 0);
    regions.add(region);
  }

  static PageOutline over(Document page) {
    return over(page, List.of());
  }

  /** @param asked elements of which a region is made in any case */
  static PageOutline over(Document page, List<Element> asked) {
    Set<Element> identities = Collections.newSetFromMap(new IdentityHashMap<>());
    identities.addAll(asked);
    PageWalk walk = new PageWalk(page, identities);
    page.filter(walk);
    walk.endBlock();
    walk.region.endAt(walk.blocks.size());
    Element root = page.firstElementChild();
    return new PageOutline(
        walk.blocks,
        walk.regions,
        walk.mentions,
        walk.filings,
        walk.meta,
        walk.data,
        root == null ? "" : root.attr("lang"),
        walk.asksForScripts);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    PageTag tag = PageTag.of(element.normalName());
    return switch (tag) {
      case SKIPPED -> FilterResult.SKIP_ENTIRELY;
      case SCRIPT -> {
        if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
          data.add(element.data());
        }
        yield FilterResult.SKIP_ENTIRELY;
      }
      case NOSCRIPT -> {
        asksForScripts |=
            element.wholeText().length() > 20 && !element.wholeText().contains("<");
        yield FilterResult.SKIP_ENTIRELY;
      }
      case META -> {
        meta.addMeta(element);
        yield FilterResult.SKIP_ENTIRELY;
      }
      case REFERENCE -> {
        meta.addLink(element);
        yield FilterResult.SKIP_ENTIRELY;
      }
      case TITLE -> {
        meta.addTitle(element);
        yield FilterResult.SKIP_ENTIRELY;
      }
      case LINE_BREAK -> {
        breakLine();
        yield FilterResult.SKIP_ENTIRELY;
      }
      case INLINE, LINK, TIME -> openInline(element, tag);
      default -> openRegion(element, tag);
    };
  }

  private FilterResult openInline(Element element, PageTag tag) {
    PageHint hint = PageHints.of(element);
    if (hint == PageHint.HIDDEN && !asked.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String rel = element.attr("rel");
    if (tag == PageTag.TIME
        || hint == PageHint.BYLINE
        || rel.contains("author")
        || (tag == PageTag.LINK && BylineAddress.leadsToAuthor(element))) {
      note(element, mentions);
    }
    if (tag == PageTag.LINK && rel.contains("tag")) {
      note(element, filings);
    }
    if (isRegion(element, hint)) {
      openRegion(element, PageTag.BLOCK, hint);
    }
    if (isLink(element)) {
      linkDepth++;
    } else if (isEmphasis(element)) {
      boldDepth++;
    }
    return FilterResult.CONTINUE;
  }

  /** Within a paragraph a class name is about looks, and a link's class about the link; elsewhere it tells apart. */
  private boolean isRegion(Element element, PageHint hint) {
    if (asked.contains(element)) {
      return true;
    }
    return hint.isFurniture()
        && !element.normalName().equals("a")
        && switch (region.tag()) {
          case PARAGRAPH, HEADING, QUOTE -> false;
          default -> true;
        };
  }

  private FilterResult openRegion(Element element, PageTag tag) {
    if (element == regions.getFirst().element()
        || element.normalName().equals("html")
        || element.normalName().equals("head")
        || element instanceof Document) {
      return FilterResult.CONTINUE;
    }
    PageHint hint = PageHints.of(element);
    if (hint == PageHint.HIDDEN && !asked.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (hint == PageHint.BYLINE) {
      note(element, mentions);
    }
    openRegion(element, tag, hint);
    return FilterResult.CONTINUE;
  }

  private void openRegion(Element element, PageTag tag, PageHint hint) {
    endBlock();
    region = new PageRegion(region, element, tag, hint, blocks.size());
    regions.add(region);
  }

  private void close(Element element) {
    if (element == region.element() && region.parent() != null) {
      endBlock();
      region.endAt(blocks.size());
      region = region.parent();
    }
    if (isLink(element)) {
      linkDepth--;
    } else if (isEmphasis(element)) {
      boldDepth--;
    }
  }

  private void add(String text) {
    int added = PageText.append(text, run);
    if (added == 0) {
      return;
    }
    afterBreak = false;
    letters += added;
    linkLetters += linkDepth > 0 ? added : 0;
    boldLetters += boldDepth > 0 ? added : 0;
  }

  /** One break is a new line, two are a new paragraph. */
  private void breakLine() {
    if (afterBreak) {
      endBlock();
    } else if (letters > 0) {
      run.append('\n');
      afterBreak = true;
    }
  }

  private void endBlock() {
    if (letters > 0) {
      blocks.add(new PageBlock(
          blocks.size(), stripped(), letters, linkLetters, boldLetters, region, region.kind()));
    }
    run.setLength(0);
    letters = 0;
    linkLetters = 0;
    boldLetters = 0;
    afterBreak = false;
  }

  private String stripped() {
    String text = run.toString().strip();
    return text.indexOf('\n') < 0 ? text : text.replace(" \n", "\n");
  }

  private void note(Element element, List<PageOutline.Mention> among) {
    if (among.size() < 400) {
      among.add(new PageOutline.Mention(element, blocks.size()));
    }
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private static boolean isEmphasis(Element element) {
    return switch (element.normalName()) {
      case "b", "strong" -> true;
      default -> false;
    };
  }
}
