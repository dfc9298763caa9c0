import LeksikModel
import LeksikText

/// Writes a value of the query where the target has the value of the source.
struct PlaceableRewriting {
  /// What the stored source says.
  let old: Placeable
  /// What the query says instead.
  let new: Placeable
  let source: String
  let query: String
  let target: Segment

  /// What is written anew.
  var kind: Substitution.Kind {
    switch new.value {
    case .citation: .citation
    case .identifier: .identifier
    case .email, .url: .address
    case .inlineCode: .code
    case .numeric(.date): .date
    case .numeric(.time): .time
    case .numeric(.amount): .amount
    case .numeric: .number
    }
  }

  /// Whether a value of the target is that of the source; *15 an* is where *15* was counted.
  func isOld(_ value: Placeable.Value) -> Bool {
    if value == old.value { return true }
    guard let (number, unit) = Self.count(value), let (oldNumber, oldUnit) = Self.count(old.value)
    else { return false }
    return number == oldNumber && (unit == nil || oldUnit == nil)
  }

  /// What the target must say in the place of `value`.
  func newValue(for value: Placeable.Value) -> Placeable.Value {
    guard case .numeric(.quantity(let quantity)) = value, let (number, _) = Self.count(new.value)
    else {
      if case .numeric(.number) = value, let (number, _) = Self.count(new.value) {
        return .numeric(.number(number))
      }
      return new.value
    }
    return .numeric(.quantity(Quantity(number: number, unit: quantity.unit)))
  }

  /// The ways to write the new value where `place` of the target has the old one; each must still be
  /// read again.
  func candidates(for place: Placeable) -> [String] {
    let text = target.text.slice(place.range)
    let language = target.language
    switch (place.value, old.value, new.value) {
    case (.numeric(.date), .numeric(.date(let from)), .numeric(.date(let to))):
      return DateRewriting(text: text, from: from, to: to, language: language).candidates
    case (.numeric(.time), .numeric(.time(let from)), .numeric(.time(let to))):
      return TimeRewriting(text: text, from: from, to: to, language: language).candidates
    case (.numeric(.amount), .numeric(.amount(let from)), .numeric(.amount(let to))):
      return number(text, from.number, to.number, place, hasUnit: true)
    case (.numeric(let numeric), .numeric, .numeric):
      guard let (from, _) = Self.count(old.value), let (to, _) = Self.count(new.value) else {
        return []
      }
      if case .quantity = numeric { return number(text, from, to, place, hasUnit: true) }
      return number(text, from, to, place, hasUnit: false)
    case (.citation, .citation(let from), .citation(let to)):
      return citation(place, from, to)
    default:
      // Anything else is carried over as it is written.
      return text == source.slice(old.range) ? [query.slice(new.range)] : []
    }
  }

  private func number(
    _ text: String, _ from: NumberValue, _ to: NumberValue, _ place: Placeable, hasUnit: Bool
  ) -> [String] {
    let neighbours = Neighbours(of: place.range, in: target.text)
    guard
      NumberAgreement(language: target.language).allows(
        from, to, in: text, between: neighbours, hasUnit: hasUnit)
    else { return [] }
    let rewriting = NumberRewriting(from: from, to: to, language: target.language)
    return rewriting.rewritten(text).map { [$0] } ?? []
  }

  private func citation(
    _ place: Placeable, _ from: LegalCitation, _ to: LegalCitation
  ) -> [String] {
    guard place.numberRanges.count == from.parts.count, from.parts.count == to.parts.count,
      old.numberRanges.count == from.parts.count, new.numberRanges.count == to.parts.count
    else { return [] }
    var edits: [RepairEdit] = []
    for (index, (part, newPart)) in zip(from.parts, to.parts).enumerated() where part != newPart {
      let written = target.text.slice(place.numberRanges[index])
      let text: String
      if written == source.slice(old.numberRanges[index]),
        written.utf8.contains(where: { (0x30...0x39).contains($0) }) || part.kind == .letter
      {
        text = query.slice(new.numberRanges[index])
      } else if written == part.value, Int(part.value) != nil, Int(newPart.value) != nil {
        text = newPart.value
      } else {
        // A name, or a number in words, has an equivalent that is not known.
        return []
      }
      edits.append(
        RepairEdit(
          kind: .citation, range: place.numberRanges[index], text: text, source: "", query: ""))
    }
    let end = target.text.utf8.count - place.range.upperBound
    let whole = target.text.applying(edits)
    return [whole.slice(place.range.lowerBound..<whole.utf8.count - end)]
  }

  /// The number of a count, and its unit where it has one.
  private static func count(
    _ value: Placeable.Value
  ) -> (number: NumberValue, unit: Quantity.Unit?)? {
    switch value {
    case .numeric(.number(let number)): (number, nil)
    case .numeric(.quantity(let quantity)): (quantity.number, quantity.unit)
    default: nil
    }
  }
}
