package org.clipsheet.app.edition;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.clipsheet.digest.DueTimes;
import org.clipsheet.mail.EditionRenderer;
import org.clipsheet.mail.MessageComposer;
import org.clipsheet.mail.OutgoingMessage;
import org.clipsheet.mail.RenderedEdition;
import org.clipsheet.model.edition.Digest;
import org.clipsheet.model.edition.Edition;
import org.clipsheet.model.edition.EditionId;
import org.clipsheet.model.edition.Item;
import org.clipsheet.store.Decision;
import org.clipsheet.store.NewEdition;
import org.clipsheet.store.Stage;
import org.clipsheet.store.Store;
import org.clipsheet.store.Transaction;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds the edition of a digest: what matched and was not told yet, composed, rendered for each recipient, and committed
 * with its receipt and its deliveries. Thread-safe: editions are built one after the other.
 */
public final class BuildEdition {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Store store;
  private final Runnable foldMatches;
  private final EditionRenderer renderer;
  private final MessageComposer composer = new MessageComposer();
  private final RandomGenerator random;
  private final InstantSource clock;

  /**
   * @param foldMatches folds all that is committed; run before each edition, so that it tells whole stories
   * @param random makes Message-IDs; must not be predictable
   */
  public BuildEdition(
      Store store,
      Runnable foldMatches,
      EditionRenderer renderer,
      RandomGenerator random,
      InstantSource clock) {
    this.store = store;
    this.foldMatches = foldMatches;
    this.renderer = renderer;
    this.random = random;
    this.clock = clock;
  }

  /** Builds and commits the edition; empty if it is not worth a mail, and then only its next due time moves. */
  public synchronized Optional<BuiltEdition> build(EditionRequest request) {
    foldMatches.run();
    Instant now = clock.instant();
    Digest digest = request.digest();
    Instant nextDueAt = DueTimes.next(digest.schedule(), digest.zone(), now);
    Draft draft = store.read(tx -> Draft.of(tx, request, now));
    if (!draft.worthSending()) {
      store.inTransaction(tx -> {
        tx.editions().setNextDue(digest.name(), nextDueAt);
        return null;
      });
      return Optional.empty();
    }
    BuiltEdition printed = print(request, draft.edition());
    EditionId id = store.inTransaction(tx -> commit(tx, draft, printed.messages(), nextDueAt));
    return Optional.of(printed.committedAs(id));
  }

  /** The edition as it would be now; nothing of it is kept. */
  public synchronized BuiltEdition preview(EditionRequest request) {
    foldMatches.run();
    return print(
        request, store.read(tx -> Draft.of(tx, request, clock.instant())).edition());
  }

  private BuiltEdition print(EditionRequest request, Edition edition) {
    List<RenderedEdition> rendered = new ArrayList<>();
    List<OutgoingMessage> messages = new ArrayList<>();
    for (String recipient : request.digest().recipients()) {
      RenderedEdition text = renderer.render(edition, recipient);
      rendered.add(text);
      messages.add(composer.compose(
          text,
          request.from(),
          recipient,
          request.digest().name(),
          edition.builtAt(),
          MessageComposer.newMessageId(
              request.digest().name(), edition.builtAt(), request.from(), random)));
    }
    return new BuiltEdition(Optional.empty(), edition, rendered.getFirst(), messages);
  }

  private static EditionId commit(
      Transaction tx, Draft draft, List<OutgoingMessage> messages, Instant nextDueAt) {
    Edition edition = draft.edition();
    EditionId id = tx.editions()
        .insert(new NewEdition(
            edition.digest().name(),
            edition.dueAt(),
            edition.builtAt(),
            JSON.writeValueAsString(edition.receipt()),
            draft.composition().items(),
            nextDueAt));
    for (Item item : draft.composition().items()) {
      tx.ledger()
          .record(new Decision(
              draft.entryOf(item.article()),
              Stage.EDITION,
              outcome(item),
              "in the edition of " + edition.digest().name(),
              id,
              edition.builtAt()));
    }
    List<String> recipients = edition.digest().recipients();
    for (int i = 0; i < recipients.size(); i++) {
      OutgoingMessage message = messages.get(i);
      tx.outbox()
          .enqueue(id, recipients.get(i), message.messageId(), message.bytes(), edition.builtAt());
    }
    return id;
  }

  private static String outcome(Item item) {
    return switch (item.kind()) {
      case CARD -> "shown";
      case VERSION -> "shown as a version";
      case CARRIER -> "folded";
      case SINCE -> "also since carried";
      case LATE -> "found late";
      case MORE -> "left over, by title";
    };
  }
}
