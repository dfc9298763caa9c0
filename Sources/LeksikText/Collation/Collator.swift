import CICU
public import LeksikModel

/// Puts words in the order in which a dictionary of their language has them.
///
/// ```swift
/// let spanish = Collator(language: .spanish)
/// ["ñame", "oca", "nube"].sorted { spanish.compare($0, $1) < 0 }  // nube, ñame, oca
/// spanish.compare("NUBE", "nube")                                 // 1: a small letter goes first
/// ```
///
/// Letters decide first, then accents, then case, then code points: only texts that are canonically
/// equivalent, and so equal as Swift strings, compare as 0. A collator may be used from many threads
/// at once.
///
/// Source: UTS #10 and CLDR, by ICU; ``Order`` says what the orders rest on.
public struct Collator: Sendable {
  /// The order it sorts in.
  public let order: Order
  private let collation: Collation

  /// A collator for an order.
  public init(_ order: Order) {
    self.order = order
    collation = Collation.ordering(order)
  }

  /// The usual collator of a language: `es-u-co-trad` is the traditional order of Spanish, and a
  /// language without an order of its own gets root order.
  public init(language: LanguageTag) {
    switch language.language {
    case "es":
      let isTraditional = language.rest.hasSuffix("co-trad") || language.rest.contains("co-trad-")
      self.init(isTraditional ? .spanishTraditional : .spanish)
    case "ht": self.init(.haitianCreole)
    default: self.init(.english)
    }
  }

  /// -1 when `left` goes first, 1 when `right` does, 0 when they are canonically equivalent.
  ///
  /// - Complexity: O(*n*) in bytes up to the first difference.
  public func compare(_ left: String, _ right: String) -> Int {
    var (left, right) = (left, right)
    return left.withUTF8 { left in right.withUTF8 { right in collation.compare(left, right) } }
  }

  /// Bytes that compare, one by one and unsigned, as ``compare(_:_:)`` compares the texts.
  ///
  /// Keys are for one order and one ``version``: keep that beside keys that are stored, and make them
  /// anew when it changes.
  ///
  /// - Complexity: O(*n*) in bytes; a key is two to three times as long as its text.
  public func sortKey(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    var text = text
    text.withUTF8 { collation.appendKey(of: $0, to: &key) }
    return key
  }

  /// The version of all orders: ICU, its collation data, and the rules that are ours.
  ///
  /// ```swift
  /// Collator.version  // "72.1-153.112.40.0-1"
  /// ```
  public static let version: String = {
    let data = Collation.ordering(.english).version.map { "\($0)" }.joined(separator: ".")
    return "\(String(cString: cicu_version()))-\(data)-\(AlfabeSigns.revision)"
  }()
}
