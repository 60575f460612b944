/**
 * Countries in texts: their names, their capitals and what their people and things are called, in every language that CLDR
 * has ({@link org.clipsheet.country.CountryFinder}).
 *
 * <p>A name counts only in texts of its own language, so that no word of one language is taken for a country of another.
 * Countries are found once for each text and not once for each query: 10,000 queries for countries hold one term each,
 * and what the terms stand for is kept once by language.
 *
 * <p>What CLDR lacks stands in files for people to read: of a country in {@code countries.txt}, of a language's words for
 * them, adjectives above all, in {@code words/}. Words meet by the stems that the language's analyser gives and by the
 * {@link org.clipsheet.country.CountryEndings endings} of {@code endings.txt}, since stemmers made for common words
 * take a name apart otherwise in each case, and most languages of CLDR have none.
 */
@NullMarked
package org.clipsheet.country;

import org.jspecify.annotations.NullMarked;
