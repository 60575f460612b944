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

  /** What elements at such blocks tell: nearest to the headline first, below it sooner than above. */
  private Optional<StatedTime> first(Predicate<Element> tells, IntPredicate stands) {
    List<PageOutline.Mention> found = new ArrayList<>();
    for (PageOutline.Mention mention : page.mentions()) {
      if (stands.test(mention.block())
          && tells.test(mention.element())
          && !spots.isOfOthers(mention.block())) {
        found.add(mention);
      }
    }
    found.sort(page.nearestTo(spots.headline()));
    return found.stream()
        .map(mention -> dates.in(mention.element()))
        .flatMap(Optional::stream)
        .findFirst();
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
