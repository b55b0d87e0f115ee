package copytaster.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.Arrival;
import copytaster.article.Article;
import copytaster.article.ArticleBuilder;
import copytaster.article.ArticleId;
import copytaster.article.Body;
import copytaster.article.Headline;
import copytaster.article.PubStatus;
import copytaster.article.Revision;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedKillTests {

  private static final ArticleId NOTICE =
      ArticleId.parse("urn:uuid:00000000-0000-5000-8000-000000000001");
  private static final ArticleId KILLED =
      ArticleId.parse("urn:uuid:00000000-0000-5000-8000-000000000002");

  @Test
  void theOtherArticleIsKilledInAllItsVersionsAndSaysByWhom() {
    var kill = NamedKill.by(notice().pubStatus(PubStatus.CANCELED).build()).orElseThrow();

    assertThat(kill.uri()).isEqualTo(KILLED);
    assertThat(kill.isKilled()).isTrue();
    assertThat(kill.revision()).isEqualTo(Revision.LAST);
    assertThat(kill.killedBy()).isEqualTo(NOTICE);
    assertThat(kill.killsOther()).isEmpty();
    assertThat(kill.arrival().provider()).isEqualTo("anb");
    assertThat(kill.versionCreated()).isEqualTo("2026-11-24T10:00:00+02:00");
  }

  @Test
  void whatTheNoticeSaysIsNotSaidOfTheKilledOne() {
    var notice =
        notice()
            .pubStatus(PubStatus.CANCELED)
            .headlines(List.of(Headline.main("سحب خبر")))
            .bodies(List.of(Body.plain("يرجى عدم النشر.")))
            .build();

    var kill = NamedKill.by(notice).orElseThrow();

    assertThat(kill.headlines()).isEmpty();
    assertThat(kill.bodies()).isEmpty();
  }

  @Test
  void aProposalKillsNothing() {
    assertThat(NamedKill.by(notice().build())).isEmpty();
    assertThat(NamedKill.by(notice().pubStatus(PubStatus.WITHHELD).build())).isEmpty();
  }

  private static ArticleBuilder notice() {
    var arrival = new Arrival("s", "anb", Instant.EPOCH, "nitf", "UTF-8");
    return Article.of(NOTICE, arrival, "tag:notice", Revision.kill(1))
        .killsId(KILLED)
        .versionCreated(OffsetDateTime.parse("2026-11-24T10:00:00+02:00"));
  }
}
