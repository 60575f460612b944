package org.clipsheet.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.clipsheet.app.edition.DeliveryReport;
import org.clipsheet.app.source.PollReport;
import org.clipsheet.schedule.DigestReport;

/** The lines in which commands tell what came of polls, digests and deliveries. */
final class Reports {

  private Reports() {}

  static void poll(PrintWriter out, PollReport report) {
    out.println("polled " + report.source() + ": " + report.describe());
    out.flush();
  }

  static void digest(PrintWriter out, DigestReport report) {
    out.println("digest " + report.digest() + ": " + report.describe());
    out.flush();
  }

  static void delivery(PrintWriter out, DeliveryReport report) {
    out.println("delivery to " + report.recipient() + ": "
        + report.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + report.error().map(error -> " (" + error + ")").orElse(""));
    out.flush();
  }
}
