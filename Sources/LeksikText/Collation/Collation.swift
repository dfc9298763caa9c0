import CICU

/// An ICU collator, opened once for the life of the process.
///
/// `@unchecked Sendable`: nothing changes it after `init`, and ICU compares and makes keys with one
/// collator from many threads.
final class Collation: @unchecked Sendable {
  /// How much of two texts is compared.
  enum Depth: Int32 { case letters = 1, everything = 4 }

  private let collator: OpaquePointer
  /// Whether text is written in signs of the *alfabè* first.
  private let usesSigns: Bool

  private init(locale: String, depth: Depth) {
    var status: cicu_status = 0
    guard let collator = cicu_collator_open(locale, &status) else { ICU.fail(status) }
    self.collator = collator
    usesSigns = false
    setDepth(depth)
  }

  private init(alfabe depth: Depth) {
    var status: cicu_status = 0
    var rules = AlfabeSigns.rules
    let opened = rules.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) {
        cicu_collator_open_rules($0.baseAddress, Int32($0.count), &status)
      }
    }
    guard let opened else { ICU.fail(status) }
    collator = opened
    usesSigns = true
    setDepth(depth)
  }

  deinit { cicu_collator_close(collator) }

  private func setDepth(_ depth: Depth) {
    let status = cicu_collator_set_strength(collator, depth.rawValue)
    guard status == 0 else { ICU.fail(status) }
  }

  /// The one collation of an order that compares everything.
  static func ordering(_ order: Collator.Order) -> Collation {
    switch order {
    case .spanish: spanish
    case .spanishTraditional: traditional
    case .english, .haitianCreole: root
    case .haitianCreoleAlphabet: alfabe
    }
  }

  /// The one collation of an order that compares letters only.
  static func grouping(_ order: Collator.Order) -> Collation {
    switch order {
    case .spanish: spanishLetters
    case .spanishTraditional: traditionalLetters
    case .english, .haitianCreole: rootLetters
    case .haitianCreoleAlphabet: alfabeLetters
    }
  }

  private static let spanish = Collation(locale: "es", depth: .everything)
  private static let traditional = Collation(locale: "es-u-co-trad", depth: .everything)
  private static let root = Collation(locale: "", depth: .everything)
  private static let alfabe = Collation(alfabe: .everything)
  private static let spanishLetters = Collation(locale: "es", depth: .letters)
  private static let traditionalLetters = Collation(locale: "es-u-co-trad", depth: .letters)
  private static let rootLetters = Collation(locale: "", depth: .letters)
  private static let alfabeLetters = Collation(alfabe: .letters)

  /// -1, 0 or 1.
  func compare(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
    withSigns(of: left) { left in
      withSigns(of: right) { right in
        var order: Int32 = 0
        let status = cicu_collator_compare(
          collator, left.baseAddress, Int32(left.count), right.baseAddress, Int32(right.count),
          &order)
        guard status == 0 else { ICU.fail(status) }
        return Int(order)
      }
    }
  }

  /// Appends the sort key of a text.
  func appendKey(of text: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]) {
    withSigns(of: text) { text in
      ICU.appendPiece(text, to: &key) {
        cicu_collator_key(collator, $0, $1, $2, $3, $4)
      }
    }
  }

  /// The version of ICU's data and code, four numbers.
  var version: [UInt8] {
    var version = [UInt8](repeating: 0, count: 4)
    cicu_collator_version(collator, &version)
    return version
  }

  /// Runs `body` with what is compared in place of `text`: ICU counts in 32 bits, and no two words
  /// need more than the first 256 mebibytes to tell them apart.
  private func withSigns<Result>(
    of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let text = UnsafeBufferPointer(rebasing: text.prefix(1 << 28))
    return usesSigns ? AlfabeSigns.withEncoded(text, body) : body(text)
  }
}
