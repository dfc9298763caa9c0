public import LeksikModel
import LeksikText

extension LanguageTag {
  /// The language whose small words (articles, pronouns, prepositions) a text has most of; `nil` when
  /// it has none of any.
  ///
  /// ```swift
  /// LanguageTag.likely(for: "Viktim nan pale ak jij la.")  // ht
  /// ```
  ///
  /// - Complexity: O(bytes), of the first 20,000.
  public static func likely(for text: String) -> LanguageTag? {
    var words: [String] = []
    Array(text.utf8.prefix(20_000)).withUnsafeBufferPointer { utf8 in
      var scanner = WordScanner(utf8)
      while let range = scanner.next() {
        words.append(Folding.caseFolded(String(decoding: utf8[range], as: UTF8.self)))
      }
    }
    let counts = supported.map { language in
      let stops = StopWords(language)
      return (language: language, count: words.count { stops.contains($0) })
    }
    return counts.filter { $0.count > 0 }.max { $0.count < $1.count }?.language
  }
}
