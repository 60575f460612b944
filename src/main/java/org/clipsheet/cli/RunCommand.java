package org.clipsheet.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clipsheet.schedule.Service;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code run}: the service, in the foreground, until it is told to stop. */
@Command(name = "run", description = "Runs the service in the foreground until SIGTERM or SIGINT.")
final class RunCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** What is left undone by then is taken up at the next start. */
  private static final Duration STOPPING = Duration.ofSeconds(9);

  @ParentCommand
  private Main main = new Main();

  @Override
  public Integer call() throws InterruptedException {
    InstantSource clock = InstantSource.system();
    Path folder = main.config();
    StartingPoint start = StartingPoint.of(folder);
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    AtomicBoolean clean = new AtomicBoolean();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(
            () -> {
              stop.countDown();
              await(ended);
              if (clean.get()) {
                // behind a signal Java would end with 143, which systemd takes for a failure
                Runtime.getRuntime().halt(0);
              }
            },
            "stop"));
    try {
      serve(folder, start, clock, stop);
      clean.set(true);
    } finally {
      ended.countDown();
    }
    return 0;
  }

  /** Until it is told to stop, and has. */
  private static void serve(
      Path folder, StartingPoint start, InstantSource clock, CountDownLatch stop)
      throws InterruptedException {
    try (Workshop workshop = Workshop.open(folder, start.settings(), PATIENCE);
        EditTrials trials = new EditTrials(workshop.store(), clock)) {
      ConfigurationReload reload = new ConfigurationReload(folder, workshop, start, trials::start);
      try (Service service =
          Service.start(workshop.rounds(), workshop::desk, workshop.store(), reload, clock)) {
        LOG.info(
            "running: {} sources, {} digests",
            workshop.desk().sources().size(),
            workshop.desk().digests().size());
        stop.await();
        LOG.info("stopping");
      }
    }
  }

  private static void await(CountDownLatch ended) {
    try {
      if (!ended.await(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("stopping took too long; what was in work is taken up at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
