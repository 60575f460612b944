/**
 * Countries in texts: their names, their capitals and what their people and things are called, in every language that CLDR
 * has ({@link org.clipsheet.country.CountryFinder}).
 *
 * <p>A name counts only in texts of its own language, so that no word of one language is taken for a country of another.
 * Countries are found once for each text and not once for each query: 10,000 queries for countries hold one term each,
 * and what the terms stand for is kept once by language. What CLDR lacks, adjectives above all, stands in {@code
 * countries.txt}.
 */
@NullMarked
package org.clipsheet.country;

import org.jspecify.annotations.NullMarked;
