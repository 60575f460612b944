package org.clipsheet.digest;

import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Reason;
import org.clipsheet.text.Sentences;
import org.clipsheet.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words in the sentence that holds them; the title counts as one sentence.
 *
 * @param text of the whole field
 * @param from where the sentence begins in it
 * @param start where the words begin
 * @param end one past the words
 * @param to one past the sentence
 */
record Quote(Field field, String text, int from, int start, int end, int to) {
  private static final int MAX_LENGTH = 240;
  private static final int MAX_MATCHED = 160;

  /** A sentence that goes on beyond this is cut well inside it, so there is no need to look further for its ends. */
  private static final int WINDOW = 1000;

  /** The title with nothing marked: what is left to show where a match names no passage. */
  static Quote titleAlone(Article article) {
    int length = article.title().length();
    return new Quote(Field.TITLE, article.title(), 0, length, length, length);
  }

  /**
   * An article may have been read anew since it matched, which moves its words: then they are looked up, and stand alone
   * where they are gone. So do the words of fields that are no running text.
   */
  static Quote of(Article article, Passage passage) {
    String text = switch (passage.field()) {
      case TITLE -> article.title();
      case TEXT -> article.text();
      case SITE, SOURCE, LANGUAGE, BYLINE -> "";
    };
    String words = passage.text();
    int start = text.startsWith(words, passage.start()) ? passage.start() : text.indexOf(words);
    if (start < 0 || words.isEmpty()) {
      return new Quote(passage.field(), words, 0, 0, words.length(), words.length());
    }
    int end = start + words.length();
    return passage.field() == Field.TITLE
        ? new Quote(Field.TITLE, text, 0, start, end, text.length())
        : inSentence(text, start, end, article.language());
  }

  private static Quote inSentence(String text, int start, int end, @Nullable String language) {
    int windowStart = paragraphStart(text, start);
    int windowEnd = paragraphEnd(text, end);
    int from = windowStart;
    int to = windowEnd;
    for (Span sentence : Sentences.split(text.substring(windowStart, windowEnd), language)) {
      if (windowStart + sentence.start() <= start) {
        from = windowStart + sentence.start();
      }
      if (windowStart + sentence.end() >= end) {
        to = windowStart + sentence.end();
        break;
      }
    }
    return new Quote(Field.TEXT, text, from, start, end, to);
  }

  private static int paragraphStart(String text, int start) {
    int blankLine = text.lastIndexOf("\n\n", start - 2);
    return Math.max(blankLine < 0 ? 0 : blankLine + 2, start - WINDOW);
  }

  private static int paragraphEnd(String text, int end) {
    int blankLine = text.indexOf("\n\n", end);
    return Math.min(blankLine < 0 ? text.length() : blankLine, end + WINDOW);
  }

  /** Whether the passage stands in the quoted sentence. */
  boolean covers(Passage passage) {
    return passage.field() == field && passage.start() < to && passage.end() > from;
  }

  /** Words that leave room for all before them and all after them get it; else each side has half. */
  Reason reason(WatchName watch) {
    String matched = Excerpt.head(Excerpt.oneLine(text.substring(start, end)), MAX_MATCHED);
    String before = Excerpt.oneLine(text.substring(from, start)).stripLeading();
    String after = Excerpt.oneLine(text.substring(end, to)).stripTrailing();
    int room = MAX_LENGTH - matched.length();
    int roomBefore = Math.max(room / 2, room - after.length());
    before = Excerpt.tail(before, roomBefore);
    after = Excerpt.head(after, room - Math.min(room, before.length()));
    return new Reason(watch, field, before, matched, after);
  }
}
