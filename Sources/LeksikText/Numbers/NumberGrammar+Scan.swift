extension NumberGrammar {
  /// A value found at some atom, and where it ends.
  struct Found<Value: Sendable & Hashable> {
    var value: Value
    var end: Int
    var alternatives: [Value] = []
    var isAmbiguous = false
  }

  /// Everything `match` finds from left to right, in whole words, where it begins with digits, a
  /// number word, a word of `roles` or a dollar sign.
  ///
  /// A number that `match` does not want is skipped whole, so that nothing is read from its middle.
  func scan<Value>(or roles: NumericRoles, _ match: (Int) -> Found<Value>?) -> [Reading<Value>] {
    var readings: [Reading<Value>] = []
    let starters = roles.union(.numberStarter)
    guard text.hasDigits || !text.roles.isDisjoint(with: starters) else { return [] }
    var index = 0
    while index < text.atoms.count {
      guard text.isStart(index, starters) else {
        index += 1
        continue
      }
      guard let found = match(index) else {
        index = parse(at: index)?.end ?? index + 1
        continue
      }
      if let range = text.words(of: index..<found.end) {
        readings.append(
          Reading(
            range: range, value: found.value, alternatives: found.alternatives,
            isAmbiguous: found.isAmbiguous))
      }
      index = found.end
    }
    return readings
  }

  /// The end of a number said again in digits, as contracts do: *quince (15)*.
  func skippingRepetition(of value: NumberValue, at index: Int) -> Int {
    guard text[index]?.isMark("(") == true, let again = parse(at: index + 1),
      again.value.hasSameQuantity(as: value), text[again.end]?.isMark(")") == true
    else { return index }
    return again.end + 1
  }
}
