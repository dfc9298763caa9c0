import LeksikExchange
import LeksikModel
import Testing

@Suite struct GlossaryBundleTests {
  @Test func everyBundleComesBackEqual() throws {
    for seed in 0..<200 as Range<UInt64> {
      var random = RandomDocument(seed: seed)
      let bundle = GlossaryBundle(
        glossaries: [random.glossary(), random.glossary()],
        memories: [random.memory(), random.memory()])
      #expect(try GlossaryBundle(packed: bundle.packed()) == bundle, "seed \(seed)")
    }
  }

  @Test func nothingComesBackAsNothing() throws {
    #expect(try GlossaryBundle(packed: GlossaryBundle().packed()) == GlossaryBundle())
  }

  @Test func cutOrChangedDataIsRefusedAndNeverTraps() {
    var random = RandomDocument(seed: 7)
    let bundle = GlossaryBundle(glossaries: [random.glossary()], memories: [random.memory()])
    let packed = Array(bundle.packed().utf8)
    for count in packed.indices {
      #expect(throws: ExchangeError.self) {
        try packed[..<count].withUnsafeBufferPointer { bytes throws in
          _ = try GlossaryBundle(packed: bytes)
        }
      }
    }
    for index in packed.indices {
      var changed = packed
      changed[index] ^= 0x02
      changed.withUnsafeBufferPointer { _ = try? GlossaryBundle(packed: $0) }
    }
  }

  @Test func anotherVersionIsNamed() {
    let error = #expect(throws: ExchangeError.self) {
      _ = try GlossaryBundle(packed: "leksik-bundle-0\u{1F}")
    }
    #expect(error?.code == .otherVersion)
    #expect(
      error?.description == "the packed glossaries: packed by another version; pack it again")
  }

  @Test func signsOfTheFormInATextDoNoHarm() throws {
    let bundle = GlossaryBundle(glossaries: [Glossary(title: "a\u{1F}b\u{1E}c\u{1D}d")])
    let read = try GlossaryBundle(packed: bundle.packed())
    #expect(read.glossaries.first?.title == "a\u{FFFD}b\u{FFFD}c\u{FFFD}d")
  }
}
