package copytaster.stack.push;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.ArticleId;
import copytaster.article.Revision;
import org.junit.jupiter.api.Test;

class PushAnswerTests {

  private static final String ID = "00000000-0000-5000-8000-00000000000a";
  private static final PushedArticle ARTICLE =
      new PushedArticle(ArticleId.parse(ID), new Revision(4));

  @Test
  void saysWhichArticlesWereMade() {
    var answers =
        PushAnswer.read(
            202,
            """
            {"submission":"1","stories":[
              {"article":"%s","revision":4,"status":"accepted"},
              {"article":"%s","revision":4,"status":"duplicate"}]}
            """
                .formatted(ID, ID),
            false);

    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst().accepted()).isTrue();
    assertThat(answers.getFirst().articles()).containsExactly(ARTICLE, ARTICLE);
    assertThat(answers.getFirst().refused()).isZero();
  }

  @Test
  void countsAStoryThatIsRefusedBesideOthers() {
    var answer =
        PushAnswer.read(
                202,
                """
                {"stories":[{"article":"%s","revision":4,"status":"accepted"},
                  {"guid":"x","status":"refused","problem":{}}]}
                """
                    .formatted(ID),
                false)
            .getFirst();

    assertThat(answer.accepted()).isFalse();
    assertThat(answer.articles()).containsExactly(ARTICLE);
    assertThat(answer.refused()).isEqualTo(1);
  }

  @Test
  void isAProblemWhereAllIsRefused() {
    var answer = PushAnswer.read(422, "{\"title\":\"Unprocessable\"}", true).getFirst();

    assertThat(answer.accepted()).isFalse();
    assertThat(answer.articles()).isEmpty();
    assertThat(answer.refused()).isEqualTo(1);
  }

  @Test
  void isReadLineByLineOfABulk() {
    var answers =
        PushAnswer.read(
            200,
            """
            {"line":1,"status":202,"stories":[{"article":"%s","revision":4,"status":"accepted"}]}
            {"line":2,"status":422,"problem":{"status":422}}
            {"summary":{"lines":2}}
            """
                .formatted(ID),
            true);

    assertThat(answers).extracting(PushAnswer::status).containsExactly(202, 422);
    assertThat(answers).extracting(PushAnswer::accepted).containsExactly(true, false);
  }

  @Test
  void isShownAsItCameWhereItIsNoJson() {
    assertThat(PushAnswer.read(502, "<html>", false).getFirst().body().asString())
        .isEqualTo("<html>");
  }
}
