import LeksikModel
import LeksikText
import Testing

/// Spellings a Creole headword is looked up in, beyond the attested pairs.
@Suite struct CreoleVariantsTests {
  @Test(arguments: [
    // Accents, apostrophes, hyphens, case.
    ("pwokire", "pwokirè", KeyTier.accent), ("AFE", "afè", .accent), ("m’ap", "m ap", .case),
    ("T'ap", "t ap", .case), ("jij-la", "jij la", .case), ("depò", "depo", .accent),
    ("prèv", "prev", .accent),
    // Determiners, articles, word division.
    ("temwen yo", "temwen", .division), ("avoka a", "avoka", .division),
    ("yon temwen", "temwen", .division), ("prizon an", "prizon", .division),
    ("moun sa yo", "moun", .division), ("dosye sa a", "dosye", .division),
    ("fanmi-an", "fanmi", .division), ("lalwa", "la lwa", .division),
    ("jij depè", "jij de pè", .division), ("gadavi a", "gad a vi", .division),
    ("pwosè-vèbal", "pwosèvèbal", .division), ("tout kòm", "toutkòm", .division),
    // Regular variants of today's spelling.
    ("prosedi", "pwosedi", .spelling), ("proteksyon", "pwoteksyon", .spelling),
    ("gro", "gwo", .spelling), ("refijiye", "refijye", .spelling),
    ("konsiltasion", "konsiltasyon", .spelling), ("viktimm", "viktim", .spelling),
    ("temwanyaj", "temwayaj", .spelling), ("kreyasyon", "kreasyon", .spelling),
    ("kamp", "kanp", .spelling), ("enpòtan", "empòtan", .spelling),
    ("kesyon", "kestyon", .spelling),
    ("komplo", "konplo", .spelling), ("shanm", "chanm", .spelling),
    ("rekonpans", "wekonpans", .sound), ("persekisyon", "pèsekisyon", .spelling),
    // Owners.
    ("avoka mwen", "avoka", .possessive), ("dosye m", "dosye", .possessive),
    ("papye'm", "papye", .possessive), ("fanmi li yo", "fanmi", .possessive),
    // Older orthographies.
    ("konsêtman", "konsentman", .olderSpelling), ("tâtativ", "tantativ", .olderSpelling),
    ("biwô", "biwon", .olderSpelling), ("édé", "ede", .accent), ("libèté", "libète", .accent),
    ("bien", "byen", .spelling),
    // French.
    ("procès", "pwosè", .foreignSpelling), ("juge", "jij", .foreignSpelling),
    ("commissaire", "komisè", .foreignSpelling), ("déclaration", "deklarasyon", .foreignSpelling),
    ("avocat", "avoka", .foreignSpelling), ("droit", "dwa", .foreignSpelling),
    ("assistance", "asistans", .foreignSpelling), ("témoignage", "temwayaj", .foreignSpelling),
    ("arrestation", "arestasyon", .foreignSpelling), ("violence", "vyolans", .foreignSpelling),
    ("jugement", "jijman", .foreignSpelling), ("enquête", "ankèt", .foreignSpelling),
    ("certificat", "sètifika", .foreignSpelling), ("complice", "konplis", .foreignSpelling),
    ("accusation", "akizasyon", .foreignSpelling), ("libération", "liberasyon", .foreignSpelling),
    ("frontière", "fwontyè", .foreignSpelling), ("citation", "sitasyon", .foreignSpelling),
    ("prisonnier", "prizonye", .sound), ("notaire", "notè", .foreignSpelling),
    ("expulsion", "ekspilsyon", .foreignSpelling), ("le tribunal", "tribinal", .lenient),
    ("mandat de dépôt", "manda depo", .lenient), ("crime", "krim", .foreignSpelling),
    ("agression sexuelle", "agresyon seksyèl", .foreignSpelling),
    ("deportation", "depòtasyon", .foreignSpelling), ("l'avocat", "avoka", .lenient),
    ("trafic", "trafik", .foreignSpelling), ("condamné", "kondane", .foreignSpelling),
    // Chat, fused and reduced forms.
    ("avk", "avèk", .informalSpelling), ("psk", "paske", .informalSpelling),
    ("moun kap travay", "moun k ap travay", .informalSpelling),
    ("pou li ka ale", "pou l kapab al", .spelling), ("tut mun", "tout moun", .informalSpelling),
    ("li pat vini", "li pa t vin", .informalSpelling), ("poul pale", "pou l pale", .division),
    ("kab", "kapab", .informalSpelling), ("kounya", "kounye a", .informalSpelling),
    ("deklaracion", "deklarasyon", .informalSpelling),
    // Lenient.
    ("fami", "fanmi", .lenient), ("konen", "konnen", .lenient), ("lopital", "opital", .lenient),
    ("esplikasyon", "eksplikasyon", .lenient), ("ministr", "minist", .lenient),
    ("kondanen", "kondane", .lenient), ("lasante", "sante", .lenient),
  ])
  func areFound(variant: String, headword: String, tier: KeyTier) {
    let found = TermKeys.tier(of: variant, matching: headword, in: .haitianCreole)
    #expect(
      found.map { $0 <= tier } ?? false, "\(variant) → \(headword): \(String(describing: found))")
  }
}
