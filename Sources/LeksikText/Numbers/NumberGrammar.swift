import LeksikModel

/// Reads one number that begins at a given atom of a sentence.
///
/// A number is a run of *term × scale* with falling scales (`dos millones` `quinientos mil` `tres`);
/// a term is below a thousand and in words, or digits. Every step looks a bounded number of atoms
/// ahead, so reading a sentence is linear in its length.
struct NumberGrammar: Sendable {
  /// A number and where it ends.
  struct Parse {
    var value: NumberValue
    var end: Int
    var alternatives: [NumberValue] = []
    var isAmbiguous = false
  }

  let text: NumericText
  let lexicon: NumberLexicon
  let convention: DigitConvention
  /// Whether a number can begin at each atom.
  private let canStart: [Bool]

  init(_ text: NumericText, _ language: LanguageTag) {
    let lexicon = NumberLexicon.lexicon(for: language)
    self.text = text
    self.lexicon = lexicon
    convention = DigitConvention(language)
    canStart = text.atoms.map { $0.kind == .digits || $0.isWord(in: lexicon.starters) }
  }

  /// Whether the atom at `index` is a number's first, or one of `words`.
  func canStart(at index: Int, or words: Set<String>) -> Bool {
    canStart.indices.contains(index) && (canStart[index] || text.atoms[index].isWord(in: words))
  }

  /// The longest number that begins at `start`; `nil` if none does.
  func parse(at start: Int) -> Parse? {
    guard let first = text[start], canStart[start] else { return nil }
    var parse: Parse?
    switch first.kind {
    case .digits: parse = digits(at: start)
    case .word where lexicon.percent.match(in: text, at: start) == nil: parse = words(at: start)
    case .word, .mark: return nil
    }
    guard var result = parse else { return nil }
    if result.value.kind == .cardinal { addPercent(to: &result) }
    return result
  }

  private func words(at start: Int) -> Parse? {
    var best = cardinal(at: start)
    let end = best?.end ?? start
    if let match = lexicon.ordinalHundreds.match(in: text, at: start) {
      let rest = lexicon.ordinals.match(in: text, at: match.end).flatMap {
        $0.value < 100 ? $0 : nil
      }
      let value = NumberValue(match.value + (rest?.value ?? 0), kind: .ordinal)
      best = Parse(value: value, end: rest?.end ?? match.end)
    } else if let match = lexicon.ordinals.match(in: text, at: start), match.end > end {
      best = Parse(value: NumberValue(match.value, kind: .ordinal), end: match.end)
    } else if let match = lexicon.ordinalScales.match(in: text, at: start), match.end > end {
      best = Parse(value: NumberValue(match.value, kind: .ordinal), end: match.end)
    } else if let match = lexicon.parts.match(in: text, at: start), match.end > end {
      best = Parse(value: NumberValue(significand: match.value, decimals: 2), end: match.end)
      best?.isAmbiguous = lexicon.ambiguous.contains(match.text)
    }
    guard var parse = best else { return nil }
    markDoubts(&parse, from: start)
    return parse
  }

  /// "%", "por ciento", "pousan".
  private func addPercent(to parse: inout Parse) {
    let match = lexicon.percent.match(in: text, at: parse.end)
    guard let end = match?.end ?? (text[parse.end]?.isMark("%") == true ? parse.end + 1 : nil)
    else { return }
    parse.value = parse.value.with(kind: .percent)
    parse.alternatives = parse.alternatives.map { $0.with(kind: .percent) }
    parse.isAmbiguous = !parse.alternatives.isEmpty
    parse.end = end
  }

  /// Adds "and a half": of the last scale in *un millón y medio*, of one otherwise.
  func addHalf(to parse: inout Parse, scale: Int) {
    guard let match = lexicon.andHalf.match(in: text, at: parse.end) else { return }
    let half =
      scale >= 1_000_000
      ? NumberValue(scale / 2) : NumberValue(significand: match.value, decimals: 2)
    guard let sum = parse.value.adding(half) else { return }
    parse.value = sum
    parse.end = match.end
  }

  /// Says where the words can also mean something else.
  private func markDoubts(_ parse: inout Parse, from start: Int) {
    let words = (start..<parse.end).compactMap { text[$0]?.kind == .word ? text[$0]?.text : nil }
    if words.count < 3, lexicon.ambiguous.contains(words.joined(separator: " ")) {
      parse.isAmbiguous = true
    }
    guard words.count > 1, let first = words.first, let last = words.last else { return }
    if lexicon.detachable.contains(first) {
      parse.isAmbiguous = true
      if let rest = self.words(at: start + 1), rest.end == parse.end {
        parse.alternatives.append(rest.value)
      }
    }
    if lexicon.doubtfulEndings.contains(last), parse.value.kind == .cardinal {
      parse.isAmbiguous = true
    }
  }
}
