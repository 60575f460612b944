/**
 * The store in one SQLite file, through plain JDBC.
 *
 * <p>{@link org.clipsheet.store.jdbc.JdbcStore} is the way in; {@link org.clipsheet.store.jdbc.DataLock} keeps a second
 * service off the same folder. Inside, work goes to one of two places, and runs on threads of the store's own, because
 * SQLite's calls block in native code and would hold up the carriers of virtual threads: a {@code GroupWriter} runs
 * what writes, one piece after another, and lets pieces that arrive together share one commit, since a durable commit
 * is what costs; a {@code ReaderPool} runs what only reads, beside it, on snapshots of the write-ahead log.
 *
 * <p>Each role of {@link org.clipsheet.store.Transaction} is one class with its SQL beside the method that runs it. What
 * must never happen (an article told twice by a digest, two deliveries of an edition to one recipient) is forbidden by
 * constraints in {@code db/migration}, whatever the program does. The SQL is what SQLite and PostgreSQL share, so that
 * only the migration and how a connection is opened are SQLite's own.
 *
 * <p>It leaves out retries of work, caches of rows, and anything that knows what the rows mean to a stage.
 */
@NullMarked
package org.clipsheet.store.jdbc;

import org.jspecify.annotations.NullMarked;
