package org.clipsheet.digest;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.ArticleId;
import org.clipsheet.model.article.Field;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.Passage;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.model.source.StatedTime;
import org.clipsheet.model.story.Change;
import org.clipsheet.model.story.Role;
import org.clipsheet.model.story.StoryId;
import org.jspecify.annotations.Nullable;

/** Candidates for tests, ordinary in all that a test does not name. */
final class CandidateBuilder {
  static final Instant FOUND_AT = Instant.parse("2026-11-23T04:00:00Z");

  private final long id;
  private long story;
  private Role role = Role.LEAD;
  private List<Change> changes = List.of();
  private String title;
  private String text = "";
  private @Nullable StatedTime published;
  private Origin origin = Origin.PAGE;
  private @Nullable URI link;
  private Instant foundAt = FOUND_AT;
  private final List<Match> matches = new ArrayList<>();

  private CandidateBuilder(long id) {
    this.id = id;
    this.story = id;
    this.title = "Title " + id;
    this.link = URI.create("https://paper" + id + ".test/article");
  }

  /** A lead of a story of its own that has no match yet. */
  static CandidateBuilder article(long id) {
    return new CandidateBuilder(id);
  }

  CandidateBuilder of(long newStory, Role newRole) {
    this.story = newStory;
    this.role = newRole;
    return this;
  }

  CandidateBuilder version(long newStory, String before, String after) {
    this.changes = List.of(new Change(before, after));
    return of(newStory, Role.VERSION);
  }

  CandidateBuilder title(String newTitle) {
    this.title = newTitle;
    return this;
  }

  CandidateBuilder text(String newText) {
    this.text = newText;
    return this;
  }

  CandidateBuilder published(String iso) {
    this.published = StatedTime.parse(iso);
    return this;
  }

  CandidateBuilder origin(Origin newOrigin) {
    this.origin = newOrigin;
    return this;
  }

  CandidateBuilder link(@Nullable String newLink) {
    this.link = newLink == null ? null : URI.create(newLink);
    return this;
  }

  CandidateBuilder foundAt(Instant newFoundAt) {
    this.foundAt = newFoundAt;
    return this;
  }

  /** Matched by the watch, on the whole title. */
  CandidateBuilder matching(String... watches) {
    for (String watch : watches) {
      matchingAt(watch, new Passage(Field.TITLE, 0, title.length(), title));
    }
    return this;
  }

  CandidateBuilder matchingAt(String watch, Passage... passages) {
    matches.add(new Match(new WatchName(watch), List.of(passages)));
    return this;
  }

  /** Matched by the watch on the first place where the words stand in the text. */
  CandidateBuilder matchingInText(String watch, String... words) {
    List<Passage> passages = new ArrayList<>();
    for (String word : words) {
      int start = text.indexOf(word);
      passages.add(new Passage(Field.TEXT, start, start + word.length(), word));
    }
    matches.add(new Match(new WatchName(watch), passages));
    return this;
  }

  Candidate build() {
    Article article = new Article(
        URI.create("https://paper" + id + ".test/article"),
        null,
        title,
        List.of(),
        null,
        published,
        null,
        "en",
        text,
        "Wire " + id,
        List.of(),
        0.9,
        origin);
    return new Candidate(
        new ArticleId(id),
        new StoryId(story),
        role,
        changes,
        article,
        link,
        "Paper " + id,
        foundAt,
        matches);
  }
}
