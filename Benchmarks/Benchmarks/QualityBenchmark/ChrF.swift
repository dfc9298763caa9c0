/// How much a translation is like a reference, by their runs of one to six letters.
///
/// Precision and recall are averaged over the lengths that both texts have, and joined with recall
/// counting twice as much (β = 2). White space does not count.
///
/// Source: M. Popović, “chrF: character n-gram F-score for automatic MT evaluation”, WMT 2015, with
/// the β and the handling of short texts of sacrebleu 2, against which `check_chrf.py` compares it.
enum ChrF {
  private static let order = 6
  private static let beta = 2.0

  /// The score, 0 to 100.
  static func score(_ hypothesis: String, reference: String) -> Double {
    let (left, right) = (letters(hypothesis), letters(reference))
    var (precision, recall, lengths) = (0.0, 0.0, 0.0)
    for length in 1...order where left.count >= length && right.count >= length {
      let (found, wanted) = (runs(left, length), runs(right, length))
      let common = found.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) }
      precision += Double(common) / Double(left.count - length + 1)
      recall += Double(common) / Double(right.count - length + 1)
      lengths += 1
    }
    guard precision + recall > 0 else { return 0 }
    precision /= lengths
    recall /= lengths
    let weight = beta * beta
    return 100 * (1 + weight) * precision * recall / (weight * precision + recall)
  }

  private static func letters(_ text: String) -> [UInt32] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
  }

  private static func runs(_ letters: [UInt32], _ length: Int) -> [ArraySlice<UInt32>: Int] {
    var runs: [ArraySlice<UInt32>: Int] = [:]
    for start in 0...letters.count - length {
      runs[letters[start..<start + length], default: 0] += 1
    }
    return runs
  }
}
