package copytaster.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import copytaster.enrich.text.TabbedRow;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTests {

  @Test
  void cleansArabicNames() {
    assertThat(ArabicName.clean("اَلأَحْمَدِي")).isEqualTo("الأحمدي");
    assertThat(ArabicName.clean("الدويم (مدينة)")).isEqualTo("الدويم");
    assertThat(ArabicName.clean("القل\u200e\u200e,")).isEqualTo("القل");
    assertThat(ArabicName.clean("بیرانشهر")).isEqualTo("بيرانشهر");
    assertThat(ArabicName.clean("Al Bāb")).isEmpty();
  }

  @Test
  void knowsGenericWordsAndDirections() {
    assertThat(ArabicName.bare("محافظة حلب")).isEqualTo("حلب");
    assertThat(ArabicName.bare("حلب")).isEqualTo("حلب");
    assertThat(ArabicName.isPartOfPlace("شمال سيناء")).isTrue();
    assertThat(ArabicName.isPartOfPlace("شمال")).isFalse();
  }

  @Test
  void addsTheArticleThatTheLatinNameHas() {
    assertThat(ArabicName.definite("ثورة", "Ath Thawrah")).isEqualTo("الثورة");
    assertThat(ArabicName.definite("ثورة", "Thawrah")).isEqualTo("ثورة");
    assertThat(ArabicName.definite("الثورة", "Ath Thawrah")).isEqualTo("الثورة");
  }

  @Test
  void writesLatinNamesAsNewspapersDo() {
    assertThat(LatinName.clean("Ma‘arrat an Nu‘mān", "SY")).isEqualTo("Maarrat an Numan");
    assertThat(LatinName.clean("Noril’sk", "RU")).isEqualTo("Norilsk");
    assertThat(LatinName.clean("Şanlıurfa", "TR")).isEqualTo("Şanlıurfa");
    assertThat(LatinName.clean("The Bronx", "US")).isEqualTo("Bronx");
    assertThat(LatinName.clean("Zanjan Province", "IR")).isEqualTo("Zanjan");
    assertThat(LatinName.clean("Marseille 08", "FR")).isEmpty();
  }

  @Test
  void givesNamesWrittenByHandToTheFirstThatAsks() {
    var written =
        WrittenNames.of(
            TabbedRow.read("w", "SY\tḨīsh\tحيش|معرة حيش\nUS\t#GA\tجورجيا\nSY\tTalh\t-"));
    assertThat(written.of("SY", "Hish")).containsExactly("حيش", "معرة حيش");
    assertThat(written.of("SY", "Hish")).isNull();
    assertThat(written.of("TR", "Hish")).isNull();
    assertThat(written.of("SY", "other", "Talh")).isEmpty();
    assertThat(written.unused()).containsExactly("US#GA");
  }

  @Test
  void refusesOnePlaceTwice() {
    var rows = TabbedRow.read("w", "SY\tḨīsh\tحيش\nSY\tHish\tحيش");
    assertThatThrownBy(() -> WrittenNames.of(rows)).hasMessageContaining("w, line 2");
  }

  @Test
  void tellsWordsFromNames() {
    var words = new KnownWords();
    words.addNames(
        TabbedRow.read("n", "given\tفلاديمير|Victoria\nfamily\tParker\ncommon\tدور\nsite\tMount"));
    words.addTerms(TabbedRow.read("s", "medtop:1\ta\tb\t\tmobile^2|Palmyra\tبورصة^3"));
    words.addFunctionWords(TabbedRow.read("f", "ar\tأن من\nfr\tlens"));
    words.addPeople(
        TabbedRow.read("e", "ent:1\tPERSON\tWill Austin\t\tويل أوستن\nent:2\tPLACE\tOld Town"));
    assertThat(Set.of("الدور", "دوره", "دورا", "بورصة", "Mobile")).allMatch(words::isWord);
    assertThat(Set.of("Palmyra", "Lens", "Mount", "دوريان")).noneMatch(words::isWord);
    assertThat(Set.of("فلاديمير", "Victoria", "Austin", "أوستن", "Victoria Parker", "أبو كبير"))
        .allMatch(words::isOfSomebody);
    assertThat(Set.of("Town", "New Austin", "Mount Parker")).noneMatch(words::isOfSomebody);
  }

  @Test
  void knowsWhatAParticleWouldMakeOfAName() {
    var words = new KnownWords();
    words.addNames(TabbedRow.read("n", "common\tدون|بلورة"));
    assertThat(words.isParticled("بدون", Set.of())).isTrue();
    assertThat(words.isParticled("لورة", Set.of())).isTrue();
    assertThat(words.isParticled("بتلة", Set.of("تله"))).isTrue();
    assertThat(words.isParticled("بتلة", Set.of())).isFalse();
  }
}
