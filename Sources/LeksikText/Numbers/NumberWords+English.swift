extension NumberWords {
  /// English without *and*: *one hundred one*, as American courts write it.
  static func english(_ value: Int) -> String {
    func belowThousand(_ value: Int) -> [String] {
      var words = value >= 100 ? [units[value / 100], "hundred"] : []
      let rest = value % 100
      if rest >= 20 {
        words.append(tens[rest / 10] + (rest % 10 == 0 ? "" : "-" + units[rest % 10]))
      } else if rest > 0 {
        words.append(units[rest])
      }
      return words
    }
    if value == 0 { return units[0] }
    var words: [String] = []
    for (scale, name) in [(1_000_000, "million"), (1_000, "thousand")] {
      let part = value / scale % 1_000
      if part > 0 { words += belowThousand(part) + [name] }
    }
    return (words + belowThousand(value % 1_000)).joined(separator: " ")
  }

  static func englishOrdinal(_ value: Int) -> String {
    let words = english(value)
    let split = words.lastIndex { $0 == " " || $0 == "-" }.map { words.index(after: $0) }
    let (head, last) = (
      words[..<(split ?? words.startIndex)], words[(split ?? words.startIndex)...]
    )
    if let irregular = irregularOrdinals[String(last)] { return head + irregular }
    return head + (last.hasSuffix("y") ? last.dropLast() + "ieth" : last + "th")
  }
}

private let units = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
  "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]
private let tens = [
  "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
]
private let irregularOrdinals = [
  "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
  "nine": "ninth", "twelve": "twelfth",
]
