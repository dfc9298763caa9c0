/// Spelling rules in the notation of phonology, applied in their order: each goes once over the
/// whole phrase, left to right, and sees what the rules before it left.
///
/// ```swift
/// var phrase = RewriteRules.letters(of: ["problem"])
/// RewriteRules(["r > w / _ [ow]"]).apply(to: &phrase)
/// RewriteRules.text(of: phrase)  // "pwoblem"
/// ```
///
/// `target > replacement / left _ right`. A place of the target or of a context is a letter, a set
/// `[aeo]`, everything else `[^aeo]` (the boundary of a word too), any letter `.`, or the boundary
/// `#`; `?` after it makes it optional. The replacement `0` is nothing. `single [lmn]` shortens
/// each run of one of these letters to one. Capitals are letters like others: rules use them for
/// what later rules shall not touch.
///
/// Source: the notation of Chomsky and Halle, The Sound Pattern of English (1968).
struct RewriteRules {
  /// The rules in their order.
  let rules: [RewriteRule]
  /// For each rule, what a phrase must have for it to do anything.
  private let gates: [(required: LetterSet, first: LetterSet)]
  /// For each rule the first two letters of a word it changes; `nil` when it is not only at the
  /// start of a word that one of the rules applies.
  private let starts: [(first: LetterSet, second: LetterSet)]?

  /// Reads rules; a line that is not one is a mistake in this module.
  init(_ lines: [String]) {
    rules = lines.map(RewriteRule.init(line:))
    gates = rules.map { ($0.required, $0.target[0].letters) }
    let areAtStart = rules.allSatisfy { rule in
      rule.left.count == 1 && rule.left[0].boundary && !rule.left[0].letters.hasSome
        && rule.target.count > 1 && !rule.target[1].isOptional
    }
    starts = areAtStart ? rules.map { ($0.target[0].letters, $0.target[1].letters) } : nil
  }

  /// Rewrites a phrase: words of letters with one space between them.
  ///
  /// Returns whether it changed.
  ///
  /// - Complexity: O(*n*) in letters for each rule whose target's letters all occur; rules look a
  ///   bounded number of letters around them.
  @discardableResult
  func apply(to phrase: inout [LetterSet.Letter]) -> Bool {
    var present = LetterSet()
    for letter in phrase where letter != 0x20 { present.insert(letter) }
    var output: [LetterSet.Letter] = []
    var isRewritten = false
    for (number, gate) in gates.enumerated()
    where present.includes(gate.required) && present.meets(gate.first) {
      guard rewrite(phrase, by: rules[number], first: gate.first, to: &output) else { continue }
      swap(&phrase, &output)
      isRewritten = true
      for letter in rules[number].replacement { present.insert(letter) }
    }
    return isRewritten
  }

  /// Whether the rules may change a word; false is certain.
  ///
  /// - Complexity: O(*n*) in letters, without a copy of the word.
  func mayChange(_ word: String) -> Bool {
    guard let starts else { return true }
    var letters: (first: LetterSet.Letter, second: LetterSet.Letter) = (0x20, 0x20)
    for (place, scalar) in word.unicodeScalars.enumerated() {
      // Letters beyond fold first, and may divide the word.
      guard scalar.value <= 0xFF else { return true }
      if place == 0 { letters.first = scalar.value }
      if place == 1 { letters.second = scalar.value }
    }
    return starts.contains {
      $0.first.contains(letters.first) && $0.second.contains(letters.second)
    }
  }

  /// Rewrites a phrase until the rules leave it alone.
  ///
  /// Three rounds were enough for every text tried; the bound is there for what was not.
  func settle(_ phrase: inout [LetterSet.Letter]) {
    for _ in 0..<16 where !apply(to: &phrase) { return }
  }

  /// Writes the phrase with the targets of one rule replaced, or returns false if it has none.
  private func rewrite(
    _ phrase: [LetterSet.Letter], by rule: RewriteRule, first: LetterSet,
    to output: inout [LetterSet.Letter]
  ) -> Bool {
    var copied = 0
    var index = 0
    while index < phrase.count {
      guard first.contains(phrase[index]), let end = rule.end(in: phrase, at: index) else {
        index += 1
        continue
      }
      if copied == 0 { output.removeAll(keepingCapacity: true) }
      output.append(contentsOf: phrase[copied..<index])
      if rule.isSingling {
        output.append(phrase[index])
      } else {
        output.append(contentsOf: rule.replacement)
      }
      index = end
      copied = end
    }
    if copied > 0 { output.append(contentsOf: phrase[copied...]) }
    return copied > 0
  }

  /// The letters of words: code points up to U+00FF as they are, others without their accents.
  static func letters(of words: some Sequence<String>) -> [LetterSet.Letter] {
    var letters: [LetterSet.Letter] = []
    for word in words {
      if !letters.isEmpty { letters.append(0x20) }
      if word.unicodeScalars.allSatisfy({ $0.value <= 0xFF }) {
        for scalar in word.unicodeScalars { letters.append(scalar.value) }
      } else {
        for scalar in Folding.accentFolded(word).unicodeScalars {
          if scalar == "œ" { letters.append(0x6F) }
          // A sign that folding brought in, as in 1⁄2, divides words like any other.
          letters.append(
            scalar == "œ" ? 0x65 : KeyWord.isWordScalar(scalar) ? scalar.value : 0x20)
        }
      }
    }
    return letters
  }

  /// The phrase as a string, words that became empty left out.
  static func text(of phrase: [LetterSet.Letter]) -> String {
    var text = String.UnicodeScalarView()
    for word in phrase.split(separator: 0x20) {
      if !text.isEmpty { text.append(" ") }
      for letter in word { text.append(Unicode.Scalar(letter) ?? "\u{FFFD}") }
    }
    return String(text)
  }
}
