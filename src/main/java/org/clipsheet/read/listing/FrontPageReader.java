package org.clipsheet.read.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clipsheet.address.Addresses;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.Listing;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.listing.LinkJudge.Subject;
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
    FrontPage.Links links = page.links(select.links());
    List<Entry> entries = new ArrayList<>(
        select.links() == null ? judged(page, links.read(), now) : chosen(links.read(), now));
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
        List.of(),
        links.unread());
  }

  private static Instant instant(Entry entry) {
    StatedTime published = entry.published();
    return published == null ? Instant.MIN : published.instant();
  }

  /** What the user's selector finds is not judged again. */
  private static List<Entry> chosen(List<PageLink> links, Instant now) {
    LinkCards cards = new LinkCards(links);
    return links.stream().map(link -> Teaser.of(link, cards).entry(now)).toList();
  }

  private static List<Entry> judged(FrontPage page, List<PageLink> links, Instant now) {
    List<Subject> subjects = links.stream().map(FrontPageReader::subject).toList();
    boolean elsewhere = LinkJudge.pointsElsewhere(page.address(), subjects);
    List<Double> alone = JUDGE.alone(page.address(), subjects);
    LinkCards cards = new LinkCards(above(PLAUSIBLE, links, JUDGE.inCompany(subjects, alone)));
    List<Teaser> teasers = links.stream().map(link -> Teaser.of(link, cards)).toList();
    LinkPlaces places = new LinkPlaces();
    List<Double> placed = new ArrayList<>(links.size());
    for (int i = 0; i < links.size(); i++) {
      placed.add(alone.get(i) + JUDGE.weight(teasers.get(i).place(places)));
    }
    List<Entry> entries = new ArrayList<>();
    for (Teaser story : above(0, teasers, JUDGE.inCompany(subjects, placed))) {
      if (elsewhere || Addresses.sameSite(page.address(), story.link().address())) {
        entries.add(story.entry(now));
      }
    }
    return entries.size() < BARE ? PageScripts.added(page, entries, now) : entries;
  }

  private static <T> List<T> above(double limit, List<T> links, List<Double> odds) {
    return IntStream.range(0, links.size())
        .filter(i -> odds.get(i) > limit)
        .mapToObj(links::get)
        .toList();
  }

  private static Subject subject(PageLink link) {
    return new Subject(LinkAddress.of(link.address()), new LinkText(link.title()));
  }

  /** A link with what stands around it. @param text of the teaser */
  private record Teaser(
      PageLink link, LinkCard card, @Nullable String text) {
    static Teaser of(PageLink link, LinkCards cards) {
      LinkCard card = cards.of(link);
      return new Teaser(link, card, card.teaser(link.title()));
    }

    LinkPlace place(LinkPlaces places) {
      return places.of(link.best(), card, text != null);
    }

    Entry entry(Instant now) {
      String title = link.title();
      return new Entry(
          title.isEmpty() ? null : title,
          link.address(),
          null,
          card.published(link.address(), now),
          null,
          null,
          text,
          null,
          null);
    }
  }
}
