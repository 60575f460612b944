package org.clipsheet.read;

import java.util.List;

/** Small sound documents of every kind that is read, for {@link Mutations}. */
final class MutationSamples {
  private static final String ARTICLE = """
      <!DOCTYPE html><html lang="uk"><head><meta charset="utf-8"><title>Міст відремонтовано | Гавань</title>
      <base href="https://example.org/news/"><link rel="canonical" href="bridge">
      <link rel="alternate" hreflang="en" href="/en/bridge"><link rel="alternate" type="application/rss+xml" href="/feed">
      <meta property="og:site_name" content="Гавань"><meta name="author" content="Ада Морено">
      <meta property="article:published_time" content="2026-03-01T10:00:00+02:00">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","@id":"#a",
      "headline":"Міст відремонтовано","datePublished":"2026-03-01T10:00:00+02:00","author":[{"@type":"Person","name":"Ада Морено"}],
      "publisher":{"@type":"Organization","name":"Гавань"},"isPartOf":{"@id":"#p"},"articleBody":"Рада вирішила."}]}</script></head>
      <body><nav><ul><li><a href="/">Головна</a></li><li><a href="/sport">Спорт</a></li></ul></nav>
      <main><article itemscope itemtype="https://schema.org/NewsArticle"><h1>Міст відремонтовано</h1>
      <p class="byline">Автор: <a rel="author" href="/a/ada">Ада Морено</a>, <time datetime="2026-03-01">1 березня 2026, 10:00</time></p>
      <figure><img src="a.jpg" alt=""><figcaption>Фото: Ройтерс</figcaption></figure>
      <p>Рада зібралася у вівторок і вирішила відремонтувати міст до зими, сказав мер міста.</p>
      <blockquote><p>«Ми встигнемо», – додав він, і члени ради погодилися з ним після довгої розмови.</p></blockquote>
      <p>Читайте також: <a href="/x">Ще одна новина</a></p><table><tr><td>Кошторис</td><td>5 млн</td></tr></table>
      <p>Роботи почнуться у травні та триватимуть до жовтня, за матеріалами <a href="https://example.com/r">Ройтерс</a>.</p>
      </article><aside class="related"><h3>Схожі</h3><a href="/y">Інше</a></aside></main><footer>© 2026 Гавань</footer></body></html>
      """;

  private static final String PLAIN_PAGE = """
      <html><head><title>Bridge repaired</title></head><body><div id="content" class="post-body"><h2>Bridge repaired</h2>
      By Ada Moreno and Jon Li, March 1, 2026 10:00 am EST<br><br>The council met on Tuesday and decided to repair the bridge
      before the winter, the mayor said.<br><br>Work would go on until October, &ldquo;or longer&rdquo;, members of both parties said.
      <ul><li>It costs 5 million</li><li>It takes a year</li></ul>Source: The Example Times</div><div class="comments">First!</div></body></html>
      """;

  private static final String RSS = """
      <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:content="http://purl.org/rss/1.0/modules/content/" xml:base="https://example.org/"><channel><title>Harbour &amp; News</title>
      <link>https://example.org/</link><language>en-gb</language><item><title>Bridge &lt;b&gt;repaired&lt;/b&gt;</title><link>/a</link>
      <guid isPermaLink="false">17</guid><pubDate>Sun, 01 Mar 2026 10:00:00 +0200</pubDate><dc:creator>Ada Moreno</dc:creator>
      <description><![CDATA[<p>The council met&nbsp;on <a href="/t">Tuesday</a>.</p>]]></description></item>
      <item><title>Ferry</title><link>https://example.org/b?x=1&y=2</link><dc:date>2026-03-01T10:00:00Z</dc:date></item></channel></rss>
      """;

  private static final String ATOM = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Hafen</title><link href="https://example.org/"/>
      <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Brücke <i>fertig</i></div></title><id>tag:example.org,2026:1</id>
      <link rel="alternate" href="/a"/><updated>2026-03-01T10:00:00+01:00</updated><author><name>Ada Moreno</name></author>
      <summary>Der Rat hat am Dienstag beraten.</summary></entry></feed>
      """;

  private static final String JSON = """
      {"version":"https://jsonfeed.org/version/1.1","title":"Harbour","home_page_url":"https://example.org/","items":[{"id":"1",
      "url":"/a","title":"Bridge","content_html":"<p>The council</p>","date_published":"2026-03-01T10:00:00Z","authors":[{"name":"Ada"}]},{"id":2}]}
      """;

  private static final String SITEMAP = """
      <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.org/a</loc><lastmod>2026-03-01</lastmod>
      <news:news><news:publication><news:name>Harbour</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-03-01T10:00:00Z</news:publication_date><news:title>Bridge</news:title></news:news></url></urlset>
      """;

  private static final String INDEX =
      "<sitemapindex><sitemap><loc>https://example.org/s1.xml.gz</loc><lastmod>2026-03-01T10:00Z</lastmod></sitemap></sitemapindex>";

  private static final String FRONT_PAGE = """
      <html><head><link rel="alternate" type="application/atom+xml" href="feed"></head><body><nav><a href="/politics">Politics</a>
      <a href="/sport">Sport</a></nav><main><article><h2><a href="/2026/03/01/bridge-repaired-before-winter">Bridge repaired before the winter</a></h2>
      <p>The council met on Tuesday.</p><time datetime="2026-03-01T10:00:00Z">2 hours ago</time></article><ul><li>
      <a href="/news/12345-ferry-sails-again-after-storm.html"><img alt="Ferry" src=f.jpg>The ferry sails again after the storm</a></li>
      <li><a href="https://example.com/ad">Buy now</a></li></ul></main><script id="__NEXT_DATA__" type="application/json">
      {"props":{"stories":[{"title":"A vial of poison was found at the harbour","url":"/news/777-vial-of-poison","date":"2026-03-01"}]}}</script></body></html>
      """;

  static final List<String> PAGES = List.of(ARTICLE, ARTICLE, PLAIN_PAGE, FRONT_PAGE);

  static final List<String> LISTINGS =
      List.of(RSS, RSS, ATOM, JSON, SITEMAP, INDEX, FRONT_PAGE, ARTICLE);

  static final List<String> DATES = List.of(
      "Sun, 01 Mar 2026 10:00:00 +0200",
      "2026-03-01T10:00:00.123+02:00",
      "1 березня 2026, 10:00",
      "März 1, 2026 10:00 Uhr MEZ",
      "03/01/2026 10:00 PM EST",
      "2026年3月1日 10時00分",
      "20260301T100000Z",
      "1772359200000",
      "el 1 de marzo de 2026 a las 10:00 h",
      "٢٠٢٦-٠٣-٠١");

  static final List<String> SELECTORS = List.of(
      "main h3 a",
      "article .body > p:not(.ad):nth-child(2n+1)",
      "div[class*=\"story\"] ~ a[href^='/news']",
      "#x, ul li:has(> a):contains(more (a))",
      "*|a:matches(^\\d+$)");

  private MutationSamples() {}
}
