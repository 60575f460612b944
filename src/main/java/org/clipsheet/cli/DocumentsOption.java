package org.clipsheet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clipsheet.cli.NdjsonLines.Line;
import org.clipsheet.model.source.WebDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents a stage command is to read. */
final class DocumentsOption {
  @Parameters(paramLabel = "FILE|URL", description = "Files (.gz too) or addresses.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "The address the files are to be read as coming from.")
  private @Nullable String url;

  @Option(
      names = "--batch",
      paramLabel = "LIST",
      description = "A file of lines {\"file\": \"...\", \"url\": \"...\"}.")
  private @Nullable Path batch;

  /** @throws UsageException if the batch list cannot be read */
  private List<InputDocuments.Input> inputs() {
    List<InputDocuments.Input> inputs = new ArrayList<>();
    if (batch != null) {
      try {
        inputs.addAll(InputDocuments.batch(batch));
      } catch (IOException e) {
        throw new UsageException("--batch: the list cannot be read: " + e.getMessage());
      }
    }
    names.forEach(name -> inputs.add(new InputDocuments.Input(name, url)));
    return inputs;
  }

  /** What a command answers to a document that could be opened. */
  interface Answer {
    void fill(InputDocuments.Input input, WebDocument document, Line line);
  }

  /** Whether it is one file or address, and no list. */
  boolean isOne() {
    return batch == null && names.size() == 1;
  }

  /** Takes this address where the user gave no document at all. */
  void orElse(URI address) {
    if (batch == null && names.isEmpty()) {
      names.add(address.toString());
    }
  }

  /** Prints one line for each input, in order: the answer, or why the input cannot be read. */
  void answerEach(PrintWriter out, Answer answer) throws InterruptedException {
    answerEach(out, new InputDocuments(), answer);
  }

  /** The same, addresses being fetched as {@code documents} does; it is closed afterwards. */
  void answerEach(PrintWriter out, InputDocuments documents, Answer answer)
      throws InterruptedException {
    try (InputDocuments opened = documents) {
      for (InputDocuments.Input input : inputs()) {
        Line line = new Line().withAlways("input", input.name());
        switch (opened.open(input)) {
          case InputDocuments.Opened.Unreadable unreadable ->
            line.with("error", unreadable.error());
          case InputDocuments.Opened.Document document ->
            answer.fill(input, document.document(), line);
        }
        out.println(line);
      }
    }
  }
}
