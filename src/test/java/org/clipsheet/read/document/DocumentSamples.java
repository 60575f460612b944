package org.clipsheet.read.document;

import java.util.Map;

/** A few sentences as news has them, in many languages: each with letters that its encodings differ in. */
final class DocumentSamples {
  static final Map<String, String> SENTENCES = Map.ofEntries(
      Map.entry(
          "en", "The council’s “new” bridge isn’t ready — it’ll cost £5m more, officials said…"),
      Map.entry(
          "de",
          "Die Behörde prüft „höhere“ Gebühren für große Städte, sagte der Bürgermeister am Dienstag."),
      Map.entry(
          "fr",
          "L’été dernier, l’État a cédé la gare à la région, où les élèves préfèrent le train."),
      Map.entry(
          "es",
          "El año pasado la región pidió más médicos; el señor alcalde contestó que sí habrá dinero."),
      Map.entry(
          "it",
          "La città è pronta: già lunedì il sindaco aprirà più scuole, perché così può ripartire."),
      Map.entry(
          "pt",
          "A câmara de São João aprovou ontem a construção de três pontes, não havendo objeções."),
      Map.entry(
          "nl",
          "De coördinatie van de hulp in de provincie loopt; één bestuurder ging naar België."),
      Map.entry(
          "sv",
          "Regeringen föreslår högre avgifter för små företag på landsbygden, säger ministern i år."),
      Map.entry(
          "pl",
          "Wczoraj minister ogłosił, że nowe połączenia kolejowe będą gotowe później, niż sądzono."),
      Map.entry(
          "cs",
          "Příští týden začíná šestá třída, říká ředitel školy, která stojí u řeky nedaleko náměstí."),
      Map.entry(
          "hu",
          "A miniszter tegnap közölte, hogy a hídfőnél újabb útlezárás lesz, és több őrt küldenek."),
      Map.entry(
          "ro",
          "Președintele a spus că școlile vor fi închise săptămâna viitoare în toată țara, fără excepții."),
      Map.entry(
          "tr",
          "Başbakan dün akşam yaptığı açıklamada görüşmelerin önümüzdeki hafta süreceğini söyledi."),
      Map.entry(
          "ru",
          "Министр заявил, что переговоры в столице продолжатся на следующей неделе, объявив итоги."),
      Map.entry(
          "uk",
          "Міністр заявив, що перемовини у столиці триватимуть наступного тижня, бо її ґрунт міцніший."),
      Map.entry(
          "bg",
          "Министърът заяви, че преговорите в столицата ще продължат през следващата седмица."),
      Map.entry(
          "sr",
          "Министар је изјавио да ће преговори у главном граду бити настављени следеће недеље."),
      Map.entry(
          "el",
          "Ο υπουργός δήλωσε ότι οι συνομιλίες στην πρωτεύουσα θα συνεχιστούν την επόμενη εβδομάδα."),
      Map.entry("ja", "首相は会見で、来週も首都で協議を続けると述べ、新しい法案について説明した。"),
      Map.entry("zh", "部长周二表示，首都的谈判将于下周继续进行，并介绍了新的法律草案。"),
      Map.entry("ko", "장관은 화요일 수도에서 열리는 회담이 다음 주에도 계속될 것이라고 밝혔다."),
      Map.entry(
          "ar", "قال الوزير إن المحادثات في العاصمة ستستمر الأسبوع المقبل بعد إعلان النتائج."),
      Map.entry("he", "השר אמר כי השיחות בבירה יימשכו בשבוע הבא לאחר פרסום התוצאות."),
      Map.entry("vi", "Bộ trưởng cho biết các cuộc đàm phán ở thủ đô sẽ tiếp tục vào tuần tới."));

  private DocumentSamples() {}
}
