import Foundation

/// The C-value of phrases: how often each stands by itself, weighted by its length.
enum CValue {
  /// The scores of the phrases that occur at least `minimum` times.
  ///
  /// For a phrase *a* of |*a*| words with frequency f(*a*), of which t(*a*) lie inside c(*a*) longer
  /// candidates: log₂|*a*| × (f(*a*) − t(*a*) / c(*a*)), and without the quotient where c(*a*) is 0.
  ///
  /// - Complexity: O(phrases), each with its parts.
  static func scores(of counts: [[UInt32]: Int], atLeast minimum: Int) -> [[UInt32]: Double] {
    var nested: [[UInt32]: (frequency: Int, longer: Int)] = [:]
    var scores: [[UInt32]: Double] = [:]
    let frequent = counts.filter { $0.value >= minimum }
    for phrase in frequent.keys.sorted(by: { $0.count > $1.count }) {
      let count = frequent[phrase] ?? 0
      let inside = nested[phrase] ?? (0, 0)
      let own =
        inside.longer == 0
        ? Double(count) : Double(count) - Double(inside.frequency) / Double(inside.longer)
      scores[phrase] = log2(Double(phrase.count)) * own
      // What of the phrase lies in longer ones has been counted with those.
      let free = count - inside.frequency
      for length in stride(from: phrase.count - 1, through: 2, by: -1) {
        for start in 0...(phrase.count - length) {
          let part = Array(phrase[start..<start + length])
          guard frequent[part] != nil else { continue }
          nested[part, default: (0, 0)].frequency += max(0, free)
          nested[part, default: (0, 0)].longer += 1
        }
      }
    }
    return scores
  }
}
