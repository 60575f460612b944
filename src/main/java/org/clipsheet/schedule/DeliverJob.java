package org.clipsheet.schedule;

import org.clipsheet.model.edition.DeliveryState;
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

  /** Tries what is due; what was refused or must wait tells of itself. */
  static void deliver(Rounds rounds) {
    rounds.deliver().stream()
        .filter(delivery -> delivery.state() == DeliveryState.SENT)
        .forEach(delivery -> LOG.info("delivered an edition to {}", delivery.recipient()));
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      deliver(rounds);
    } catch (Exception e) {
      LOG.error("delivering failed; what is in the outbox stays there", e);
    }
  }
}
