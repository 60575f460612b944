package org.clipsheet.read.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.article.ArticleOutcome.NoArticle;
import org.clipsheet.read.article.ArticleOutcome.Read;
import org.clipsheet.read.article.BodyReader.Body;
import org.clipsheet.read.document.Decoding;
import org.clipsheet.read.document.PageText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article on an HTML page: its text without what surrounds it, and who says so, when and where. Whatever the
 * bytes, reading ends in a value. Safe for use by several threads.
 */
public final class ArticleReader {
  private final Function<String, Optional<String>> detectLanguage;

  /** @param detectLanguage text → BCP 47 tag, empty where the text does not tell */
  public ArticleReader(Function<String, Optional<String>> detectLanguage) {
    this.detectLanguage = detectLanguage;
  }

  /**
   * @param select what the user knows about this site's pages; it stands over the reader's own judgement
   * @param now no article was published later than a day from now
   */
  public ArticleOutcome read(WebDocument page, Selectors select, Instant now) {
    Optional<String> unreadable = PageKind.whyUnreadable(page);
    if (unreadable.isPresent()) {
      return new NoArticle(unreadable.get());
    }
    Document document = Jsoup.parse(Decoding.decode(page), "");
    try {
      return read(document, page.address(), select, now);
    } catch (SelectorParseException e) {
      return new NoArticle("select: not a CSS selector: " + e.getMessage());
    }
  }

  private ArticleOutcome read(Document document, URI address, Selectors select, Instant now) {
    if (select.remove() != null) {
      document.select(select.remove()).remove();
    }
    List<Element> asked = select.text() == null ? List.of() : document.select(select.text());
    PageOutline page = PageWalk.over(document, asked);
    StructuredArticle structured = StructuredData.article(page.data());
    ArticleTitle title = title(document, page, structured, select.title());
    Body body = BodyReader.read(page, title, structured, asked);
    if (body.isEmpty()) {
      return new NoArticle(whyEmpty(page));
    }
    String text = body.text();
    String host = address.getHost() == null ? "" : address.getHost();
    Optional<String> site = ArticleSite.of(page.meta(), structured, title);
    PublishedReader times = new PublishedReader(page, title, now);
    return new Read(new Article(
        address,
        ArticleCanonical.of(page.meta(), address).orElse(null),
        title.text(),
        BylineReader.read(page, structured, title, site, host),
        site.orElse(null),
        published(document, select.date(), times, structured, address),
        times.modified(structured).orElse(null),
        ArticleLanguage.of(text, page, structured, detectLanguage).orElse(null),
        text,
        CreditReader.read(page, body.blocks()).orElse(null),
        NoticeReader.read(page, structured, title.block(), body.blocks()),
        body.confidence(),
        Origin.PAGE));
  }

  private static ArticleTitle title(
      Document document,
      PageOutline page,
      StructuredArticle structured,
      @Nullable String selector) {
    ArticleTitle found = ArticleTitle.of(page, structured);
    Element asked = selector == null ? null : document.selectFirst(selector);
    String text = asked == null
        ? ""
        : PageText.collapsed(asked.hasAttr("content") ? asked.attr("content") : asked.text());
    return text.isEmpty() ? found : new ArticleTitle(text, found.block(), found.site());
  }

  private static @Nullable StatedTime published(
      Document document,
      @Nullable String selector,
      PublishedReader times,
      StructuredArticle structured,
      URI address) {
    Element asked = selector == null ? null : document.selectFirst(selector);
    return Optional.ofNullable(asked)
        .flatMap(times::in)
        .or(() -> times.published(structured, address))
        .orElse(null);
  }

  private static String whyEmpty(PageOutline page) {
    int letters = page.blocks().stream().mapToInt(PageBlock::letters).sum();
    if (letters < 400 && page.asksForScripts()) {
      return "the page shows its text only with scripts or after consent";
    }
    return letters == 0 ? "empty document" : "the page has no text of an article";
  }
}
