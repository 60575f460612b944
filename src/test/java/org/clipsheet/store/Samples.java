package org.clipsheet.store;

import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clipsheet.address.AddressKey;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.article.Surroundings;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.DigestName;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.model.edition.Item;
import org.clipsheet.model.edition.ItemKind;
import org.clipsheet.model.edition.Schedule;
import org.clipsheet.model.edition.WhenEmpty;
import org.clipsheet.model.source.Entry;
import org.clipsheet.model.source.EntryId;
import org.clipsheet.model.source.Selectors;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceHeaders;
import org.clipsheet.model.source.SourceKind;
import org.clipsheet.model.source.SourceName;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.source.Validators;
import org.clipsheet.model.story.Placement;
import org.clipsheet.model.story.Role;
import org.clipsheet.model.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Values to keep, and the short way to keep the ones that others hang on. */
public final class Samples {

  public static final SourceName GAZETTE = new SourceName("Gazette");
  public static final DigestName MORNING = new DigestName("Morning brief");
  public static final WatchName GRAIN = new WatchName("Grain");
  public static final WatchName PORTS = new WatchName("Ports");

  private Samples() {}

  public static Source source(String name) {
    return source(
        name, "https://" + name.toLowerCase(java.util.Locale.ROOT) + ".example.org/feed", null);
  }

  public static Source source(String name, String url, @Nullable String was) {
    return new Source(
        new SourceName(name),
        URI.create(url),
        SourceKind.AUTO,
        null,
        null,
        Selectors.NONE,
        SourceHeaders.NONE,
        false,
        was == null ? null : new SourceName(was));
  }

  public static Poll read(SourceName source, Instant at, Intake intake) {
    return new Poll(
        source,
        at,
        Poll.Outcome.READ,
        null,
        0,
        intake,
        "Gazette, all news",
        null,
        new Validators("\"v1\"", "Mon, 02 Mar 2026 11:00:00 GMT"),
        "c0ffee",
        at.plusSeconds(900));
  }

  /** The source, a page, was read by this feed. */
  public static Poll readByFeed(SourceName source, Instant at, URI feed) {
    return new Poll(
        source,
        at,
        Poll.Outcome.READ,
        null,
        0,
        Intake.NONE,
        "Gazette, all news",
        feed,
        new Validators("\"f1\"", null),
        "feed",
        at.plusSeconds(900));
  }

  public static Poll unchanged(SourceName source, Instant at) {
    return new Poll(
        source,
        at,
        Poll.Outcome.UNCHANGED,
        null,
        0,
        Intake.NONE,
        null,
        null,
        new Validators("\"v1\"", null),
        null,
        at.plusSeconds(900));
  }

  public static Poll failed(SourceName source, Instant at, String reason, int status) {
    return new Poll(
        source,
        at,
        Poll.Outcome.FAILED,
        reason,
        status,
        Intake.NONE,
        null,
        null,
        Validators.NONE,
        null,
        at.plusSeconds(1800));
  }

  public static Entry entry(String title) {
    return new Entry(
        title,
        URI.create("https://gazette.example.org/" + title.replace(' ', '-')),
        "tag:" + title,
        new StatedTime.Day(java.time.LocalDate.parse("2026-03-01")),
        StatedTime.parse("2026-03-02T09:30:00+02:00"),
        "A. Writer",
        "A teaser.",
        "A whole text.",
        "en");
  }

  public static Article article(String title) {
    return new Article(
        URI.create("https://gazette.example.org/" + title.replace(' ', '-')),
        null,
        title,
        List.of("A. Writer", "B. Writer"),
        "The Gazette",
        StatedTime.parse("2026-03-02T08:15:00-05:00"),
        null,
        "en",
        "First paragraph about grain.\n\nSecond – with «ё» and \uD83C\uDF3E.",
        null,
        List.of("machine-translated from ru"),
        0.75,
        Origin.PAGE,
        new Surroundings(
            "World",
            List.of("Grain", "«Порт»"),
            URI.create("https://gazette.example.org/p/grain.jpg"),
            Map.of("uk", URI.create("https://gazette.example.org/uk/zerno"))));
  }

  public static Match match(WatchName watch) {
    return new Match(watch, List.of(new Passage(Field.TEXT, 22, 27, "grain")));
  }

  public static Placement lead(ArticleId article) {
    return new Placement(
        new StoryId(article.value()), Role.LEAD, List.of(), "nothing alike before");
  }

  public static Digest digest(DigestName name, @Nullable DigestName was) {
    return new Digest(
        name,
        List.of("desk@example.org"),
        new Schedule.At(List.of(LocalTime.of(7, 0)), Set.of(java.time.DayOfWeek.values())),
        ZoneOffset.UTC,
        "en",
        List.of(),
        60,
        WhenEmpty.SEND,
        was);
  }

  public static Item item(ArticleId article, ItemKind kind) {
    return new Item(article, new StoryId(article.value()), kind);
  }

  public static NewEdition edition(DigestName digest, Instant builtAt, Item... items) {
    return new NewEdition(
        digest, builtAt, builtAt, "{}", Arrays.asList(items), builtAt.plusSeconds(86_400));
  }

  /** Keeps the Gazette, an entry of it and the entry's article. */
  public static ArticleId keepArticle(Transaction tx, String title, Instant at) {
    return keepArticle(tx, title, Reading.READ, at);
  }

  public static ArticleId keepArticle(Transaction tx, String title, Reading reading, Instant at) {
    EntryId entry = keepEntry(tx, title, reading, at);
    return tx.articles().insert(article(title), List.of(new AddressKey("a:" + title)), entry, at);
  }

  public static EntryId keepEntry(Transaction tx, String title, Reading reading, Instant at) {
    tx.sources().ensure(source("Gazette"), at);
    Optional<EntryId> entry = tx.entries().insert(GAZETTE, "a:" + title, entry(title), reading, at);
    return entry.orElseThrow();
  }

  /** Keeps an article that matches the watch and leads a story of its own. */
  public static ArticleId keepPlaced(Transaction tx, String title, WatchName watch, Instant at) {
    ArticleId article = keepArticle(tx, title, at);
    tx.articles().insertMatches(article, List.of(match(watch)), at);
    tx.stories().place(article, lead(article), at);
    return article;
  }

  /** Keeps an edition without items. */
  public static EditionId keepEdition(Transaction tx, Instant at) {
    tx.editions().ensure(digest(MORNING, null), List.of(GRAIN), at, at);
    return tx.editions().insert(edition(MORNING, at));
  }
}
