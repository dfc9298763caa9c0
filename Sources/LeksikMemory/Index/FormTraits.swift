import LeksikMatching
import LeksikText

/// What of a form decides its cost against a form of another group: kind, critical part, weight.
struct FormTraits: Hashable {
  let code: UInt8

  private static let weights = [
    TokenForm.punctuationWeight, TokenForm.determinerWeight, TokenForm.wordWeight,
  ]

  init(_ form: TokenForm) {
    guard let weight = Self.weights.firstIndex(of: form.weight) else {
      preconditionFailure("a form weighs as much as a word, an article or a mark")
    }
    let mark =
      form.critical.flatMap { CriticalKind.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    code = form.kind.rawValue | UInt8(mark) << 2 | UInt8(weight) << 5
  }

  init(code: UInt8) {
    self.code = code
  }

  private var kind: TokenForm.Kind { TokenForm.Kind(rawValue: code & 3) ?? .word }
  /// The part of meaning that rests on the form.
  var critical: CriticalKind? {
    let mark = Int(code >> 2 & 7)
    return (1...CriticalKind.allCases.count).contains(mark) ? CriticalKind.allCases[mark - 1] : nil
  }
  /// Whether a part of meaning rests on the form.
  var isCritical: Bool { code >> 2 & 7 != 0 }
  /// What the form costs when it has no counterpart.
  var weight: Int { Self.weights[min(Int(code >> 5 & 3), 2)] }

  /// The traits of all codes.
  static let table: [SymbolTraits] = (0..<128).map { code in
    let traits = FormTraits(code: UInt8(code))
    return SymbolTraits(
      weight: traits.weight,
      isPlain: traits.kind == .word && traits.critical == nil
        && traits.weight == TokenForm.wordWeight,
      isMarked: traits.critical != nil && traits.kind != .punctuation)
  }

  /// A form with these traits that is like no other.
  func stranger(_ name: String) -> TokenForm {
    .stranger(name, kind: kind, critical: critical, weight: weight)
  }
}
