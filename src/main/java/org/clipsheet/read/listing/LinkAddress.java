package org.clipsheet.read.listing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.address.Addresses;
import org.clipsheet.address.TrackingParameters;
import org.clipsheet.read.document.PageText;
import org.clipsheet.read.listing.LinkWords.Kind;

/**
 * What an address says of the page behind it, cut into parts.
 *
 * @param address as it stands
 * @param folders the path's segments before the last
 * @param slug the last segment without its extension; empty for a home page
 * @param extension without the dot; empty where there is none
 * @param query the parameters in lower case, without those that only track readers
 * @param shape the address with what differs from story to story replaced by its kind: alike for all stories of most
 *     sites, and for all sections
 */
record LinkAddress(
    URI address,
    List<PathSegment> folders,
    PathSegment slug,
    String extension,
    String query,
    String shape) {
  private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.([a-z]{2,5}\\d?)$");
  private static final Pattern DATED = Pattern.compile(
      "(?:^|[/_-])(?:19|20)\\d\\d[/_-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[/_-]|(?=[0-3]\\d)|$)");
  private static final Set<String> FILES = Set.of(
      "pdf", "jpg", "jpeg", "png", "gif", "webp", "mp3", "mp4", "zip", "doc", "docx", "xls", "xlsx",
      "xml", "rss", "atom", "ics", "apk", "epub");
  private static final int LONG_WORD = 14;

  static LinkAddress of(URI address) {
    URI bare = TrackingParameters.removed(address);
    List<PathSegment> folders = segments(Objects.requireNonNullElse(bare.getRawPath(), ""));
    PathSegment last = folders.isEmpty() ? PathSegment.of("") : folders.removeLast();
    String extension = extension(last.text());
    PathSegment slug = slug(folders, last, extension);
    String query = PageText.lower(Objects.requireNonNullElse(bare.getRawQuery(), ""));
    return new LinkAddress(
        address,
        List.copyOf(folders),
        slug,
        extension,
        query,
        shape(address, folders, slug.shape() + "." + extension, query));
  }

  private static List<PathSegment> segments(String path) {
    List<PathSegment> segments = new ArrayList<>();
    for (String segment : path.split("/")) {
      if (!segment.isEmpty()) {
        segments.add(PathSegment.of(decoded(segment)));
      }
    }
    return segments;
  }

  private static String extension(String last) {
    if (last.lastIndexOf('.') < 1) {
      return "";
    }
    Matcher extension = EXTENSION.matcher(last);
    return extension.find() ? extension.group(1) : "";
  }

  /** A number or code behind the headline says which story it is, as a number at the headline's end does. */
  private static PathSegment slug(List<PathSegment> folders, PathSegment last, String extension) {
    PathSegment slug = extension.isEmpty()
        ? last
        : PathSegment.of(last.text().substring(0, last.text().length() - extension.length() - 1));
    boolean behind =
        slug.isCode() && !folders.isEmpty() && folders.getLast().words().size() > 1;
    return behind ? PathSegment.of(folders.removeLast().text() + "-" + slug.text()) : slug;
  }

  private static String decoded(String raw) {
    if (raw.indexOf('%') < 0) {
      return PageText.lower(raw);
    }
    try {
      return PageText.lower(URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return PageText.lower(raw);
    }
  }

  /** Tells what stands in the path, the query and the host, for a page at this address. */
  void describe(URI page, LinkTraits traits) {
    boolean elsewhere = !Addresses.sameSite(page, address);
    describeSlug(traits);
    describeFolders(traits);
    traits.add("path.dated", isDated());
    traits.add("query.number", PathSegment.hasNumber(query));
    traits.add("home", slug.text().isEmpty() && query.isEmpty());
    String host = Addresses.host(address);
    traits.add("host.other", elsewhere);
    traits.add("host.below", !elsewhere && !Addresses.host(page).equals(host));
    traits.add("host.purpose", isOfPurpose(host));
  }

  private void describeSlug(LinkTraits traits) {
    List<String> words = slug.words();
    traits.add(Counted.SLUG_WORDS.of(words.size()), true);
    traits.add("slug.long", slug.isLong());
    traits.add("slug.number", slug.hasNumber());
    traits.add("slug.one-long", words.size() == 1 && length(slug.text()) > LONG_WORD);
    boolean file = FILES.contains(extension);
    traits.add("file", file);
    traits.add("extension", !file && !extension.isEmpty());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private void describeFolders(LinkTraits traits) {
    traits.add(Counted.FOLDERS.of(folders.size()), true);
    traits.add("folder.number", folders.stream().anyMatch(PathSegment::hasNumber));
    traits.add("folder.section", isIn(Kind.SECTION));
    traits.add("folder.index", isIn(Kind.INDEX));
    traits.add("folder.house", isIn(Kind.HOUSE));
    traits.add("folder.media", isIn(Kind.MEDIA));
    traits.add("folder.trade", isIn(Kind.TRADE));
    traits.add("folder.story", isIn(Kind.STORY));
  }

  private boolean isIn(Kind kind) {
    for (PathSegment folder : folders) {
      if (folder.kinds().contains(kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfPurpose(String host) {
    int dot = host.indexOf('.');
    Set<Kind> kinds = LinkWords.kinds(dot < 0 ? host : host.substring(0, dot));
    return kinds.contains(Kind.HOUSE) || kinds.contains(Kind.TRADE) || kinds.contains(Kind.MEDIA);
  }

  private boolean isDated() {
    StringBuilder path = new StringBuilder();
    for (PathSegment folder : folders) {
      path.append(folder.text()).append('/');
    }
    return DATED.matcher(path.append(slug.text())).find();
  }

  /** The words of the slug that could come from a headline: no numbers. */
  Set<String> slugWords() {
    Set<String> told = new HashSet<>(slug.words());
    told.removeIf(word -> word.chars().anyMatch(Character::isDigit));
    return told;
  }

  private static String shape(URI address, List<PathSegment> folders, String last, String query) {
    StringBuilder shape = new StringBuilder(Addresses.host(address));
    for (PathSegment folder : folders) {
      boolean index = folder.kinds().contains(Kind.INDEX);
      shape.append('/').append(index ? folder.text() : folder.shape());
    }
    int value = query.indexOf('=');
    return shape
        .append('/')
        .append(last)
        .append(query.isEmpty() ? "" : "?")
        .append(value < 0 ? query : query.substring(0, value))
        .toString();
  }
}
