/**
 * Use cases on digests: building an edition ({@link org.clipsheet.app.edition.BuildEdition}) and delivering what is in the
 * outbox ({@link org.clipsheet.app.edition.DeliverOutbox}).
 *
 * <p>An edition is composed and rendered outside any transaction and committed with its items, its receipt and the exact
 * bytes of every delivery. From then on it is only sent: nothing that happens later can change, lose or repeat it.
 */
@NullMarked
package org.clipsheet.app.edition;

import org.jspecify.annotations.NullMarked;
