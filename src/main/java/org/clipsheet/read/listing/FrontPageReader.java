package org.clipsheet.read.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.listing.LinkJudge.Subject;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * The story links of a page, told from sections, tags, authors, promotions and other sites by {@link LinkJudge}: one entry
 * per address, with the best text that any link to it has and the teaser and date beside it.
 */
final class FrontPageReader {
  /** Below this, a link may be a story only by its neighbours, and ends no other story's card. */
  private static final double PLAUSIBLE = -0.5;

  /** A page with fewer stories in its links may keep them in its scripts. */
  private static final int BARE = 3;

  private static final LinkJudge JUDGE = LinkJudge.shipped();

  private FrontPageReader() {}

  /** What is wrong with the selector for links, if anything is. */
  static Optional<String> problem(Selectors select) {
    if (select.links() == null) {
      return Optional.empty();
    }
    try {
      QueryParser.parse(select.links());
      return Optional.empty();
    } catch (SelectorParseException | IllegalArgumentException e) {
      return Optional.of("select: links: \"" + select.links() + "\" is no CSS selector");
    }
  }

  /** In the page's order; the newest first where every entry is dated. */
  static Listing read(FrontPage page, Selectors select, Instant now) {
    List<Entry> entries = new ArrayList<>(
        select.links() == null ? judged(page, now) : chosen(page, select.links(), now));
    if (entries.stream().allMatch(entry -> entry.published() != null)) {
      entries.sort(Comparator.comparing(FrontPageReader::instant).reversed());
    }
    String language = page.document().select("html").attr("lang");
    return new Listing(
        "page",
        page.document().title(),
        page.address(),
        language.isBlank() ? null : language,
        entries,
        List.of());
  }

  private static Instant instant(Entry entry) {
    StatedTime published = entry.published();
    return published == null ? Instant.MIN : published.instant();
  }

  /** What the user's selector finds is not judged again. */
  private static List<Entry> chosen(FrontPage page, String selector, Instant now) {
    List<PageLink> links = page.links(selector);
    LinkCards cards = new LinkCards(links);
    return links.stream().map(link -> entry(link, cards.of(link), now)).toList();
  }

  private static List<Entry> judged(FrontPage page, Instant now) {
    List<PageLink> links = page.links();
    List<Subject> bare =
        links.stream().map(link -> subject(link, LinkPlace.NOWHERE)).toList();
    boolean elsewhere = LinkJudge.pointsElsewhere(page.address(), bare);
    List<Double> alone = JUDGE.judge(page.address(), bare);
    List<PageLink> plausible = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      if (alone.get(i) > PLAUSIBLE) {
        plausible.add(links.get(i));
      }
    }
    LinkCards cards = new LinkCards(plausible);
    Map<Element, Boolean> lists = new IdentityHashMap<>();
    List<Subject> placed =
        links.stream().map(link -> placed(link, cards.of(link), lists)).toList();
    List<Double> odds = JUDGE.judge(page.address(), placed);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      PageLink link = links.get(i);
      boolean own = elsewhere || Addresses.sameSite(page.address(), link.address());
      if (own && odds.get(i) > 0) {
        entries.add(entry(link, cards.of(link), now));
      }
    }
    return entries.size() < BARE ? PageScripts.added(page, entries, now) : entries;
  }

  private static Subject subject(PageLink link, LinkPlace place) {
    return new Subject(LinkAddress.of(link.address()), new LinkText(link.title()), place);
  }

  private static Subject placed(PageLink link, LinkCard card, Map<Element, Boolean> lists) {
    boolean teased = card.teaser(link.title()) != null;
    return subject(
        link, LinkPlace.of(link.best(), card.parts().getFirst(), card.isDated(), teased, lists));
  }

  private static Entry entry(PageLink link, LinkCard card, Instant now) {
    String title = link.title();
    @Nullable StatedTime published = card.published(link.address(), now);
    return new Entry(
        title.isEmpty() ? null : title,
        link.address(),
        null,
        published,
        null,
        null,
        card.teaser(title),
        null,
        null);
  }
}
