package org.clipsheet.store;

import java.time.Instant;
import java.util.List;

/** What the next digest must tell of the service itself, one text per subject. */
public interface NoticeStore {

  /** Keeps the text; where the subject has the same text already, its {@code since} stays. */
  void put(String subject, String text, Instant since);

  void clear(String subject);

  /** All texts, oldest first. */
  List<String> all();
}
