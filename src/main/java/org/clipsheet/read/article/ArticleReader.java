package org.clipsheet.read.article;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.SiteFurniture;
import org.clipsheet.model.article.SitePage;
import org.clipsheet.model.article.Surroundings;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.source.WebDocument;
import org.clipsheet.read.article.ArticleOutcome.NoArticle;
import org.clipsheet.read.article.ArticleOutcome.Read;
import org.clipsheet.read.article.BodyReader.Body;
import org.clipsheet.read.document.Decoding;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article on an HTML page: its text without what surrounds it, and who says so, when and where. Whatever the
 * bytes, reading ends in a value. Safe for use by several threads.
 */
public final class ArticleReader {
  private static final String ONLY_REPEATED = "the page shows only what its site repeats";

  private final Function<String, Optional<String>> detectLanguage;

  /** @param detectLanguage text → BCP 47 tag, empty where the text does not tell */
  public ArticleReader(Function<String, Optional<String>> detectLanguage) {
    this.detectLanguage = detectLanguage;
  }

  /** Reads the page of a site of which nothing else is known. */
  public ArticleOutcome read(WebDocument page, Selectors select, Instant now) {
    return read(page, select, SiteFurniture.NONE, now);
  }

  /**
   * @param select what the user knows about this site's pages; it stands over the reader's own judgement
   * @param known what its other pages have taught; what most of them hold is left out of the text
   * @param now no article was published later than a day from now
   */
  public ArticleOutcome read(WebDocument page, Selectors select, SiteFurniture known, Instant now) {
    return look(page, select, known, now).outcome();
  }

  /** The same with all that led to it, for people who want to know why. */
  public PageView view(WebDocument page, Selectors select, SiteFurniture known, Instant now) {
    Look look = look(page, select, known, now);
    return look.found() == null
        ? new PageView(look.outcome(), List.of(), List.of(), List.of())
        : PageView.of(look.outcome(), look.found(), page.address());
  }

  /** How one page was read; {@code found} is absent for a document that is none. */
  private record Look(ArticleOutcome outcome, @Nullable Found found) {}

  /** What was found on a page on the way to its article. */
  record Found(
      PageOutline page,
      StructuredArticle structured,
      ArticleTitle title,
      Body body,
      List<RuleUse> rules) {}

  private Look look(WebDocument page, Selectors select, SiteFurniture known, Instant now) {
    Optional<String> unreadable = PageKind.whyUnreadable(page);
    if (unreadable.isPresent()) {
      return new Look(new NoArticle(unreadable.get()), null);
    }
    Document document = Jsoup.parse(Decoding.decode(page), "");
    try {
      return look(new PageRules(document, select), document, page, known, now);
    } catch (SelectorParseException e) {
      return new Look(new NoArticle("select: not a CSS selector: " + e.getMessage()), null);
    }
  }

  private Look look(
      PageRules rules, Document document, WebDocument from, SiteFurniture known, Instant now) {
    URI address = from.address();
    PageOutline page = PageWalk.over(document, rules.text());
    StructuredData data = StructuredData.of(page.data(), address);
    StructuredArticle structured = data.article();
    BodyStated stated = BodyStated.of(structured);
    String host = address.getHost() == null ? "" : address.getHost();
    ArticleTitle title = title(page, structured, rules, host);
    Body found = BodyReader.read(page, title, stated, rules.text());
    List<Long> fingerprints = BodyRepeats.fingerprints(found);
    Body body = BodyRepeats.without(known.repeated(), found);
    rules.readText(body.blocks());
    Optional<String> refusal = body.isEmpty()
        ? Optional.of(found.isEmpty() ? whyEmpty(page) : ONLY_REPEATED)
        : rules.text().isEmpty()
            ? PageRefusal.why(page, data, title, body, address)
            : Optional.empty();
    if (refusal.isPresent()) {
      return new Look(
          new NoArticle(refusal.get()), new Found(page, structured, title, body, rules.uses()));
    }
    String text = body.text();
    ArticleKind kind = ArticleKind.of(page, data, body);
    Optional<String> site = ArticleSite.of(page.meta(), structured, title);
    URI canonical = ArticleCanonical.of(page.meta(), address).orElse(null);
    PlausibleDates dates = new PlausibleDates(PagePlace.of(page, address), now, from.fetchedAt());
    PublishedReader times = new PublishedReader(page, title, body.blocks(), dates);
    Optional<StatedTime> told =
        rules.date(dates::in).or(() -> times.published(structured, address));
    Optional<StatedTime> seen = told.isPresent() ? Optional.empty() : times.seenFromFetch();
    Article article = new Article(
        address,
        canonical,
        title.text(),
        BylineReader.read(page, structured, title, body.blocks(), site, host),
        site.orElse(null),
        told.or(() -> seen).orElse(null),
        times.modified(structured).orElse(null),
        ArticleLanguage.of(text, page, structured, detectLanguage).orElse(null),
        text,
        CreditReader.read(page, body.blocks()).orElse(null),
        notices(page, structured, address, title, body, kind),
        confidence(body, new BodyTraits(page, structured, stated, title, body), kind),
        Origin.PAGE,
        around(page, data, title, body, site, address, canonical));
    return new Look(
        new Read(
            article,
            rules.uses(),
            new SitePage(SitePage.hostOf(address), fingerprints),
            seen.isPresent()),
        new Found(page, structured, title, body, rules.uses()));
  }

  /** Where the user's rule says what the text is, nothing is left to judge. */
  private static double confidence(Body body, BodyTraits traits, ArticleKind kind) {
    return body.root() == null ? 1 : BodyConfidence.shipped().of(traits, kind);
  }

  private static Surroundings around(
      PageOutline page,
      StructuredData data,
      ArticleTitle title,
      Body body,
      Optional<String> site,
      URI address,
      @Nullable URI canonical) {
    PageFilings filings = new PageFilings(page, DateSpots.of(page, title, body.blocks()));
    return new Surroundings(
        ArticleSection.of(page.meta(), data, title, filings, site, address).orElse(null),
        ArticleTags.of(page.meta(), data.article(), filings, site, body.text()),
        ArticleImage.of(page.meta(), data.article(), address).orElse(null),
        ArticleAlternates.of(page.meta(), address, canonical));
  }

  private static List<String> notices(
      PageOutline page,
      StructuredArticle structured,
      URI address,
      ArticleTitle title,
      Body body,
      ArticleKind kind) {
    List<String> notices =
        new ArrayList<>(NoticeReader.read(page, structured, address, title.block(), body.blocks()));
    kind.notice().ifPresent(notices::add);
    return notices;
  }

  private static ArticleTitle title(
      PageOutline page, StructuredArticle structured, PageRules rules, String host) {
    ArticleTitle found = ArticleTitle.of(page, structured, host);
    return rules
        .title()
        .map(text -> new ArticleTitle(text, found.block(), found.site()))
        .orElse(found);
  }

  private static String whyEmpty(PageOutline page) {
    int letters = page.blocks().stream().mapToInt(PageBlock::letters).sum();
    if (letters < 400 && page.asksForScripts()) {
      return "the page shows its text only with scripts or after consent";
    }
    return letters == 0 ? "empty document" : "the page has no text of an article";
  }
}
