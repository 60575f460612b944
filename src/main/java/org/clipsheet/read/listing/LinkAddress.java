package org.clipsheet.read.listing;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.address.Addresses;
import org.clipsheet.address.TrackingParameters;
import org.clipsheet.read.document.PageText;

/**
 * What an address says of the page behind it, cut into parts.
 *
 * @param address as it stands
 * @param folders the path's segments before the last, decoded and in lower case
 * @param slug the last segment, decoded, in lower case and without its extension; empty for a home page
 * @param words of the slug
 * @param extension without the dot; empty where there is none
 * @param query the parameters, without those that only track readers
 * @param shape the address with what differs from story to story replaced by its kind: alike for all stories of most
 *     sites, and for all sections
 */
record LinkAddress(
    URI address,
    List<String> folders,
    String slug,
    List<String> words,
    String extension,
    String query,
    String shape) {
  private static final Pattern CODE = Pattern.compile("(?=.*\\d)[a-z]{0,4}[a-z\\d]{4,}");
  private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.([a-z]{2,5}\\d?)$");
  private static final Pattern DATED = Pattern.compile(
      "(?:^|[/_-])(?:19|20)\\d\\d[/_-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[/_-]|(?=[0-3]\\d)|$)");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{4,}(?!\\d)");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern MIXED = Pattern.compile("(?=.*\\d.*\\d)(?=.*[a-z])[a-z0-9]{7,}");
  private static final Set<String> FILES = Set.of(
      "pdf", "jpg", "jpeg", "png", "gif", "webp", "mp3", "mp4", "zip", "doc", "docx", "xls", "xlsx",
      "xml", "rss", "atom", "ics", "apk", "epub");
  private static final int LONG_SLUG = 4;

  static LinkAddress of(URI address) {
    URI bare = TrackingParameters.removed(address);
    List<String> segments = new ArrayList<>();
    for (String segment : Objects.requireNonNullElse(bare.getRawPath(), "").split("/")) {
      if (!segment.isEmpty()) {
        segments.add(decoded(segment));
      }
    }
    String last = segments.isEmpty() ? "" : segments.removeLast();
    Matcher extension = EXTENSION.matcher(last);
    boolean extended = extension.find();
    String slug = extended ? last.substring(0, extension.start()) : last;
    if (isCode(slug) && !segments.isEmpty() && isHeadline(segments.getLast())) {
      slug = segments.removeLast() + "-" + slug;
    }
    List<String> words = LinkWords.split(slug);
    String ending = extended ? extension.group(1) : "";
    String query = PageText.lower(Objects.requireNonNullElse(bare.getRawQuery(), ""));
    return new LinkAddress(
        address,
        List.copyOf(segments),
        slug,
        words,
        ending,
        query,
        shape(address, segments, kind(slug, words) + "." + ending, query));
  }

  /** A number or code behind the headline says which story it is, as a number at the headline's end does. */
  private static boolean isCode(String segment) {
    return CODE.matcher(segment).matches();
  }

  private static boolean isHeadline(String segment) {
    return LinkWords.split(segment).size() > 1;
  }

  private static String decoded(String raw) {
    try {
      return PageText.lower(URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return PageText.lower(raw);
    }
  }

  /** Tells what stands in the path, the query and the host, for a page at this address. */
  void describe(URI page, LinkTraits traits) {
    traits.add("path.folders." + Math.min(4, folders.size()), 1);
    traits.add("slug.words." + bucket(words.size()), 1);
    traits.add("path.dated", isDated() ? 1 : 0);
    traits.add("slug.number", hasNumber(slug) ? 1 : 0);
    traits.add("slug.mixed", words.stream().anyMatch(w -> MIXED.matcher(w).matches()) ? 1 : 0);
    traits.add("folder.number", folders.stream().anyMatch(LinkAddress::hasNumber) ? 1 : 0);
    traits.add(
        "slug.one-long", words.size() == 1 && slug.codePointCount(0, slug.length()) > 14 ? 1 : 0);
    traits.add("file", FILES.contains(extension) ? 1 : 0);
    traits.add("extension", !extension.isEmpty() && !FILES.contains(extension) ? 1 : 0);
    boolean counted = !TrackingParameters.removed(address).equals(address);
    traits.add("query.campaign", counted && !Addresses.sameSite(page, address) ? 1 : 0);
    traits.add(
        "slug.invites", !words.isEmpty() && LinkWords.is("invite", words.getFirst()) ? 1 : 0);
    traits.add("query.number", NUMBER.matcher(query).find() ? 1 : 0);
    traits.add("query.other", !query.isEmpty() && !NUMBER.matcher(query).find() ? 1 : 0);
    traits.add("home", slug.isEmpty() && query.isEmpty() ? 1 : 0);
    describeWords(traits);
    describeHost(page, traits);
  }

  private void describeWords(LinkTraits traits) {
    String joined = String.join("-", words);
    for (String kind : LinkWords.KINDS) {
      traits.add("slug." + kind, LinkWords.is(kind, joined) ? 1 : 0);
      traits.add("folder." + kind, folders.stream().anyMatch(f -> LinkWords.is(kind, f)) ? 1 : 0);
      long in = words.stream().filter(word -> LinkWords.is(kind, word)).count();
      traits.add("slug.part." + kind, words.size() > 1 ? (double) in / words.size() : 0);
    }
  }

  private void describeHost(URI page, LinkTraits traits) {
    boolean sameSite = Addresses.sameSite(page, address);
    boolean sameHost = Addresses.host(page).equals(Addresses.host(address));
    traits.add("host.below", sameSite && !sameHost ? 1 : 0);
    traits.add("host.other", sameSite ? 0 : 1);
    String first = Addresses.host(address).replaceFirst("\\..*", "");
    traits.add(
        "host.purpose",
        LinkWords.is("house", first) || LinkWords.is("trade", first) || LinkWords.is("media", first)
            ? 1
            : 0);
  }

  boolean isDated() {
    return DATED.matcher(String.join("/", folders) + "/" + slug).find();
  }

  /** The words of the slug that could come from a headline: no numbers. */
  Set<String> slugWords() {
    Set<String> told = new HashSet<>(words);
    told.removeIf(word -> word.chars().anyMatch(Character::isDigit));
    return told;
  }

  private static String shape(URI address, List<String> folders, String last, String query) {
    StringBuilder shape = new StringBuilder(Addresses.host(address));
    for (String folder : folders) {
      boolean index = LinkWords.is("index", folder);
      shape.append('/').append(index ? folder : kind(folder, LinkWords.split(folder)));
    }
    int value = query.indexOf('=');
    return shape
        .append('/')
        .append(last)
        .append(query.isEmpty() ? "" : "?")
        .append(value < 0 ? query : query.substring(0, value))
        .toString();
  }

  private static String kind(String segment, List<String> words) {
    if (YEAR.matcher(segment).matches()) {
      return "year";
    }
    if (!segment.isEmpty() && segment.chars().allMatch(Character::isDigit)) {
      return segment.length() <= 2 ? "day" : "number";
    }
    String length = words.size() >= LONG_SLUG ? "long" : words.size() >= 2 ? "short" : "word";
    return hasNumber(segment) ? length + "+number" : length;
  }

  private static boolean hasNumber(String segment) {
    return NUMBER
        .matcher(segment)
        .results()
        .anyMatch(n -> !YEAR.matcher(n.group()).matches());
  }

  static String bucket(int words) {
    int[] from = {16, 11, 8, 6, 5, 4, 3, 2, 1};
    return Arrays.stream(from)
        .filter(f -> words >= f)
        .mapToObj(Integer::toString)
        .findFirst()
        .orElse("0");
  }
}
