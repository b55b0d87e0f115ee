package copytaster.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import copytaster.ingest.format.Charsets.Decoded;
import java.nio.charset.Charset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetDetectionTests {

  private static final String ARABIC =
      "أعلنت وزارة الزراعة اليوم بدء موسم قطاف الزيتون في المحافظات الساحلية، وقال مدير الإنتاج"
          + " النباتي إن الكميات المتوقعة هذا العام تزيد على ما جني في الموسم الماضي بنحو الثلث. وأضاف أن"
          + " المعاصر جاهزة لاستقبال المحصول، وأن اللجان ستراقب جودة الزيت قبل طرحه في الأسواق.";
  private static final String FRENCH =
      "Le préfet a annoncé jeudi que la circulation des trains régionaux reprendrait dès vendredi"
          + " matin, après deux journées de travaux. « L'été a été très sec », a rappelé l'ingénieur en"
          + " chef, « et la voie s'est déformée à plusieurs endroits ». Les élus réclament un délai.";
  private static final String TURKISH =
      "Belediye başkanı, şehrin batısındaki yeni köprünün önümüzdeki yıl açılacağını söyledi. Işıklı"
          + " kavşaklarda trafiğin azalması bekleniyor. İnşaat sırasında bölgede yaşayanların ulaşımı"
          + " için ücretsiz otobüs seferleri düzenlenecek, çalışmalar gece de sürecek.";
  private static final String RUSSIAN =
      "Министерство сельского хозяйства сообщило в четверг о начале уборки урожая в южных областях."
          + " По словам заместителя министра, зерна в этом году соберут на десятую часть больше, чем в"
          + " прошлом. Элеваторы готовы принять урожай, сказал он, и цены останутся прежними.";
  private static final String GREEK =
      "Ο υπουργός Μεταφορών ανακοίνωσε χθες ότι τα νέα δρομολόγια των πλοίων προς τα νησιά θα"
          + " αρχίσουν τον επόμενο μήνα. Όπως είπε, οι τιμές των εισιτηρίων θα μείνουν ίδιες μέχρι το"
          + " τέλος του έτους. Άλλα δρομολόγια καταργούνται λόγω της κακής κατάστασης των λιμανιών.";

  private static final Map<String, String> TEXTS =
      Map.of("ar", ARABIC, "fr", FRENCH, "tr", TURKISH, "ru", RUSSIAN, "el", GREEK);

  @ParameterizedTest
  @CsvSource({
    "ar, windows-1256",
    "ar, ISO-8859-6",
    "ar, UTF-16LE",
    "ar, UTF-16BE",
    "fr, windows-1252",
    "fr, UTF-16LE",
    "fr, x-MacRoman",
    "tr, windows-1254",
    "ru, windows-1251",
    "ru, KOI8-R",
    "ru, ISO-8859-5",
    "ru, UTF-16BE",
    "el, windows-1253",
    "el, ISO-8859-7",
    "el, UTF-16LE"
  })
  void whatNobodyDeclaresIsSeen(String language, String charset) {
    var text = TEXTS.get(language);
    assertThat(Charset.forName(charset).newEncoder().canEncode(text)).isTrue();
    for (var declared : new String[] {null, "utf-8"}) {
      var decoded = decode(text.getBytes(Charset.forName(charset)), declared);
      assertThat(decoded.value()).isEqualTo(text);
      assertThat(decoded.charset()).isEqualTo(charset);
      assertThat(decoded.why()).isEqualTo("detected");
      assertThat(decoded.warnings()).extracting("code").containsExactly("charset-overruled");
    }
  }

  @ParameterizedTest
  @CsvSource({"ar, windows-1256", "ru, windows-1251", "el, windows-1253", "ar, UTF-16LE"})
  void anotherScriptThanDeclaredIsOverruledWhereItIsPlain(String language, String charset) {
    var text = TEXTS.get(language);
    for (var declared : new String[] {"windows-1252", "iso-8859-1", "us-ascii"}) {
      var decoded = decode(text.getBytes(Charset.forName(charset)), declared);
      assertThat(decoded.value()).isEqualTo(text);
      assertThat(decoded.warnings()).extracting("code").contains("charset-overruled");
    }
  }

  @Test
  void aDeclarationIsBelievedWhereItMayBeTrue() {
    var few = "سلام".getBytes(Charset.forName("windows-1256"));
    assertThat(decode(few, "iso-8859-1").charset()).isEqualTo("windows-1252");
    var turkish = TURKISH.getBytes(Charset.forName("windows-1254"));
    assertThat(decode(turkish, "iso-8859-1").charset()).isEqualTo("windows-1252");
    assertThat(decode(turkish, "iso-8859-9").value()).isEqualTo(TURKISH);
  }

  @Test
  void aFewArabicWordsAmongEnglishOnesAreSeen() {
    var text = "Damascus correspondent reports: ".repeat(20) + "الموسم الزراعي في المحافظات";
    var decoded = decode(text.getBytes(Charset.forName("windows-1256")), null);
    assertThat(decoded.value()).isEqualTo(text);
  }

  @Test
  void utf8ThatSaysItIsUtf16IsReadAsWhatItIs() {
    var decoded = decode("<a>قال</a>".getBytes(UTF_8), "utf-16");
    assertThat(decoded.value()).isEqualTo("<a>قال</a>");
    assertThat(decoded.warnings()).extracting("code").containsExactly("charset-overruled");
  }

  @Test
  void whichByteOfUtf16ComesFirstIsSeen() {
    var decoded = decode(ARABIC.getBytes(Charset.forName("UTF-16LE")), "utf-16");
    assertThat(decoded.value()).isEqualTo(ARABIC);
    assertThat(decoded.why()).isEqualTo("Content-Type");
  }

  @Test
  void theReasonIsSaid() {
    assertThat(decode(ARABIC.getBytes(UTF_8), null).why()).isEqualTo("is valid UTF-8");
    assertThat(decode(ARABIC.getBytes(UTF_8), "utf-8").why()).isEqualTo("Content-Type");
    assertThat(decode(("\uFEFF" + ARABIC).getBytes(UTF_8), null).why())
        .isEqualTo("byte order mark");
    var xml = "<?xml version='1.0' encoding='windows-1256'?><a>قال</a>";
    var text = (Decoded.Text) XmlText.decode(xml.getBytes(Charset.forName("windows-1256")), null);
    assertThat(text.why()).isEqualTo("declared by the document");
  }

  private static Decoded.Text decode(byte[] bytes, String declared) {
    return (Decoded.Text) Charsets.decode(bytes, declared);
  }
}
