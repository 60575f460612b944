package org.clipsheet.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.ro.RomanianNormalizationFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;
import org.clipsheet.text.Folding;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The languages whose forms are known, each with the letters of its words and what brings the forms together. */
enum Inflected {
  ARABIC(
      "ar",
      UnicodeScript.ARABIC,
      "",
      new StemChain(words -> new ArabicStemFilter(new ArabicNormalizationFilter(words)))),
  BULGARIAN(
      "bg",
      UnicodeScript.CYRILLIC,
      "ъ",
      new StemChain(BulgarianStemFilter::new).replacing("(?<=ц)и$", "")),
  CZECH("cs", UnicodeScript.LATIN, "áčďéěíňóřšťúůýž", new StemChain(CzechStemFilter::new)),
  DANISH("da", UnicodeScript.LATIN, "æøåéóü", StemChain.snowball(DanishStemmer::new)),
  GERMAN(
      "de",
      UnicodeScript.LATIN,
      "äöüßé",
      new LemmaDictionary(
          "/org/languagetool/resource/de/german.dict",
          new StemChain(GermanMinimalStemFilter::new))),
  GREEK(
      "el",
      UnicodeScript.GREEK,
      "",
      new StemChain(words -> new GreekStemFilter(new GreekLowerCaseFilter(words)))),
  ENGLISH("en", UnicodeScript.LATIN, "éèêïçñöüô", new EnglishStems()),
  SPANISH(
      "es",
      UnicodeScript.LATIN,
      "áéíñóúü",
      new LemmaDictionary(
          "/org/languagetool/resource/es/es-ES.dict", new StemChain(SpanishPluralStemFilter::new))),
  PERSIAN(
      "fa",
      UnicodeScript.ARABIC,
      "",
      new StemChain(words -> new PersianStemFilter(new PersianNormalizationFilter(words)))),
  FINNISH(
      "fi",
      UnicodeScript.LATIN,
      "äöåšž",
      StemChain.snowball(FinnishStemmer::new).replacing("(?<=[uyi])ks$", "s")),
  FRENCH(
      "fr",
      UnicodeScript.LATIN,
      "àâæçéèêëîïôœùûüÿ",
      new LemmaDictionary(
          "/org/languagetool/resource/fr/french.dict",
          new StemChain(FrenchMinimalStemFilter::new))),
  HINDI(
      "hi",
      UnicodeScript.DEVANAGARI,
      "",
      new StemChain(words ->
          new HindiStemFilter(new HindiNormalizationFilter(new IndicNormalizationFilter(words))))),
  HUNGARIAN("hu", UnicodeScript.LATIN, "áéíóöőúüű", StemChain.snowball(HungarianStemmer::new)),
  ITALIAN(
      "it",
      UnicodeScript.LATIN,
      "àèéìíîòóùú",
      new LemmaDictionary(
          "/org/languagetool/resource/it/italian.dict",
          new StemChain(ItalianLightStemFilter::new))),
  LITHUANIAN("lt", UnicodeScript.LATIN, "ąčęėįšųūž", StemChain.snowball(LithuanianStemmer::new)),
  LATVIAN("lv", UnicodeScript.LATIN, "āčēģīķļņšūž", new StemChain(LatvianStemFilter::new)),
  DUTCH(
      "nl",
      UnicodeScript.LATIN,
      "ëïéèêöüçáíóú",
      StemChain.snowball(DutchStemmer::new)
          .replacing("(?<=ie)s$", "")
          .replacing("z$", "s")
          .replacing("v$", "f")),
  NORWEGIAN("no", UnicodeScript.LATIN, "æøåéóòôè", new StemChain(NorwegianMinimalStemFilter::new)),
  POLISH(
      "pl",
      UnicodeScript.LATIN,
      "ąćęłńóśźż",
      new LemmaDictionary("/morfologik/stemming/polish/polish.dict", Stemmer.NONE)),
  PORTUGUESE(
      "pt",
      UnicodeScript.LATIN,
      "ãáâàçéêíóôõúü",
      new LemmaDictionary(
          "/org/languagetool/resource/pt/portuguese.dict",
          new StemChain(PortugueseMinimalStemFilter::new))),
  ROMANIAN(
      "ro",
      UnicodeScript.LATIN,
      "ăâîșțşţ",
      new StemChain(words ->
          new SnowballFilter(new RomanianNormalizationFilter(words), new RomanianStemmer()))),
  RUSSIAN(
      "ru",
      UnicodeScript.CYRILLIC,
      "ёыэъ",
      new LemmaDictionary(
          "/org/languagetool/resource/ru/russian.dict",
          new StemChain(RussianLightStemFilter::new))),
  SWEDISH("sv", UnicodeScript.LATIN, "åäöéà", new StemChain(SwedishMinimalStemFilter::new)),
  TURKISH("tr", UnicodeScript.LATIN, "çğıöşüâîû", StemChain.snowball(TurkishStemmer::new)),
  UKRAINIAN("uk", UnicodeScript.CYRILLIC, "іїєґ", new UkrainianLemmas());

