package org.clipsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.clipsheet.address.Addresses;
import org.clipsheet.fetch.ByteSize;
import org.clipsheet.fetch.FetchOutcome;
import org.clipsheet.fetch.FetchSettings;
import org.clipsheet.fetch.Fetcher;
import org.clipsheet.fetch.RobotsMemory;
import org.clipsheet.fetch.SiteHeaders;
import org.clipsheet.model.source.Validators;
import org.clipsheet.model.source.WebDocument;
import org.jspecify.annotations.Nullable;

/** The files and addresses that {@code read} and {@code entries} are given. */
final class InputDocuments implements AutoCloseable {
  private final FetchSettings settings;
  private final SiteHeaders headers;
  private @Nullable Fetcher fetcher;

  InputDocuments() {
    this(FetchSettings.defaults(), SiteHeaders.NONE);
  }

  /** @param headers sent to their own site */
  InputDocuments(FetchSettings settings, SiteHeaders headers) {
    this.settings = settings;
    this.headers = headers;
  }

  /**
   * One input.
   *
   * @param name as given
   * @param url the address it is to be read as coming from; absent: its own
   */
  record Input(String name, @Nullable String url) {}

  /** A document, or why there is none. */
  sealed interface Opened {
    record Document(WebDocument document) implements Opened {}

    record Unreadable(String error) implements Opened {}
  }

  /** The inputs of a batch list, in its order; a line that is no such object stands as an input that cannot be read. */
  static List<Input> batch(Path list) throws IOException {
    List<Input> inputs = new ArrayList<>();
    NdjsonLines.read(
        list.toString(),
        line -> inputs.add(new Input(
            NdjsonLines.text(line, "file").orElse(""),
            NdjsonLines.text(line, "url").orElse(null))),
        line -> inputs.add(new Input(line, null)));
    return inputs;
  }

  Opened open(Input input) throws InterruptedException {
    Optional<URI> address =
        input.name().contains("://") ? Addresses.parse(input.name(), null) : Optional.empty();
    if (address.isPresent()) {
      return fetch(address.get());
    }
    try {
      Path file = Path.of(input.name());
      URI from = Optional.ofNullable(input.url())
          .flatMap(url -> Addresses.parse(url, null))
          .orElseGet(file.toAbsolutePath()::toUri);
      return new Opened.Document(new WebDocument(from, null, bytes(file)));
    } catch (InvalidPathException e) {
      return new Opened.Unreadable("no such file");
    } catch (IOException | UncheckedIOException e) {
      return new Opened.Unreadable("the file cannot be read: " + e.getMessage());
    }
  }

  /** The bytes of a file, unpacked; no more than may be fetched. */
  private byte[] bytes(Path file) throws IOException {
    ByteSize limit = settings.maxBody();
    try (InputStream stored = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(stored) : stored) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE, limit.bytes() + 1));
      if (bytes.length > limit.bytes()) {
        throw new IOException("more than " + limit);
      }
      return bytes;
    }
  }

  private Opened fetch(URI address) throws InterruptedException {
    if (fetcher == null) {
      fetcher = new Fetcher(settings, RobotsMemory.none(), InstantSource.system());
    }
    return switch (fetcher.fetch(address, Validators.NONE, headers)) {
      case FetchOutcome.Fetched fetched -> new Opened.Document(fetched.document());
      case FetchOutcome.NotModified unchanged -> new Opened.Unreadable("not modified");
      case FetchOutcome.Deferred deferred -> new Opened.Unreadable(deferred.reason());
      case FetchOutcome.Refused refused -> new Opened.Unreadable(refused.reason());
      case FetchOutcome.Failed failed -> new Opened.Unreadable(failed.reason());
    };
  }

  @Override
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
