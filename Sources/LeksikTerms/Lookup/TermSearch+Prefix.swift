import LeksikMatching
import LeksikModel

extension TermSearch {
  /// The terms that begin with the query.
  func prefixed() throws(IndexFileError) -> [Candidate] {
    var found: [Candidate] = []
    for (number, layer) in layers.enumerated() {
      for language in asked(layer) {
        let tables = layer.tables
        let query = folded(for: tables.languages[language].tag)
        guard !query.words.isEmpty else { continue }
        let range = try tables.run(startingWith: query.key, in: tables.languages[language].run)
        var gate = TermGate(need: need, isOrdered: ranking.isNatural)
        try tables.runTree.forEachAscending(in: range) { entry, _ throws(IndexFileError) in
          gate.add(try candidate(number, entry, .prefix, 0))
          return !gate.isClosed
        }
        found += gate.candidates
      }
    }
    return found
  }
}

extension TermTables {
  /// The part of the run of a language whose keys begin with `prefix`.
  ///
  /// - Complexity: O(log terms).
  func run(startingWith prefix: [UInt8], in part: Range<Int>) throws(IndexFileError) -> Range<Int> {
    try prefix.withUnsafeBufferPointerThrowing { prefix throws(IndexFileError) in
      let start = try firstPlace(in: part) { place throws(IndexFileError) in
        prefix.compare(toStartOf: try key(Int(try run.value(place)))) <= 0
      }
      let end = try firstPlace(in: start..<part.upperBound) { place throws(IndexFileError) in
        prefix.compare(toStartOf: try key(Int(try run.value(place)))) < 0
      }
      return start..<end
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
      let end = try firstPlace(in: start..<part.upperBound) { place throws(IndexFileError) in
        prefix.compare(toStartOf: try word(place)) < 0
      }
      return start..<end
    }
  }

  /// The word of a language that is `text`, or `nil`.
  func word(_ text: ArraySlice<UInt8>, in part: Range<Int>) throws(IndexFileError) -> Int? {
    let place = try words(startingWith: text, in: part).lowerBound
    // The shortest word with a prefix comes first.
    guard place < part.upperBound, try word(place).elementsEqual(text) else { return nil }
    return place
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
