package org.clipsheet.app.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.clipsheet.store.Intake;
import org.clipsheet.store.Poll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that the reader itself breaks on is kept as unread, with the reason, and stops nothing else. */
class BrokenReaderTest {
  @TempDir
  private Path folder = Path.of("");

  @Test
  void anEntryThatBreaksTheReaderIsKeptAsUnreadableAndTheOthersAreRead() throws Exception {
    try (Harbour harbour = new Harbour()) {
      PollReport report = harbour.poll("/feed", folder, text -> {
        if (text.contains("poison")) {
          throw new IllegalStateException("no language");
        }
        return Optional.of("en");
      });

      assertThat(report.outcome()).isEqualTo(Poll.Outcome.READ);
      assertThat(report.intake()).isEqualTo(new Intake(0, 1, 0, 1, 0));
      assertThat(report.matched()).isEqualTo(1);
    }
  }
}
