import LeksikMatching
import LeksikModel

extension TermSearch {
  /// The terms that begin with the query.
  func prefixed() throws(IndexFileError) -> [Candidate] {
    var found: [Candidate] = []
    for (number, layer) in layers.enumerated() {
      let tables = layer.tables
      var ranges: [Range<Int>] = []
      for language in asked(layer) {
        let query = folded(for: tables.languages[language].tag)
        guard !query.words.isEmpty else { continue }
        ranges.append(try tables.run(startingWith: query.key, in: tables.languages[language].run))
      }
      // One walk over all languages ends with the answers that are wanted of them together.
      var gate = TermGate(need: need, isOrdered: ranking.ordersLayers)
      try tables.runTree.forEachAscending(in: ranges) { entry, _ throws(IndexFileError) in
        gate.add(try candidate(number, entry, .prefix, 0))
        return !gate.isClosed
      }
      found += gate.candidates
    }
    return found
  }
}

extension TermTables {
  /// The part of the run of a language whose keys begin with `prefix`.
  ///
  /// - Complexity: O(log terms), over heads of keys but for the last steps.
  func run(startingWith prefix: [UInt8], in part: Range<Int>) throws(IndexFileError) -> Range<Int> {
    let (least, most) = (KeyHead.of(prefix), KeyHead.of(prefix, filler: 0xFF))
    let step = KeyHead.step
    let heads = (part.lowerBound + step - 1) / step..<(part.upperBound + step - 1) / step
    let first = try firstPlace(in: heads) { place throws(IndexFileError) in
      try runHeads.value(place) >= least
    }
    let end = try firstPlace(in: first..<heads.upperBound) { place throws(IndexFileError) in
      try runHeads.value(place) > most
    }
    // Keys with a head from `first` to `end` begin with a prefix that is all head.
    let isAllHead = prefix.count <= KeyHead.width && !prefix.contains(0)
    /// The places between the head before `head` and that of `last`.
    func window(_ head: Int, _ last: Int, notBefore start: Int) -> Range<Int> {
      let upper = min(part.upperBound, last * step)
      return min(upper, max(start, head > heads.lowerBound ? (head - 1) * step + 1 : start))..<upper
    }
    return try prefix.withUnsafeBufferPointerThrowing { prefix throws(IndexFileError) in
      func compare(_ place: Int) throws(IndexFileError) -> Int {
        prefix.compare(toStartOf: try key(Int(try run.value(place))))
      }
      let start = try firstPlace(
        in: window(first, isAllHead ? first : end, notBefore: part.lowerBound)
      ) { place throws(IndexFileError) in try compare(place) <= 0 }
      guard start < part.upperBound, try compare(start) == 0 else { return start..<start }
      let rest = window(isAllHead && end > first ? end : first, end, notBefore: start)
      return
        start..<(try firstPlace(in: rest) { place throws(IndexFileError) in
          try compare(place) < 0
        })
    }
  }

  /// The words of a language that begin with `prefix`.
  func words(startingWith prefix: ArraySlice<UInt8>, in part: Range<Int>) throws(IndexFileError)
    -> Range<Int>
  {
    try Array(prefix).withUnsafeBufferPointerThrowing { prefix throws(IndexFileError) in
      let start = try firstPlace(in: part) { place throws(IndexFileError) in
        prefix.compare(toStartOf: try word(place)) <= 0
      }
      guard start < part.upperBound, prefix.compare(toStartOf: try word(start)) == 0 else {
        return start..<start
      }
      let end = try firstPlace(in: start..<part.upperBound) { place throws(IndexFileError) in
        prefix.compare(toStartOf: try word(place)) < 0
      }
      return start..<end
    }
  }

  /// The word of a language that is `text`, or `nil`.
  func word(_ text: ArraySlice<UInt8>, in part: Range<Int>) throws(IndexFileError) -> Int? {
    try Array(text).withUnsafeBufferPointerThrowing { text throws(IndexFileError) in
      // The shortest word with a prefix comes first.
      let place = try firstPlace(in: part) { place throws(IndexFileError) in
        text.compare(toStartOf: try word(place)) <= 0
      }
      guard place < part.upperBound, try word(place).elementsEqual(text) else { return nil }
      return place
    }
  }

  private func firstPlace(
    in part: Range<Int>, where holds: (Int) throws(IndexFileError) -> Bool
  ) throws(IndexFileError) -> Int {
    var (low, high) = (part.lowerBound, part.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if try holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// -1, 0 or 1 as the bytes come before, begin or come after `other`.
  func compare(toStartOf other: UnsafeBufferPointer<UInt8>) -> Int {
    let common = Swift.min(count, other.count)
    var index = 0
    while index < common {
      if self[index] != other[index] { return self[index] < other[index] ? -1 : 1 }
      index += 1
    }
    return count > other.count ? 1 : 0
  }
}

extension Array<UInt8> {
  /// `withUnsafeBufferPointer`, which cannot pass typed errors on.
  func withUnsafeBufferPointerThrowing<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(IndexFileError) -> Result
  ) throws(IndexFileError) -> Result {
    var result: Swift.Result<Result, IndexFileError>?
    withUnsafeBufferPointer { bytes in
      do throws(IndexFileError) { result = .success(try body(bytes)) } catch {
        result = .failure(error)
      }
    }
    guard let result else { preconditionFailure("the body is always run") }
    return try result.get()
  }
}

extension String {
  /// `withUTF8`, which cannot pass typed errors on.
  mutating func withUTF8Throwing<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(IndexFileError) -> Result
  ) throws(IndexFileError) -> Result {
    let result: Swift.Result<Result, IndexFileError> = withUTF8 { bytes in
      do throws(IndexFileError) { return .success(try body(bytes)) } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
