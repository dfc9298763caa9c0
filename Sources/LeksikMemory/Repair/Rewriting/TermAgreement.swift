import LeksikModel
import LeksikText

/// Whether another term can stand in a place without a change of the words around it.
///
/// Where it cannot be told, the answer is no.
struct TermAgreement {
  let language: LanguageTag

  /// Whether `new` may stand where `old` stands.
  func allows(_ old: Term, _ new: Term, between neighbours: Neighbours) -> Bool {
    if let (left, right) = both(old.partOfSpeech, new.partOfSpeech), left != right { return false }
    switch language.language {
    case "es": return allowsSpanish(old, new, neighbours)
    case "en": return allowsEnglish(old, new, neighbours)
    case "ht": return allowsCreole(old, new, neighbours)
    default: return true
    }
  }

  /// Articles, adjectives and participles take the gender and number of a noun.
  private func allowsSpanish(_ old: Term, _ new: Term, _ neighbours: Neighbours) -> Bool {
    if let part = old.partOfSpeech ?? new.partOfSpeech, part != .noun { return false }
    guard let (gender, newGender) = both(old.gender, new.gender), gender == newGender,
      gender != .common, isPlural(old) == isPlural(new)
    else { return false }
    // el acta, el agua: before a stressed a the feminine article is el.
    guard gender == .feminine, let before = neighbours.before else { return true }
    return !["el", "un", "del", "al", "algún", "ningún"].contains(before)
      && !(["la", "una", "alguna", "ninguna"].contains(before)
        && ["a", "á", "ha", "há"].contains { Folding.caseFolded(new.text).hasPrefix($0) })
  }

  private func allowsEnglish(_ old: Term, _ new: Term, _ neighbours: Neighbours) -> Bool {
    guard old.partOfSpeech != .verb, new.partOfSpeech != .verb, isPlural(old) == isPlural(new)
    else { return false }
    guard ["a", "an"].contains(neighbours.before) else { return true }
    // An h or u may be heard or not: hour, union.
    let letters = [old.text, new.text].map { Folding.accentFolded($0).prefix(1) }
    return letters.allSatisfy { $0 != "h" && $0 != "u" }
      && "aeio".contains(letters[0]) == "aeio".contains(letters[1])
  }

  /// The article after a noun is spelled by the noun's last sound: *lalwa a*, *avoka a*, *jij la*.
  private func allowsCreole(_ old: Term, _ new: Term, _ neighbours: Neighbours) -> Bool {
    guard let after = neighbours.after, ["la", "a", "an", "lan", "nan"].contains(after) else {
      return true
    }
    guard let left = CreoleEnding(old.text), let right = CreoleEnding(new.text) else {
      return false
    }
    return left == right
  }

  private func isPlural(_ term: Term) -> Bool {
    if let number = term.number { return number == .plural }
    let head = term.text.split(separator: " ").first ?? ""
    return language.language == "es"
      ? head.hasSuffix("s") : term.text.hasSuffix("s") && !term.text.hasSuffix("ss")
  }

  private func both<Value>(_ left: Value?, _ right: Value?) -> (Value, Value)? {
    left.flatMap { left in right.map { (left, $0) } }
  }
}
