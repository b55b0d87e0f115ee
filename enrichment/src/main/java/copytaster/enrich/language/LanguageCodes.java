package copytaster.enrich.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The languages of OpenNLP's model (ISO 639-3) as the other codes of a text (BCP 47). */
final class LanguageCodes {

  // Several codes of the model are one language here, or varieties that a text does not tell apart:
  // Bosnian and Serbian in Latin letters are Croatian to it.
  private static final String WIDE =
      """
      afr=af ara=ar aze=az bel=be ben=bn bos=hr bul=bg cat=ca ces=cs cmn=zh cym=cy dan=da deu=de \
      ekk=et ell=el eng=en est=et eus=eu fas=fa fin=fi fra=fr gle=ga glg=gl guj=gu heb=he hin=hi \
      hrv=hr hun=hu hye=hy ind=id isl=is ita=it jpn=ja kan=kn kat=ka kaz=kk kir=ky kor=ko lav=lv \
      lit=lt lvs=lv mal=ml mar=mr mkd=mk mlt=mt mon=mn msa=ms nep=ne nld=nl nob=nb pan=pa pes=fa \
      pol=pl por=pt pus=ps ron=ro rus=ru sin=si slk=sk slv=sl som=so spa=es sqi=sq srp=sr swa=sw \
      swe=sv tam=ta tel=te tgk=tg tgl=tl tha=th tur=tr ukr=uk urd=ur uzb=uz vie=vi\
      """;
  // Seldom written in news, and near to one of the above.
  private static final String RARE =
      """
      ast=ast bak=ba bre=br ceb=ceb che=ce epo=eo fao=fo fry=fy gsw=gsw jav=jv lat=la lim=li \
      ltz=lb min=min mri=mi nan=nan nds=nds nno=nn oci=oc plt=mg pnb=pnb san=sa sun=su tat=tt \
      vol=vo war=war zul=zu\
      """;
  private static final float WEIGHT_OF_RARE = 0.6f;
  private static final Map<String, String> CODES = new HashMap<>(codes(WIDE));

  static {
    CODES.putAll(codes(RARE));
  }

  private static final Map<String, String> RARE_CODES = codes(RARE);

  private LanguageCodes() {}

  /** Returns the code of a language of the model (BCP 47), null if it is none. */
  static @Nullable String of(String iso639) {
    return CODES.get(iso639);
  }

  /** Returns how much the model's word for a language counts, 0 to 1. */
  static float weight(String iso639) {
    return RARE_CODES.containsKey(iso639) ? WEIGHT_OF_RARE : 1;
  }

  private static Map<String, String> codes(String pairs) {
    var codes = new HashMap<String, String>();
    for (int at = 0; at < pairs.length(); ) {
      int equals = pairs.indexOf('=', at);
      int end = pairs.indexOf(' ', equals);
      end = end < 0 ? pairs.length() : end;
      codes.put(pairs.substring(at, equals), pairs.substring(equals + 1, end));
      at = end + 1;
    }
    return codes;
  }
}
