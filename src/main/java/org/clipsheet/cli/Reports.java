package org.clipsheet.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.clipsheet.app.edition.DeliveryReport;
import org.clipsheet.app.source.PollReport;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.Receipt;
import org.clipsheet.schedule.DigestReport;

/** The lines in which commands tell what came of polls, digests and deliveries. */
final class Reports {

  private Reports() {}

  static void poll(PrintWriter out, PollReport report) {
    out.println("polled " + report.source() + ": " + report.describe());
    out.flush();
  }

  static void digest(PrintWriter out, DigestReport report) {
    out.println("digest " + report.digest() + ": "
        + report
            .edition()
            .map(built -> describe(built.edition()))
            .orElse("nothing new, no edition"));
    out.flush();
  }

  static void delivery(PrintWriter out, DeliveryReport report) {
    out.println("delivery to " + report.recipient() + ": "
        + report.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + report.error().map(error -> " (" + error + ")").orElse(""));
    out.flush();
  }

  private static String describe(Edition edition) {
    Receipt receipt = edition.receipt();
    return "%d stories; %d articles matched: %d shown, %d folded, %d left over"
        .formatted(
            edition.storyCount(),
            receipt.matched(),
            receipt.shown(),
            receipt.folded(),
            receipt.leftOver());
  }
}