  private static final Map<String, Inflected> BY_TAG =
      Arrays.stream(values()).collect(Collectors.toMap(Inflected::tag, Function.identity()));

  private static final Pattern ELIDED = Pattern.compile(
      "^\\p{L}{1,6}['’ʼ](?=[aeiouhàâéèêëîïôù]\\p{L})",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{2})['’ʼ]\\p{L}+$");

  private final String tag;
  private final UnicodeScript script;
  private final String letters;
  private final Stemmer stemmer;
  private final RecentWords recent = new RecentWords();

  /**
   * @param tag of two letters, as in BCP 47
   * @param letters of its words beyond those that the languages of the script share
   */
  Inflected(String tag, UnicodeScript script, String letters, Stemmer stemmer) {
    this.tag = tag;
    this.script = script;
    this.letters = letters;
    this.stemmer = new ExceptionalForms(tag, stemmer);
  }

  /** @param language BCP 47 tag, whose region and script do not matter; absent where it is not known */
  static Optional<Inflected> of(@Nullable String language) {
    if (language == null) {
      return Optional.empty();
    }
    String tag = language.split("-", 2)[0];
    return Optional.ofNullable(BY_TAG.get(tag.equals("nb") || tag.equals("nn") ? "no" : tag));
  }

  String tag() {
    return tag;
  }

  /** The words of this language that texts had lately. */
  RecentWords recent() {
    return recent;
  }

  /** The word without what an apostrophe joins to it: l’Ukraine, dell’Ucraina, Türkiye’nin. */
  String bare(String word) {
    return switch (this) {
      case FRENCH, ITALIAN -> ELIDED.matcher(word).replaceFirst("");
      case TURKISH -> ENDING.matcher(word).replaceFirst("");
      default -> word;
    };
  }

  /** The stems of a word as written, folded. */
  Set<String> stems(String word) {
    String small =
        script == UnicodeScript.LATIN ? Folding.lower(word, Locale.of(tag)) : Folding.fold(word);
    return stemmer.stems(small).stream()
        .map(Folding::fold)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Whether the rules take letters off a dictionary form that they leave on its other forms: bank → ba, bankok → bank.
   * Such a form is sought as it is, too.
   */
  boolean stripsDictionaryForms() {
    return this == HUNGARIAN || this == ROMANIAN || this == TURKISH;
  }

  /**
   * Whether the script and the letters let the word be one of this language.
   *
   * @param small in small letters, accents kept
   */
  boolean admits(String small) {
    return small.codePoints().allMatch(this::admits);
  }

  private boolean admits(int letter) {
    if (!Character.isLetter(letter) || letters.indexOf(letter) >= 0) {
      return true;
    }
    return UnicodeScript.of(letter) == script
        && switch (script) {
          case LATIN -> letter <= 'z';
          case CYRILLIC -> letter >= 'а' && letter <= 'я' && "ъыэ".indexOf(letter) < 0;
          default -> true;
        };
  }
}
