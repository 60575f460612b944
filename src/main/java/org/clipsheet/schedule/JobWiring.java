package org.clipsheet.schedule;

import java.util.function.Supplier;
import org.clipsheet.app.desk.Desk;
import org.quartz.Job;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/** Gives each job what it needs; what it is about stands in its key. */
record JobWiring(Rounds rounds, Supplier<Desk> desk, Service service, Reload reload)
    implements JobFactory {

  @Override
  public Job newJob(TriggerFiredBundle bundle, Scheduler scheduler) {
    Class<? extends Job> type = bundle.getJobDetail().getJobClass();
    if (type == PollJob.class) {
      return new PollJob(rounds, desk, service);
    }
    if (type == DigestJob.class) {
      return new DigestJob(rounds, desk, service);
    }
    if (type == DeliverJob.class) {
      return new DeliverJob(rounds);
    }
    if (type == IndexJob.class) {
      return new IndexJob(rounds);
    }
    if (type == ReloadJob.class) {
      return new ReloadJob(reload, service);
    }
    throw new IllegalArgumentException("no such job: " + type);
  }
}
