import Foundation
import Leksik
import LeksikMatching
import LeksikMemory

/// Prints one line for each size of memory: `leksik memory 1M p50_ms=… …`.
@main enum MemoryBenchmark {
  static func main() throws {
    let environment = ProcessInfo.processInfo.environment
    guard let folder = environment["LEKSIK_BENCH"] else {
      print("memory-benchmark: set LEKSIK_BENCH to the folder of the workload")
      exit(2)
    }
    var sizes = Array(CommandLine.arguments.dropFirst())
    let isConcordance = sizes.first == "concordance"
    if isConcordance { sizes.removeFirst() }
    for size in sizes.isEmpty ? ["100k", "1M"] : sizes {
      let workload = try Workload(folder: folder, size: size)
      if isConcordance {
        ConcordanceSpeed(size: size, workload: workload).measure()
      } else {
        try measure(size, workload, environment)
      }
    }
  }

  private static func measure(
    _ size: String, _ workload: Workload, _ environment: [String: String]
  ) throws {
    let clock = ContinuousClock()
    let path = NSTemporaryDirectory() + "leksik-benchmark-\(getpid()).index"
    defer { unlink(path) }
    var bytes = 0
    let build = try clock.measure {
      try image(of: workload).write(to: path)
    }
    var opened: MemoryIndex?
    let open = try clock.measure {
      let memory = try MemoryIndex(mapping: path, source: workload)
      _ = try ask(memory, workload.queries[0])
      opened = memory
    }
    guard var memory = opened else { return }
    bytes = memory.byteCount
    let kernel = try Timing(workload.queries) {
      _ = try memory._hitCount(
        for: $0, from: Workload.language, to: .haitianCreole, atLeast: .percent(70), limit: 5)
    }
    let whole = try Timing(workload.queries) { _ = try ask(memory, $0) }
    report("leksik kernel \(size) \(kernel.line) (worst whole call \(whole.worst) ms)")
    report("leksik work \(size) \(whole.workLine) (without what other programs took)")
    let sample = environment["LEKSIK_RECALL"].flatMap(Int.init) ?? 20
    let (recall1, recall5) = try recall(memory, workload, sample: sample)
    let count = Double(workload.segments.count)
    report(
      "leksik memory \(size) \(whole.line) recall1=\(rounded(recall1)) recall5=\(rounded(recall5)) "
        + "bytes_per_segment=\(rounded(Double(bytes) / count)) "
        + "build_per_s=\(Int(count / (build / .seconds(1)))) open_ms=\(rounded(open / .milliseconds(1)))"
    )
    try measureChanges(&memory, size, workload)
    try measureMerge(memory, size, workload)
    try HostileCases(memory, workload).measure(size)
  }

  private static func image(of workload: Workload, cores: Int? = nil) -> IndexImage {
    var builder = MemoryIndexBuilder(languages: [Workload.language], cores: cores)
    for ordinal in workload.segments.indices {
      builder.add(workload.unit(at: ordinal), at: ordinal)
    }
    return builder.image(stamp: .none)
  }

  /// The latencies while another thread makes the next index, as a program does that goes on answering.
  private static func measureMerge(
    _ memory: MemoryIndex, _ size: String, _ workload: Workload
  ) throws {
    let merge = Thread { _ = image(of: workload, cores: 1) }
    merge.start()
    let clock = ContinuousClock()
    var times: [Double] = []
    repeat {
      let query = workload.queries[times.count % workload.queries.count]
      times.append(try clock.measure { _ = try ask(memory, query) } / .milliseconds(1))
    } while !merge.isFinished
    report("leksik merging \(size) \(Timing(times: times).line) queries=\(times.count)")
  }

  static func ask(_ memory: MemoryIndex, _ query: String) throws -> [Match] {
    try memory.matches(
      for: query, from: Workload.language, to: .haitianCreole, atLeast: .percent(70), limit: 5)
  }

  /// How much of the best one and of the best five that brute force finds is found; of equally good
  /// ones any counts, as there is no telling which of them was meant.
  private static func recall(
    _ memory: MemoryIndex, _ workload: Workload, sample: Int
  ) throws -> (Double, Double) {
    guard sample > 0 else { return (.nan, .nan) }
    let step = max(1, workload.queries.count / sample)
    let queries = stride(from: 0, to: workload.queries.count, by: step).map { workload.queries[$0] }
    var brute = BruteForce(workload.segments)
    var (found1, all1, found5, all5) = (0, 0, 0, 0)
    for (query, similarities) in zip(queries, brute.best(queries)) {
      let best = similarities.filter { $0 >= 7_000 }.prefix(5)
      let found = try ask(memory, query).map(\.textualSimilarity.hundredths).sorted(by: >)
      guard let first = best.first, let last = best.last else { continue }
      all1 += 1
      if found.first == first { found1 += 1 }
      all5 += best.count
      found5 += min(best.count, found.count { $0 >= last })
    }
    return (Double(found1) / Double(max(all1, 1)), Double(found5) / Double(max(all5, 1)))
  }

  /// A thousand additions, then each of them asked for.
  private static func measureChanges(
    _ memory: inout MemoryIndex, _ size: String, _ workload: Workload
  ) throws {
    let clock = ContinuousClock()
    let added = (0..<1000).map { number in
      let ordinal = workload.segments.count + number
      return (
        ordinal: ordinal,
        unit: TranslationUnit(
          id: String(ordinal),
          segments: [
            Segment("Addition \(number): " + workload.segments[number * 7], in: Workload.language),
            Segment("–", in: .haitianCreole),
          ])
      )
    }
    let adding = try clock.measure {
      memory.insert(added)
      _ = try ask(memory, added[0].unit.segments[0].text)
    }
    var found = 0
    for addition in added {
      let best = try ask(memory, addition.unit.segments[0].text).first
      if best?.unit.id == addition.unit.id { found += 1 }
    }
    report(
      "leksik changes \(size) additions=1000 ms=\(rounded(adding / .milliseconds(1))) found=\(found)"
    )
  }
}
