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
  /// The layer it walks.
  let layer: Int
  private let steps: StepTable
  /// Where words alone begin, and where phrases do; one where the two are the same.
  private let root: UInt32
  private let phraseRoot: UInt32
  private let dropsPossessive: Bool

  init(
    _ tables: TermTables, layer: Int, language: Int, forms: WordForms
  ) throws(IndexFileError) {
    self.layer = layer
    steps = try StepTable(
      slots: tables.steps, tags: tables.stepTags, roots: UInt32(2 * tables.languages.count))
    root = PatternBuilder.root(language: language, isPhrase: false)
    phraseRoot = PatternBuilder.root(language: language, isPhrase: forms.hasPhraseKeys)
    dropsPossessive = tables.languages[language].tag.language == "en"
  }

  /// What this layer knows of a word with a number.
  func known(_ number: UInt32) -> WordCache.Known {
    WordCache.Known(inPhrase: number, first: next(phraseRoot, number))
  }

  /// Where the patterns of words alone stand after a word with a number.
  func alone(_ number: UInt32) -> PatternState { next(root, number) }

  /// Marks the words at which a pattern may begin; at the others none does, whatever follows.
  func lookAhead(
    in words: UnsafeMutableBufferPointer<TextWords.Word>, _ cache: inout WordCache
  ) {
    for index in words.indices {
      let hasNext = index + 1 < words.count
      if mayBegin(with: words[index], before: hasNext ? words[index + 1] : nil, cache) {
        words[index].mayBegin = true
      }
    }
  }

  /// Whether a pattern may begin with a word; the next one is looked at where it is a plain one.
  @inline(__always)
  private func mayBegin(
    with word: TextWords.Word, before next: TextWords.Word?, _ cache: WordCache
  ) -> Bool {
    let place = Int(word.place)
    let known = cache.known(place, in: layer)
    guard let next, word.gap != .hyphen, !word.traits.contains(.hasParts), !known.first.hasTerms,
      !cache.alone(place, in: layer).hasTerms
    else { return true }
    guard known.first.goesOn, word.gap != .end else { return false }
    guard next.traits.isEmpty, next.gap != .hyphen, word.gap != .apostrophe else { return true }
    return self.next(known.first.number, cache.known(Int(next.place), in: layer).inPhrase).isSome
  }

  /// Collects the ends of patterns that begin at a word; false when words are needed that are not
  /// there yet.
  func findEnds(
    from word: Int, in words: TextWords, _ utf8: UnsafeBufferPointer<UInt8>, isLast: Bool,
    cache: inout WordCache, to ends: inout [PatternEnd]
  ) throws(IndexFileError) -> Bool {
    add(cache.alone(Int(words[word].place), in: layer), word, &ends)
    return try walk(phraseRoot, word, words, utf8, isLast, &cache, &ends)
  }

  /// Walks on from a state, over a word and those behind it.
  private func walk(
    _ start: UInt32, _ first: Int, _ words: TextWords, _ utf8: UnsafeBufferPointer<UInt8>,
    _ isLast: Bool, _ cache: inout WordCache, _ ends: inout [PatternEnd]
  ) throws(IndexFileError) -> Bool {
    var state = start
    var word = first
    while true {
      let current = words[word]
      let hasNext = word + 1 < words.count
      if current.traits.contains(.hasParts) {
        guard try walkParts(state, word, words, utf8, isLast, &cache, &ends) else { return false }
      }
      if hasNext, current.gap == .hyphen {
        guard try walkJoined(state, word, words, utf8, isLast, &cache, &ends) else { return false }
      }
      let known = cache.known(Int(current.place), in: layer)
      let after = state == phraseRoot ? known.first : next(state, known.inPhrase)
      add(after, word, &ends)
      // A hyphen may follow that joins the word to one that is not there yet.
      guard after.goesOn else { return hasNext || isLast }
      guard let next = next(word, words, isLast) else { return false }
      guard next < words.count else { return true }
      state = after.number
      word = next
    }
  }

  @inline(__always)
  private func next(_ state: UInt32, _ number: UInt32) -> PatternState {
    number == WordCache.unknown ? .none : steps.next(state, number)
  }

  /// The word after a word of a pattern, articles passed over; past the end where the pattern must
  /// end here, `nil` where that cannot be told yet.
  @inline(__always)
  private func next(_ word: Int, _ words: TextWords, _ isLast: Bool) -> Int? {
    var next = word
    for _ in 0..<3 {
      guard next + 1 < words.count else { return isLast ? .max : nil }
      let gap = words[next].gap
      guard gap != .end else { return .max }
      next += 1
      let isDropped =
        words[next].traits.contains(.isTransparent)
        || dropsPossessive && gap == .apostrophe && words[next].range.count == 1
      guard isDropped else { return next }
    }
    return .max
  }

  /// Goes on with the parts of a word that is several written as one.
  private func walkParts(
    _ start: UInt32, _ word: Int, _ words: TextWords, _ utf8: UnsafeBufferPointer<UInt8>,
    _ isLast: Bool, _ cache: inout WordCache, _ ends: inout [PatternEnd]
  ) throws(IndexFileError) -> Bool {
    var state = start
    var after = PatternState.none
    for numbers in cache.parts[Int(words[word].place)] ?? [] {
      after = next(state, layer == 0 ? numbers.0 : numbers.1)
      guard after.isSome else { return true }
      state = after.number
    }
    return try goOn(after, word, words, utf8, isLast, &cache, &ends)
  }

  /// Goes on with a word and the one after its hyphen as one word.
  private func walkJoined(
    _ start: UInt32, _ word: Int, _ words: TextWords, _ utf8: UnsafeBufferPointer<UInt8>,
    _ isLast: Bool, _ cache: inout WordCache, _ ends: inout [PatternEnd]
  ) throws(IndexFileError) -> Bool {
    let joined = Array(utf8[words[word].range]) + utf8[words[word + 1].range]
    let place = try joined.withUnsafeBufferPointerThrowing { bytes throws(IndexFileError) in
      try cache.place(of: bytes.indices, in: bytes)
    }
    let number = cache.known(place, in: layer).inPhrase
    // A term of one word may be written so, and a phrase may begin with it.
    if start == phraseRoot, root != phraseRoot { add(next(root, number), word + 1, &ends) }
    let after = next(start, number)
    guard after.isSome else { return true }
    return try goOn(after, word + 1, words, utf8, isLast, &cache, &ends)
  }

  /// Notes where the walk stands after a word, and walks on behind it.
  private func goOn(
    _ after: PatternState, _ word: Int, _ words: TextWords, _ utf8: UnsafeBufferPointer<UInt8>,
    _ isLast: Bool, _ cache: inout WordCache, _ ends: inout [PatternEnd]
  ) throws(IndexFileError) -> Bool {
    add(after, word, &ends)
    guard after.goesOn else { return true }
    guard let next = next(word, words, isLast) else { return false }
    guard next < words.count else { return true }
    return try walk(after.number, next, words, utf8, isLast, &cache, &ends)
  }

  /// Notes an end, where terms have one.
  @inline(__always)
  private func add(_ state: PatternState, _ word: Int, _ ends: inout [PatternEnd]) {
    guard state.hasTerms, state.number >= steps.roots else { return }
    ends.append(
      PatternEnd(lastWord: word, layer: layer, slot: Int(state.number - steps.roots)))
  }
}
