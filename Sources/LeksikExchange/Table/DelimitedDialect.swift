/// How the cells of a table are set apart.
struct DelimitedDialect: Equatable {
  /// The byte between cells.
  var delimiter: UInt8
  /// Whether a cell may stand in double quotes.
  var hasQuotes = true

  static let comma = DelimitedDialect(delimiter: UInt8(ascii: ","))
  static let tab = DelimitedDialect(delimiter: UInt8(ascii: "\t"))

  /// The dialect that the first bytes of a table show.
  ///
  /// The delimiter is the sign that stands most evenly in the rows; quotes count unless a cell that
  /// begins with one does not end with one.
  static func detect(_ sample: [UInt8], preferring preferred: UInt8) -> DelimitedDialect {
    let candidates = [preferred] + [0x2C, 0x09, 0x3B, 0x7C].filter { $0 != preferred }
    var best = DelimitedDialect(delimiter: preferred)
    var bestScore = 0
    for delimiter in candidates {
      let counts = cells(in: sample, by: delimiter)
      guard let first = counts.first, first > 1 else { continue }
      let even = counts.count { $0 == first }
      let score = even * 1000 / counts.count + min(first, 50)
      if score > bestScore { (best.delimiter, bestScore) = (delimiter, score) }
    }
    best.hasQuotes = !hasLooseQuotes(sample, best.delimiter)
    return best
  }

  /// The number of cells in each of the first rows.
  private static func cells(in sample: [UInt8], by delimiter: UInt8) -> [Int] {
    var counts: [Int] = []
    var count = 1
    var isQuoted = false
    var isBlank = true
    for byte in sample {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case delimiter where !isQuoted: count += 1
      case 0x0A where !isQuoted:
        if !isBlank { counts.append(count) }
        if counts.count == 50 { return counts }
        (count, isBlank) = (1, true)
        continue
      default: break
      }
      if byte > 0x20 { isBlank = false }
    }
    if counts.isEmpty, !isBlank { counts.append(count) }
    return counts
  }

  /// Whether some cell begins with a quote and goes on behind the one that would close it.
  private static func hasLooseQuotes(_ sample: [UInt8], _ delimiter: UInt8) -> Bool {
    var isAtStart = true
    var index = 0
    while index < sample.count {
      if isAtStart, sample[index] == UInt8(ascii: "\"") {
        index += 1
        while index < sample.count {
          if sample[index] == UInt8(ascii: "\"") {
            if index + 1 < sample.count, sample[index + 1] == UInt8(ascii: "\"") {
              index += 1
            } else {
              break
            }
          }
          index += 1
        }
        guard index + 1 < sample.count else { return false }
        let next = sample[index + 1]
        if next != delimiter, next != 0x0A, next != 0x0D { return true }
        index += 1
      }
      isAtStart = sample[index] == delimiter || sample[index] == 0x0A
      index += 1
    }
    return false
  }
}
