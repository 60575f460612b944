/**
 * Bytes → characters, and the small writings that listings and articles share: dates in every form that publishers use,
 * addresses as pages write them, running text without its layout, word lists.
 *
 * <p>Publishers' declarations are checked against the bytes and against the calendar; what cannot be understood is
 * absent, and nothing here throws for what a document holds.
 */
@NullMarked
package org.clipsheet.read.document;

import org.jspecify.annotations.NullMarked;
