// Usage: ExchangeBenchmark FOLDER [ROWS]
// Reads a table of a million rows and a memory of 100 MB, which it makes in FOLDER and leaves there for
// the rivals; each answer is checked against what the file was made of.
import Foundation
import Leksik

guard CommandLine.arguments.count > 1 else {
  print("usage: ExchangeBenchmark FOLDER [ROWS]")
  exit(2)
}
let folder = CommandLine.arguments[1]
let rows = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 0 : 1_000_000

/// The seconds that a reading takes: the best of three.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  var best = Double.infinity
  for _ in 0..<3 {
    let start = ContinuousClock.now
    try body()
    let time = ContinuousClock.now - start
    best = min(
      best, Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18)
  }
  return best
}

func report(_ name: String, _ file: SampleFile, _ count: Int, _ seconds: Double) {
  let size = Double(file.size) / 1e6
  print(
    String(
      format: "leksik %@ entries=%d mb=%.1f seconds=%.2f mb_s=%.1f", name, count, size, seconds,
      size / seconds))
}

let table = try SampleFile.table(in: folder, rows: rows)
var terms = 0
let tableTime = try seconds {
  terms = 0
  var sum = SampleFile.Sum()
  let result = try Format.read(ExchangeInput(path: table.path)) { item, _ in
    guard case .concept(let concept) = item else { return }
    terms += 1
    for section in concept.sections { for term in section.terms { sum.add(term.text) } }
  }
  precondition(result.isComplete && result.rejected == 0 && terms == rows)
  precondition(sum == table.sum, "the table was read as something else")
}
report("csv", table, terms, tableTime)

let memory = try SampleFile.memory(in: folder, units: rows / 2)
var units = 0
let memoryTime = try seconds {
  units = 0
  var sum = SampleFile.Sum()
  let result = try Format.read(ExchangeInput(path: memory.path)) { item, _ in
    guard case .unit(let unit) = item else { return }
    units += 1
    for segment in unit.segments { sum.add(segment.text) }
  }
  precondition(result.isComplete && units == rows / 2)
  precondition(sum == memory.sum, "the memory was read as something else")
}
report("tmx", memory, units, memoryTime)
