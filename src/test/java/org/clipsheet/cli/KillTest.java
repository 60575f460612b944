package org.clipsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clipsheet.app.desk.ArticleLife;
import org.clipsheet.app.desk.ExplainArticle;
import org.clipsheet.config.Settings;
import org.clipsheet.fetch.NameResolver;
import org.clipsheet.model.edition.Delivery;
import org.clipsheet.model.edition.DeliveryState;
import org.clipsheet.store.Store;
import org.clipsheet.store.ToldIn;
import org.clipsheet.store.jdbc.JdbcStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at random instants while it polls, builds and sends, and compares the store and the mailbox with what
 * was there to tell. {@code -Dclipsheet.kills=50} asks for more kills than a build has time for, {@code -Dclipsheet.seed=2}
 * for others.
 */
class KillTest {
  private static final int KILLS = Integer.getInteger("clipsheet.kills", 12);
  private static final long SEED = Long.getLong("clipsheet.seed", 1);
  private static final int SOURCES = 3;
  private static final int ARTICLES_A_ROUND = 2;
  private static final Pattern ARTICLE = Pattern.compile("/a/(r\\d+s\\d+n\\d+)\\b");
  private static final Pattern NEW_ENTRIES = Pattern.compile("known \\+ (\\d+) new");

  /** What the program was about when it was killed, told by what it had said and done until then. */
  private enum Work {
    POLLING,
    BUILDING,
    SENDING
  }

  @TempDir
  private Path folder = Path.of("");

  private final Random random = new Random(SEED);
  private final List<List<String>> published = new ArrayList<>();
  private final Set<String> truth = new TreeSet<>();
  private final Map<Work, Integer> killed = new EnumMap<>(Work.class);

  @Test
  void noItemIsLostAndNoneComesTwiceHoweverOftenItIsKilled(TestReporter reporter) throws Exception {
    try (Newsroom newsroom = new Newsroom(folder);
        SlowMailRelay relay = new SlowMailRelay(newsroom.mailPort(), random)) {
      newsroom.mailServer(relay.url());
      for (int source = 0; source < SOURCES; source++) {
        published.add(new ArrayList<>());
        newsroom.source("S" + source, newsroom.url("/feed" + source));
      }
      Map<Work, Duration> length = roundInPeace(newsroom, relay);
      for (int round = 1; kills() < KILLS && round <= 3 * KILLS; round++) {
        publish(newsroom, round);
        Work aim = Work.values()[round % Work.values().length];
        kill(newsroom, relay, round, aim, length.get(aim));
      }
      settle(newsroom);

      reporter.publishEntry(
          "killed " + killed, newsroom.mailbox().size() + " mails, " + truth.size() + " articles");
      assertThat(kills()).isEqualTo(KILLS);
      assertThat(killed.keySet()).as("while it did each of its works").hasSize(3);
      assertThat(told(newsroom)).as("the mailbox").containsExactlyElementsOf(truth);
      assertThat(newEntriesOfReceipts(newsroom)).as("over all receipts").isEqualTo(truth.size());
      assertThat(secondCopies(newsroom)).isLessThanOrEqualTo(killed.get(Work.SENDING));
      storeHoldsTheTruth(newsroom);
    }
  }

