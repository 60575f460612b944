/**
 * What language a text is in, and which forms of a word are one word in that language.
 */
@NullMarked
package org.clipsheet.language;

import org.jspecify.annotations.NullMarked;
