package copytaster.enrich.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import copytaster.article.EntityType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagSetTests {

  @ParameterizedTest
  @CsvSource({
    "B-PER, PERSON, true",
    "I-PER, PERSON, false",
    "b-per, , false",
    "B-pers, PERSON, true",
    "I_PERSON, PERSON, false",
    "S-ORG, ORGANISATION, true",
    "E-ORGANIZATION, ORGANISATION, false",
    "U-LOC, PLACE, true",
    "L-GPE, PLACE, false",
    "LOCATION, PLACE, false",
    "B-FAC, PLACE, true",
    "O, , false",
    "B-MISC, , true"
  })
  void knowsTheLabelsThatModelsUse(String label, EntityType type, boolean isBegin) {
    var tag = TagSet.of(List.of(label, "PER"), Map.of()).get(0);
    assertThat(tag.type()).isEqualTo(type);
    assertThat(tag.isBegin()).isEqualTo(isBegin);
  }

  @Test
  void letsSettingsSayWhatALabelMeans() {
    var labels = List.of("B-مكان", "B-GPE", "B-PER");
    var tags = TagSet.of(labels, Map.of("مكان", "place", "gpe", "none"));
    assertThat(tags.tags())
        .extracting(Tag::type)
        .containsExactly(EntityType.PLACE, null, EntityType.PERSON);
  }
}
