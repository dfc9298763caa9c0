import Benchmark
import Leksik

/// Texts of about one length, which a benchmark takes one after the other.
struct TextItems: Sendable {
  let texts: [String]
  let utf8: [[UInt8]]

  /// Those of `texts` that have so many bytes, in their order, each once.
  init(_ texts: [String], bytes: ClosedRange<Int>) {
    var seen: Set<String> = []
    self.texts = texts.filter { bytes.contains($0.utf8.count) && seen.insert($0).inserted }
    utf8 = self.texts.map { Array($0.utf8) }
    precondition(!self.texts.isEmpty, "no text of \(bytes) bytes")
  }

  /// The mean length in bytes.
  var mean: Int { (utf8.reduce(0) { $0 + $1.count } + utf8.count / 2) / utf8.count }

  /// Measures what `body` does with one text, a thousand times; the time shown is that of one.
  func measure(_ name: String, _ body: @escaping @Sendable (String) -> Int) {
    Benchmark(name, configuration: .init(scalingFactor: .kilo)) { benchmark in
      var index = 0
      var sum = 0
      for _ in benchmark.scaledIterations {
        sum &+= body(texts[index])
        index = index + 1 == texts.count ? 0 : index + 1
      }
      blackHole(sum)
    }
  }

  /// Measures what `body` does with the UTF-8 of one text and a buffer that is emptied before.
  func measure<Element: Sendable>(
    _ name: String, into _: Element.Type,
    _ body: @escaping @Sendable (UnsafeBufferPointer<UInt8>, inout [Element]) -> Void
  ) {
    Benchmark(name, configuration: .init(scalingFactor: .kilo)) { benchmark in
      var index = 0
      var output: [Element] = []
      for _ in benchmark.scaledIterations {
        output.removeAll(keepingCapacity: true)
        utf8[index].withUnsafeBufferPointer { body($0, &output) }
        index = index + 1 == utf8.count ? 0 : index + 1
      }
      blackHole(output.count)
    }
  }

  /// Stops unless `one` and `other` make the same of every text.
  func expectSame<Result: Equatable>(
    _ name: String, _ one: (Int) -> Result, _ other: (Int) -> Result
  ) {
    for index in texts.indices {
      precondition(one(index) == other(index), "\(name): another answer for \(texts[index])")
    }
  }

  /// What `body` appends for the text at `index`.
  func appended<Element>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>, inout [Element]) -> Void
  ) -> [Element] {
    var output: [Element] = []
    utf8[index].withUnsafeBufferPointer { body($0, &output) }
    return output
  }
}
