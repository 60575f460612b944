package org.clipsheet.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a full stop ends a sentence or belongs to a shortened word.
 *
 * <p>Four kinds of words decide it: those that always stand before what they belong to ("Mr.", "ул."), those that may
 * also be the last word ("Inc."), those that stand before a number ("No.", "ст."), and, against all of them, words that
 * begin a sentence far more often than they are a name ("The", "Он").
 *
 * @param before never the last word of a sentence; written small, they match in any case
 * @param either the last word only where a starter follows
 * @param numbered the same as {@code before}, where a digit follows
 * @param starters words that begin a sentence, capitalised
 * @param ordinals whether a full stop after a number of one or two digits makes it an ordinal ("3. Oktober")
 */
record Abbreviations(
    Set<String> before,
    Set<String> either,
    Set<String> numbered,
    Set<String> starters,
    boolean ordinals) {

  /** Always the end before a capital: "и т. д.", "etc." need no list; these would else be taken for initials. */
  private static final Set<String> CLOSING = Set.of("т.д", "т.п", "usw", "и.о.т.д");

  private static final Set<String> HALF_DAY = Set.of("a.m", "p.m");

  private static final Set<String> ENGLISH_CALENDAR = Set.of(
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
      "Eastern",
      "Pacific");

  private static final Abbreviations ENGLISH = new Abbreviations(
      words(
          "Mr Mrs Ms Dr Prof Gen Sen Rep Reps Sens Gov Lt Col Capt Cmdr Sgt Cpl Pvt Maj Adm Rev Hon St Mt Ft Pres Supt"
              + " Messrs Msgr Fr Amb Det Insp vs viz cf eg ie approx"),
      words(
          "Inc Ltd Corp Co Cos Bros Jr Sr LLC Plc Dept Univ Ave Blvd Rd Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Ala"
              + " Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn"
              + " Tex Va Vt Wash Wis Wyo"),
      words("no nos p pp vol fig ch sec art para ext tel Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec"),
      words(
          "The This That These Those He She It They We You But And Or Nor In On At By To For From With After Before"
              + " When While Where However As If His Her Their Its Our My There Here Some Many Most All An Since Although"
              + " Despite Officials Police According Earlier Meanwhile Both Such Under During Until What Why How Who Which"
              + " Not No So Then Yet Also Now Last Another Each Every Authorities Critics"),
      false);

  private static final Abbreviations RUSSIAN_AND_UKRAINIAN = new Abbreviations(
      words(
          "ул просп пер пл бул наб кв обл р-н им проф акад доц гл стр рис см ср напр св тов гр ген полк кап лейт сен"
              + " деп мин зам оз дер пос корп стр руб коп тел факс ред прим гос респ вул ім див смт мкр мкрн пров пр-т пр"
              + " канд ст млн млрд тыс тис грн"),
      Set.of(),
      words("ст п пп ч рис стр с гл табл тел корп кв абз разд мал розд стор"),
      words(
          "Он Она Оно Они Это Эта Этот Эти В Во На По Но И А Как При Для Из За С Со К У Об О От До После Однако Также"
              + " Кроме Мы Я Вы Все Когда Если Что Тогда Теперь Такой Его Её Ее Их Ранее Позже Сейчас Там Тут Здесь Не Тем"
              + " Поэтому Сегодня Вчера Він Вона Воно Вони Це Цей Ця Ці Та Те Але І Й Як Із З Зі До Від Після Однак Також Крім"
              + " Ми Ви Усі Всі Коли Якщо Що Тоді Тепер Його Її Їх Раніше Пізніше Зараз Про Під Над Через Тому Сьогодні Учора"),
      false);

  private static final Abbreviations GERMAN = new Abbreviations(
      words(
          "Dr Prof Hr Hrn Fr St Nr Art Abs bzw ca vgl evtl ggf inkl zzgl geb gest Bd Abb bspw sog etwa dt engl frz"
              + " Dipl Ing Mag jun sen Hl Kap Tel z.B d.h u.a"),
      words("Str str Mio Mrd Co Jan Feb Aug Sept Okt Nov Dez"),
      words("Nr Art Abs S Bd Abb Kap Tel Jan Feb Aug Sept Okt Nov Dez"),
      words(
          "Der Die Das Ein Eine Einen Einem Er Sie Es Wir Ich Ihr In Im Am An Auf Aus Bei Beim Mit Nach Vor Von Vom"
              + " Zu Zum Zur Für Über Unter Und Aber Doch Auch Als Wenn Weil Während Dabei Damit Dann Da Dort Hier Jetzt Nun"
              + " Noch Seit Trotz Dies Diese Dieser Dieses Laut So Man Den Dem Des Was Wer Wie Warum"),
      true);

  private static final Abbreviations FRENCH = new Abbreviations(
      words("M Mme Mlle MM Dr Me Mgr Pr St Ste av bd env art cf éd p"),
      words("etc"),
      words("art p n° vol chap"),
      words(
          "Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cette Ces Mais Et En Dans Pour Par Avec Sur"
              + " Selon Après Avant Depuis Au Aux Si Son Sa Ses"),
      false);

  private static final Abbreviations SPANISH_AND_ITALIAN = new Abbreviations(
      words(
          "Sr Sra Srta Sres Dr Dra Dña Ud Uds pág núm art Sig Dott Prof Ing Avv On sig dott avv Exmo"),
      words("EE.UU etc"),
      words("pág núm art"),
      words(
          "El La Los Las Un Una Lo En De Con Por Para Pero Y Según Tras Su Sus Este Esta Esto Es Se No Il I Gli Le"
              + " Di Da Per Ma E Nel Nella Secondo Dopo"),
      false);

  private static final Abbreviations POLISH_AND_CZECH = new Abbreviations(
      words(
          "dr prof ul al św gen płk ppłk mjr kpt hab inż mgr np tzn tzw ks im pl woj red hr por ust art ing mudr doc"
              + " např tzv tj"),
      words("r w godz tys mln mld"),
      words("art ust nr str pkt poz č"),
      words(
          "W We Na Z Ze Do Od Po Przed Za O U I A Ale To Ten Ta Te On Ona Ono Oni Jak Jeśli Gdy Według Jego Jej Ich"
              + " Nie Tak V Ve Podle Když Jeho Její"),
      true);

  private static final Abbreviations ANY = ENGLISH
      .and(RUSSIAN_AND_UKRAINIAN)
      .and(GERMAN)
      .and(FRENCH)
      .and(SPANISH_AND_ITALIAN)
      .withoutOrdinals();

  private static final Map<String, Abbreviations> BY_LANGUAGE = Map.ofEntries(
      Map.entry("en", ENGLISH),
      Map.entry("ru", RUSSIAN_AND_UKRAINIAN.and(ENGLISH)),
      Map.entry("uk", RUSSIAN_AND_UKRAINIAN.and(ENGLISH)),
      Map.entry("be", RUSSIAN_AND_UKRAINIAN.and(ENGLISH)),
      Map.entry("de", GERMAN.and(ENGLISH)),
      Map.entry("fr", FRENCH.and(ENGLISH)),
      Map.entry("es", SPANISH_AND_ITALIAN.and(ENGLISH)),
      Map.entry("it", SPANISH_AND_ITALIAN.and(ENGLISH)),
      Map.entry("pt", SPANISH_AND_ITALIAN.and(ENGLISH)),
      Map.entry("pl", POLISH_AND_CZECH.and(ENGLISH)),
      Map.entry("cs", POLISH_AND_CZECH.and(ENGLISH)),
      Map.entry("sk", POLISH_AND_CZECH.and(ENGLISH)));

  static Abbreviations of(@Nullable String language) {
    if (language == null) {
      return ANY;
    }
    String primary = language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return BY_LANGUAGE.getOrDefault(primary, ANY);
  }

  /**
   * Whether a full stop between words ends the sentence, given that no small letter follows.
   *
   * @param preceding the word before {@code token}; empty at the start of a paragraph
   * @param token the word that the stop follows, with the stops inside it ("U.S"); empty after a bracket or a sign
   * @param next the first word after the stop; empty where a sign follows
   */
  boolean stopEndsSentence(String preceding, String token, String next) {
    boolean numberFollows = !next.isEmpty() && Character.isDigit(next.codePointAt(0));
    if (token.isEmpty()) {
      return true;
    }
    if (token.chars().allMatch(Character::isDigit)) {
      return numberEnds(token, next, numberFollows);
    }
    if (token.codePointCount(0, token.length()) == 1) {
      return letterEnds(preceding, token, next, numberFollows);
    }
    if (isDotted(token)) {
      return dottedEnds(token, next, numberFollows);
    }
    if (numberFollows) {
      return !contains(numbered, token) && !contains(before, token);
    }
    // "и пр." closes an enumeration, "пр. Мира" is an avenue.
    boolean enumerated = token.equals("пр") && Set.of("и", "та", "і", "й").contains(preceding);
    if (enumerated || !contains(before, token)) {
      return !contains(either, token) || starters.contains(next);
    }
    // Quantities and street words end a sentence now and then: "на 5 млн. Он".
    return Character.isLowerCase(token.codePointAt(0)) && starters.contains(next);
  }

  private boolean numberEnds(String token, String next, boolean numberFollows) {
    boolean small = token.length() <= 2;
    if (numberFollows) {
      return !small;
    }
    return !ordinals || !small || starters.contains(next);
  }

  private boolean letterEnds(String preceding, String token, String next, boolean numberFollows) {
    int letter = token.codePointAt(0);
    if (!Character.isUpperCase(letter) && !Character.isLowerCase(letter) || token.equals("I")) {
      return true;
    }
    if (numberFollows) {
      return false;
    }
    boolean yearBefore =
        !preceding.isEmpty() && Character.isDigit(preceding.codePointAt(preceding.length() - 1));
    boolean ofYear = yearBefore && "гр".contains(token);
    boolean andSoOn = preceding.equalsIgnoreCase("т.") && (token.equals("д") || token.equals("п"));
    return ofYear || andSoOn || starters.contains(next);
  }

  private boolean dottedEnds(String token, String next, boolean numberFollows) {
    String small = token.toLowerCase(Locale.ROOT);
    if (CLOSING.contains(small)) {
      return true;
    }
    if (HALF_DAY.contains(small)) {
      boolean zone = next.length() <= 4 && next.equals(next.toUpperCase(Locale.ROOT));
      return !zone && !ENGLISH_CALENDAR.contains(next);
    }
    return !numberFollows && starters.contains(next);
  }

  private static boolean isDotted(String token) {
    if (token.indexOf('.') < 0) {
      return false;
    }
    for (String part : token.split("\\.")) {
      if (part.length() > 3 || !part.chars().allMatch(Character::isLetter)) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(Set<String> words, String token) {
    return words.contains(token) || words.contains(token.toLowerCase(Locale.ROOT));
  }

  private Abbreviations and(Abbreviations other) {
    return new Abbreviations(
        union(before, other.before),
        union(either, other.either),
        union(numbered, other.numbered),
        union(starters, other.starters),
        ordinals || other.ordinals);
  }

  private Abbreviations withoutOrdinals() {
    return new Abbreviations(before, either, numbered, starters, false);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return Set.copyOf(both);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(new HashSet<>(List.of(list.split(" "))));
  }
}
