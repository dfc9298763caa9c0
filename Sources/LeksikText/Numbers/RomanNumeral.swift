/// Roman numerals in capitals, as articles and chapters of laws have them.
enum RomanNumeral {
  /// The value of a numeral in its standard form, 1 to 3999; `nil` for anything else (`IIII`, `iv`).
  static func value(of text: String) -> Int? {
    guard (1...15).contains(text.utf8.count) else { return nil }
    var (total, previous) = (0, 0)
    for character in text.reversed() {
      guard let value = values[character] else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 && numeral(for: total) == text ? total : nil
  }

  /// The standard numeral.
  static func numeral(for value: Int) -> String {
    var (rest, text) = (value, "")
    for (step, letters) in steps {
      while rest >= step {
        text += letters
        rest -= step
      }
    }
    return text
  }
}

private let values: [Character: Int] = [
  "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000,
]
private let steps = [
  (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
  (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]
