import LeksikExchange
import LeksikModel
import Testing
import _LeksikTestSupport

/// What a format holds comes back as it was; what it does not hold is in the loss report.
@Suite struct RoundTripTests {
  /// How many random documents a format gets; `LEKSIK_ROUNDS` asks for more.
  static let rounds = SharedData.number("LEKSIK_ROUNDS") ?? 25

  @Test(arguments: Format.allCases.filter { $0.isWritable && $0.kinds.contains(.glossary) })
  func glossariesComeBackTwice(_ format: Format) throws {
    for seed in 0..<Self.rounds {
      var random = RandomDocument(seed: UInt64(seed))
      let glossary = random.glossary()
      try comesBack(Trip.items(glossary), format, .glossary, seed)
    }
  }

  @Test(arguments: Format.allCases.filter { $0.isWritable && $0.kinds.contains(.memory) })
  func memoriesComeBackTwice(_ format: Format) throws {
    for seed in 0..<Self.rounds {
      var random = RandomDocument(seed: UInt64(seed))
      let memory = random.memory()
      try comesBack(Trip.items(memory), format, .memory, seed)
    }
  }

  /// Writes the items, reads them, and does both again.
  private func comesBack(
    _ items: [ExchangeItem], _ format: Format, _ kind: Format.Kind, _ seed: Int
  ) throws {
    let trip = Trip(format: format, kind: kind)
    let first = try trip.written(items)
    let once = try trip.read(first.bytes)
    #expect(once == first.expected, "\(format), seed \(seed)")
    let second = try trip.written(once)
    #expect(try trip.read(second.bytes) == once, "\(format), seed \(seed), second trip")
    let wasReduced = first.expected != items
    #expect(!wasReduced || !first.losses.isEmpty, "\(format), seed \(seed): a loss without a word")
  }
}
