import CICU

/// One way of folding: a table for common characters, and the ICU function that defines it.
///
/// An entry is a word: its lowest bytes are UTF-8 in the order of the text, its highest byte their
/// number. ``absent`` sends the text to ICU. Each entry begins with a character that nothing before
/// it combines with, so whatever is between two of them folds by itself.
///
/// `@unchecked Sendable`: the entries are written once and live as long as the process. They are bare
/// memory because counting references to arrays costs as much as folding a word.
struct FoldTable: @unchecked Sendable {
  /// U+0080...U+024F.
  let latin: UnsafeBufferPointer<UInt64>
  /// U+2000...U+203F.
  let punctuation: UnsafeBufferPointer<UInt64>
  /// What the table stands for.
  let definition: Definition

  /// An entry that no table has: its character is folded by ICU.
  static let absent: UInt64 = 0xFF << 56

  /// The functions of ICU that a table copies.
  enum Definition: Sendable { case caseOnly, accents, accentsButEnye }

  static let caseOnly = FoldTable(
    latin: FoldData.caseOfLatin, punctuation: FoldData.caseOfPunctuation, definition: .caseOnly)
  static let accents = FoldTable(
    latin: FoldData.accentsOfLatin, punctuation: FoldData.accentsOfPunctuation,
    definition: .accents)
  static let accentsButEnye: FoldTable = {
    var latin = FoldData.accentsOfLatin
    for letter in [0xD1, 0xF1] { latin[letter - 0x80] = 2 << 56 | 0xB1C3 }
    return FoldTable(
      latin: latin, punctuation: FoldData.accentsOfPunctuation, definition: .accentsButEnye)
  }()

  private init(latin: [UInt64], punctuation: [UInt64], definition: Definition) {
    precondition(latin.count == 0x1D0 && punctuation.count == 0x40)
    self.latin = immortal(latin)
    self.punctuation = immortal(punctuation)
    self.definition = definition
  }

  /// The fold of `text`; `text` itself when there is nothing to fold.
  func fold(_ text: String) -> String {
    var text = text
    let folded: String? = text.withUTF8 { utf8 in
      withScratch(for: utf8.count) { out in
        let run = foldLatin(utf8, into: out)
        guard run.read == utf8.count else {
          var output: [UInt8] = []
          append(utf8, to: &output)
          return String(decoding: output, as: UTF8.self)
        }
        return run.isSame
          ? nil
          : String(decoding: UnsafeBufferPointer(rebasing: out[..<run.written]), as: UTF8.self)
      }
    }
    return folded ?? text
  }

  /// Appends the fold of UTF-8: by the table as far as it goes, by ICU up to the next ASCII
  /// character, and so on.
  func append(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    withScratch(for: utf8.count) { out in
      var start = 0
      while start < utf8.count {
        let rest = UnsafeBufferPointer(rebasing: utf8[start...])
        let run = foldLatin(rest, into: out)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: out[..<run.written]))
        if run.read == rest.count { return }
        var end = run.stop
        while end < rest.count, rest[end] >= 0x80 { end += 1 }
        appendByDefinition(UnsafeBufferPointer(rebasing: rest[run.read..<end]), to: &output)
        start += end
      }
    }
  }

  /// Appends the fold of UTF-8, by ICU alone.
  func appendByDefinition(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    ICU.append(utf8, to: &output) { text, count, out, capacity, length in
      switch definition {
      case .caseOnly: cicu_case_fold(text, count, out, capacity, length)
      case .accents: cicu_accent_fold(text, count, 0, out, capacity, length)
      case .accentsButEnye: cicu_accent_fold(text, count, 1, out, capacity, length)
      }
    }
  }

  /// Runs `body` with room for what the table makes of `count` bytes: it never makes more than three
  /// bytes of one, and writes eight at a time.
  private func withScratch<Result>(
    for count: Int, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 3 * count + 8, body)
  }
}
