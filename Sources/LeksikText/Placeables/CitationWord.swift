/// What a word does in a citation.
enum CitationWord: Sendable {
  /// It is followed by a number of this kind: *artículo, ley*.
  case head(LegalCitation.Kind, isPlural: Bool = false)
  /// It may stand between a head and its number: *Orgánica*, *Order*.
  case qualifier
  /// It announces a number: *núm., No.*
  case number
  /// It begins the name of a code or of an act.
  case name
  /// It stands between two parts: *de la, of the, nan*.
  case link
  /// It joins the numbers of a list: *y, and, ak*.
  case and
  /// It joins the ends of a range: *al, to, à*.
  case to
  /// It follows the volume of a collection and stands before the section or page: *U.S.C.*
  case collection(LegalCitation.Kind)
  /// The number after it is that of a case or document: *expediente, docket*.
  case record
  /// The number after it is that of a cédula.
  case identity

  /// The words without accents, in small letters, of all languages.
  ///
  /// Where a word does two things, the grammar asks for what it needs: *num.* is *número* after a
  /// head and *numeral* elsewhere.
  static let table = WordTable<CitationWord>(
    list(
      [
        ("articulo article atik art artc art°", .head(.article)),
        ("articulos articles arts", .head(.article, isPlural: true)),
        ("seccion section seksyon sec sect secc", .head(.section)),
        ("secciones sections secs", .head(.section, isPlural: true)),
        ("capitulo chapter chapit chapitre cap ch", .head(.chapter)),
        ("titulo title titre tit", .head(.title)),
        ("libro book livre liv", .head(.book)),
        ("regla rule reg", .head(.rule)),
        ("reglas rules", .head(.rule, isPlural: true)),
        ("parrafo paragraph paragraf paragraphe parr par para aline alinea", .head(.paragraph)),
        ("parrafos paragraphs parrs paras", .head(.paragraph, isPlural: true)),
        ("numeral ordinal", .head(.numeral)),
        ("numerales ordinales", .head(.numeral, isPlural: true)),
        ("literal letra inciso lit inc let lettre acapite letter", .head(.letter)),
        ("literales letras incisos", .head(.letter, isPlural: true)),
        ("ley law lwa loi", .head(.law)),
        ("leyes laws", .head(.law, isPlural: true)),
        ("public pub p.l pl", .head(.publicLaw)),
        ("decreto decree decret dekre dec", .head(.decree)),
        ("resolucion resolution rezolisyon res", .head(.resolution)),
        ("reglamento regulation reglement regleman", .head(.regulation)),
        ("ordenanza ordinance ordonnance odonans", .head(.ordinance)),
        ("executive exec", .head(.executiveOrder)),
        ("organica general especial sectorial organic order l", .qualifier),
        ("no nos num nums numero numeros number numbers nimewo nro nr n nº", .number),
        ("codigo code kod constitucion constitution konstitisyon immigration ina tvpa cpp", .name),
        ("de del la el los las of the du des nan ki lan an", .link),
        ("y e and ak et o or ou oswa u", .and),
        ("al a to through hasta", .to),
        ("u.s.c usc u.s.c.a usca", .collection(.usCode)),
        ("c.f.r cfr", .collection(.federalRegulations)),
        ("stat", .collection(.statutesAtLarge)),
        ("u.s", .collection(.usReports)),
        (
          """
          expediente exp caso case docket dosye dossier sentencia judgment jijman nuc ticket acta
          pasaporte passport paspo cause causa matricula placa file
          """, .record
        ),
        ("cedula cedulas sedil cie", .identity),
      ]))

  private static func list(_ groups: [(String, CitationWord)]) -> [(String, CitationWord)] {
    groups.flatMap { words, role in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), role) }
    }
  }

  /// Names of codes and acts, word by word, longer ones first.
  static let names: [(words: [String], part: LegalCitation.Part)] = [
    ("codigo de procedimiento criminal", .code, "criminal-procedure"),
    ("codigo de procedimiento civil", .code, "civil-procedure"),
    ("codigo procesal penal", .code, "criminal-procedure"),
    ("codigo penal", .code, "penal"), ("codigo civil", .code, "civil"),
    ("codigo de trabajo", .code, "labour"), ("codigo laboral", .code, "labour"),
    ("cpp", .code, "criminal-procedure"),
    ("code d'instruction criminelle", .code, "criminal-procedure"),
    ("code of criminal procedure", .code, "criminal-procedure"),
    ("code de procedure penale", .code, "criminal-procedure"),
    ("code of civil procedure", .code, "civil-procedure"),
    ("code de procedure civile", .code, "civil-procedure"),
    ("code penal", .code, "penal"), ("code civil", .code, "civil"),
    ("code du travail", .code, "labour"),
    ("kod enstriksyon kriminel", .code, "criminal-procedure"),
    ("kod pwosedi penal", .code, "criminal-procedure"),
    ("kod pwosedi sivil", .code, "civil-procedure"),
    ("kod penal", .code, "penal"), ("kod sivil", .code, "civil"),
    ("kod travay", .code, "labour"),
    ("immigration and nationality act", .act, "immigration-and-nationality"),
    ("ina", .act, "immigration-and-nationality"),
    ("tvpa", .act, "trafficking-victims-protection"),
    ("constitucion", .constitution, ""), ("constitution", .constitution, ""),
    ("konstitisyon", .constitution, ""),
  ].map { (words: $0.split(separator: " ").map(String.init), part: LegalCitation.Part($1, $2)) }
}
