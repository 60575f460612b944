package org.clipsheet.cli;

import java.time.Duration;
import org.clipsheet.config.Durations;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A duration on the command line, written as in the configuration. */
final class DurationArgument implements ITypeConverter<Duration> {

  @Override
  public Duration convert(String value) {
    return Durations.parse(value)
        .orElseThrow(() -> new TypeConversionException(
            "'" + value + "' is no duration; write it like 90s, 6h or 7d"));
  }
}
