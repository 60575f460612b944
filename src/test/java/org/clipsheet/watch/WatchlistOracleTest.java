package org.clipsheet.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.clipsheet.model.article.Article;
import org.clipsheet.model.article.Match;
import org.clipsheet.model.article.Origin;
import org.clipsheet.model.article.WatchName;
import org.clipsheet.query.ArticleDocument;
import org.clipsheet.query.ArticleFields;
import org.clipsheet.query.ArticleTokens;
import org.clipsheet.query.Expression;
import org.clipsheet.query.QueryCompiler;
import org.clipsheet.query.QueryMode;
import org.clipsheet.query.QueryParsing;
import org.clipsheet.query.QuerySyntax;
import org.clipsheet.query.SoughtNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The watchlist says of any query and article what Lucene says of the same query and the same terms. */
class WatchlistOracleTest {
  private static final int QUERIES = 150;
  private static final int ARTICLES = 15;

  private static final List<String> WORDS = List.of(
      "harbour",
      "harbours",
      "grain",
      "grains",
      "ferry",
      "ferries",
      "NATO-led",
      "port",
      "Oleksandr",
      "Marchenko",
      "A.",
      "sanction",
      "sanctioned",
      "well",
      "wellness",
      "the",
      "of",
      "new",
      "2021");

  private static final List<String> LEAVES = List.of(
      "harbour",
      "grains",
      "=Harbour",
      "=harbour",
      "ferr*",
      "/ha.*r/",
      "/.?rain/",
      "\"grain harbour\"",
      "\"the harbours of grain\"",
      "title:port",
      "text:ferry",
      "nato",
      "nato-led",
      "\"new new\"",
      "person:\"Oleksandr Marchenko\"",
      "site:example.org",
      "language:en",
      "sanctions",
      "wellness");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void itAgreesWithLucene(long seed) {
    Random random = new Random(seed);
    List<Watch> watches = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      watches.add(new Watch(new WatchName("w" + i), query(random), null));
    }
    Watchlist watchlist = Watchlist.compile(watches);
    SoughtNames names = SoughtNames.of(watches.stream().map(Watch::sought).toList());

    Watchlist edited = Watchlist.compile(watches.subList(0, 70)).edited(watches.subList(10, 60));
    List<Watchlist> grown = List.of(
        edited.edited(watches),
        Watchlist.compile(watches.subList(0, 10)).edited(watches),
        Watchlist.compile(watches.subList(5, 145)).edited(watches));

    for (int i = 0; i < ARTICLES; i++) {
      Article article = article(random);
      assertThat(grown)
          .allSatisfy(other ->
              assertThat(other.match(article, "Wire")).isEqualTo(watchlist.match(article, "Wire")));
      assertThat(watchlist.match(article, "Wire").stream().map(Match::watch).toList())
          .as(article.toString())
          .isEqualTo(byLucene(watches, names, article));
    }
  }

  private static List<WatchName> byLucene(List<Watch> watches, SoughtNames names, Article article) {
    MemoryIndex index = MemoryIndex.fromDocument(
        ArticleDocument.of(ArticleTokens.of(ArticleFields.of(article, "Wire"), names.finder())),
        new KeywordAnalyzer());
    QueryCompiler compiler = new QueryCompiler(names::place);
    return watches.stream()
        .filter(watch -> index.search(compiler.compile(watch.sought())) > 0)
        .map(Watch::name)
        .toList();
  }

  private static Expression query(Random random) {
    while (true) {
      String text = query(random, 3);
      if (QuerySyntax.parse(text, QueryMode.QUERY) instanceof QueryParsing.Parsed parsed) {
        return parsed.expression();
      }
    }
  }

  private static String query(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(5);
    return switch (kind) {
      case 1 -> "(" + query(random, depth - 1) + " OR " + query(random, depth - 1) + ")";
      case 2 -> "(" + query(random, depth - 1) + " AND " + query(random, depth - 1) + ")";
      case 3 -> "(" + query(random, depth - 1) + " NOT " + query(random, depth - 1) + ")";
      default -> LEAVES.get(random.nextInt(LEAVES.size()));
    };
  }

  private static Article article(Random random) {
    return new Article(
        URI.create("https://www.example.org/a"),
        null,
        words(random, 4),
        List.of(),
        null,
        null,
        null,
        "en",
        words(random, 12),
        null,
        List.of(),
        1,
        Origin.PAGE);
  }

  private static String words(Random random, int count) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(count)
        .map(word -> random.nextInt(3) == 0
            ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
            : word)
        .collect(Collectors.joining(" "));
  }
}
