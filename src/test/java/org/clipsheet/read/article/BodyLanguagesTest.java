package org.clipsheet.read.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One page form in nine languages: what stands between the paragraphs is told by its words alone. */
class BodyLanguagesTest {
  private record Form(List<String> text, List<String> besides) {}

  private static Form form(String language) {
    return switch (language) {
      case "en" ->
        new Form(
            List.of(
                "The council of Northam voted on Tuesday to rebuild the old bridge over the river.",
                "Work begins in spring and will take two years, the mayor told reporters.",
                "Until then a ferry carries people and goods from one bank to the other."),
            List.of(
                "Read also: Mayor of Northam says farewell",
                "Subscribe to our newsletter for news from Northam.",
                "Photo: Northam Herald"));
      case "de" ->
        new Form(
            List.of(
                "Der Stadtrat von Nordheim hat am Dienstag beschlossen, die alte Brücke neu zu bauen.",
                "Die Arbeiten beginnen im Frühjahr und dauern zwei Jahre, sagte die Bürgermeisterin.",
                "Bis dahin bringt eine Fähre Menschen und Güter von einem Ufer zum anderen."),
            List.of(
                "Lesen Sie auch: Bürgermeister nimmt Abschied",
                "Abonnieren Sie unseren Newsletter mit Neuem aus Nordheim.",
                "Foto: Nordheimer Bote"));
      case "ru" ->
        new Form(
            List.of(
                "Городской совет Северска во вторник решил построить новый мост через реку.",
                "Работы начнутся весной и продлятся два года, сообщила журналистам мэр города.",
                "До этого времени людей и грузы с берега на берег будет перевозить паром."),
            List.of(
                "Читайте также: Мэр Северска уходит в отставку",
                "Подписывайтесь на наш канал в Telegram.",
                "Фото: Северский вестник"));
      case "uk" ->
        new Form(
            List.of(
                "Міська рада Північного у вівторок вирішила збудувати новий міст через річку.",
                "Роботи почнуться навесні й триватимуть два роки, повідомила журналістам мер міста.",
                "Доти людей і вантажі з берега на берег перевозитиме пором."),
            List.of(
                "Читайте також: Мер Північного йде у відставку",
                "Підписуйтесь на наш канал у Telegram.",
                "Фото: Північний вісник"));
      case "es" ->
        new Form(
            List.of(
                "El ayuntamiento de Villanorte decidió el martes reconstruir el viejo puente sobre el río.",
                "Las obras empiezan en primavera y durarán dos años, dijo la alcaldesa a la prensa.",
                "Hasta entonces un transbordador llevará personas y mercancías de una orilla a otra."),
            List.of(
                "Lea también: El alcalde de Villanorte se despide",
                "Suscríbete a nuestro boletín con las noticias de Villanorte.",
                "Foto: El Heraldo de Villanorte"));
      case "fr" ->
        new Form(
            List.of(
                "Le conseil municipal de Nordville a décidé mardi de reconstruire le vieux pont.",
                "Les travaux débutent au printemps et dureront deux ans, a dit la maire à la presse.",
                "D'ici là, un bac transporte les gens et les marchandises d'une rive à l'autre."),
            List.of(
                "Lire aussi : Le maire de Nordville fait ses adieux",
                "Abonnez-vous à notre newsletter et suivez la vie de Nordville.",
                "Crédit photo : Le Courrier de Nordville"));
      case "pl" ->
        new Form(
            List.of(
                "Rada miasta Północ zdecydowała we wtorek o odbudowie starego mostu na rzece.",
                "Prace zaczną się wiosną i potrwają dwa lata, powiedziała dziennikarzom burmistrz.",
                "Do tego czasu prom będzie przewoził ludzi i towary z jednego brzegu na drugi."),
            List.of(
                "Czytaj także: Burmistrz żegna się z miastem",
                "Zapisz się na nasz newsletter z miasta.",
                "Fot. Kurier Północny"));
      case "ja" ->
        new Form(
            List.of(
                "北町の議会は火曜日、川に架かる古い橋を建て替えることを決めた。",
                "工事は来年の春に始まり、二年かかる見通しだと町長は記者団に語った。",
                "それまでは渡し船が人と荷物を対岸まで運ぶことになる。"),
            List.of("関連記事：北町の町長が退任を表明", "公式アプリをダウンロードして北町のニュースを読む", "写真＝北町新聞"));
      case "zh" ->
        new Form(
            List.of(
                "北镇议会周二决定重建横跨河流的老桥，工程款由省里承担一半。",
                "镇长对记者说，工程将于明年春天开始，预计需要两年时间才能完成。",
                "在此之前，渡船将把人和货物从河的一边运到另一边，每天往返十次。"),
            List.of("相关阅读：北镇镇长宣布辞职", "扫描二维码关注公众号", "图片来源：北镇日报"));
      default -> throw new IllegalArgumentException(language);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ru", "uk", "es", "fr", "pl", "ja", "zh"})
  void whatLeadsAsksAndCaptionsIsLeftOut(String language) {
    Form form = form(language);
    StringBuilder page = new StringBuilder("<div><div>");
    for (int i = 0; i < 3; i++) {
      page.append("<p>").append(form.text().get(i)).append("</p>");
      page.append("<p>").append(form.besides().get(i)).append("</p>");
    }
    page.append("</div></div>");

    String text = Pages.text(page.toString());

    assertThat(text).isEqualTo(String.join("\n\n", form.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Search for survivors went on through the night, rescuers said on Sunday.",
        "Video footage showed smoke over the harbour shortly before noon.",
        "Рекомендуемая цена хлеба вырастет на три рубля, сообщило министерство.",
        "Crédit Alpin ferme quarante agences dans les vallées, selon la direction.",
        "関連法案は賛成多数で可決され、来年四月に施行される。",
        "ポスト佐藤をめぐる争いが党内で始まったと関係者は話した。",
        "Recibe el premio una bióloga que estudió las ballenas del sur.",
        "„Wir nutzen die Chance, die uns das Wetter gibt“, sagte der Bauer."
      })
  void sentenceThatBeginsAsFurnitureDoesStays(String sentence) {
    String before =
        "The council of Northam voted on Tuesday to rebuild the old bridge over the river.";

    String text = Pages.text("<div><p>" + before + "</p><p>" + sentence + "</p><p>" + before
        + " It was about time.</p></div>");

    assertThat(text).contains(sentence);
  }
}
