/// Takes the two-gender notations of forms and posters back to the masculine: `imputado/a`,
/// `imputado(a)`, `trabajadores/as`, `niñ@s`, `niñxs`, `imputades`, `el/la`.
enum SpanishNotation {
  /// The words of a case-folded text, accents kept.
  static func words(in folded: String) -> [String] {
    var words: [String] = []
    for word in KeyWord.words(in: folded, lettersToo: "@") {
      if let previous = words.last, word.before == "/" || word.before == "(" {
        if endings.contains(word.text) || isFeminine(word.text, of: previous) { continue }
      }
      words.append(masculine(word.text))
    }
    return words
  }

  /// Whether the word after the slash is the one before it in the feminine: `niño/niña`, `el/la`.
  private static func isFeminine(_ word: String, of previous: String) -> Bool {
    if previous == "el" || previous == "los" { return word == "la" || word == "las" }
    return word != previous && SpanishInflection.stem(word) == SpanishInflection.stem(previous)
  }

  /// `niñ@s` and `niñxs` as `niños`; an x after a vowel is a letter like others (`tórax`).
  private static func masculine(_ word: String) -> String {
    if let neutral = neutrals[word] { return neutral }
    if word.hasSuffix("ades"), word.utf8.count > 6, !hasAbstractPlural(word) {
      return word.dropLast(2) + "os"
    }
    guard word.utf8.contains(0x40) || word.utf8.contains(0x78) else { return word }
    var scalars = Array(word.unicodeScalars)
    let isPlural = scalars.last == "s"
    let end = isPlural ? scalars.count - 2 : scalars.count - 1
    for index in scalars.indices where scalars[index] == "@" && index > 0 { scalars[index] = "o" }
    if end >= 2, scalars[end] == "x", !vowels.contains(scalars[end - 1]) { scalars[end] = "o" }
    if word.hasSuffix("or@s") {
      scalars[end] = "e"
    } else if word.hasSuffix("or@") {
      scalars.removeLast()
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Whether a word in -ades is the plural of a noun in -dad or -tad: `edades`, `libertades`.
  private static func hasAbstractPlural(_ word: String) -> Bool {
    word.hasSuffix("dades")
      || ["liber", "facul", "volun", "amis", "dificul", "leal", "potes", "tempes", "majes"]
        .contains { word.hasSuffix($0 + "tades") }
  }

  /// Neutral forms in e.
  private static let neutrals = [
    "niñe": "niño", "niñes": "niños", "todes": "todos", "hije": "hijo", "hijes": "hijos",
    "imputade": "imputado", "acusade": "acusado", "abogade": "abogado", "detenides": "detenidos",
    "refugiade": "refugiado", "amigues": "amigos",
  ]
  private static let endings: Set<String> = [
    "a", "as", "o", "os", "e", "es", "ra", "ras", "ora", "oras", "na", "nas",
  ]
  private static let vowels = Set("aeiouáéíóú".unicodeScalars)
}
