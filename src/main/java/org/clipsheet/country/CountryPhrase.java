package org.clipsheet.country;

import java.util.List;

/**
 * One way to name a country.
 *
 * @param code of the country; empty for a phrase that looks like one and names something else
 * @param doubt when it counts
 */
record CountryPhrase(String code, List<CountryWord> words, Doubt doubt) {

  /** What else a name may stand for. */
  enum Doubt {
    NONE,
    /** A person; it then stands beside another capitalised word. */
    PERSON,
    /** A person; a given name then stands before it. */
    SURNAME,
    /** Another place; the country is then named by no other word. */
    PLACE
  }

  CountryPhrase {
    words = List.copyOf(words);
  }
}
