import Benchmark
import Foundation
import Leksik

/// Turning segments into numbered forms, beside the definition that derives every word anew.
///
/// With `LEKSIK_BENCH` the segments are those of its `tm_100k.txt`, otherwise those of the shipped
/// memory; one throughput is one pass over all of them.
func scanBenchmarks(_ shipped: [String]) {
  var segments = shipped
  if let folder = ProcessInfo.processInfo.environment["LEKSIK_BENCH"],
    let text = try? String(contentsOfFile: folder + "/data/tm_100k.txt", encoding: .utf8)
  {
    segments = text.split(separator: "\n").map(String.init)
  }
  let texts = segments.map { Array($0.utf8) }

  Benchmark("scan: \(texts.count) segments, from no words known") { benchmark in
    for _ in benchmark.scaledIterations {
      var scanner = SegmentScanner(profile: .spanish)
      blackHole(scan(texts, &scanner))
    }
  }

  var warm = SegmentScanner(profile: .spanish)
  let expected = scan(texts, &warm)
  Benchmark("scan: \(texts.count) segments, all words known") { benchmark in
    var scanner = warm
    for _ in benchmark.scaledIterations {
      let count = scan(texts, &scanner)
      precondition(count == expected)
      blackHole(count)
    }
  }

  let few = Array(segments.prefix(1_000))
  Benchmark("scan: rival: tokens of \(few.count) segments one by one") { benchmark in
    for _ in benchmark.scaledIterations {
      var count = 0
      for text in few { count += LanguageProfile.spanish.tokens(of: text).count }
      blackHole(count)
    }
  }
}

private func scan(_ texts: [[UInt8]], _ scanner: inout SegmentScanner) -> Int {
  var ids: [UInt32] = []
  var ranges: [Range<UInt32>] = []
  var count = 0
  for text in texts {
    ids.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    text.withUnsafeBufferPointer { scanner.scan($0, appendingTo: &ids, ranges: &ranges) }
    count += ids.count
  }
  return count
}
