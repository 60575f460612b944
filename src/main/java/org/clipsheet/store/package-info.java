/**
 * What the use cases need kept, as interfaces that share one transaction.
 *
 * <p>A {@link org.clipsheet.store.Store} runs a piece of work on a {@link org.clipsheet.store.Transaction}, which hands
 * out one interface per role; whatever the work writes through them is committed together or not at all. The interfaces
 * speak of what is kept, not of tables, so that SQLite on one machine and PostgreSQL under several nodes can serve them
 * alike. No network traffic belongs inside a transaction.
 */
@NullMarked
package org.clipsheet.store;

import org.jspecify.annotations.NullMarked;
