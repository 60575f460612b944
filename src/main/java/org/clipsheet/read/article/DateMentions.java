package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.read.document.PageText;
import org.jsoup.nodes.Element;

/** What the elements of a page that are made for dates tell of the article's. */
final class DateMentions {
  private static final int LONGEST_TEXT = 200;

  private final PageOutline page;
  private final DateSpots spots;
  private final PlausibleDates dates;

  DateMentions(PageOutline page, DateSpots spots, PlausibleDates dates) {
    this.page = page;
    this.spots = spots;
    this.dates = dates;
  }

  Optional<StatedTime> beside() {
    return first(element -> !tellsModified(element), spots::isBeside);
  }

  Optional<StatedTime> nearHeadline() {
    return first(element -> !tellsModified(element), spots::isNearHeadline);
  }

  /** What is called the day of publication, near the headline or else wherever it stands. */
  Optional<StatedTime> published() {
    return first(DateMentions::tellsPublished, spots::isNearHeadline)
        .or(() -> first(DateMentions::tellsPublished, block -> true));
  }

  /** What the elements beside the headline show, in the order of {@link #beside()}. */
  List<String> textsBeside() {
    return mentions(element -> !tellsModified(element), spots::isBeside).stream()
        .map(mention -> PageText.beginning(mention.element(), LONGEST_TEXT))
        .toList();
  }

  private Optional<StatedTime> first(Predicate<Element> tells, IntPredicate stands) {
    return mentions(tells, stands).stream()
        .map(mention -> dates.in(mention.element()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The elements at such blocks: nearest to the headline first, below it sooner than above. */
  private List<PageOutline.Mention> mentions(Predicate<Element> tells, IntPredicate stands) {
    List<PageOutline.Mention> found = new ArrayList<>();
    for (PageOutline.Mention mention : page.mentions()) {
      if (stands.test(mention.block())
          && tells.test(mention.element())
          && !spots.isOfOthers(mention.block())) {
        found.add(mention);
      }
    }
    found.sort(page.nearestTo(spots.headline()));
    return found;
  }

  private static boolean tellsPublished(Element element) {
    String itemprop = PageText.lower(element.attr("itemprop"));
    if (!itemprop.isEmpty()) {
      return itemprop.equals("datepublished") || itemprop.equals("datecreated");
    }
    String names = PageText.lower(element.className());
    return element.hasAttr("pubdate")
        || (names.contains("publish") && !names.contains("publisher"))
        || names.contains("pubdate")
        || names.contains("entry-date")
        || names.contains("post-date");
  }

  private static boolean tellsModified(Element element) {
    String names = PageText.lower(element.className() + " " + element.attr("itemprop"));
    return names.contains("modified") || names.contains("updated");
  }
}
