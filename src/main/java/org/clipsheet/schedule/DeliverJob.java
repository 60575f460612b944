package org.clipsheet.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due in the outbox. */
@DisallowConcurrentExecution
final class DeliverJob implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(DeliverJob.class);

  private final Rounds rounds;

  DeliverJob(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      rounds.deliver();
    } catch (Exception e) {
      LOG.error("delivering failed; what is in the outbox stays there", e);
    }
  }
}
