package org.clipsheet.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clipsheet.text.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryFinderTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      UA | en | Ukraine's harbours reopened
      UA | en | Two Ukrainians were on board
      UA | en | Talks went on in Kyiv
      UA | en | A Ukrainian-born pilot landed
      UA | ru | Порты Украины снова открыты
      UA | ru | В украинских портах тихо
      UA | ru | Переговоры шли в Киеве
      UA | uk | В Україні відкрили порти
      UA | uk | Українськими портами йде зерно
      UA | uk | Виїхали з Києва вранці
      UA | de | Die ukrainischen Häfen sind offen
      UA | fr | Les ports de l’Ukraine sont ouverts
      UA | es | Los puertos de Ucrania abren
      UA | ja | 港はウクライナで再開した
      UA | zh | 乌克兰港口重新开放
      UA | tr | Limanlar Ukrayna'da açıldı
      UA | ko | 항구가 우크라이나에서 열렸다
      UA | pl | Porty Ukraina otwiera znowu
      US | en | The US-led exercise began
      US | en | The U.S. Senate voted
      US | ru | В США проголосовали
      GB | en | A UK minister resigned
      TR | en | Turkey and Türkiye are one
      NG | ru | В Нигерии выборы
      NE | ru | В Нигере выборы
      PG | en | Papua New Guinea votes
      GE | en | Georgia votes, and Georgians wait
      JO | en | The king of Jordan spoke
      TD | en | Rebels crossed into Chad
      PT | pt | Em Lisboa chove
      RU | pt | Em Moscovo neva
      CD | en | The Democratic Republic of the Congo votes
      JM | en | A Jamaican runner won
      PE | en | Peruvian miners went home from Lima
      PE | de | Peruanische Bergleute gingen heim
      AT | de | Zwei Österreicherinnen gewannen
      RU | de | Eine Russin gewann
      PE | ru | Перуанские шахтёры вернулись домой
      SN | fr | Les pêcheurs sénégalais rentrent
      BO | es | Los mineros bolivianos vuelven
      MT | uk | Мальтійські рибалки повернулися
      ME | en | Ships left Podgorica
      UG | en | Trains left Kampala
      MM | fr | La Birmanie attend
      CI | en | Cocoa from Ivory Coast
      PL | pl | Polscy rybacy wrócili
      PL | it | I pescatori polacchi tornano
      PL | pt | Os pescadores poloneses voltam
      PL | nl | Poolse vissers keren terug
      PL | sv | Polska fiskare vänder hem
      PL | da | De polske fiskere vender hjem
      PL | nb | Polske fiskere vender hjem
      PL | cs | Polští rybáři se vrátili
      PL | sk | Poľskí rybári sa vrátili
      PL | ro | Pescarii polonezi s-au întors
      PL | hu | A lengyelek hazamentek
      PL | fi | Puolalaiset kalastajat palasivat
      PL | tr | Polonyalılar döndü
      PL | el | Οι Πολωνοί ψαράδες γύρισαν
      PL | bg | Полските рибари се върнаха
      PL | ar | والصيادون البولنديون
      PL | fa | ماهیگیران لهستانی
      IN | hi | भारतीयों की नाव
      PL | he | הדייגים הפולנים
      PL | hr | Poljski ribari vratili su se
      PL | bs | Poljski ribari vratili su se
      JO | en | Meanwhile Jordan waits
      IE | en | Ships left Ireland for the north
      PL | fi | Puolassa sataa
      PL | ro | Porturile Poloniei
      PL | el | Τα λιμάνια της Πολωνίας
      GR | el | ελληνικά λιμάνια
      PL | tr | Polonyalı balıkçılar döndü
      PL | be | Парты Польшчы адкрытыя
      PL | et | Poolas sajab
      PL | ka | პოლონეთში წვიმს
      PL | hy | Լեհաստանում անձրև է
      PL | az | Polşada yağış yağır
      PL | kk | Польшада жаңбыр жауды
      PL | sr | пољске луке
      PL | sr | u Poljskoj pada kiša
      PL | ta | போலந்தில் மழை
      IQ | ar | وللعراق موانئ
      IQ | he | ובעיראק ירד גשם
      """)
  void aCountryIsFoundInTheWordsOfTheLanguage(String code, String language, String text) {
    assertThat(codes(text, language)).contains(code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      GE | en | Lawyers in Georgia filed a suit
      JO | en | Fans met Michael Jordan on Monday
      TD | en | It was Chad Brown who called
      MX | en | New Mexico sent water
      GN | en | Papua New Guinea votes
      NE | ru | В Нигерии выборы
      NG | ru | В Нигере выборы
      PL | en | They polish shoes
      GN | en | Pirates crossed the Gulf of Guinea
      GN | en | Papua New Guineans vote
      DM | en | A Dominican bishop spoke
      TR | en | A turkey was roasted
      CN | en | She bought china cups
      US | en | Come with us
      ML | ru | Малые предприятия закрылись
      ML | ru | Мало кто знал
      ID | zh | 印度港口开放
      IN | zh | 印度尼西亚港口开放
      UA | en | Україна
      ML | tr | Maliye bakanı konuştu
      ML | tr | Mali yıl bitti
      ML | cs | Malí podnikatelé čekají
      ML | ar | الأسواق المالية
      YE | ar | اليد اليمنى
      PE | fi | Perusta seura
      CH | hu | Bernát hazament
      CN | he | חצי האי סיני
      NE | en | Nigeria votes
      US | it | Usa il treno
      IN | ko | 인도적 지원
      MF | cs | Ve Francii prší
      JO | en | Michael Jordan met fans on Monday
      IE | en | On stage Helen Ireland sang
      FR | en | Peter French slept
      """)
  void otherWordsAreNotTakenForACountry(String code, String language, String text) {
    assertThat(codes(text, language)).doesNotContain(code);
  }

  @Test
  void everyCountryWithPeopleHasAWordForThemInEnglish() {
    assertThat(CountryCodes.ALL)
        .filteredOn(code -> !CountryWordList.of("en").countries().containsKey(code))
        .containsExactlyInAnyOrder("AQ", "BV", "GS", "HM", "TF", "UM");
  }

  @Test
  void whereTheLanguageIsUnknownANameCountsInItsVeryForm() {
    assertThat(codes("Ukraine, Україна, Ucrania", null)).containsOnly("UA").hasSize(3);
    assertThat(codes("ukraine", null)).isEmpty();
  }

  private static List<String> codes(String text, @Nullable String language) {
    return CountryFinder.find(List.of(Words.of(text)), language).stream()
        .map(CountryMention::code)
        .toList();
  }
}
