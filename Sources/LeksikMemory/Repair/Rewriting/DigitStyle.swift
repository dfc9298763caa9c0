import LeksikText

/// How a text writes numbers in digits: what groups thousands, what parts the decimals, how many
/// decimals are shown.
struct DigitStyle {
  private let group: Character?
  private let point: Character?
  private let shownDecimals: Int

  /// The style in which `text` writes `value`; `nil` when it is none of the usual ones.
  init?(of text: String, writing value: NumberValue) {
    guard value.significand >= 0 else { return nil }
    for group in [nil, ",", ".", " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’"] as [Character?] {
      for point in [nil, ".", ","] as [Character?] where point == nil || point != group {
        let decimals = point.flatMap { point in
          text.lastIndex(of: point).map { text[$0...].count - 1 }
        }
        let style = DigitStyle(group, point, decimals ?? 0)
        if style.written(value) == text {
          self = style
          return
        }
      }
    }
    return nil
  }

  private init(_ group: Character?, _ point: Character?, _ shownDecimals: Int) {
    self.group = group
    self.point = point
    self.shownDecimals = shownDecimals
  }

  /// The number in this style; `nil` when it cannot be written in it.
  func written(_ value: NumberValue) -> String? {
    guard value.significand >= 0 else { return nil }
    var digits = String(value.significand)
    if digits.count <= value.decimals {
      digits = String(repeating: "0", count: value.decimals + 1 - digits.count) + digits
    }
    let whole = String(digits.dropLast(value.decimals))
    var fraction = String(digits.suffix(value.decimals))
    fraction += String(repeating: "0", count: max(0, shownDecimals - fraction.count))
    guard !fraction.isEmpty else { return grouped(whole) }
    guard let point else { return nil }
    return grouped(whole) + String(point) + fraction
  }

  private func grouped(_ digits: String) -> String {
    guard let group else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(group) }
      result.append(digit)
    }
    return result
  }
}
