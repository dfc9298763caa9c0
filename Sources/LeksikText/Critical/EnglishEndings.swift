/// Regular English endings: two forms of one verb, or of one noun.
///
/// As in Spanish, where the words around do not decide, a difference is critical.
enum EnglishEndings {
  /// How two forms of one word differ, or `nil` when they are different words.
  static func difference(_ left: TokenForm, _ right: TokenForm) -> TokenDifference? {
    // Endings change nothing before the third letter of a stem, and most words differ there.
    guard left.orthographyKey.utf8.prefix(2).elementsEqual(right.orthographyKey.utf8.prefix(2))
    else { return nil }
    let stems = [left, right].map { Self.readings(of: $0.orthographyKey) }
    var kinds: Set<[Form]> = []
    for first in stems[0] {
      for second in stems[1] where first.stem == second.stem && first.stem.count >= 3 {
        kinds.insert([first.form, second.form])
      }
    }
    guard !kinds.isEmpty else { return nil }
    let isNounPair = kinds.contains { $0.allSatisfy { $0 == .plain || $0 == .s } }
    if isNounPair {
      let roles = [left.role, right.role]
      let isNoun = roles.contains(.nominal) && !roles.contains(.verbal)
      return isNoun
        ? TokenDifference(.inflection, cost: TokenDifference.Cost.inflection)
        : .critical(.person, cost: TokenDifference.Cost.inflection)
    }
    return .critical(.tense, cost: TokenDifference.Cost.inflection)
  }

  /// The stems a word can have: two words that differ in a regular ending share one.
  static func keys(of form: TokenForm) -> [String] {
    readings(of: form.orthographyKey).map(\.stem).filter { $0.count >= 3 }.map { "s:" + $0 }
  }

  private enum Form: Hashable {
    case plain, s, ed, ing
  }

  private struct Reading {
    var stem: String
    var form: Form
  }

  /// Every way to read a word as a stem with a regular ending.
  private static func readings(of word: String) -> [Reading] {
    var readings = [Reading(stem: word, form: .plain)]
    if word.hasSuffix("s"), !word.hasSuffix("ss") {
      readings.append(Reading(stem: String(word.dropLast()), form: .s))
      if word.hasSuffix("es") { readings.append(Reading(stem: String(word.dropLast(2)), form: .s)) }
      if word.hasSuffix("ies") { readings.append(Reading(stem: word.dropLast(3) + "y", form: .s)) }
    }
    for (ending, form) in [("ed", Form.ed), ("ing", .ing)] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      readings.append(Reading(stem: stem, form: form))
      readings.append(Reading(stem: stem + "e", form: form))
      if ending == "ed", stem.hasSuffix("i") {
        readings.append(Reading(stem: stem.dropLast() + "y", form: form))
      }
      if let last = stem.last, stem.dropLast().last == last {
        readings.append(Reading(stem: String(stem.dropLast()), form: form))
      }
    }
    return readings
  }
}
