package org.clipsheet.read.document;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How the characters of a page become text that can be shown, and keys that can be compared. */
public final class PageText {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private PageText() {}

  /** White space of any kind runs together to one space; both ends are trimmed; what has no width is gone. */
  public static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    append(text, collapsed);
    int end = collapsed.length();
    while (end > 0 && collapsed.charAt(end - 1) == ' ') {
      end--;
    }
    return collapsed.substring(0, end);
  }

  /**
   * Appends {@code text} as {@link #collapsed} would have it; a space that {@code to} already ends in, or begins with,
   * is not repeated.
   *
   * @return how many letters' worth of text was added: a character other than a space counts one, an ideograph, kana or
   *     Hangul syllable two, as it says about as much
   */
  public static int append(String text, StringBuilder to) {
    int added = 0;
    boolean afterSpace = to.isEmpty() || isSpace(to.charAt(to.length() - 1));
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        afterSpace = false;
        added++;
      } else if (c == ' ' && !afterSpace) {
        afterSpace = true;
      } else if (isSpace(c) || isInvisible(c)) {
        to.append(text, from, i);
        from = i + 1;
        if (!afterSpace && isSpace(c)) {
          to.append(' ');
          afterSpace = true;
        }
      } else {
        afterSpace = false;
        added += isEastAsian(c) ? 2 : 1;
      }
    }
    to.append(text, from, text.length());
    return added;
  }

  /**
   * What the element shows, collapsed, up to about that many characters: an element that is expected to hold a line may
   * hold a book, and elements in elements would be read again and again.
   */
  public static String beginning(Element element, int length) {
    Beginning beginning = new Beginning(length);
    NodeTraversor.filter(beginning, element);
    return collapsed(beginning.text.substring(0, Math.min(beginning.text.length(), length)));
  }

  /** The letters and digits alone, in lower case: equal for texts that differ in punctuation and spacing only. */
  public static String key(String text) {
    char[] key = text.toCharArray();
    int length = 0;
    for (char c : key) {
      if ((c >= 'a' && c <= 'z') || (c >= 'а' && c <= 'я')) {
        // what most text is made of needs no table
        key[length++] = c;
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        key[length++] = Character.toLowerCase(c);
      }
    }
    return new String(key, 0, length);
  }

  /** Whether that is the text's {@link #key}, told at the first letter that differs. */
  public static boolean hasKey(String text, String key) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (at == key.length() || key.charAt(at++) != Character.toLowerCase(c)) {
          return false;
        }
      }
    }
    return at == key.length();
  }

  /** The number of words, told by the spaces between them. */
  public static int words(String collapsed) {
    int words = collapsed.isEmpty() ? 0 : 1;
    for (int i = 0; i < collapsed.length(); i++) {
      if (collapsed.charAt(i) <= ' ') {
        words++;
      }
    }
    return words;
  }

  /** Whether the text ends as sentences do, quotation marks and brackets behind the full stop included. */
  public static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…。！？．｡।؟".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”“»«’‘)]› 」』）】〉》".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Whether the character is of a script that writes a word in one or two: Chinese, Japanese, Korean. */
  public static boolean isEastAsian(char c) {
    return (c >= '\u3040' && c <= '\u30FF')
        || (c >= '\u3400' && c <= '\u9FFF')
        || (c >= '\uAC00' && c <= '\uD7A3')
        || (c >= '\uF900' && c <= '\uFAFF');
  }

  /** Lower case that is the same in every locale. */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it is of those that stay as they are and count one, which most characters of most texts are. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < '\u007F') || (c > SOFT_HYPHEN && c < '\u2000');
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000'
        || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    return c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK;
  }

  private static final class Beginning implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private final int length;

    Beginning(int length) {
      this.length = length;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode characters) {
        append(characters.getWholeText(), text);
      } else {
        separate(node);
      }
      return text.length() < length ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      separate(node);
      return FilterResult.CONTINUE;
    }

    private void separate(Node node) {
      if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
        append(" ", text);
      }
    }
  }
}
