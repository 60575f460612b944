package org.clipsheet.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import org.clipsheet.app.desk.Desk;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.source.Source;
import org.clipsheet.store.DigestState;
import org.clipsheet.store.SourceState;
import org.clipsheet.store.Store;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;

/**
 * The service: a trigger per source and per digest at the due time its row holds, one for the outbox, one
 * for the search index and one that looks after the configuration. Thread-safe.
 */
public final class Service implements AutoCloseable {
  static final String SOURCES = "sources";
  static final String DIGESTS = "digests";
  private static final String HOUSEKEEPING = "housekeeping";
  private static final String INDEX = "index";
  private static final Duration OUTBOX_INTERVAL = Duration.ofSeconds(15);
  private static final Duration INDEX_INTERVAL = Duration.ofMinutes(1);
  private static final Duration RELOAD_INTERVAL = Duration.ofMillis(400);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

  /** Polls mostly wait for hosts; how many exchanges that makes at once is the fetcher's to say. */
  private static final int POLL_THREADS = 64;

  private static final int DESK_THREADS = 4;

  private final Scheduler polls;

  /** Digests, deliveries and the configuration have threads of their own, so that slow sources hold up none of them. */
  private final Scheduler deskwork;

  private final Supplier<Desk> desk;
  private final Store store;
  private final InstantSource clock;

  private Service(
      Scheduler polls, Scheduler deskwork, Supplier<Desk> desk, Store store, InstantSource clock) {
    this.polls = polls;
    this.deskwork = deskwork;
    this.desk = desk;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Starts the service with the desk as it is.
   *
   * @param reload looks whether the configuration changed and takes it; asked several times a second
   * @throws IllegalStateException if Quartz cannot be started
   */
  public static Service start(
      Rounds rounds, Supplier<Desk> desk, Store store, Reload reload, InstantSource clock) {
    try {
      Scheduler polls = scheduler("polls", POLL_THREADS);
      Scheduler deskwork = scheduler("deskwork", DESK_THREADS);
      Service service = new Service(polls, deskwork, desk, store, clock);
      JobWiring wiring = new JobWiring(rounds, desk, service, reload);
      polls.setJobFactory(wiring);
      deskwork.setJobFactory(wiring);
      service.scheduleDesk();
      service.repeat(DeliverJob.class, "outbox", OUTBOX_INTERVAL);
      service.repeat(IndexJob.class, INDEX, INDEX_INTERVAL);
      service.repeat(ReloadJob.class, "reload", RELOAD_INTERVAL);
      polls.start();
      deskwork.start();
      return service;
    } catch (SchedulerException e) {
      throw new IllegalStateException("the scheduler cannot be started", e);
    }
  }

  private static Scheduler scheduler(String name, int threads) throws SchedulerException {
    Properties quartz = new Properties();
    quartz.setProperty("org.quartz.scheduler.instanceName", name);
    quartz.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
    quartz.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    quartz.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    quartz.setProperty("org.quartz.threadPool.threadCount", Integer.toString(threads));
    quartz.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
    quartz.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
    return new StdSchedulerFactory(quartz).getScheduler();
  }

  /** Brings the triggers up to date with the desk: new ones are added, moved due times taken, others removed. */
  void scheduleDesk() throws SchedulerException {
    Set<JobKey> wanted = new HashSet<>();
    for (Source source : desk.get().sources()) {
      if (!source.paused()) {
        wanted.add(schedulePoll(source));
      }
    }
    for (Digest digest : desk.get().digests()) {
      wanted.add(scheduleDigest(digest));
    }
    for (String group : Set.of(SOURCES, DIGESTS)) {
      for (JobKey scheduled : of(group).getJobKeys(GroupMatcher.jobGroupEquals(group))) {
        if (!wanted.contains(scheduled)) {
          of(group).deleteJob(scheduled);
        }
      }
    }
  }

  /** The scheduler that runs the jobs of this group. */
  private Scheduler of(String group) {
    return group.equals(SOURCES) ? polls : deskwork;
  }

  /** Wakes the source's job when its row says it is due. */
  JobKey schedulePoll(Source source) throws SchedulerException {
    Instant due = store
        .read(tx -> tx.sources().find(source.name()))
        .map(SourceState::nextPollAt)
        .orElse(clock.instant());
    return wake(PollJob.class, new JobKey(source.name().value(), SOURCES), due);
  }

  /** Wakes the digest's job when its row says it is due. */
  JobKey scheduleDigest(Digest digest) throws SchedulerException {
    Optional<DigestState> state = store.read(tx -> tx.editions().find(digest.name()));
    return wake(
        DigestJob.class,
        new JobKey(digest.name().value(), DIGESTS),
        state.map(DigestState::nextDueAt).orElse(clock.instant()));
  }

  /** Wakes the trigger's job again after a failure that no row accounts for, such as a full disk. */
  void retryLater(Trigger trigger) {
    try {
      wakeAt(trigger.getKey(), trigger.getJobKey(), clock.instant().plus(AFTER_FAILURE));
    } catch (SchedulerException e) {
      throw new IllegalStateException("the scheduler refuses a trigger", e);
    }
  }

  private JobKey wake(Class<? extends Job> type, JobKey key, Instant at) throws SchedulerException {
    if (!of(key.getGroup()).checkExists(key)) {
      of(key.getGroup())
          .addJob(JobBuilder.newJob(type).withIdentity(key).storeDurably().build(), true);
    }
    wakeAt(new TriggerKey(key.getName(), key.getGroup()), key, at);
    return key;
  }

  private void wakeAt(TriggerKey name, JobKey job, Instant at) throws SchedulerException {
    Trigger trigger = TriggerBuilder.newTrigger()
        .withIdentity(name)
        .forJob(job)
        .startAt(Date.from(at))
        .withSchedule(
            SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
        .build();
    Scheduler scheduler = of(job.getGroup());
    if (scheduler.checkExists(name)) {
      scheduler.rescheduleJob(name, trigger);
    } else {
      scheduler.scheduleJob(trigger);
    }
  }

  private void repeat(Class<? extends Job> type, String name, Duration interval)
      throws SchedulerException {
    deskwork.scheduleJob(
        JobBuilder.newJob(type).withIdentity(name, HOUSEKEEPING).build(),
        TriggerBuilder.newTrigger()
            .withIdentity(name, HOUSEKEEPING)
            .startNow()
            .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(interval.toMillis())
                .repeatForever()
                .withMisfireHandlingInstructionNextWithRemainingCount())
            .build());
  }

  /** Starts nothing more, interrupts polls, which then keep nothing, and the indexing, and waits for a delivery in work. */
  @Override
  public void close() {
    try {
      polls.standby();
      deskwork.standby();
      for (JobKey key : polls.getJobKeys(GroupMatcher.jobGroupEquals(SOURCES))) {
        polls.interrupt(key);
      }
      deskwork.interrupt(new JobKey(INDEX, HOUSEKEEPING));
      polls.shutdown(true);
      deskwork.shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException("the scheduler cannot be stopped", e);
    }
  }
}
