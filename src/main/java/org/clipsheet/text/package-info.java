/**
 * Text by itself, whatever it came from: which characters its bytes stand for, how it breaks into words and sentences,
 * how it is folded and compared.
 *
 * <p>Nothing here knows of pages, feeds, articles or watches. It is the one package that imports ICU, so that what ICU
 * says of a language or a script is said once. Everything is pure and safe for use by any number of threads.
 */
@NullMarked
package org.clipsheet.text;

import org.jspecify.annotations.NullMarked;
