extension DateGrammar {
  /// `15/03/2024`, `15-03-2024`, `15.03.2024`, `2024-03-15`, `15/03/24`.
  func digits(at start: Int) -> Found? {
    guard let (parts, end) = parts(at: start) else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    if parts[0].utf8.count == 4 {
      return DateValue(year: numbers[0], month: numbers[1], day: numbers[2]).map {
        Found(value: $0, end: end)
      }
    }
    let isShort = parts[2].utf8.count == 2
    guard isShort || parts[2].utf8.count == 4, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2
    else { return nil }
    let year = isShort ? numbers[2] + (numbers[2] < 70 ? 2_000 : 1_900) : numbers[2]
    let dayFirst = DateValue(year: year, month: numbers[1], day: numbers[0])
    let monthFirst = DateValue(year: year, month: numbers[0], day: numbers[1])
    let (first, second) = isMonthFirst ? (monthFirst, dayFirst) : (dayFirst, monthFirst)
    guard let value = first ?? second else { return nil }
    let other = first == nil || second == value ? nil : second
    return Found(
      value: value, end: end, alternatives: other.map { [$0] } ?? [],
      isAmbiguous: isShort || other != nil)
  }

  /// Three numbers with the same mark between them.
  private func parts(at start: Int) -> ([String], end: Int)? {
    let text = numbers.text
    guard let first = text[start], first.kind == .digits, first.range.count <= 10
    else { return nil }
    if text.bytes(of: first).count(where: { $0 == UInt8(ascii: ".") }) == 2 {
      let pointed = text.original(first).split(separator: ".", omittingEmptySubsequences: false)
      return (pointed.map(String.init), start + 1)
    }
    guard let mark = text[start + 1], mark.kind == .mark,
      ["/", "-", "–", "."].contains(mark.mark),
      let second = text[start + 2], second.kind == .digits,
      text[start + 3]?.isMark(mark.mark) == true,
      let third = text[start + 4], third.kind == .digits
    else { return nil }
    let parts = [first, second, third].map(text.original)
    guard parts.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
    return (parts, start + 5)
  }
}
