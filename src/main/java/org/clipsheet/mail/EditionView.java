package org.clipsheet.mail;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a template may show, ready to print: words chosen, times told, strangers' text cleaned, links vetted. The
 * component names are the templates' vocabulary; {@code templates/digest.html.peb} explains them to its editors.
 *
 * @param lang of the digest's own words
 * @param words fixed words by name
 * @param counts the pieces of the line under the heading
 * @param remarks what must be known before reading: a late edition, an empty one, one that is too long
 * @param top where there are many stories, those that most have carried; each has its link where it is told
 */
record EditionView(
    String lang,
    Map<String, String> words,
    String name,
    String date,
    String preheader,
    List<String> counts,
    List<String> remarks,
    List<TopView> top,
    List<WatchView> watches,
    List<SinceView> since,
    List<ArticleView> late,
    List<ArticleView> more,
    List<String> quiet,
    List<String> receipt,
    String sources,
    List<ProblemView> problems,
    List<String> notices,
    List<String> footer) {

  /** A story among the first, under the watch where it is told. */
  record TopView(String title, Tongue tongue, String watch) {}

  /**
   * One watch.
   *
   * @param stories told in full
   * @param titles told by title, where the mail would grow too long
   */
  record WatchView(String name, int count, List<StoryView> stories, List<StoryView> titles) {}

  /**
   * One story.
   *
   * @param meta time and what must be known of the text, in one line
   * @param summary in pieces, so that matched words can be shown
   * @param changes what an update changes
   * @param why a line for each watch
   * @param matched the words that matched, for a story told by title
   */
  record StoryView(
      ArticleView article,
      boolean update,
      String meta,
      List<PieceView> summary,
      List<String> changes,
      List<WhyView> why,
      List<ArticleView> carriers,
      List<VersionView> versions,
      String matched) {}

  /**
   * One article, as a line.
   *
   * @param title what the link shows: the headline, or who carried it
   * @param note what stands behind it; empty for nothing
   */
  record ArticleView(
      String title,
      @Nullable String link,
      Tongue tongue,
      String source,
      Tongue sourceTongue,
      String note) {}

  /** A piece of a summary. */
  record PieceView(String text, boolean matched) {}

  /**
   * Why one watch took the story.
   *
   * @param label "Why", with the watch where there are several
   */
  record WhyView(String label, List<QuoteView> quotes) {}

  /**
   * Words that matched.
   *
   * @param before their sentence up to them; empty where it stands above already
   * @param after the rest of it
   * @param place where they stand; empty where the sentence says it
   */
  record QuoteView(String before, String matched, String after, String place, Tongue tongue) {}

  /** An article of the story that states facts otherwise. */
  record VersionView(ArticleView article, List<String> changes) {}

  /** A story sent before. */
  record SinceView(String title, Tongue tongue, String sent, List<ArticleView> carriers) {}

  /** A source that is not well. */
  record ProblemView(String source, String problem, String since, String advice) {}
}
