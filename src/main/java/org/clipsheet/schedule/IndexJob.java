package org.clipsheet.schedule;

import org.clipsheet.app.desk.Indexing;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what came since into the search index. */
@DisallowConcurrentExecution
final class IndexJob implements InterruptableJob, Indexing {
  private static final Logger LOG = LoggerFactory.getLogger(IndexJob.class);

  private final Rounds rounds;
  private volatile boolean stopped;

  IndexJob(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      rounds.index(this);
    } catch (Exception e) {
      LOG.error("indexing failed; a search reads what is missing from the store", e);
    }
  }

  @Override
  public void interrupt() {
    stopped = true;
  }

  @Override
  public boolean isStopped() {
    return stopped;
  }
}
