package org.clipsheet.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a configuration that changed, and brings the triggers up to date with it. */
@DisallowConcurrentExecution
final class ReloadJob implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(ReloadJob.class);

  private final Reload reload;
  private final Service service;

  ReloadJob(Reload reload, Service service) {
    this.reload = reload;
    this.service = service;
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      if (reload.takeChange()) {
        service.scheduleDesk();
      }
    } catch (Exception e) {
      LOG.error("taking the changed configuration failed; the one in use stays", e);
    }
  }
}
