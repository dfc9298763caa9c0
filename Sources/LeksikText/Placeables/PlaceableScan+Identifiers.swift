extension PlaceableScan {
  /// The number of a register: by the lengths of its groups, or by the words before it.
  func identifier(at compound: Range<Int>, from floor: Int) -> Found? {
    let groups = stride(from: compound.lowerBound, to: compound.upperBound, by: 2).map { $0 }
    if let alien = alienNumber(at: compound, from: floor) { return alien }
    let lengths = groups.compactMap(digitCount)
    if lengths.count == groups.count, hasOnlyHyphens(compound) {
      switch lengths {
      case [3, 7, 1]: return found(.cedula, compound)
      case [1, 2, 5, 1]: return found(.taxpayer, compound)
      case [3, 3, 3, 1]: return found(.haitianTaxpayer, compound)
      case [2, 2, 2, 4, 2, 5]: return found(.haitianIdentityCard, compound)
      case [3, 2, 4]: return found(.socialSecurity, compound)
      case [3, 3, 4], [1, 3, 3, 4]: return found(.telephone, compound)
      default: break
      }
    }
    if lengths == [11], isAfterIdentityWord(compound.lowerBound, from: floor) {
      return found(.cedula, compound)
    }
    return record(at: compound, groups: groups, from: floor)
  }

  /// `(809) 555-1234`, `+509 37 12 3456`, `+1-809-555-1234`.
  func telephone(at index: Int) -> Found? {
    if isMark(index, UInt8(ascii: "(")) {
      guard digitCount(index + 1) == 3, isMark(index + 2, UInt8(ascii: ")")),
        digitCount(index + 3) == 3
      else { return nil }
      let hasHyphen = isHyphen(index + 4)
      let last = hasHyphen ? index + 5 : index + 4
      guard digitCount(last) == 4, hasHyphen || !isGlued(last) else { return nil }
      return found(.telephone, index..<last + 1)
    }
    guard let first = digitCount(index + 1), isGlued(index + 1), first <= 3 else { return nil }
    var (end, digits) = (index + 2, first)
    while end < words.count {
      let next = isHyphen(end) ? end + 1 : end
      guard let more = digitCount(next), digits + more <= 15 else { break }
      (end, digits) = (next + 1, digits + more)
    }
    return digits >= 8 ? found(.telephone, index..<end) : nil
  }

  /// `A123456789`, `A-123-456-789`, `A 123 456 789`.
  private func alienNumber(at compound: Range<Int>, from floor: Int) -> Found? {
    let first = bytes(at: compound.lowerBound)
    if compound.count == 1, first.first == UInt8(ascii: "A"), (9...10).contains(first.count),
      first.dropFirst().allSatisfy(isDigit)
    {
      return found(.alienRegistration, compound)
    }
    var (start, end, digits) = (compound.lowerBound, compound.lowerBound, 0)
    if isMark(start, UInt8(ascii: "A")) {
      end += 2
    } else if first.first == UInt8(ascii: "A"), first.count == 4,
      first.dropFirst().allSatisfy(isDigit)
    {
      (end, digits) = (start + 1, 3)
    } else {
      if start > floor, isMark(start - 1, UInt8(ascii: "#")) { start -= 1 }
      guard start > floor, isMark(start - 1, UInt8(ascii: "A")) else { return nil }
      start -= 1
    }
    while let more = digitCount(isHyphen(end) && digits > 0 ? end + 1 : end),
      more == 3 || digits == 0
    {
      end = (isHyphen(end) && digits > 0 ? end + 1 : end) + 1
      digits += more
      if digits >= 8 { break }
    }
    guard (8...9).contains(digits), end >= compound.upperBound else { return nil }
    let text = text(of: start..<end).utf8.filter(isDigit)
    return Found(
      words: start..<end,
      value: .identifier(
        Identifier(kind: .alienRegistration, number: String(decoding: text, as: UTF8.self))))
  }

  /// A number of a case or document: after a word that says so, or of a shape nothing else has.
  private func record(at compound: Range<Int>, groups: [Int], from floor: Int) -> Found? {
    var hasDigit = false
    var hasCapital = false
    for group in groups {
      let bytes = bytes(at: group)
      hasDigit = hasDigit || bytes.contains(where: isDigit)
      hasCapital = hasCapital || (bytes.count > 1 && bytes.allSatisfy { $0 &- 0x41 < 26 })
    }
    guard hasDigit else { return nil }
    let isIntroduced = isAfterRecordWord(compound.lowerBound, from: floor)
    guard isIntroduced || (groups.count >= 3 && (hasCapital || isLongRecord(groups)))
    else { return nil }
    let number = compoundText(compound).uppercased()
    return Found(
      words: compound, value: .identifier(Identifier(kind: .record, number: number)))
  }

  /// Four or more groups of digits: three may be a date.
  private func isLongRecord(_ groups: [Int]) -> Bool {
    groups.count >= 4 && groups.allSatisfy { digitCount($0) != nil }
  }

  private func hasOnlyHyphens(_ compound: Range<Int>) -> Bool {
    stride(from: compound.lowerBound + 1, to: compound.upperBound, by: 2).allSatisfy(isHyphen)
  }

  private func found(_ kind: Identifier.Kind, _ tokens: Range<Int>) -> Found {
    let digits = utf8[bytes(of: tokens)].filter(isDigit)
    return Found(
      words: tokens,
      value: .identifier(Identifier(kind: kind, number: String(decoding: digits, as: UTF8.self))))
  }
}
