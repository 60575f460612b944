/**
 * When things happen: one round of all that is due ({@link org.clipsheet.schedule.Rounds}), and the service that keeps
 * rounds going by Quartz triggers ({@link org.clipsheet.schedule.Service}).
 *
 * <p>Due times are rows of the store; a trigger only wakes a job that carries an id and looks there what to do. A restart
 * therefore loses nothing, and a job that runs twice finds nothing left to do.
 */
@NullMarked
package org.clipsheet.schedule;

import org.jspecify.annotations.NullMarked;
