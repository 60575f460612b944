package org.clipsheet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          en | The harbour council said the new ferry line would open before the winter storms arrive.
          de | Der Stadtrat teilte mit, dass die neue Fähre noch vor den Winterstürmen fahren soll.
          fr | Le conseil du port a indiqué que la nouvelle ligne de ferry ouvrira avant les tempêtes.
          es | El consejo del puerto dijo que la nueva línea de ferry abrirá antes de las tormentas.
          it | Il consiglio del porto ha detto che la nuova linea di traghetti aprirà prima delle tempeste.
          pt | O conselho do porto disse que a nova linha de balsas não abrirá antes das tempestades.
          nl | De havenraad zei dat de nieuwe veerdienst voor de winterstormen wordt geopend.
          pl | Rada portu poinformowała, że nowa linia promowa ruszy jeszcze przed zimowymi sztormami.
          cs | Rada přístavu uvedla, že nová trajektová linka bude zahájena ještě před zimními bouřemi.
          sv | Hamnrådet sade att den nya färjelinjen ska öppna innan vinterstormarna kommer.
          da | Havnerådet sagde, at den nye færgerute åbner, inden vinterstormene begynder i år.
          no | Havnerådet sa at den nye fergeruten åpner før vinterstormene begynner, og ikke etter.
          fi | Satamaneuvosto kertoi, että uusi lauttayhteys avataan ennen talven myrskyjä.
          hu | A kikötői tanács közölte, hogy az új kompjárat még a téli viharok előtt megnyílik.
          ro | Consiliul portului a spus că noua linie de feribot se va deschide înainte de furtuni.
          tr | Liman kurulu, yeni feribot hattının kış fırtınalarından önce açılacağını söyledi.
          ru | Совет порта сообщил, что новая паромная линия откроется ещё до зимних штормов.
          uk | Рада порту повідомила, що нова поромна лінія відкриється ще до зимових штормів.
          be | Рада порта паведаміла, што новая паромная лінія адкрыецца яшчэ да зімовых штормаў.
          bg | Съветът на пристанището съобщи, че новата фериботна линия ще бъде открита преди бурите.
          sr | Савет луке је саопштио да ће нова трајектна линија бити отворена пре зимских олуја.
          mk | Советот на пристаништето соопшти дека новата фериботска линија ќе биде отворена пред бурите.
          el | Το συμβούλιο του λιμανιού ανακοίνωσε ότι η νέα γραμμή θα ανοίξει πριν τον χειμώνα.
          he | מועצת הנמל הודיעה כי קו המעבורת החדש ייפתח לפני סופות החורף.
          ar | أعلن مجلس الميناء أن خط العبارات الجديد سيفتح قبل عواصف الشتاء.
          fa | شورای بندر اعلام کرد که خط جدید کشتی پیش از طوفان‌های زمستانی گشایش می‌یابد.
          ur | بندرگاہ کی کونسل نے کہا ہے کہ نئی فیری سروس سردیوں سے پہلے شروع ہو گی۔
          hi | बंदरगाह परिषद ने कहा कि नई नौका सेवा सर्दियों से पहले शुरू होगी।
          ja | 港の評議会は、新しいフェリー航路が冬の前に開通すると発表した。
          zh | 港口委员会表示，新的渡轮航线将在冬季风暴来临之前开通。
          ko | 항만 위원회는 새로운 여객선 노선이 겨울 전에 개통될 것이라고 밝혔다.
          ka | პორტის საბჭომ განაცხადა, რომ ახალი ხაზი ზამთრამდე გაიხსნება.
          hy | Նավահանգստի խորհուրդը հայտնեց, որ նոր գիծը կբացվի մինչև ձմեռ։
          """)
  void tellsTheLanguageOfASentence(String language, String sentence) {
    assertThat(LanguageDetector.detect(sentence)).contains(language);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          en | US imposes sanctions on shipping firm
          de | Minister trifft Werftarbeiter in Kiel
          fr | Le ministre reçoit les dockers
          ru | Губернатор подписал указ
          uk | Уряд підписав угоду
          be | Урад падпісаў указ
          bg | Президентът подписа закона
          ja | 船会社に制裁
          """)
  void tellsTheLanguageOfAHeadline(String language, String headline) {
    assertThat(LanguageDetector.detect(headline)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "2024: 3.5 %", "OPEC", "Mavrodi", "🙂🙂", "\uD800"})
  void saysNothingOfATextThatTellsTooLittle(String text) {
    assertThat(LanguageDetector.detect(text)).isEmpty();
  }

  @Test
  void isNotMisledByQuotationsInAnotherScript() {
    String text =
        "Губернатор сообщил, что судно Northern Star задержано, а компания Blue Harbour Ltd оштрафована.";

    assertThat(LanguageDetector.detect(text)).contains("ru");
  }

  @Test
  void answersOnAnyCharacters() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(3_000, 0, 0x10000).forEach(c -> text.append((char) c));

      assertThat(LanguageDetector.detect(text.toString())).isNotNull();
    }
  }
}
