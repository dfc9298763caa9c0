/// The rankings that anyone would write first: one minus the edit distance over the longer length.
struct Levenshtein {
  private let sources: [[UInt32]]

  /// Over words in small letters, parted at whatever is no letter or digit.
  static func ofTokens(_ sources: [String]) -> Levenshtein {
    var numbers: [Substring: UInt32] = [:]
    let texts = sources.map { $0.lowercased() }
    return Levenshtein(
      sources: texts.map { text in
        text.split { !$0.isLetter && !$0.isNumber }.map { word in
          let next = UInt32(numbers.count)
          numbers[word] = numbers[word] ?? next
          return numbers[word] ?? next
        }
      })
  }

  /// Over code points.
  static func ofCharacters(_ sources: [String]) -> Levenshtein {
    Levenshtein(sources: sources.map { $0.unicodeScalars.map(\.value) })
  }

  /// The most similar other source, the first of equal ones, if it reaches the threshold.
  func best(for query: Int, atLeast threshold: Double) -> (place: Int, similarity: Double)? {
    var best: (place: Int, similarity: Double)?
    for place in sources.indices where place != query {
      let longer = max(sources[query].count, sources[place].count)
      guard longer > 0 else { continue }
      let floor = max(threshold, best.map { $0.similarity.nextUp } ?? 0)
      let shorter = min(sources[query].count, sources[place].count)
      guard Double(shorter) / Double(longer) >= floor else { continue }
      let distance = Self.distance(sources[query], sources[place])
      let similarity = 1 - Double(distance) / Double(longer)
      if similarity >= floor { best = (place, similarity) }
    }
    return best
  }

  private static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var row = Array(0...right.count)
    for (i, symbol) in left.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for j in right.indices {
        let cost = min(row[j] + 1, row[j + 1] + 1, corner + (symbol == right[j] ? 0 : 1))
        corner = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[right.count]
  }
}
