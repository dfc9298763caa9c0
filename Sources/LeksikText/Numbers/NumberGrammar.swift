import LeksikModel

/// Reads one number that begins at a given atom of a sentence.
///
/// A number is a run of *term × scale* with falling scales (`dos millones` `quinientos mil` `tres`);
/// a term is below a thousand and in words, or digits. Every step looks a bounded number of atoms
/// ahead, so reading a sentence is linear in its length.
struct NumberGrammar {
  /// A number and where it ends.
  struct Parse {
    var value: NumberValue
    var end: Int
    var alternatives: [NumberValue] = []
    var isAmbiguous = false
  }

  let text: NumericText
  let lexicon: NumericTables
  let convention: DigitConvention

  init(_ text: NumericText, _ convention: DigitConvention) {
    self.text = text
    lexicon = text.tables
    self.convention = convention
  }

  /// Whether the atom at `index` may be a number's first, or a word of `roles`.
  @inline(__always)
  func canStart(at index: Int, or roles: NumericRoles = []) -> Bool {
    guard let atom = text[index] else { return false }
    return atom.kind == .digits || atom.isWord(roles.union(.numberStarter))
  }

  /// The longest number that begins at `start`; `nil` if none does.
  func parse(at start: Int) -> Parse? {
    guard let first = text[start], canStart(at: start) else { return nil }
    var parse: Parse?
    switch first.kind {
    case .digits: parse = digits(at: start)
    case .word where text.match(lexicon.percent, at: start) == nil: parse = words(at: start)
    case .word, .mark: return nil
    }
    guard var result = parse else { return nil }
    if result.value.kind == .cardinal { addPercent(to: &result) }
    return result
  }

  private func words(at start: Int) -> Parse? {
    var best = cardinal(at: start)
    let end = best?.end ?? start
    if let match = text.match(lexicon.ordinalHundreds, at: start) {
      let rest = text.match(lexicon.ordinals, at: match.end).flatMap {
        $0.value < 100 ? $0 : nil
      }
      let value = NumberValue(match.value + (rest?.value ?? 0), kind: .ordinal)
      best = Parse(value: value, end: rest?.end ?? match.end)
    } else if let match = text.match(lexicon.ordinals, at: start), match.end > end {
      best = Parse(value: NumberValue(match.value, kind: .ordinal), end: match.end)
    } else if let match = text.match(lexicon.ordinalScales, at: start), match.end > end {
      best = Parse(value: NumberValue(match.value, kind: .ordinal), end: match.end)
    } else if let match = text.match(lexicon.parts, at: start), match.end > end {
      best = Parse(value: NumberValue(significand: match.value, decimals: 2), end: match.end)
      best?.isAmbiguous = match.marks.contains(.isAmbiguous)
    }
    guard var parse = best else { return nil }
    markDoubts(&parse, from: start)
    return parse
  }

  /// "%", "por ciento", "pousan".
  private func addPercent(to parse: inout Parse) {
    let match = text.match(lexicon.percent, at: parse.end)
    guard let end = match?.end ?? (text[parse.end]?.isMark("%") == true ? parse.end + 1 : nil)
    else { return }
    parse.value = parse.value.with(kind: .percent)
    parse.alternatives = parse.alternatives.map { $0.with(kind: .percent) }
    parse.isAmbiguous = !parse.alternatives.isEmpty
    parse.end = end
  }

  /// Adds "and a half": of the last scale in *un millón y medio*, of one otherwise.
  func addHalf(to parse: inout Parse, scale: Int) {
    guard let match = text.match(lexicon.andHalf, at: parse.end) else { return }
    let half =
      scale >= 1_000_000
      ? NumberValue(scale / 2) : NumberValue(significand: match.value, decimals: 2)
    guard let sum = parse.value.adding(half) else { return }
    parse.value = sum
    parse.end = match.end
  }

  /// Says where the words can also mean something else.
  private func markDoubts(_ parse: inout Parse, from start: Int) {
    let words = text.atoms[start..<parse.end].lazy.filter { $0.kind == .word }
    if text.tables.forest.contains(words.map(\.word), in: lexicon.ambiguous) {
      parse.isAmbiguous = true
    }
    guard let first = words.first, let last = words.last, first.range != last.range else { return }
    if first.isWord(.detachable) {
      parse.isAmbiguous = true
      if let rest = self.words(at: start + 1), rest.end == parse.end {
        parse.alternatives.append(rest.value)
      }
    }
    if last.isWord(.doubtfulEnding), parse.value.kind == .cardinal {
      parse.isAmbiguous = true
    }
  }
}
