/// A text prepared to be compared with many others by edits of letters, a swap of neighbours
/// counting once (optimal string alignment).
///
/// ```swift
/// let pattern = LetterPattern("tetsigo".unicodeScalars.map(\.value))
/// pattern.distance(to: "testigo".unicodeScalars.map(\.value), limit: 2)  // 1
/// ```
///
/// ``EditDistance/damerau(_:_:limit:)`` is the definition. Up to 64 letters are compared with one
/// word of bits per letter of the other text.
///
/// Source: H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances
/// (2003).
public struct LetterPattern: Sendable {
  /// The letters, as code points.
  public let letters: [UInt32]
  /// For each code point below 256 the places where it stands; the others in ``others``.
  private var places: [UInt64]
  private var others: [(letter: UInt32, places: UInt64)] = []

  /// Prepares a text.
  ///
  /// - Complexity: O(*n*).
  public init(_ letters: [UInt32]) {
    self.letters = letters
    places = [UInt64](repeating: 0, count: 256)
    for (place, letter) in letters.prefix(64).enumerated() {
      let bit: UInt64 = 1 << UInt64(place)
      if letter < 256 {
        places[Int(letter)] |= bit
      } else if let known = others.firstIndex(where: { $0.letter == letter }) {
        others[known].places |= bit
      } else {
        others.append((letter, bit))
      }
    }
  }

  /// The distance to another text, or `nil` when it is more than `limit`.
  ///
  /// - Complexity: O(length of the other text) for up to 64 letters, else O(*n* × `limit`).
  public func distance(to text: [UInt32], limit: Int) -> Int? {
    text.withUnsafeBufferPointer { distance(to: $0, limit: limit) }
  }

  /// The distance to another text, or `nil` when it is more than `limit`.
  public func distance(to text: UnsafeBufferPointer<UInt32>, limit: Int) -> Int? {
    guard abs(text.count - letters.count) <= limit else { return nil }
    guard !letters.isEmpty else { return text.count }
    guard letters.count <= 64 else {
      return EditDistance.damerau(letters, Array(text), limit: limit)
    }
    let last: UInt64 = 1 << UInt64(letters.count - 1)
    return places.withUnsafeBufferPointer { places in
      var positive = ~0 as UInt64
      var negative = 0 as UInt64
      var diagonal = 0 as UInt64
      var before = 0 as UInt64
      var distance = letters.count
      var left = text.count
      for letter in text {
        let equal = letter < 256 ? places[Int(letter)] : self.others(letter)
        let swapped = ((~diagonal & equal) << 1) & before
        diagonal = (((equal & positive) &+ positive) ^ positive) | equal | negative | swapped
        var right = negative | ~(diagonal | positive)
        let down = diagonal & positive
        if right & last != 0 { distance += 1 }
        if down & last != 0 { distance -= 1 }
        left -= 1
        if distance - left > limit { return nil }
        right = right << 1 | 1
        positive = down << 1 | ~(diagonal | right)
        negative = right & diagonal
        before = equal
      }
      return distance <= limit ? distance : nil
    }
  }

  private func others(_ letter: UInt32) -> UInt64 {
    others.first { $0.letter == letter }?.places ?? 0
  }
}
