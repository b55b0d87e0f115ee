package copytaster.index.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class NextLinkTests {

  @Test
  void theLinkKeepsEveryParameterButTheCursor() {
    var parameters = new LinkedHashMap<String, String[]>();
    parameters.put("q", new String[] {"\"a b\" {x} & بوتين"});
    parameters.put("cursor", new String[] {"old"});

    assertThat(NextLink.of("/v1/articles", parameters, "new.one"))
        .isEqualTo(
            "</v1/articles?q=%22a%20b%22%20%7Bx%7D%20%26%20%D8%A8%D9%88%D8%AA%D9%8A%D9%86"
                + "&cursor=new.one>; rel=\"next\"");
  }
}
