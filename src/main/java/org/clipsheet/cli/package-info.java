/**
 * The command line: {@link org.clipsheet.cli.Main}, one class per command, and the one place where the object graph is
 * put together, {@link org.clipsheet.cli.Workshop}.
 *
 * <p>Results go to standard output, logs and progress to standard error. Exit codes: 0 done, 1 the command itself could
 * not finish, 2 wrong usage or configuration.
 */
@NullMarked
package org.clipsheet.cli;

import org.jspecify.annotations.NullMarked;
