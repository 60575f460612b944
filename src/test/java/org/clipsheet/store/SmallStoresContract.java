package org.clipsheet.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.clipsheet.model.source.RobotsFile;
import org.junit.jupiter.api.Test;

/** Robots files and notices. */
public abstract class SmallStoresContract extends StoreContract {

  @Test
  void lastRobotsFileOfAnOriginIsKept() {
    RobotsFile missing = new RobotsFile(404, "", NOON);
    RobotsFile file = new RobotsFile(200, "User-agent: *\nDisallow: /x\n", NOON.plusSeconds(1));

    write(tx -> tx.robots().keep("https://example.org", missing));
    write(tx -> tx.robots().keep("https://example.org", file));

    assertThat(find(tx -> tx.robots().find("https://example.org"))).contains(file);
    assertThat(find(tx -> tx.robots().find("https://example.org:8443"))).isEmpty();
  }

  @Test
  void noticesComeOldestFirst() {
    write(tx -> tx.notices().put("mail", "The mail server refused us.", NOON.plusSeconds(1)));
    write(tx -> tx.notices().put("config", "watchlist.yaml was refused.", NOON));

    assertThat(list(tx -> tx.notices().all()))
        .containsExactly("watchlist.yaml was refused.", "The mail server refused us.");
  }

  @Test
  void sameNoticeAgainKeepsItsPlace() {
    write(tx -> tx.notices().put("config", "refused", NOON));
    write(tx -> tx.notices().put("mail", "unreachable", NOON.plusSeconds(1)));

    write(tx -> tx.notices().put("config", "refused", NOON.plusSeconds(2)));
    assertThat(list(tx -> tx.notices().all())).containsExactly("refused", "unreachable");

    write(tx -> tx.notices().put("config", "refused otherwise", NOON.plusSeconds(2)));
    assertThat(list(tx -> tx.notices().all())).containsExactly("unreachable", "refused otherwise");
  }

  @Test
  void clearedNoticeIsGone() {
    write(tx -> tx.notices().put("config", "refused", NOON));

    write(tx -> tx.notices().clear("config"));

    assertThat(list(tx -> tx.notices().all())).isEmpty();
  }
}
