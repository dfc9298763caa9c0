import Dispatch
import Leksik
import LeksikMemory

/// The textual similarity of a query with every segment, by the plain weighted edit distance.
///
/// Written apart from the library's own alignment, so that the two check each other.
struct BruteForce {
  private let profile = LanguageProfile.profile(for: Workload.language)
  private var scanner: SegmentScanner
  private var ids: [UInt32] = []
  private var starts = [0]

  init(_ segments: [String]) {
    scanner = SegmentScanner(profile: profile)
    var ranges: [Range<UInt32>] = []
    for var segment in segments {
      segment.withUTF8 { scanner.scan($0, appendingTo: &ids, ranges: &ranges) }
      ranges.removeAll(keepingCapacity: true)
      starts.append(ids.count)
    }
  }

  /// For each query the hundredths of a percent of the segments most like it, the best first.
  mutating func best(_ queries: [String]) -> [[Int]] {
    let scanned = queries.map { query in
      var (ids, ranges, text) = ([UInt32](), [Range<UInt32>](), query)
      text.withUTF8 { scanner.scan($0, appendingTo: &ids, ranges: &ranges) }
      return ids
    }
    let forms = scanner.forms
    var answers = [[Int]](repeating: [], count: queries.count)
    answers.withUnsafeMutableBufferPointer { [self] answers in
      nonisolated(unsafe) let answers = answers
      DispatchQueue.concurrentPerform(iterations: queries.count) { number in
        answers[number] = similarities(scanned[number], forms).filter { $0 > 0 }.sorted(by: >)
      }
    }
    return answers
  }

  private func similarities(_ queryIDs: [UInt32], _ forms: [TokenForm]) -> [Int] {
    let weights = forms.map { Int32($0.weight) }
    let query = queryIDs.map { MatchToken(range: 0..<0, form: forms[Int($0)]) }
    let queryWeights = query.map { Int32($0.weight) }
    let queryWeight = queryWeights.reduce(0, +)
    var columns = [Int32](repeating: -1, count: forms.count)
    var table: [Int32] = []
    var row = [Int32](repeating: 0, count: query.count + 1)
    return (0..<starts.count - 1).map { segment in
      row[0] = 0
      for (i, weight) in queryWeights.enumerated() { row[i + 1] = row[i] + weight }
      var weight: Int32 = 0
      for id in ids[starts[segment]..<starts[segment + 1]] {
        let id = Int(id)
        if columns[id] < 0 {
          columns[id] = Int32(table.count)
          let token = MatchToken(range: 0..<0, form: forms[id])
          table += query.map { Int32(profile.difference($0, token)?.cost ?? 0) }
        }
        weight += weights[id]
        var diagonal = row[0]
        row[0] += weights[id]
        for i in queryWeights.indices {
          let pair = diagonal + table[Int(columns[id]) + i]
          diagonal = row[i + 1]
          row[i + 1] = min(pair, diagonal + weights[id], row[i] + queryWeights[i])
        }
      }
      let larger = Int(max(weight, queryWeight))
      return larger == 0 ? 10_000 : max(0, larger - Int(row[query.count])) * 10_000 / larger
    }
  }
}
