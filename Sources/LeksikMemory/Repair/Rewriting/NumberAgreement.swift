import LeksikModel
import LeksikText

/// Whether another number can stand in a place without a change of the words around it.
///
/// Where it cannot be told, the answer is no.
struct NumberAgreement {
  let language: LanguageTag

  /// Whether `to` may stand where `text` says `from`.
  ///
  /// - Parameter hasUnit: whether the text names what is counted.
  func allows(
    _ from: NumberValue, _ to: NumberValue, in text: String, between neighbours: Neighbours,
    hasUnit: Bool
  ) -> Bool {
    switch language.language {
    case "es":
      return keepsNumber(from, to, text, neighbours, hasUnit)
        && keepsSound(neighbours.before, ["o", "u"], from, to) { $0.hasPrefix("o") }
    case "en":
      return keepsNumber(from, to, text, neighbours, hasUnit)
        && keepsSound(neighbours.before, ["a", "an"], from, to) {
          !$0.hasPrefix("one") && "aeiou".contains($0.prefix(1))
        }
    case "ht":
      // Words of number and what they count are said as one: de zan, twa zan, san an.
      let hasDigits = text.utf8.contains { (0x30...0x39).contains($0) }
      return hasDigits ? !isLiaison(text, neighbours) : !hasUnit
    default: return true
    }
  }

  /// One is followed by a singular, every other number by a plural.
  private func keepsNumber(
    _ from: NumberValue, _ to: NumberValue, _ text: String, _ neighbours: Neighbours,
    _ hasUnit: Bool
  ) -> Bool {
    guard from.kind == .cardinal, (from == NumberValue(1)) != (to == NumberValue(1)) else {
      return true
    }
    if hasUnit { return !text.unicodeScalars.contains { $0.properties.isLowercase } }
    guard let after = neighbours.after else { return true }
    return Self.particles.contains(after)
  }

  /// Words after which a number names rather than counts: *artículo 1 de la ley*.
  private static let particles: Set<String> = [
    "de", "del", "y", "e", "o", "u", "en", "a", "al", "que", "con", "por", "para", "se", "of",
    "and", "or", "in", "to", "at", "on", "from", "is", "was", "by", "that",
  ]

  /// The word before is spelled by the sound that follows it: *a/an*, *o/u*.
  private func keepsSound(
    _ before: String?, _ words: Set<String>, _ from: NumberValue, _ to: NumberValue,
    _ isSound: (String) -> Bool
  ) -> Bool {
    guard let before, words.contains(before) else { return true }
    guard let old = from.integer.flatMap({ NumberWords.spelled($0, in: language) }),
      let new = to.integer.flatMap({ NumberWords.spelled($0, in: language) })
    else { return false }
    return isSound(old) == isSound(new)
  }

  /// Whether the word counted carries a sound of the number before it: *2 zan*, *6 zè*.
  private func isLiaison(_ text: String, _ neighbours: Neighbours) -> Bool {
    let words = WordSegmenter.tokens(in: text).filter { $0.kind == .word }
      .map { Folding.caseFolded(text.slice($0.range)) }
    return (words + [neighbours.after].compactMap { $0 }).contains {
      ["zan", "zane", "nan", "tan", "van", "zè", "vè", "nè", "tè", "zèdtan", "zom"].contains($0)
    }
  }
}
