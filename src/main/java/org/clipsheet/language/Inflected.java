package org.clipsheet.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;
import org.clipsheet.text.Folding;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;

/** The languages whose forms are known, each with the letters of its words and what brings the forms together. */
enum Inflected {
  ARABIC("ar", UnicodeScript.ARABIC, "", new EndingLayers("ar", VowelHarmony.NONE, Folding::fold)),
  BULGARIAN(
      "bg",
      UnicodeScript.CYRILLIC,
      "ъ",
      new StemChain(BulgarianStemFilter::new).replacing("(?<=ц)и$", "")),
  CZECH(
      "cs",
      UnicodeScript.LATIN,
      "áčďéěíňóřšťúůýž",
      new EndingLayers("cs", VowelHarmony.NONE, UnaryOperator.identity())),
  DANISH("da", UnicodeScript.LATIN, "æøåéóü", StemChain.snowball(DanishStemmer::new)),
  GERMAN("de", UnicodeScript.LATIN, "äöüßé", new GermanLemmas()),
  GREEK(
      "el",
      UnicodeScript.GREEK,
      "",
      new StemChain(words -> new GreekStemFilter(new GreekLowerCaseFilter(words)))),
  ENGLISH(
      "en",
      UnicodeScript.LATIN,
      "éèêïçñöüô",
      new LemmaDictionary("/org/languagetool/resource/en/english.dict")
          .orElse(new StemChain(EnglishMinimalStemFilter::new))),
  SPANISH(
      "es",
      UnicodeScript.LATIN,
      "áéíñóúü",
      new LemmaDictionary("/org/languagetool/resource/es/es-ES.dict")
          .orElse(new StemChain(SpanishPluralStemFilter::new))),
  PERSIAN("fa", UnicodeScript.ARABIC, "", new EndingLayers("fa", VowelHarmony.NONE, Folding::fold)),
  FINNISH(
      "fi",
      UnicodeScript.LATIN,
      "äöåšž",
      new EndingLayers("fi", VowelHarmony.FINNISH, UnaryOperator.identity())),
  FRENCH(
      "fr",
      UnicodeScript.LATIN,
      "àâæçéèêëîïôœùûüÿ",
      new LemmaDictionary("/org/languagetool/resource/fr/french.dict")
          .orElse(new StemChain(FrenchMinimalStemFilter::new).replacing("(?<=\\p{L}{3})s$", ""))),
  HINDI("hi", UnicodeScript.DEVANAGARI, "", new HindiForms()),
  HUNGARIAN(
      "hu",
      UnicodeScript.LATIN,
      "áéíóöőúüű",
      new EndingLayers("hu", VowelHarmony.HUNGARIAN, UnaryOperator.identity())),
  ITALIAN(
      "it",
      UnicodeScript.LATIN,
      "àèéìíîòóùú",
      new LemmaDictionary("/org/languagetool/resource/it/italian.dict")
          .orElse(new StemChain(ItalianLightStemFilter::new))),
  KOREAN("ko", UnicodeScript.HANGUL, "", new KoreanForms()),
  LITHUANIAN("lt", UnicodeScript.LATIN, "ąčęėįšųūž", StemChain.snowball(LithuanianStemmer::new)),
  LATVIAN("lv", UnicodeScript.LATIN, "āčēģīķļņšūž", new StemChain(LatvianStemFilter::new)),
  DUTCH(
      "nl",
      UnicodeScript.LATIN,
      "ëïéèêöüçáíóú",
      new LemmaDictionary("/org/languagetool/resource/nl/dutch.dict")
          .orElse(StemChain.snowball(DutchStemmer::new))),
  NORWEGIAN("no", UnicodeScript.LATIN, "æøåéóòôè", new StemChain(NorwegianMinimalStemFilter::new)),
  POLISH(
      "pl",
      UnicodeScript.LATIN,
      "ąćęłńóśźż",
      new LemmaDictionary("/morfologik/stemming/polish/polish.dict")),
  PORTUGUESE(
      "pt",
      UnicodeScript.LATIN,
      "ãáâàçéêíóôõúü",
      new LemmaDictionary("/org/languagetool/resource/pt/portuguese.dict")
          .orElse(new StemChain(PortugueseMinimalStemFilter::new))),
  ROMANIAN(
      "ro",
      UnicodeScript.LATIN,
      "ăâîșțşţ",
      new LemmaDictionary("/org/languagetool/resource/ro/romanian.dict")
          .orElse(StemChain.snowball(RomanianStemmer::new))
          .spelling(word -> word.replace('ş', 'ș').replace('ţ', 'ț'))),
  RUSSIAN(
      "ru",
      UnicodeScript.CYRILLIC,
      "ёыэъ",
      new LemmaDictionary("/org/languagetool/resource/ru/russian.dict")
          .orElse(new StemChain(RussianLightStemFilter::new))),
  SWEDISH(
      "sv",
      UnicodeScript.LATIN,
      "åäöéà",
      new LemmaDictionary("/org/languagetool/resource/sv/swedish.dict")
          .orElse(new StemChain(SwedishMinimalStemFilter::new))),
  TURKISH(
      "tr",
      UnicodeScript.LATIN,
      "çğıöşüâîû",
      new EndingLayers("tr", VowelHarmony.TURKISH, UnaryOperator.identity())),
  UKRAINIAN(
      "uk",
      UnicodeScript.CYRILLIC,
      "іїєґ",
      new LemmaDictionary("/ua/net/nlp/ukrainian.dict").spelling(word -> word.replace('ґ', 'г')));

  private static final Map<String, Inflected> BY_TAG =
      Arrays.stream(values()).collect(Collectors.toMap(Inflected::tag, Function.identity()));

  private static final Pattern ELIDED = Pattern.compile(
      "^\\p{L}{1,6}['’ʼ](?=[aeiouhàâéèêëîïôù]\\p{L})",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{2})['’ʼ]\\p{L}+$");

  private final String tag;
  private final Locale locale;
  private final UnicodeScript script;
  private final String letters;
  private final Stemmer stemmer;
  private final FunctionWords functionWords;
  private final RecentWords recent = new RecentWords();

  /**
   * @param tag of two letters, as in BCP 47
   * @param letters of its words beyond those that the languages of the script share
   */
  Inflected(String tag, UnicodeScript script, String letters, Stemmer stemmer) {
    this.tag = tag;
    this.locale = Locale.of(tag);
    this.script = script;
    this.letters = letters;
    this.stemmer = new ExceptionalForms(tag, stemmer);
    this.functionWords = new FunctionWords(tag);
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

  /** The stems of a word as it stands in a text, folded. */
  Set<String> stems(String word) {
    String small = small(word);
    return folded(functionWords.inText(small, stemsOf(small)));
  }

  /** The stems of a word that is sought, folded. */
  Set<String> soughtStems(String word) {
    String small = small(word);
    return folded(functionWords.sought(small, stemsOf(small)));
  }

  /** What a word that is sought may be the plural of, folded; see {@link Stemmer#singulars}. */
  Set<String> singulars(String word) {
    String small = small(word);
    return small.isEmpty() ? Set.of() : folded(stemmer.singulars(small));
  }

  /** None of what is empty in small letters: a tatweel that stands alone is used for a dash. */
  private Set<String> stemsOf(String small) {
    return small.isEmpty() ? Set.of() : stemmer.stems(small);
  }

  private String small(String word) {
    return script == UnicodeScript.LATIN ? Folding.lower(word, locale) : Folding.fold(word);
  }

  private static Set<String> folded(Set<String> words) {
    return words.stream()
        .map(Folding::fold)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
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
