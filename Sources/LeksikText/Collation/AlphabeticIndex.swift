/// The letters under which a printed glossary groups its words.
///
/// ```swift
/// let index = AlphabeticIndex(.spanish)
/// index.label(for: "ñame")      // "Ñ"
/// index.label(for: "Ámbar")     // "A"
/// index.label(for: "911")       // "#"
/// AlphabeticIndex(.haitianCreoleAlphabet).label(for: "anba")  // "An"
/// ```
///
/// Words sorted by a ``Collator`` of the same order have their labels together and in the order of
/// ``labels``; only `#` may stand at both ends.
public struct AlphabeticIndex: Sendable {
  /// The order whose letters these are.
  public let order: Collator.Order
  /// The letters in their order; a language need not have a word for each.
  public let labels: [String]
  private let collation: Collation

  /// The label of what begins with no Latin letter.
  public static let other = "#"

  /// The index of an order.
  public init(_ order: Collator.Order) {
    self.order = order
    collation = Collation.grouping(order)
    let letters =
      switch order {
      case .spanish: "A B C D E F G H I J K L M N Ñ O P Q R S T U V W X Y Z"
      case .spanishTraditional: "A B C Ch D E F G H I J K L Ll M N Ñ O P Q R S T U V W X Y Z"
      case .english, .haitianCreole: "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"
      case .haitianCreoleAlphabet:
        "A An B C Ch D E È En F G H I J K L M N Ng O Ò On Ou Oun P Q R S T U Ui V W X Y Z"
      }
    labels = letters.split(separator: " ").map(String.init)
  }

  /// The letter under which a word stands, or ``other``.
  ///
  /// - Complexity: five or six comparisons.
  public func label(for text: String) -> String {
    var low = 0
    var high = labels.count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(text, labels[middle]) { high = middle } else { low = middle + 1 }
    }
    // Greek is the script after Latin.
    return low == 0 || !isBefore(text, "α") ? Self.other : labels[low - 1]
  }

  private func isBefore(_ text: String, _ label: String) -> Bool {
    var (text, label) = (text, label)
    return text.withUTF8 { text in label.withUTF8 { collation.compare(text, $0) < 0 } }
  }
}
