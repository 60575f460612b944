package org.clipsheet.read.article;

/**
 * What one of the user's rules gave on a page.
 *
 * @param key under {@code select}, such as {@code text}
 * @param elements how many it matched
 * @param used whether what it matched gave what it is for; the page was read without the rule otherwise
 */
public record RuleUse(String key, String selector, int elements, boolean used) {

  /** Whether the page is not what the rule was written for. There need not be something to remove on every page. */
  public boolean missed() {
    return !used && !key.equals("remove");
  }

  /** The rule and what became of it, in words. */
  public String describe() {
    String matched = switch (elements) {
      case 0 -> "matches nothing";
      case 1 -> "matches 1 element";
      default -> "matches " + elements + " elements";
    };
    return "select.%s \"%s\" %s%s"
        .formatted(key, selector, matched, elements > 0 && !used ? ", which gives no " + key : "");
  }
}
