package org.clipsheet.read.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the text of the article on a page. */
final class BodyReader {
  private static final int FEW_LETTERS = 200;
  private static final int FEWEST_LETTERS = 40;
  private static final double STATED_UNSEEN = 0.3;
  private static final double STATED_FULLER = 0.5;
  private static final int MOST_CHECKED = 2_000;

  private final PageOutline page;
  private final ArticleTitle title;

  private BodyReader(PageOutline page, ArticleTitle title) {
    this.page = page;
    this.title = title;
  }

  /** @param asked the elements that are said to hold the text; none: to be found */
  static Body read(PageOutline page, ArticleTitle title, BodyStated stated, List<Element> asked) {
    BodyReader reader = new BodyReader(page, title);
    if (!asked.isEmpty()) {
      Body body = reader.asked(asked);
      if (!body.isEmpty()) {
        return body;
      }
    }
    return reader.checked(reader.found(), stated);
  }

  private Body asked(List<Element> asked) {
    List<PageBlock> blocks = new ArrayList<>();
    BodyMarks marks = new BodyMarks(page.blocks().size());
    BodyMeasure measure = new BodyMeasure(page.blocks(), BodyLive.of(page, -1, false), -1);
    int end = 0;
    for (PageRegion region : page.regions()) {
      if (region.first() >= end
          && asked.stream().anyMatch(element -> element == region.element())) {
        blocks.addAll(new BodyFilter(page, measure, region, -1, marks).blocks(title.text()));
        end = region.end();
      }
    }
    return new Body(blocks, "", null, marks);
  }

  private Body found() {
    Body strict = read(BodyLive.of(page, title.block(), true));
    if (strict.letters() >= FEW_LETTERS) {
      return strict;
    }
    Body relaxed = read(BodyLive.of(page, title.block(), false));
    Body fuller = relaxed.letters() > 2 * strict.letters() ? relaxed : strict;
    return fuller.letters() >= FEWEST_LETTERS
        ? fuller
        : new Body(List.of(), "", null, fuller.marks());
  }

  /** What is found, unless little of the text that the page states can be seen: behind a paywall, or shown by scripts. */
  private Body checked(Body found, BodyStated stated) {
    if (!stated.isArticle() || found.letters() > STATED_FULLER * stated.letters()) {
      return found;
    }
    List<PageBlock> seen =
        page.blocks().stream().limit(MOST_CHECKED).filter(stated::holds).toList();
    if (letters(seen) > STATED_UNSEEN * stated.letters()) {
      return found;
    }
    List<PageBlock> lead =
        BodyLead.described(page).stream().filter(block -> !stated.holds(block)).toList();
    lead.forEach(block -> found.marks().keep(block.index()));
    return new Body(lead, stated.text(), found.root(), found.marks());
  }

  private Body read(boolean[] live) {
    BodyMeasure measure = new BodyMeasure(page.blocks(), live, title.block());
    BodyRoot.Choice root = BodyRoot.of(page, measure);
    BodyMarks marks = new BodyMarks(page.blocks().size());
    List<PageBlock> blocks =
        new BodyFilter(page, measure, root.region(), title.block(), marks).blocks(title.text());
    return new Body(withLead(blocks, measure, marks), "", root, marks);
  }

  private List<PageBlock> withLead(List<PageBlock> text, BodyMeasure measure, BodyMarks marks) {
    if (text.isEmpty()) {
      return text;
    }
    List<PageBlock> whole = new BodyLead(page, measure, title).before(text.getFirst());
    whole.forEach(block -> marks.keep(block.index()));
    whole.addAll(text);
    return whole;
  }

  private static int letters(List<PageBlock> blocks) {
    return blocks.stream().mapToInt(PageBlock::letters).sum();
  }

  /**
   * The text of an article.
   *
   * @param blocks what it was taken from
   * @param stated what follows the blocks as the page states it for machines, where it is not to be seen; else empty
   * @param root where the blocks were found; absent where the user's rules said where, and where nothing was
   * @param marks why the page's other blocks are no part of it
   */
  record Body(
      List<PageBlock> blocks, String stated, BodyRoot.@Nullable Choice root, BodyMarks marks) {

    boolean isEmpty() {
      return blocks.isEmpty() && stated.isEmpty();
    }

    int letters() {
      return BodyReader.letters(blocks);
    }

    String text() {
      List<String> paragraphs =
          new ArrayList<>(blocks.stream().map(PageBlock::text).toList());
      if (!stated.isEmpty()) {
        paragraphs.add(stated);
      }
      return String.join("\n\n", paragraphs);
    }
  }
}
