/**
 * What language a text is in, and which forms of a word are one word in that language.
 *
 * <p>Where a dictionary of a language's forms is to be had, it decides ({@link org.clipsheet.language.LemmaDictionary}), and
 * a light stemmer of Lucene's serves the words that it lacks. For languages of many endings without one, every form that
 * the endings allow is a candidate ({@link org.clipsheet.language.EndingLayers}): unlike a stem, a candidate that is no
 * word brings no two words together.
 */
@NullMarked
package org.clipsheet.language;

import org.jspecify.annotations.NullMarked;
