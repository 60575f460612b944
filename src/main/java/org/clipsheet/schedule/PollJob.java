package org.clipsheet.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clipsheet.app.desk.Desk;
import org.clipsheet.model.source.Source;
import org.clipsheet.model.source.SourceName;
import org.jspecify.annotations.Nullable;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.InterruptableJob;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls the source its key names and goes back to sleep until the source is due again. */
@DisallowConcurrentExecution
final class PollJob implements InterruptableJob {
  private static final Logger LOG = LoggerFactory.getLogger(PollJob.class);

  private final Rounds rounds;
  private final Supplier<Desk> desk;
  private final Service service;
  private volatile @Nullable Thread thread;

  PollJob(Rounds rounds, Supplier<Desk> desk, Service service) {
    this.rounds = rounds;
    this.desk = desk;
    this.service = service;
  }

  @Override
  public void execute(JobExecutionContext context) {
    thread = Thread.currentThread();
    SourceName name = new SourceName(context.getJobDetail().getKey().getName());
    Optional<Source> source = desk.get().source(name).filter(found -> !found.paused());
    if (source.isEmpty()) {
      return;
    }
    try {
      rounds.poll(
          List.of(source.get()), report -> LOG.info("polled {}: {}", name, report.describe()));
      service.schedulePoll(source.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.error("polling {} failed; it is tried again in a while", name, e);
      service.retryLater(context.getTrigger());
    }
  }

  @Override
  public void interrupt() {
    Thread running = thread;
    if (running != null) {
      running.interrupt();
    }
  }
}
