extension DigitConvention {
  /// A number in digits, and what else it may be.
  struct Digits: Equatable {
    var value: NumberValue
    var alternative: NumberValue?
  }

  /// Reads digits with separators, plain ones without making a string.
  func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Digits? {
    guard bytes.count <= 18, bytes.allSatisfy(isDigit) else {
      return read(String(decoding: bytes, as: UTF8.self))
    }
    return Digits(value: NumberValue(bytes.reduce(0) { 10 * $0 + Int($1 &- 0x30) }))
  }

  /// Reads digits with separators; `nil` for what is no number (`192.168.1.1`) or too long.
  func read(_ text: String) -> Digits? {
    guard text.utf8.count <= 40 else { return nil }
    var groups: [String] = [""]
    var separators: [Character] = []
    for character in text {
      if ("0"..."9").contains(character) {
        groups[groups.count - 1].append(character)
      } else {
        separators.append(character)
        groups.append("")
      }
    }
    guard let last = separators.last, let whole = groups.last else {
      return number(text, "").map { Digits(value: $0) }
    }
    let isOnly = separators.count == 1
    let isMark = last == "." || last == ","
    // The last separator is the decimal one if it differs from all the others, or cannot group.
    let others = separators.dropLast()
    let cannotGroup = whole.utf8.count != 3 || groups[0].utf8.count > 3 || groups[0].first == "0"
    let isMexican = whole.utf8.count == 3 && others.allSatisfy { $0 == "'" || $0 == "’" }
    if isMark, isOnly ? cannotGroup : !others.contains(last) && !isMexican {
      let head = groups.dropLast()
      guard isOnly || areGroups(head, others) else { return nil }
      return number(head.joined(), whole).map { Digits(value: $0) }
    }
    guard areGroups(groups[...], separators[...]), let grouped = number(groups.joined(), "")
    else { return nil }
    guard isOnly, isMark else { return Digits(value: grouped) }
    let decimal = number(groups[0], whole)
    let groupsHere = last == "," ? groupsWithComma : groupsWithPoint
    let isDoubtful = last == "," ? isCommaDoubtful : isPointDoubtful
    guard let value = groupsHere ? grouped : decimal else { return nil }
    return Digits(value: value, alternative: isDoubtful ? (groupsHere ? decimal : grouped) : nil)
  }

  /// Whether digits are in groups of three with one separator: `1,500,000`, also `1'500,000`.
  private func areGroups(_ groups: ArraySlice<String>, _ separators: ArraySlice<Character>) -> Bool
  {
    guard let first = groups.first, (1...3).contains(first.utf8.count),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return false }
    let marks = Set(separators.filter { $0 != "'" && $0 != "’" })
    return marks.count <= 1
  }

  private func number(_ whole: String, _ decimals: String) -> NumberValue? {
    guard whole.utf8.count + decimals.utf8.count <= 18, let significand = Int(whole + decimals)
    else { return nil }
    return NumberValue(significand: significand, decimals: decimals.utf8.count)
  }
}