  private int kills() {
    return killed.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How long each work takes with as many new articles when nobody disturbs it; leaves the class-data archive behind. */
  private Map<Work, Duration> roundInPeace(Newsroom newsroom, SlowMailRelay relay)
      throws Exception {
    Path log = folder.resolve("log-0");
    publish(newsroom, 0);
    try (ClipsheetProcess once = ClipsheetProcess.start(newsroom.config(), log, "once", "--now")) {
      once.awaitUntil(() -> newsroom.requests() > 0);
      Instant polling = Instant.now();
      once.awaitUntil(() -> allPolled(once.said()));
      Instant building = Instant.now();
      once.awaitUntil(() -> relay.callers() > 0);
      Instant sending = Instant.now();
      once.awaitSaid("delivery to");
      Instant end = Instant.now();
      assertThat(once.await()).isZero();
      return Map.of(
          Work.POLLING,
          Duration.between(polling, building),
          Work.BUILDING,
          Duration.between(building, sending),
          Work.SENDING,
          Duration.between(sending, end));
    }
  }

  /** Runs a round and kills it at a random instant of the work aimed at, unless it is through before. */
  private void kill(
      Newsroom newsroom, SlowMailRelay relay, int round, Work aim, @Nullable Duration length)
      throws Exception {
    Path log = folder.resolve("log-" + round);
    int requestsBefore = newsroom.requests();
    int callersBefore = relay.callers();
    try (ClipsheetProcess once = ClipsheetProcess.start(newsroom.config(), log, "once", "--now")) {
      once.awaitUntil(() -> switch (aim) {
        case POLLING -> newsroom.requests() > requestsBefore;
        case BUILDING -> allPolled(once.said());
        case SENDING -> relay.callers() > callersBefore;
      });
      long most = Math.max(1, length == null ? 1 : length.toMillis());
      if (once.killAfter(Duration.ofMillis(random.nextLong(most)))) {
        boolean requested = newsroom.requests() > requestsBefore;
        boolean polling = requested && !allPolled(once.said());
        boolean called = relay.callers() > callersBefore;
        killed.merge(
            polling ? Work.POLLING : called ? Work.SENDING : Work.BUILDING, 1, Integer::sum);
      }
    }
  }

  private static boolean allPolled(String said) {
    return said.lines().filter(line -> line.startsWith("polled ")).count() == SOURCES;
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
  private static void settle(Newsroom newsroom) throws Exception {
    assertThat(newsroom.run("once", "--now").exitCode()).isZero();
    Settings settings = Configuration.require(newsroom.config());
    InstantSource later = InstantSource.offset(InstantSource.system(), Duration.ofMinutes(20));
    Workshop.World world = new Workshop.World(later, NameResolver.SYSTEM);
    try (Workshop workshop = Workshop.open(newsroom.config(), settings, Duration.ZERO, world)) {
      workshop.rounds().deliver();
    }
  }

  /** Every article was seen once, stands in one edition, and that one was sent under a Message-ID that arrived. */
  private void storeHoldsTheTruth(Newsroom newsroom) throws Exception {
    Set<String> arrived = byMessageId(newsroom).keySet();
    try (Store store = JdbcStore.open(newsroom.data())) {
      ExplainArticle explain = new ExplainArticle(store, List.of());
      for (String name : truth) {
        ArticleLife life =
            explain.explain(URI.create(newsroom.url("/a/" + name))).orElseThrow();
        assertThat(life.seen()).as(name).hasSize(1);
        assertThat(life.matches()).as(name).hasSize(1);
        assertThat(life.told()).as(name).hasSize(1);
        List<Delivery> deliveries =
            life.told().stream().map(ToldIn::deliveries).flatMap(List::stream).toList();
        assertThat(deliveries).as(name).singleElement().satisfies(delivery -> {
          assertThat(delivery.state()).isEqualTo(DeliveryState.SENT);
          assertThat(arrived).contains(delivery.messageId());
        });
      }
      List<Delivery> waiting = store.read(tx -> tx.outbox().waiting());
      assertThat(waiting).isEmpty();
    }
  }

  /** The texts that arrived; copies of one message must say the same. */
  private static Map<String, String> byMessageId(Newsroom newsroom) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    for (MimeMessage message : newsroom.mailbox()) {
      String text = Newsroom.text(message);
      String former = texts.put(message.getMessageID(), text);
      assertThat(former == null ? text : former).as("a second copy").isEqualTo(text);
    }
    return texts;
  }

  private static int secondCopies(Newsroom newsroom) throws Exception {
    return newsroom.mailbox().size() - byMessageId(newsroom).size();
  }

  /** Every article in the mailbox; one that two different messages tell stands twice. */
  private static List<String> told(Newsroom newsroom) throws Exception {
    List<String> told = new ArrayList<>();
    for (String text : byMessageId(newsroom).values()) {
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

  private static int newEntriesOfReceipts(Newsroom newsroom) throws Exception {
    int sum = 0;
    for (String text : byMessageId(newsroom).values()) {
      Matcher entries = NEW_ENTRIES.matcher(text.replaceAll("\\s+", " "));
      assertThat(entries.find()).isTrue();
      sum += Integer.parseInt(entries.group(1));
    }
    return sum;
  }
}
