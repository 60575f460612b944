package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.config.Settings;
import org.clipsheet.fetch.NameResolver;
import org.clipsheet.schedule.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at random instants while it polls, builds and sends, and compares the mailbox with what was there to
 * tell. {@code -Dclipsheet.kills=60} asks for more kills than a build has time for, {@code -Dclipsheet.seed=2} for others.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("clipsheet.kills", 8);
  private static final long SEED = Long.getLong("clipsheet.seed", 1);
  private static final int SOURCES = 4;
  private static final int ARTICLES_A_ROUND = 2;
  private static final Pattern ARTICLE = Pattern.compile("/a/(r\\d+s\\d+n\\d+)\\b");

  @TempDir
  private Path folder = Path.of("");

  private final Random random = new Random(SEED);
  private final List<List<String>> published = new ArrayList<>();
  private final Set<String> truth = new TreeSet<>();

  @Test
  void noItemIsLostAndNoneComesTwiceHoweverOftenItIsKilled() throws Exception {
    try (Newsroom newsroom = new Newsroom(folder)) {
      for (int source = 0; source < SOURCES; source++) {
        published.add(new ArrayList<>());
        newsroom.source("S" + source, newsroom.url("/feed" + source));
      }
      Duration whole = wholeRound(newsroom);
      int killed = 0;
      for (int round = 1; killed < KILLS && round <= 3 * KILLS; round++) {
        publish(newsroom, round);
        Duration life = whole.multipliedBy(40 + random.nextInt(70)).dividedBy(100);
        try (ClipsheetProcess once =
            ClipsheetProcess.start(newsroom.config(), folder.resolve("log"), "once", "--now")) {
          killed += once.killAfter(life) ? 1 : 0;
        }
      }
      settle(newsroom);

      assertThat(killed).isEqualTo(KILLS);
      assertThat(told(newsroom)).containsExactlyElementsOf(truth);
    }
  }

  /** How long a round with as many new articles takes when nobody disturbs it. */
  private Duration wholeRound(Newsroom newsroom) throws Exception {
    publish(newsroom, 0);
    Instant start = Instant.now();
    try (ClipsheetProcess once =
        ClipsheetProcess.start(newsroom.config(), folder.resolve("log"), "once", "--now")) {
      assertThat(once.await()).isZero();
    }
    return Duration.between(start, Instant.now());
  }

  private void publish(Newsroom newsroom, int round) {
    for (int source = 0; source < SOURCES; source++) {
      for (int n = 0; n < ARTICLES_A_ROUND; n++) {
        String name = "r" + round + "s" + source + "n" + n;
        newsroom.article(
            name, "Sanctions " + name, "The council spoke of sanctions in case " + name + ".");
        slow(newsroom, "/a/" + name);
        published.get(source).addFirst(name);
        truth.add(name);
      }
      newsroom.feed("/feed" + source, published.get(source).toArray(String[]::new));
    }
  }

  /** Pages take their time, so that kills meet exchanges under way. */
  private void slow(Newsroom newsroom, String path) {
    int millis = random.nextInt(60);
    newsroom.delay(
        path,
        response ->
            response.newBuilder().headersDelay(millis, TimeUnit.MILLISECONDS).build());
  }

  /** One round in peace, and one more when what was in doubt is due again. */
  private void settle(Newsroom newsroom) throws Exception {
    assertThat(newsroom.run("once", "--now").exitCode()).isZero();
    Settings settings = Configuration.require(newsroom.config());
    InstantSource later = InstantSource.offset(InstantSource.system(), Duration.ofMinutes(20));
    Workshop.World world = new Workshop.World(later, NameResolver.SYSTEM);
    try (Workshop workshop = Workshop.open(newsroom.config(), settings, Duration.ZERO, world)) {
      Rounds rounds = workshop.rounds();
      rounds.deliver();
    }
  }

  /** Every article in the mailbox; one that two different messages tell stands twice. */
  private static List<String> told(Newsroom newsroom) throws Exception {
    Map<String, String> textById = new LinkedHashMap<>();
    for (MimeMessage message : newsroom.mailbox()) {
      String text = Newsroom.text(message);
      String former = textById.put(message.getMessageID(), text);
      assertThat(former == null ? text : former)
          .as("a second copy says the same")
          .isEqualTo(text);
    }
    List<String> told = new ArrayList<>();
    for (String text : textById.values()) {
      Set<String> inMessage = new LinkedHashSet<>();
      Matcher article = ARTICLE.matcher(text);
      while (article.find()) {
        inMessage.add(article.group(1));
      }
      told.addAll(inMessage);
    }
    told.sort(null);
    return told;
  }
}
