import LeksikModel
import LeksikText

/// Recognises what people call the columns of their glossaries, in four languages.
enum ColumnNames {
  /// The column that a header names; `nil` when it names nothing that is known.
  ///
  /// ```swift
  /// ColumnNames.column("Español")          // the terms in es
  /// ColumnNames.column("Definición (es)")  // the definitions in es
  /// ColumnNames.column("kreyòl")           // the terms in ht
  /// ```
  static func column(_ header: String) -> TableColumn? {
    let name = Folding.accentFolded(header)
    let words = name.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
      .map { $0.trimming("-_") }.filter { !$0.isEmpty }
    if let pair = pairs[words.joined()] { return .pair(pair) }
    let whole = words.joined(separator: " ")
    if ids.contains(whole) { return .id }
    if let field = entries[whole] { return .entry(field) }
    var tag: LanguageTag?
    var rest: [String] = []
    for word in words {
      if tag == nil, let language = language(word) { tag = language } else { rest.append(word) }
    }
    guard let tag else { return nil }
    let remainder = rest.filter { !fillers.contains($0) }.joined(separator: " ")
    if remainder.isEmpty { return .language(tag, number: 1, .text) }
    return fields[remainder].map { .language(tag, number: 1, $0) }
  }

  /// The language that a word of a header names.
  static func language(_ word: String) -> LanguageTag? {
    if let named = languages[word] { return LanguageTag(named) }
    let primary = word.prefix { $0 != "-" && $0 != "_" }
    return codes.contains(String(primary)) ? LanguageTag(word) : nil
  }

  private static let ids: Set<String> = [
    "id", "stringid", "concept id", "conceptid", "entry id", "entry", "code", "codigo", "key",
    "concept", "no", "number", "unit", "tuid", "entry number",
  ]

  private static let pairs: [String: TableColumn.PairField] = [
    "sourcelang": .sourceLanguage, "sourcelanguage": .sourceLanguage, "srclang": .sourceLanguage,
    "targetlang": .targetLanguage, "targetlanguage": .targetLanguage, "tgtlang": .targetLanguage,
    "sourcestring": .sourceText, "source": .sourceText, "sourceterm": .sourceText,
    "sourcetext": .sourceText, "src": .sourceText, "targetstring": .targetText,
    "target": .targetText, "targetterm": .targetText, "targettext": .targetText,
    "tgt": .targetText, "translation": .targetText, "pos": .partOfSpeech,
    "srcpos": .partOfSpeech, "partofspeech": .partOfSpeech,
  ]

  private static let entries: [String: TableColumn.EntryField] = [
    "subject": .subjectField, "subject field": .subjectField, "domain": .subjectField,
    "field": .subjectField, "category": .subjectField, "topic": .subjectField,
    "dominio": .subjectField, "tema": .subjectField, "categoria": .subjectField,
    "domaine": .subjectField, "domen": .subjectField,
    "note": .notes, "notes": .notes, "nota": .notes, "notas": .notes, "comment": .notes,
    "comments": .notes, "comentario": .notes, "comentarios": .notes, "remarques": .notes,
    "observaciones": .notes, "remark": .notes, "remarks": .notes, "kommentar": .notes,
    "definition": .definition, "description": .definition, "definicion": .definition,
    "descripcion": .definition, "definisyon": .definition,
    "region": .regions, "regions": .regions, "reference": .sources, "fuente": .sources,
    "references": .sources, "sous": .sources, "setting": .setting, "contexto": .notes,
    "context": .notes, "example": .notes, "ejemplo": .notes, "egzanp": .notes,
  ]

  private static let fields: [String: TableColumn.LanguageField] = [
    "definition": .definitions, "definicion": .definitions, "definisyon": .definitions,
    "definitions": .definitions, "status": .status, "estado": .status, "estati": .status,
    "pos": .partOfSpeech, "part of speech": .partOfSpeech, "gender": .gender, "genero": .gender,
    "genre": .gender, "note": .remarks, "notes": .remarks, "nota": .remarks, "notas": .remarks,
    "not": .remarks, "comment": .remarks, "context": .remarks, "contexto": .remarks,
    "example": .remarks, "ejemplo": .remarks, "source": .sources, "fuente": .sources,
    "register": .register, "registro": .register, "region": .regions,
    "reliability": .reliability, "term note": .remarks, "term type": .form,
  ]

  private static let fillers: Set<String> = [
    "term", "terms", "termino", "terminos", "tem", "terme", "termes", "text", "texto", "language",
    "lang", "string", "word", "palabra", "mo", "translation", "traduccion",
  ]

  private static let languages: [String: String] = [
    "spanish": "es", "espanol": "es", "castellano": "es", "espagnol": "es", "panyol": "es",
    "espanyol": "es", "english": "en", "ingles": "en", "anglais": "en", "angle": "en",
    "haitian": "ht", "kreyol": "ht", "creole": "ht", "criollo": "ht", "haitiano": "ht",
    "ayisyen": "ht", "haitien": "ht", "french": "fr", "frances": "fr", "francais": "fr",
    "franse": "fr", "portuguese": "pt", "portugues": "pt", "portugais": "pt", "potige": "pt",
    "german": "de", "aleman": "de", "deutsch": "de", "italian": "it", "italiano": "it",
    "spa": "es", "eng": "en", "hat": "ht", "fra": "fr", "por": "pt", "lat": "la", "arb": "ar",
  ]

  /// ISO 639-1 codes that a header may be; `id` and `no` are not read as languages there.
  private static let codes: Set<String> = [
    "es", "ht", "en", "fr", "pt", "de", "it", "nl", "pl", "ru", "zh", "ja", "ko", "ar", "ca", "cs",
    "da", "el", "et", "fi", "he", "hi", "hr", "hu", "lt", "lv", "nb", "ro", "sk", "sl", "sr", "sv",
    "tr", "uk", "vi", "eu", "gl", "la", "qu", "ay", "gn", "sw", "so", "fa", "ur", "bn", "ta", "th",
  ]
}

extension Substring {
  /// The text without the given signs at its ends.
  fileprivate func trimming(_ signs: String) -> String {
    var text = self
    while let last = text.last, signs.contains(last) { text.removeLast() }
    while let first = text.first, signs.contains(first) { text.removeFirst() }
    return String(text)
  }
}
