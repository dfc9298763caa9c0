import LeksikModel

/// Finds ways of writing two genders in one Spanish word.
enum GenderNotation {
  /// The first one in a term: `"o/a"`, `"(a)"`, `"@"`, `"x"`; `nil` when there is none.
  static func first(in text: String) -> String? {
    // Most terms have none of these letters, and need no closer look.
    let signs: [UInt8] = [
      UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: "@"), UInt8(ascii: "x"),
    ]
    guard text.utf8.contains(where: signs.contains) else { return nil }
    for word in words(of: text) {
      if let notation = notation(in: word) { return notation }
    }
    return nil
  }

  private static func notation(in word: Substring) -> String? {
    if word.contains("/"), let notation = slash(in: word) { return notation }
    if word.contains("("), let notation = bracket(in: word) { return notation }
    if word.contains("@") {
      // todos → tod@s; an address has a dot after the sign.
      let end = word.drop { $0 != "@" }.dropFirst()
      return word.first != "@" && (end.isEmpty || end == "s") ? "@" : nil
    }
    return endsInX(word) ? "x" : nil
  }

  /// *imputado/a*, *juez/a*, *niño/niña*, *los/las*.
  private static func slash(in word: Substring) -> String? {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let left = parts.first, let right = parts.last,
      left.allSatisfy(\.isLetter), right.allSatisfy(\.isLetter), left.count > 1
    else { return nil }
    if feminineEndings.contains(String(right)) || masculineEndings.contains(String(right)) {
      return "/\(right)"
    }
    return isPair(left, right) || isPair(right, left) ? "\(left)/\(right)" : nil
  }

  /// Whether two words are the masculine and the feminine of one: *niño*, *niña*; *juez*, *jueza*.
  private static func isPair(_ masculine: Substring, _ feminine: Substring) -> Bool {
    guard masculine.count > 2, feminine.count > 2 else { return false }
    for (from, to) in [("o", "a"), ("os", "as"), ("", "a"), ("es", "as")]
    where masculine.hasSuffix(from) && feminine.hasSuffix(to) {
      if masculine.dropLast(from.count) == feminine.dropLast(to.count) { return true }
    }
    return false
  }

  /// *niño(a)*, *juez(a)*, *trabajador(es/as)*: a bracket that is glued to the word.
  private static func bracket(in word: Substring) -> String? {
    guard let open = word.firstIndex(of: "("), let close = word.firstIndex(of: ")"), open < close,
      open > word.startIndex, word[word.index(before: open)].isLetter
    else { return nil }
    let inside = word[word.index(after: open)..<close]
    let isEnding = inside.split(separator: "/").allSatisfy {
      feminineEndings.contains(String($0)) || masculineEndings.contains(String($0))
    }
    return isEnding && !inside.isEmpty ? "(\(inside))" : nil
  }

  /// *niñx*, *todxs*: no other Spanish word ends so after a consonant.
  private static func endsInX(_ word: Substring) -> Bool {
    let stem = word.last == "s" ? word.dropLast() : word
    guard stem.count > 3, stem.last == "x", word.first?.isLowercase == true,
      let before = stem.dropLast().last
    else { return false }
    return before.isLetter && !"aeiouáéíóúü".contains(before)
  }

  private static let feminineEndings: Set<String> = ["a", "as", "ra", "ras", "ora", "oras", "na"]
  private static let masculineEndings: Set<String> = ["o", "os", "es"]
}
