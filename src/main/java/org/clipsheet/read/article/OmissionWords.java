package org.clipsheet.read.article;

import org.clipsheet.read.document.PageText;
import org.jspecify.annotations.Nullable;

/** Why a block was left out, as it is told to people. */
final class OmissionWords {
  private static final int LONGEST_NAME = 60;

  private OmissionWords() {}

  static String of(Omission why, PageBlock block) {
    return switch (why) {
      case OUTSIDE -> {
        PageRegion named = named(block);
        yield named == null ? "outside the article" : "outside the article, in " + words(named);
      }
      case NAMED -> {
        PageRegion named = named(block);
        yield named == null ? "named as something else" : "in " + words(named);
      }
      case HEADLINE -> "the headline";
      case LINK_LIST -> "a list of links";
      case RELATED -> "leads to other articles";
      case COMMENTS -> "readers' comments";
      case AFTER_END -> "after the end of the article";
      case SHARE -> "asks to share";
      case TAGS -> "tags";
      case PLEA -> "asks for a subscription, a click or money";
      case CAPTION -> "a caption";
      case LEGAL -> "consent or rights";
      case LABEL -> "a label";
      case REPEATED -> "repeated on this site";
      case LINK -> "little more than a link";
      case CREDIT -> "names the origin";
      case EMPTY_HEADING -> "a heading without text";
    };
  }

  /** The nearest element around the block whose name speaks against it. */
  private static @Nullable PageRegion named(PageBlock block) {
    for (PageRegion region = block.region(); region != null; region = region.parent()) {
      if (region.tag() == PageTag.FURNITURE
          || region.tag() == PageTag.CAPTION
          || region.hint().isFurniture()) {
        return region;
      }
    }
    return null;
  }

  private static String words(PageRegion region) {
    String what = switch (region.hint()) {
      case BYLINE -> "the byline";
      case CAPTION -> "a caption";
      case COMMENTS -> "comments";
      case HIDDEN -> "what is not shown";
      case FURNITURE -> "navigation or a box";
      case NONE, BODY, CONTENT ->
        region.tag() == PageTag.CAPTION ? "a caption" : "what surrounds the article";
    };
    return what + " (" + element(region) + ")";
  }

  private static String element(PageRegion region) {
    String name = region.element().normalName();
    String id = region.element().id();
    String classes = PageText.collapsed(region.element().className());
    String role = region.element().attr("role");
    String named = !classes.isEmpty()
        ? " class \"" + cut(classes) + "\""
        : !id.isEmpty()
            ? " id \"" + cut(id) + "\""
            : !role.isEmpty() ? " role \"" + role + "\"" : "";
    return name + named;
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }
}
