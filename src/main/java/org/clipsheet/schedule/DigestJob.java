package org.clipsheet.schedule;

import java.util.Optional;
import java.util.function.Supplier;
import org.clipsheet.app.desk.Desk;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.DigestName;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds the edition of the digest its key names, if it is due, and sends it. */
@DisallowConcurrentExecution
final class DigestJob implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);

  private final Rounds rounds;
  private final Supplier<Desk> desk;
  private final Service service;

  DigestJob(Rounds rounds, Supplier<Desk> desk, Service service) {
    this.rounds = rounds;
    this.desk = desk;
    this.service = service;
  }

  @Override
  public void execute(JobExecutionContext context) {
    DigestName name = new DigestName(context.getJobDetail().getKey().getName());
    Optional<Digest> digest = desk.get().digest(name);
    if (digest.isEmpty()) {
      return;
    }
    try {
      rounds.dueAt(digest.get()).ifPresent(due -> {
        DigestReport report = rounds.build(digest.get(), Optional.of(due));
        LOG.info("digest {}: {}", name, report.describe());
      });
      service.scheduleDigest(digest.get());
      DeliverJob.deliver(rounds);
    } catch (Exception e) {
      LOG.error("building digest {} failed; it is tried again in a while", name, e);
      service.retryLater(context.getTrigger());
    }
  }
}
