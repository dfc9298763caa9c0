import CSnowball
public import LeksikModel

/// Cuts the endings of a word, so that its inflected forms share a stem.
///
/// ```swift
/// let stemmer = Stemmer(language: .spanish)
/// stemmer?.stem("víctimas")                // "victim"
/// stemmer?.stem("víctima")                 // "victim"
/// Stemmer(language: .haitianCreole)        // nil: Creole does not inflect
/// ```
///
/// A stem is a key for finding, not a word: it is never shown.
///
/// Feed words as ``Folding/caseFolded(_:)`` gives them: lower case, NFC, **with** accents. The
/// Spanish rules need the accents (`habló` and `hablo` end differently) and drop them at the end;
/// a capital letter or a decomposed accent is a letter that no rule knows.
///
/// Source: the Snowball stemmers for Spanish and English (Porter2), by libstemmer.
public struct Stemmer: Sendable {
  private let algorithm: Int32

  /// The stemmer of a language, whatever its region; `nil` when the language has none.
  public init?(language: LanguageTag) {
    switch language.base {
    case .spanish: algorithm = Int32(CSNOWBALL_SPANISH)
    case .english: algorithm = Int32(CSNOWBALL_ENGLISH)
    default: return nil
    }
  }

  /// The longest word that is stemmed, in bytes of UTF-8; longer ones are their own stem.
  public static let longestWord = 128

  /// The stem of a word in lower case and NFC.
  ///
  /// - Complexity: O(*n*) in bytes.
  public func stem(_ foldedWord: String) -> String {
    var word = foldedWord
    let stem: String? = word.withUTF8 { utf8 in
      withStem(of: utf8) { stem in
        stem.count == utf8.count && stem.elementsEqual(utf8)
          ? nil : String(decoding: stem, as: UTF8.self)
      }
    }
    return stem ?? word
  }

  /// Appends the stem of a word in UTF-8 to `output`.
  public func appendStem(_ foldedWord: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    withStem(of: foldedWord) { output.append(contentsOf: $0) }
  }

  private func withStem<Result>(
    of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard (1...Self.longestWord).contains(word.count) else { return body(word) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestWord) { out in
      let length = csnowball_stem(algorithm, word.baseAddress, Int32(word.count), out.baseAddress)
      guard length >= 0 else { return body(word) }
      return body(UnsafeBufferPointer(rebasing: out[..<Int(length)]))
    }
  }
}
