import LeksikModel
import LeksikText

/// Turns terms into sequences of word keys, and these into the steps of a recogniser.
///
/// A step leads from a state over a word to the state that is the number of its slot in a hash table,
/// so a slot holds all there is to know of it. A state that ends patterns has their terms.
struct PatternBuilder {
  private var numbers: [String: UInt32] = [:]
  private var forms = KeyTableBuilder()
  private var patterns: [Pattern] = []
  private(set) var longest = 0

  private struct Pattern {
    let words: [UInt32]
    let root: UInt32
    let entry: UInt32
  }

  /// Where the patterns of a language begin; phrases apart where words have other keys in them.
  static func root(language: Int, isPhrase: Bool) -> UInt32 {
    UInt32(2 * language + (isPhrase ? 1 : 0))
  }

  /// Adds a term; one without a word cannot be recognised.
  mutating func add(_ text: String, entry: UInt32, language: Int, forms wordForms: WordForms) {
    for words in PatternWords.patterns(of: text, forms: wordForms) {
      let isPhrase = words.count > 1
      let keys = words.map {
        number(isPhrase ? wordForms.phraseKey(of: $0) : wordForms.key(of: $0), language)
      }
      let root = Self.root(language: language, isPhrase: isPhrase && wordForms.hasPhraseKeys)
      let pattern = Pattern(words: keys, root: root, entry: entry)
      patterns.append(pattern)
      longest = max(longest, keys.count)
    }
  }

  private mutating func number(_ key: String, _ language: Int) -> UInt32 {
    let name = "\(language) \(key)"
    if let known = numbers[name] { return known }
    let number = UInt32(numbers.count)
    numbers[name] = number
    forms.add(Array(key.utf8), language: UInt8(language), number: number)
    return number
  }

  /// The columns: forms, steps, and the terms that end at each slot.
  func columns(roots: Int) -> (
    forms: (buckets: [UInt32], bytes: [UInt8]), steps: [UInt64], tags: [UInt8], starts: [UInt32],
    terms: [UInt32]
  ) {
    let sorted = patterns.sorted { left, right in
      if left.root != right.root { return left.root < right.root }
      if left.words != right.words { return left.words.lexicographicallyPrecedes(right.words) }
      return left.entry < right.entry
    }
    let table = StepTable.Builder(sorted.map { ($0.root, $0.words) }, roots: roots)
    var ends: [(slot: UInt32, entry: UInt32)] = []
    for (place, pattern) in sorted.enumerated() { ends.append((table.ends[place], pattern.entry)) }
    ends.sort { ($0.slot, $0.entry) < ($1.slot, $1.entry) }
    var starts = [UInt32](repeating: 0, count: table.slots.count + 1)
    var terms: [UInt32] = []
    var last: (slot: UInt32, entry: UInt32)?
    for end in ends {
      if let last, last == end { continue }
      last = end
      terms.append(end.entry)
      starts[Int(end.slot) + 1] += 1
    }
    for slot in 1..<starts.count { starts[slot] += starts[slot - 1] }
    return (forms.packed(), table.slots, table.tags, starts, terms)
  }
}
