import Foundation

/// The latencies of many queries, each the median of a few passes.
struct Timing {
  private let sorted: [Double]
  /// What the thread itself worked, which other programs on the machine do not add to.
  private let sortedWork: [Double]

  /// Times `ask` for every query in several passes, so that no query finds its own data in a cache.
  init(_ queries: [String], passes: Int = 3, _ ask: (String) throws -> Void) rethrows {
    let clock = ContinuousClock()
    var times = queries.map { _ in [Double]() }
    var works = times
    for _ in 0..<passes {
      for (index, query) in queries.enumerated() {
        let start = Self.threadTime
        times[index].append(try clock.measure { try ask(query) } / .milliseconds(1))
        works[index].append(Self.threadTime - start)
      }
    }
    sorted = times.map { $0.sorted()[passes / 2] }.sorted()
    sortedWork = works.map { $0.sorted()[passes / 2] }.sorted()
  }

  /// Latencies in milliseconds that were taken elsewhere.
  init(times: [Double]) {
    sorted = times.sorted()
    sortedWork = sorted
  }

  private static var threadTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
  }

  /// The percentiles and the rate, as one line shows them.
  var line: String { Self.line(sorted) }

  /// The same of what the thread worked.
  var workLine: String { Self.line(sortedWork) }

  private static func line(_ sorted: [Double]) -> String {
    func percentile(_ part: Double) -> String {
      rounded(sorted[min(sorted.count - 1, Int(part * Double(sorted.count)))])
    }
    return "p50_ms=\(percentile(0.5)) p95_ms=\(percentile(0.95)) p99_ms=\(percentile(0.99)) "
      + "qps=\(Int(Double(sorted.count) / sorted.reduce(0, +) * 1000))"
  }

  /// The slowest one.
  var worst: String { rounded(sorted[sorted.count - 1]) }
}

/// Prints a line at once, also into a pipe.
func report(_ line: String) {
  print(line)
  fflush(nil)
}

/// A number with four decimals.
func rounded(_ number: Double) -> String {
  guard number.isFinite else { return "–" }
  let units = Int((number * 10_000).rounded())
  let fraction = String(units % 10_000)
  return "\(units / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
}
