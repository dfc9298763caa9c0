import LeksikMatching
import LeksikModel
import LeksikText

/// Where a pattern ends: the last word, and the slot that has its terms.
struct PatternEnd {
  let lastWord: Int
  let layer: Int
  let slot: Int
}

/// Walks the steps of one layer over the words of a text.
///
/// SAFETY: it holds bare pointers into the columns, because counting references to them would cost more
/// than a step; whoever makes it keeps the layer as long as it is used.
struct PatternAutomaton {
  private let steps: StepTable
  private let starts: UnsafeBufferPointer<UInt32>
  private let layer: Int
  /// Where words alone begin, and where phrases do; one where the two are the same.
  private let root: UInt32
  private let phraseRoot: UInt32
  private let dropsPossessive: Bool

  init(
    _ tables: TermTables, layer: Int, language: Int, forms: WordForms
  ) throws(IndexFileError) {
    self.layer = layer
    steps = StepTable(
      slots: try tables.steps.values(), roots: UInt32(2 * tables.languages.count))
    starts = try tables.patternStarts.values()
    root = PatternBuilder.root(language: language, isPhrase: false)
    phraseRoot = PatternBuilder.root(language: language, isPhrase: forms.hasPhraseKeys)
    dropsPossessive = tables.languages[language].tag.language == "en"
  }

  /// Collects the ends of patterns that begin at a word; false when words are needed that are not
  /// there yet.
  func findEnds(
    from word: Int, in words: inout TextWords, _ utf8: UnsafeBufferPointer<UInt8>, isLast: Bool,
    cache: inout WordCache, to ends: inout [PatternEnd]
  ) throws(IndexFileError) -> Bool {
    if root != phraseRoot {
      let number = number(cache.entries[words.place(of: word)].alone)
      if number != WordCache.unknown { add(steps.next(root, number), word, &ends) }
    }
    return try walk(phraseRoot, word, words, utf8, isLast, &cache, &ends)
  }

  private func walk(
    _ start: UInt32, _ first: Int, _ words: TextWords, _ utf8: UnsafeBufferPointer<UInt8>,
    _ isLast: Bool, _ cache: inout WordCache, _ ends: inout [PatternEnd]
  ) throws(IndexFileError) -> Bool {
    var state = start
    var word = first
    while true {
      let entry = cache.entries[words.place(of: word)]
      let hasNext = word + 1 < words.count
      if entry.partCount > 0 {
        guard try walkParts(entry, state, word, words, utf8, isLast, &cache, &ends) else {
          return false
        }
      }
      if hasNext, words.gap(after: word) == .hyphen {
        guard try walkJoined(state, word, words, utf8, isLast, &cache, &ends) else { return false }
      }
      let number = number(entry.inPhrase)
      guard number != WordCache.unknown else {
        // A hyphen may follow that joins the word to one that is not there yet.
        return hasNext || isLast
      }
      state = steps.next(state, number)
      guard state != StepTable.noState else { return hasNext || isLast }
      add(state, word, &ends)
      guard let next = try next(word, words, isLast, cache) else { return false }
      guard next < words.count else { return true }
      word = next
    }
  }

  /// The word after a word of a pattern, articles passed over; past the end where the pattern must
  /// end here, `nil` where that cannot be told yet.
  private func next(
    _ word: Int, _ words: TextWords, _ isLast: Bool, _ cache: WordCache
  ) throws(IndexFileError) -> Int? {
    var next = word
    for _ in 0..<3 {
      guard next + 1 < words.count else { return isLast ? .max : nil }
      guard words.gap(after: next) != .end else { return .max }
      next += 1
      let isDropped =
        cache.entries[words.place(of: next)].isTransparent
        || dropsPossessive && words.gap(before: next) == .apostrophe
          && words.end(of: next) - words.start(of: next) == 1
      guard isDropped else { return next }
    }
    return .max
  }

  /// Goes on with the parts of a word that is several written as one.
  private func walkParts(
    _ entry: WordCache.Entry, _ start: UInt32, _ word: Int, _ words: TextWords,
    _ utf8: UnsafeBufferPointer<UInt8>, _ isLast: Bool, _ cache: inout WordCache,
    _ ends: inout [PatternEnd]
  ) throws(IndexFileError) -> Bool {
    var state = start
    for part in 0..<Int(entry.partCount) {
      let number = number(cache.parts[Int(entry.parts) + part])
      guard number != WordCache.unknown else { return true }
      state = steps.next(state, number)
      guard state != StepTable.noState else { return true }
    }
    add(state, word, &ends)
    guard let next = try next(word, words, isLast, cache) else { return false }
    guard next < words.count else { return true }
    return try walk(state, next, words, utf8, isLast, &cache, &ends)
  }

  /// Goes on with a word and the one after its hyphen as one word.
  private func walkJoined(
    _ start: UInt32, _ word: Int, _ words: TextWords, _ utf8: UnsafeBufferPointer<UInt8>,
    _ isLast: Bool, _ cache: inout WordCache, _ ends: inout [PatternEnd]
  ) throws(IndexFileError) -> Bool {
    let joined =
      Array(utf8[words.start(of: word)..<words.end(of: word)])
      + utf8[words.start(of: word + 1)..<words.end(of: word + 1)]
    let place = try joined.withUnsafeBufferPointerThrowing { bytes throws(IndexFileError) in
      try cache.place(of: bytes)
    }
    let number = number(cache.entries[Int(place)].inPhrase)
    guard number != WordCache.unknown else { return true }
    var state = steps.next(start, number)
    if state == StepTable.noState, start == phraseRoot, root != phraseRoot {
      state = steps.next(root, number)
    }
    guard state != StepTable.noState else { return true }
    add(state, word + 1, &ends)
    guard let next = try next(word + 1, words, isLast, cache) else { return false }
    guard next < words.count else { return true }
    return try walk(state, next, words, utf8, isLast, &cache, &ends)
  }

  private func number(_ pair: (UInt32, UInt32)) -> UInt32 { layer == 0 ? pair.0 : pair.1 }

  /// Notes an end, where terms have one.
  @inline(__always)
  private func add(_ state: UInt32, _ word: Int, _ ends: inout [PatternEnd]) {
    guard state != StepTable.noState, state >= steps.roots else { return }
    let slot = Int(state - steps.roots)
    guard slot + 1 < starts.count, starts[slot] < starts[slot + 1] else { return }
    ends.append(PatternEnd(lastWord: word, layer: layer, slot: slot))
  }
}
